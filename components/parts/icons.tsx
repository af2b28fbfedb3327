/** Icons drawn as nodes: each kind has a shape of its own, so that colour never has to tell them apart. */
import type { ComponentChildren } from 'preact';
import type { Kind } from '../../engine/types.ts';

const SHAPES: Record<Kind, ComponentChildren> = {
  person: (
    <>
      <circle cx="8" cy="5" r="2.8" />
      <path d="M2.6 14c.5-3.1 2.6-4.7 5.4-4.7s4.9 1.6 5.4 4.7" />
    </>
  ),
  organisation: <path d="M2 6 8 2.4 14 6zM3.8 8.2v3.6M8 8.2v3.6M12.2 8.2v3.6M2 13.8h12" />,
  treaty: (
    <>
      <path d="M9.6 1.8H3.8v12.4h8.4V4.4zM9.6 1.8v2.6h2.6" />
      <path d="M5.8 11.4c.7-1.5 1.4-1.5 1.6-.3s.9 1.2 2.6-.5" />
    </>
  ),
  figure: <path d="M2 14h12M4 11.2V9M8 11.2V5.6M12 11.2V2.4" stroke-width="2" />,
  event: (
    <>
      <rect x="2.2" y="3.2" width="11.6" height="10.6" rx="1.4" />
      <path d="M2.2 6.8h11.6M5.4 1.6v3M10.6 1.6v3" />
    </>
  ),
  place: (
    <>
      <path d="M8 14.4c3-3.2 4.6-5.7 4.6-7.9a4.6 4.6 0 0 0-9.2 0c0 2.2 1.6 4.7 4.6 7.9z" />
      <circle cx="8" cy="6.4" r="1.6" />
    </>
  ),
};

function Drawing({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The kind's shape. It is decoration: the word stands beside it or in the label. */
export function KindIcon({ kind }: { kind: Kind }) {
  return <Drawing name={kind}>{SHAPES[kind]}</Drawing>;
}

/** Points to the start of the line; the style sheet turns it round where lines run right to left. */
export function BackIcon() {
  return (
    <Drawing name="back">
      <path d="M10 3 5 8l5 5" />
    </Drawing>
  );
}

/** Points to the end of the line; turned like BackIcon. */
export function OnwardIcon() {
  return (
    <Drawing name="onward">
      <path d="m6 3 5 5-5 5" />
    </Drawing>
  );
}

export function UpIcon() {
  return (
    <Drawing name="up">
      <path d="m3 10 5-5 5 5" />
    </Drawing>
  );
}

export function DownIcon() {
  return (
    <Drawing name="down">
      <path d="m3 6 5 5 5-5" />
    </Drawing>
  );
}

export function CloseIcon() {
  return (
    <Drawing name="close">
      <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />
    </Drawing>
  );
}

export function SearchIcon() {
  return (
    <Drawing name="search">
      <circle cx="7" cy="7" r="4.3" />
      <path d="m10.3 10.3 3.7 3.7" />
    </Drawing>
  );
}

export function PauseIcon() {
  return (
    <Drawing name="pause">
      <path d="M5.5 3.5v9M10.5 3.5v9" stroke-width="2" />
    </Drawing>
  );
}

import type { ComponentChildren } from 'preact';
import type { Kind } from '../../engine/types.ts';
import { KindIcon } from '../parts/icons.tsx';

interface Props {
  id: string;
  title: string;
  kind?: Kind;
  lead?: string;
  children: ComponentChildren;
}

/** A part of the brief under its heading. */
export function Part({ id, title, kind, lead, children }: Props) {
  return (
    <section class="brief-part" aria-labelledby={`${id}-title`} id={id} data-part={id}>
      <h2 id={`${id}-title`}>
        {kind && <KindIcon kind={kind} />}
        {title}
      </h2>
      {lead && <p class="labels">{lead}</p>}
      {children}
    </section>
  );
}

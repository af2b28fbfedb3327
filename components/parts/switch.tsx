import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  disabled?: boolean;
  children: ComponentChildren;
  describedBy?: string;
  onSwitch(on: boolean): void;
}

/** An on/off switch whose whole line is the target. */
export function Switch({ on, disabled = false, children, describedBy, onSwitch }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      onClick={() => onSwitch(!on)}
    >
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}

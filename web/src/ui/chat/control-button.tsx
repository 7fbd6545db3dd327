import type { VNode } from 'preact';

interface ControlButtonProps {
  readonly class?: string;
  readonly icon: VNode;
  readonly label: string;
  /** For a button that switches: whether it is on. */
  readonly pressed?: boolean;
  /** Shown as a warning: the partner gets nothing of it. */
  readonly off?: boolean;
  /** Cannot be used for now; keeps the focus. */
  readonly rests?: boolean;
  readonly press: () => void;
}

/** A round button with its word below. Its name stays the same; whether it is on is its state. */
export function ControlButton({
  class: extra = '',
  icon,
  label,
  pressed,
  off = false,
  rests = false,
  press,
}: ControlButtonProps): VNode {
  return (
    <button
      type="button"
      class={`control ${off ? 'control-off' : extra}`}
      aria-pressed={pressed}
      aria-disabled={rests}
      onClick={() => {
        if (!rests) press();
      }}
    >
      <span class="control-disc">{icon}</span>
      <span class="control-label">{label}</span>
    </button>
  );
}

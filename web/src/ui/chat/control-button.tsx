import type { VNode } from 'preact';
import type { Action } from './action.js';

/** A round button with its word below. */
export function ControlButton({ icon, label, pressed, off = false, rests = false, press }: Action): VNode {
  return (
    <button
      type="button"
      class={off ? 'control control-off' : 'control'}
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

import type { VNode } from 'preact';
import { CloseIcon } from './icons.js';

interface ChipProps {
  readonly text: string;
  readonly removeLabel: string;
  readonly remove: () => void;
}

/** One chosen thing in a list, which can be removed. */
export function Chip({ text, removeLabel, remove }: ChipProps): VNode {
  return (
    <li class="chip">
      <span dir="auto">{text}</span>
      <button type="button" aria-label={removeLabel} onClick={remove}>
        <CloseIcon />
      </button>
    </li>
  );
}

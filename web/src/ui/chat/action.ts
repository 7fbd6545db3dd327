import type { VNode } from 'preact';

/** Something that can be done in a chat, by a button or from the menu. Its name stays the same; whether it is on is its state. */
export interface Action {
  readonly icon: VNode;
  readonly label: string;
  /** For one that switches: whether it is on. */
  readonly pressed?: boolean;
  /** Shown as a warning: the partner gets nothing of it. */
  readonly off?: boolean;
  /** Cannot be used for now; keeps the focus. */
  readonly rests?: boolean;
  readonly press: () => void;
}

import type { VNode } from 'preact';
import { useTexts } from '../ui.js';

/** The sign of AnonymousChat: two who meet, and what only the two of them share. */
export function Mark({ class: name = 'mark' }: { readonly class?: string }): VNode {
  return (
    <svg class={name} viewBox="0 0 48 32" aria-hidden="true" focusable="false">
      <circle class="mark-own" cx="16" cy="16" r="14" />
      <circle class="mark-partner" cx="32" cy="16" r="14" />
      <path class="mark-shared" d="M24 4.51a14 14 0 0 1 0 22.98a14 14 0 0 1 0-22.98Z" />
    </svg>
  );
}

/** The sign and the name. */
export function NameMark(): VNode {
  return (
    <span class="name-mark">
      <Mark />
      <span>{useTexts().name}</span>
    </span>
  );
}

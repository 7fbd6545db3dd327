import type { VNode } from 'preact';
import { useTexts } from '../ui.js';

/** The sign of AnonymousChat: two who speak, and what only the two of them share. */
export function Mark({ class: name = 'mark' }: { readonly class?: string }): VNode {
  return (
    <svg class={name} viewBox="0 0 48 32" aria-hidden="true" focusable="false">
      <path class="mark-own" d="M16 2a14 14 0 0 1 0 28H6a4 4 0 0 1-4-4V16a14 14 0 0 1 14-14Z" />
      <path class="mark-partner" d="M32 2a14 14 0 0 0 0 28h10a4 4 0 0 0 4-4V16a14 14 0 0 0-14-14Z" />
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

import type { VNode } from 'preact';
import { useNow } from '../parts/now.js';
import { useTexts } from '../ui.js';

/** How long until it is tried again, by the second. */
export function Countdown({ until }: { readonly until: number }): VNode {
  const texts = useTexts().looking;
  const seconds = Math.ceil((until - useNow()) / 1000);
  return (
    <p class="soft" role="timer">
      {seconds > 0 ? texts.again(seconds) : texts.now}
    </p>
  );
}

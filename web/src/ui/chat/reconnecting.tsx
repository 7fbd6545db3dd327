import type { VNode } from 'preact';
import { useNow } from '../parts/now.js';
import { useTexts } from '../ui.js';

/** `since` in ms since the epoch: while another path to the partner is looked for. What is spoken of it, the announcer says. */
export function Reconnecting({ since }: { readonly since: number }): VNode {
  const texts = useTexts().chat.reconnecting;
  const seconds = Math.max(0, Math.floor((useNow() - since) / 1000));
  return (
    <section class="reconnecting" aria-label={texts.what}>
      <p class="reconnecting-title">
        <span class="reconnecting-ring" aria-hidden="true" />
        {texts.what}
        <span class="reconnecting-seconds">{texts.seconds(seconds)}</span>
      </p>
      <p class="reconnecting-more">{texts.more}</p>
    </section>
  );
}

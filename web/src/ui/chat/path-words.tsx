import type { VNode } from 'preact';
import type { Chat } from '../../session/state/state.js';
import { useTexts } from '../ui.js';

/** How the packets travel, in a sentence. */
export function PathWords({ link, addressHidden }: Pick<Chat, 'link' | 'addressHidden'>): VNode {
  const texts = useTexts().lock.path;
  const words = { direct: texts.direct, relay: addressHidden ? texts.relayOnly : texts.relay };
  return (
    <section class="path">
      <h3>{texts.heading}</h3>
      <p data-testid="path" data-route={link.type === 'live' ? link.path.route : undefined}>
        {link.type === 'live' ? words[link.path.route] : texts.unknown}
      </p>
    </section>
  );
}

import type { VNode } from 'preact';
import type { Link } from '../../session/state.js';
import { useTexts } from '../ui.js';

/** How the packets travel, in a sentence. */
export function PathWords({ link }: { readonly link: Link }): VNode {
  const texts = useTexts().lock.path;
  return (
    <section class="path">
      <h3>{texts.heading}</h3>
      <p data-testid="path" data-route={link.type === 'live' ? link.path.route : undefined}>
        {link.type === 'live' ? texts[link.path.route] : texts.unknown}
      </p>
    </section>
  );
}

import type { VNode } from 'preact';
import type { PageTexts } from '../ui/i18n/texts.js';

/** Leads to whom whoever runs the server named (docs/configuration.md, `contact`). */
const CONTACT = '/contact';

/** Whom to ask about one's data. */
export function Contact({ texts }: { readonly texts: PageTexts['privacy']['who'] }): VNode {
  return (
    <p>
      <a href={CONTACT}>{texts.contact}</a>. {texts.noContact}
    </p>
  );
}

import type { VNode } from 'preact';
import { LANGUAGES } from '../i18n/languages.js';
import { PAGES, pageAddress } from '../page-address.js';
import type { PageName } from '../page-address.js';
import { useUi } from '../ui.js';

interface PageLinkProps {
  readonly page: PageName;
}

/**
 * Leads to a page beside the chat, in the language on show. It opens in a tab of its own: leaving this one would end the
 * chat, and forget what was chosen for the next.
 */
export function PageLink({ page }: PageLinkProps): VNode {
  const { tag, texts } = useUi().language;
  const path = LANGUAGES.find((language) => language.tag === tag)?.path ?? 'en';
  return (
    <a class="page-link" href={pageAddress(path, page)} target="_blank" rel="noopener">
      {texts.beside[page]} <span class="unseen">{texts.beside.newTab}</span>
    </a>
  );
}

/** Links to all of them. */
export function PageLinks(): VNode {
  const { beside } = useUi().language.texts;
  return (
    <nav class="page-links" aria-label={beside.label}>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <PageLink page={page} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

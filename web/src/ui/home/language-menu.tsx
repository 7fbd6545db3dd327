import type { VNode } from 'preact';
import { LANGUAGES } from '../i18n/languages.js';
import { DownIcon, GlobeIcon } from '../parts/icons.js';
import { useUi } from '../ui.js';

const LIST = 'language-menu';

/** The languages of the page, each by its own name, to open the page in. The browser itself opens and closes the list. */
export function LanguageMenu(): VNode {
  const { language } = useUi();
  const { label } = language.texts.languageMenu;
  const shown = LANGUAGES.find(({ tag }) => tag === language.tag);
  return (
    <nav class="language-menu" aria-label={label}>
      <button type="button" class="quiet-button" popovertarget={LIST}>
        <GlobeIcon />
        <span class="unseen">{label}: </span>
        <span class="language-shown">{shown?.name}</span>
        <DownIcon />
      </button>
      <ul id={LIST} class="language-list card" popover="auto">
        {LANGUAGES.map(({ tag, path, direction, name }) => (
          <li key={tag}>
            <a href={`/${path}/`} lang={tag} dir={direction} hreflang={tag} aria-current={tag === language.tag}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

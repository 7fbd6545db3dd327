import { LANGUAGES } from '../ui/i18n/languages.js';
import type { ListedLanguage } from '../ui/i18n/languages.js';
import type { PageTexts, Texts } from '../ui/i18n/texts.js';

/** The texts of these pages by the folder of their language. They are no part of what the chat loads. */
const PAGE_TEXTS: Readonly<Record<string, () => Promise<{ readonly pages: PageTexts }>>> = {
  en: () => import('../ui/i18n/en/pages/index.js'),
  es: () => import('../ui/i18n/es/pages/index.js'),
  pt: () => import('../ui/i18n/pt/pages/index.js'),
  fr: () => import('../ui/i18n/fr/pages/index.js'),
  de: () => import('../ui/i18n/de/pages/index.js'),
  tr: () => import('../ui/i18n/tr/pages/index.js'),
  ar: () => import('../ui/i18n/ar/pages/index.js'),
  hi: () => import('../ui/i18n/hi/pages/index.js'),
  ja: () => import('../ui/i18n/ja/pages/index.js'),
  zh: () => import('../ui/i18n/zh/pages/index.js'),
  'zh-hant': () => import('../ui/i18n/zh-hant/pages/index.js'),
};

/** A language in which the pages beside the chat are written out. */
export interface PageLanguage extends ListedLanguage {
  readonly texts: Texts;
  readonly pages: PageTexts;
}

/** All of them, in the order of the menu. Fails, and with it the build, where a listed language has no texts here. */
export function pageLanguages(languages = LANGUAGES): Promise<readonly PageLanguage[]> {
  return Promise.all(languages.map(withTexts));
}

async function withTexts(language: ListedLanguage): Promise<PageLanguage> {
  const load = PAGE_TEXTS[language.path];
  if (load === undefined) throw new Error(`The pages beside the chat have no texts in ${language.path}.`);
  const [{ texts }, { pages }] = await Promise.all([language.load(), load()]);
  return { ...language, texts, pages };
}

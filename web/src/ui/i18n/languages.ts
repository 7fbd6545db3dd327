import type { Direction, Language, LanguageTexts } from './texts.js';

/** A language that the page can be shown in. */
export interface ListedLanguage {
  /** BCP 47; what a document in it has as its `lang`. */
  readonly tag: string;
  /** Its folder, here and in addresses: `/de/`. */
  readonly path: string;
  readonly direction: Direction;
  /** What those who speak it call it. */
  readonly name: string;
  /** Its texts come in a file of their own, so that nobody loads those of another language. */
  readonly load: () => Promise<LanguageTexts>;
}

const ENGLISH: ListedLanguage = {
  tag: 'en',
  path: 'en',
  direction: 'ltr',
  name: 'English',
  load: () => import('./en/index.js'),
};

/**
 * Every language of the page, in the order of the menu. One more is a folder like `en/` whose tables have the `Shape` of the
 * English ones, a line here, one in `build/documents.ts` and `pages/language.ts`, how it is written in
 * `test/ui/fixtures/translation.ts`, and its plural categories in `plural.ts`. What is missing fails the build.
 */
export const LANGUAGES: readonly ListedLanguage[] = [
  ENGLISH,
  { tag: 'es', path: 'es', direction: 'ltr', name: 'Español', load: () => import('./es/index.js') },
  { tag: 'pt', path: 'pt', direction: 'ltr', name: 'Português', load: () => import('./pt/index.js') },
  { tag: 'fr', path: 'fr', direction: 'ltr', name: 'Français', load: () => import('./fr/index.js') },
  { tag: 'de', path: 'de', direction: 'ltr', name: 'Deutsch', load: () => import('./de/index.js') },
  { tag: 'tr', path: 'tr', direction: 'ltr', name: 'Türkçe', load: () => import('./tr/index.js') },
  { tag: 'ar', path: 'ar', direction: 'rtl', name: 'العربية', load: () => import('./ar/index.js') },
  { tag: 'hi', path: 'hi', direction: 'ltr', name: 'हिन्दी', load: () => import('./hi/index.js') },
  { tag: 'ja', path: 'ja', direction: 'ltr', name: '日本語', load: () => import('./ja/index.js') },
  { tag: 'zh-Hans', path: 'zh', direction: 'ltr', name: '简体中文', load: () => import('./zh/index.js') },
  { tag: 'zh-Hant', path: 'zh-hant', direction: 'ltr', name: '繁體中文', load: () => import('./zh-hant/index.js') },
];

/** The language with this tag; English where it is not there, or does not come. Fails where English does not come either. */
export async function openLanguage(tag: string, languages = LANGUAGES): Promise<Language> {
  const wanted = languages.find((language) => language.tag === tag) ?? ENGLISH;
  return open(wanted).catch(() => open(ENGLISH));
}

async function open({ tag, direction, load }: ListedLanguage): Promise<Language> {
  const { texts, details } = await load();
  return { tag, direction, texts, details };
}

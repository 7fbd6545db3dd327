import { document as ar } from '../src/ui/i18n/ar/document.js';
import { document as de } from '../src/ui/i18n/de/document.js';
import { document as en } from '../src/ui/i18n/en/document.js';
import { document as es } from '../src/ui/i18n/es/document.js';
import { document as fr } from '../src/ui/i18n/fr/document.js';
import { document as hi } from '../src/ui/i18n/hi/document.js';
import { document as ja } from '../src/ui/i18n/ja/document.js';
import { LANGUAGES, type ListedLanguage } from '../src/ui/i18n/languages.js';
import { document as pt } from '../src/ui/i18n/pt/document.js';
import { document as tr } from '../src/ui/i18n/tr/document.js';
import type { Shape } from '../src/ui/i18n/texts.js';
import { document as zh } from '../src/ui/i18n/zh/document.js';
import { document as zhHant } from '../src/ui/i18n/zh-hant/document.js';

/** What the document of a language says by itself. */
export type DocumentWords = Shape<typeof en>;

/** The document of one language. */
export interface LanguageDocument {
  readonly language: ListedLanguage;
  readonly words: DocumentWords;
}

const WORDS: Readonly<Record<string, DocumentWords>> = { en, es, pt, fr, de, tr, ar, hi, ja, zh, 'zh-hant': zhHant };

/** One document for each language of the page. */
export const DOCUMENTS: readonly LanguageDocument[] = LANGUAGES.map((language) => {
  const words = WORDS[language.path];
  if (words === undefined) throw new Error(`The document has no words in ${language.name}`);
  return { language, words };
});

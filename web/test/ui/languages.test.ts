import { describe, expect, test } from 'vitest';
import { LANGUAGES, openLanguage, type ListedLanguage } from '../../src/ui/i18n/languages.js';
import type { LanguageTexts } from '../../src/ui/i18n/texts.js';
import { english } from './fixtures/english.js';

const hebrew: ListedLanguage = {
  tag: 'he',
  path: 'he',
  direction: 'rtl',
  name: 'עברית',
  load: () => Promise.resolve<LanguageTexts>({ ...english, texts: { ...english.texts, name: 'שם' } }),
};

test('theLanguageOfTheDocumentIsOpened', async () => {
  const opened = await openLanguage('he', [...LANGUAGES, hebrew]);
  expect(opened).toMatchObject({ tag: 'he', direction: 'rtl', texts: { name: 'שם' } });
});

test('aLanguageThatIsNotThereIsEnglish', async () => {
  expect(await openLanguage('tlh')).toMatchObject({ tag: 'en', direction: 'ltr', texts: english.texts });
});

test('aLanguageThatDoesNotComeIsEnglish', async () => {
  const lost: ListedLanguage = { ...hebrew, load: () => Promise.reject(new TypeError('no network')) };
  expect(await openLanguage('he', [lost])).toMatchObject({ tag: 'en', direction: 'ltr', texts: english.texts });
});

describe.each(LANGUAGES)('$name', ({ tag, path, direction }) => {
  test('is a language that browsers know, with its address made of the tag', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect([new Intl.Locale(tag).language, tag.toLowerCase()]).toContain(path);
    expect(direction).toBe(['ar', 'fa', 'he', 'ur'].includes(path) ? 'rtl' : 'ltr');
  });
});

test('noTwoLanguagesShareAnAddress', () => {
  expect(new Set(LANGUAGES.map(({ path }) => path)).size).toBe(LANGUAGES.length);
});

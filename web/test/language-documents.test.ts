import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { DOCUMENTS } from '../build/documents.js';
import { filesOf, filled } from '../build/language-documents.js';
import { manifestOf } from '../build/manifest.js';

const template = readFileSync(new URL('../index.html', import.meta.url), 'utf8');

describe.each(DOCUMENTS)('the document in $language.name', (document) => {
  const { language, words } = document;
  const html = filled(template, document, ['<link rel="modulepreload" href="/texts.js" />']);

  test('says its language and direction, title and description', () => {
    expect(html).toContain(`<html lang="${language.tag}" dir="${language.direction}">`);
    expect(html).toContain(`<title>${words.title}</title>`);
    expect(html).toContain('<meta name="description" content="');
    expect(html).toContain('<link rel="modulepreload" href="/texts.js" />\n  </head>');
    expect(html).not.toContain('{{');
  });

  test('is as long as a search engine shows', () => {
    expect(words.title.length).toBeLessThanOrEqual(70);
    expect(words.description.length).toBeLessThanOrEqual(170);
  });

  test('has a manifest that starts it', () => {
    const manifest = JSON.parse(manifestOf(document)) as Record<string, unknown>;
    expect(manifest).toMatchObject({ lang: language.tag, dir: language.direction, start_url: `/${language.path}/` });
  });
});

test('what words say is never markup', () => {
  const [english] = DOCUMENTS;
  if (english === undefined) throw new Error('There is no language');
  const document = { ...english, words: { ...english.words, title: '<b> & "so"' } };
  expect(filled('<title>{{title}}</title>', document)).toBe('<title>&lt;b> &amp; &quot;so&quot;</title>');
  expect(() => filled('{{other}}', document)).toThrow('{{other}}');
});

test('the files of a language are its texts and what they need, without what is loaded anyway', () => {
  const chunk = (fileName: string, imports: readonly string[], facadeModuleId: string | null = null) => {
    return { fileName, imports, facadeModuleId, isEntry: fileName === 'main.js' };
  };
  const chunks = [
    chunk('main.js', ['shared.js']),
    chunk('de.js', ['main.js', 'plural.js'], '/src/ui/i18n/de/index.ts'),
    chunk('fr.js', ['plural.js'], '/src/ui/i18n/fr/index.ts'),
    chunk('plural.js', []),
  ];
  expect(filesOf('de', chunks)).toEqual(['de.js', 'plural.js']);
  expect(() => filesOf('pl', chunks)).toThrow('pl');
});

// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/pages/fields.js';
import { pageLanguages } from '../../src/pages/language.js';
import { renderPages } from '../../src/pages/render.js';
import { texts } from '../../src/ui/i18n/en/index.js';
import { pages } from '../../src/ui/i18n/en/pages/index.js';
import { LANGUAGES } from '../../src/ui/i18n/languages.js';
import { PAGES, pageAddress } from '../../src/ui/page-address.js';

const LINKS = { style: '/assets/pages.css', script: '/assets/live.js' };
const FILES = renderPages(LINKS);

/** Without what it loads, which this DOM would complain of. */
function parsed(file: string): Document {
  const source = (FILES.get(file) ?? '').replace(/<link rel="stylesheet"[^>]*>/, '');
  return new DOMParser().parseFromString(source, 'text/html');
}

const all = (root: ParentNode, selector: string): readonly Element[] => [...root.querySelectorAll(selector)];

test('everyPageIsThereInEveryLanguageAndOneForAddressesThatAreNot', () => {
  const folders = ['', ...LANGUAGES.map(({ path }) => `${path}/`)];
  const expected = folders.flatMap((folder) => [...PAGES, '404'].map((page) => `${folder}${page}.html`));
  expect([...FILES.keys()].toSorted()).toEqual(expected.toSorted());
});

test('aLanguageWithoutTheseTextsFailsTheBuild', async () => {
  const [english] = LANGUAGES;
  if (english === undefined) throw new Error('no language');
  await expect(pageLanguages([{ ...english, tag: 'xx', path: 'xx' }])).rejects.toThrow('no texts in xx');
});

describe.each([...FILES.keys()])('%s', (file) => {
  const page = parsed(file);

  test('saysWhatItIsAndInWhichLanguage', () => {
    const language = LANGUAGES.find(({ path }) => path === (file.includes('/') ? file.split('/')[0] : 'en'));
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual([language?.tag, language?.direction]);
    expect(page.title).toContain(' · ');
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).not.toBe('');
    expect(all(page, 'h1')).toHaveLength(1);
    expect(FILES.get(file)).toMatch(/^<!doctype html>\n<html /);
  });

  test('needsNothingThatTheContentPolicyForbids', () => {
    expect(all(page, '[style], style, iframe, object, script:not([src]), img, form')).toEqual([]);
    const attributes = all(page, '*').flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('runsAScriptOnlyToAskTheServer', () => {
    const scripts = all(page, 'script').map((script) => script.getAttribute('src'));
    expect(scripts).toEqual(file.endsWith('server.html') ? [LINKS.script] : []);
  });

  test('leadsOnlyToWhatIsThere', () => {
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(LANGUAGES.flatMap(({ path }) => PAGES.map((name) => pageAddress(path, name)))).add(
      '/contact',
    );
    for (const link of all(page, 'a')) {
      const [address = '', fragment] = (link.getAttribute('href') ?? '').split('#');
      if (address === '') expect(ids).toContain(fragment);
      else expect(address === '/' || /^\/[\w-]+\/$/.test(address) || known.has(address)).toBe(true);
    }
    const labels = all(page, '[aria-labelledby]').map((element) => element.getAttribute('aria-labelledby'));
    expect(labels.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  test('namesItsDrawingsAndSkipsNoLevelOfHeadings', () => {
    for (const drawing of all(page, 'main svg[role=img]')) expect(drawing.getAttribute('aria-label')).not.toBe('');
    const levels = all(page, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });
});

test('theRulesAreThoseThatEveryoneAccepts', () => {
  const list = all(parsed('rules.html'), '.rules li').map(({ textContent }) => textContent);
  expect(list).toEqual(texts.rules.list);
});

test('everyFieldThatAServerAnswersWithIsExplained', async () => {
  const source = '../server/src/main/java/app/anonymouschat/session/Inspection.java';
  const told = [...(await readFile(source, 'utf8')).matchAll(/(?:put|count|words?|since)\("(\w+)"/g)];
  const fields = new Set(told.map(([, field]) => field ?? ''));
  expect(fields.size).toBeGreaterThan(20);
  expect(Object.values(FIELDS).flat().toSorted()).toEqual([...fields].toSorted());
  expect(Object.keys(pages.knowledge.fields).toSorted()).toEqual([...fields].toSorted());
});

import { describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../../build/documents.js';
import { pageLanguages } from '../../src/pages/language.js';
import { EMOJI } from '../../src/ui/i18n/emoji.js';
import { LANGUAGES } from '../../src/ui/i18n/languages.js';
import { faults } from './fixtures/translation.js';

async function tablesOf(path: string): Promise<Readonly<Record<string, object>>> {
  const language = LANGUAGES.find((listed) => listed.path === path);
  const document = DOCUMENTS.find((made) => made.language.path === path);
  const beside = (await pageLanguages()).find((listed) => listed.path === path);
  if (language === undefined || document === undefined || beside === undefined) throw new Error(`No ${path}`);
  const { texts, details } = await language.load();
  return { texts, details: await details(), document: document.words, pages: beside.pages };
}

const english = await tablesOf('en');

describe.each(LANGUAGES.filter(({ path }) => path !== 'en'))('$name', ({ path }) => {
  test.each(Object.keys(english))('says everything of %s in its own way', async (name) => {
    expect(faults(path, english[name] ?? {}, (await tablesOf(path))[name] ?? {})).toEqual([]);
  });
});

test.each(LANGUAGES)('$name has 64 names for the emoji of the code, all of them different', async ({ load }) => {
  const { texts } = await load();
  expect(texts.emoji).toHaveLength(EMOJI.length);
  expect(new Set(texts.emoji.map((name) => name.toLocaleLowerCase())).size).toBe(EMOJI.length);
});

describe('a translation', () => {
  const table = {
    name: 'AnonymousChat',
    send: 'Send',
    quoted: 'Choose “Allow” to go on',
    list: ['one word', 'another word'],
    sent: (name: string, size: number): string => `${name} sent, ${size}`,
  };
  const german = {
    name: 'AnonymousChat',
    send: 'Senden',
    quoted: 'Wähle „Zulassen“, um fortzufahren',
    list: ['ein Wort', 'noch ein Wort'],
    sent: (name: string, size: number): string => `${size}: ${name} gesendet`,
  };

  test('that is whole has no faults', () => {
    expect(faults('de', table, german)).toEqual([]);
  });

  test.each<[object, string]>([
    [{ send: undefined }, 'send: missing'],
    [{ send: '' }, 'send: empty, or with spaces around'],
    [{ send: 'Send' }, 'send: still English'],
    [{ send: 'Jetzt die Nachricht absenden, bitte' }, 'send: too long'],
    [{ quoted: 'Wähle "Zulassen", um fortzufahren' }, 'quoted: straight quotes or dots'],
    [{ quoted: 'Wähle „Zulassen”, um fortzufahren' }, 'quoted: quotes of another language'],
    [{ quoted: 'Wähle Zulassen, um fortzufahren' }, 'quoted: quotes of another language'],
    [{ list: ['ein Wort'] }, 'list.1: missing'],
    [{ sent: (name: string) => `${name} gesendet` }, 'sent: takes other arguments'],
    [{ sent: (name: string, size: number) => `${name} gesendet${'!'.repeat(size)}` }, 'sent: other arguments shown'],
    [{ more: 'Mehr' }, 'more: not in English'],
  ])('%j is found: %s', (damage, fault) => {
    const all: Readonly<Record<string, unknown>> = { ...german, ...damage };
    const damaged = Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined));
    expect(faults('de', table, damaged)).toContain(fault);
  });

  test('in another script has letters of it', () => {
    expect(faults('ja', { send: 'Send it' }, { send: 'Senden jetzt' })).toEqual(['send: not in its script']);
    expect(faults('ja', { send: 'Send it' }, { send: '送信' })).toEqual([]);
  });
});

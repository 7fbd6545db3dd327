import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ac1 } from './vectors.js';
import { unreadIn, watched } from './watched.js';

const PROSE = ['format', 'protocol'];
const FILES = ['ac1.json', 'sframe-rfc9605.json', 'xwing.json'];

const folder = new URL('.', import.meta.url);
const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** How many test files end with that call, which fails where they left something unread. */
function readersBy(call: string): number {
  return tests.filter((text) => text.includes(`\n${call}`)).length;
}

describe('the vectors', () => {
  it('are these files', () => {
    const files = readdirSync(new URL('../../../protocol/vectors/', import.meta.url));
    expect(files.sort()).toEqual(FILES);
  });

  it.each(['xwing', 'rfc9605', ...Object.keys(ac1).filter((name) => ![...PROSE, 'negative'].includes(name))])(
    'have one test that reads all of %s',
    (part) => {
      expect(readersBy(`readsAllOf('${part}'`)).toBe(1);
    },
  );

  it.each([...new Set(ac1.negative.map(({ at }) => at))])('have one test that reads all negatives at %s', (at) => {
    expect(readersBy(`readsAllNegatives('${at}')`)).toBe(1);
  });
});

it('notices what was not read', () => {
  const data = watched({ one: 1, list: [{ two: 2, three: 3 }] });
  expect([data.one, data.list[0]?.three]).toEqual([1, 3]);
  expect(unreadIn(data)).toEqual(['/list/0/two']);
});

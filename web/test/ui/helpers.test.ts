import { describe, expect, test } from 'vitest';
import type { Corner } from '../../src/session/state/state.js';
import { cornerAt, cornerByKey, nextCorner } from '../../src/ui/chat/corner.js';
import { shownVerification } from '../../src/ui/chat/shown-verification.js';
import { roomAfter, sendable } from '../../src/ui/chat/text-length.js';
import { normalInterest, withInterests } from '../../src/ui/home/interest-list.js';
import { languageName, languagesToAdd } from '../../src/ui/home/language-names.js';
import { EMOJI } from '../../src/ui/i18n/emoji.js';
import { english } from './fixtures/english.js';
import { LANGUAGES } from '../../src/ui/i18n/languages.js';
import { plural, type Categories } from '../../src/ui/i18n/plural.js';
import { eased, loudness } from '../../src/ui/parts/level.js';

describe('interests', () => {
  test.each([
    ['  Jazz ', 'jazz'],
    ['CAFE\u0301', 'caf\u00e9'],
    ['   ', ''],
    ['x'.repeat(40), 'x'.repeat(32)],
    ['😀'.repeat(20), '😀'.repeat(16)],
  ])('%j becomes %j', (typed, normal) => {
    expect(normalInterest(typed)).toBe(normal);
  });

  test('areUniqueAndAtMostEight', () => {
    expect(withInterests(['a'], 'A, b，c、')).toEqual(['a', 'b', 'c']);
    expect(withInterests(['1', '2', '3', '4', '5', '6', '7'], '8,9')).toHaveLength(8);
  });
});

describe('languages', () => {
  test('areNamedWhereTheNameIsKnown', () => {
    expect(languageName('tr', 'en')).toBe('Turkish');
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });

  test('thatAreSpokenAreNotOfferedAgain', () => {
    const offered = languagesToAdd(['pt-BR'], 'en').map(({ tag }) => tag);
    expect(offered).not.toContain('pt');
    expect(offered).toContain('tr');
  });
});

describe('the corners of the own picture', () => {
  const corner: Corner = { block: 'end', inline: 'end' };

  test.each([
    [0.1, 0.9, 'ltr', 'end', 'start'],
    [0.1, 0.9, 'rtl', 'end', 'end'],
    [0.9, 0.1, 'ltr', 'start', 'end'],
  ] as const)('at %d, %d in %s', (x, y, direction, block, inline) => {
    expect(cornerAt(x, y, direction)).toEqual({ block, inline });
  });

  test('followTheArrowKeysOnTheScreenWhateverTheDirectionOfReading', () => {
    expect(cornerByKey(corner, 'ArrowLeft', 'ltr')?.inline).toBe('start');
    expect(cornerByKey(corner, 'ArrowLeft', 'rtl')?.inline).toBe('end');
    expect(cornerByKey(corner, 'ArrowUp', 'ltr')?.block).toBe('start');
    expect(cornerByKey(corner, 'Enter', 'ltr')).toBeNull();
  });

  test('areAllReachedByClicks', () => {
    const second = nextCorner(corner);
    const third = nextCorner(second);
    const fourth = nextCorner(third);
    expect(new Set([corner, second, third, fourth].map((each) => JSON.stringify(each))).size).toBe(4);
    expect(nextCorner(fourth)).toEqual(corner);
  });
});

describe('the length of a text', () => {
  test('isCountedInCodePoints', () => {
    expect(roomAfter('😀'.repeat(3799))).toEqual({ type: 'enough' });
    expect(roomAfter('😀'.repeat(3800))).toEqual({ type: 'near', left: 200 });
    expect(roomAfter('😀'.repeat(4002))).toEqual({ type: 'over', over: 2 });
  });

  test('mustBeOneAtLeastAndInBounds', () => {
    expect([sendable(' \n'), sendable('a'), sendable('a'.repeat(4001))]).toEqual([false, true, false]);
  });
});

test('pluralsFollowTheLanguage', () => {
  const files = plural('ar', {
    zero: 'لا ملفات',
    one: 'ملف واحد',
    two: 'ملفان',
    few: '# ملفات',
    many: '# ملفًا',
    other: '# ملف',
  });
  const number = new Intl.NumberFormat('ar');
  expect([0, 1, 2, 3, 11, 100].map(files)).toEqual([
    'لا ملفات',
    'ملف واحد',
    'ملفان',
    `${number.format(3)} ملفات`,
    `${number.format(11)} ملفًا`,
    `${number.format(100)} ملف`,
  ]);
});

test('everyPluralCategoryOfALanguageIsAskedFor', () => {
  const asked: { readonly [Tag in keyof Categories]: readonly Categories[Tag][] } = {
    en: ['one', 'other'],
    es: ['one', 'many', 'other'],
    pt: ['one', 'many', 'other'],
    fr: ['one', 'many', 'other'],
    de: ['one', 'other'],
    tr: ['one', 'other'],
    ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
    hi: ['one', 'other'],
    ja: ['other'],
    'zh-Hans': ['other'],
    'zh-Hant': ['other'],
  };
  for (const [tag, categories] of Object.entries(asked)) {
    expect(new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort()).toEqual([...categories].sort());
  }
  expect(LANGUAGES.filter(({ tag }) => !(tag in asked))).toEqual([]);
});

test('everyEmojiHasItsName', () => {
  expect(EMOJI).toHaveLength(64);
  expect(new Set(EMOJI).size).toBe(64);
  expect(new Set(english.texts.emoji).size).toBe(64);
  expect([EMOJI[42], english.texts.emoji[42]]).toEqual(['📕', 'Book']);
});

test('silenceIsNothingAndLoudnessIsBounded', () => {
  expect(loudness(new Uint8Array(64).fill(128))).toBe(0);
  expect(loudness(new Uint8Array(64).fill(255))).toBe(1);
  expect([eased(0.1, 0.6), eased(0.6, 0.1) < 0.6]).toEqual([0.6, true]);
});

test('thePartnersConfirmationLooksLikeNone', () => {
  expect((['nobody', 'partner', 'own', 'verified'] as const).map(shownVerification)).toEqual([
    'nobody',
    'nobody',
    'own',
    'verified',
  ]);
});

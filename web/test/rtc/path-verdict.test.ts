import { describe, expect, it } from 'vitest';
import type { PathSample } from '../../src/rtc/path-counters.js';
import { AT_FIRST, gradeOf, judge } from '../../src/rtc/path-verdict.js';
import type { Verdict } from '../../src/rtc/path-verdict.js';

const GOOD: PathSample = {
  roundTripMs: 40,
  lossOut: 0,
  lossIn: 0,
  availableBps: null,
  newPictures: 30,
  hadPictures: true,
};
const WEAK = { ...GOOD, lossOut: 0.08 };
const VERY_WEAK = { ...GOOD, lossOut: 0.3 };

/** So many samples, one after the other, each told as a letter. */
function judged(history: string, from: Verdict = AT_FIRST): Verdict {
  const samples: Readonly<Record<string, PathSample>> = { g: GOOD, w: WEAK, v: VERY_WEAK };
  return Array.from(history).reduce((verdict, letter) => judge(verdict, samples[letter] ?? GOOD), from);
}

describe('one sample', () => {
  it.each<[string, Partial<PathSample>, string]>([
    ['nothing unusual', {}, 'good'],
    ['nothing known', { roundTripMs: null, lossOut: null, lossIn: null }, 'good'],
    ['a round trip of 399 ms', { roundTripMs: 399 }, 'good'],
    ['a round trip of 400 ms', { roundTripMs: 400 }, 'weak'],
    ['a round trip of 1500 ms', { roundTripMs: 1500 }, 'very-weak'],
    ['4 % lost on the way there', { lossOut: 0.04 }, 'good'],
    ['5 % lost on the way there', { lossOut: 0.05 }, 'weak'],
    ['5 % lost on the way here', { lossIn: 0.05 }, 'weak'],
    ['20 % lost on the way here', { lossIn: 0.2 }, 'very-weak'],
    ['room as at the beginning', { availableBps: 300_000 }, 'good'],
    ['room for less than pictures at their best', { availableBps: 200_000 }, 'weak'],
  ])('of %s', (_, changed, grade) => {
    expect(gradeOf({ ...GOOD, ...changed }, 'full')).toBe(grade);
  });

  it.each([
    ['full', 'weak'],
    ['reduced', 'weak'],
    ['low', 'very-weak'],
    ['none', 'good'],
  ] as const)('of room for sound alone at the level %s is %s', (level, grade) => {
    expect(gradeOf({ ...GOOD, availableBps: 60_000 }, level)).toBe(grade);
  });
});

describe('a path', () => {
  it.each([
    // A moment changes nothing.
    ['w', 'full', 'good'],
    ['vgvgv', 'full', 'good'],
    ['wgwgwgwg', 'full', 'good'],
    // What lasts makes pictures smaller, one step after the other, and never takes the last one.
    ['ww', 'reduced', 'weak'],
    ['www', 'reduced', 'weak'],
    ['wwww', 'low', 'weak'],
    ['wwwwwwwwwwww', 'low', 'weak'],
    // What is very weak for longer leaves the sound alone.
    ['vv', 'reduced', 'very-weak'],
    ['vvv', 'none', 'very-weak'],
    ['wwwwvvv', 'none', 'very-weak'],
    // The way up is slower, and one step at a time.
    ['wwgggg', 'reduced', 'weak'],
    ['wwggggg', 'full', 'weak'],
    ['wwggggggg', 'full', 'good'],
    ['wwggggwggggg', 'full', 'weak'],
    ['vvvgggg', 'none', 'very-weak'],
    ['vvvggggg', 'low', 'weak'],
    ['vvvgggggggggg', 'reduced', 'weak'],
    ['vvvggggggggggggggg', 'full', 'weak'],
    ['vvvggggggggggggggggg', 'full', 'good'],
    ['vvvggvggggg', 'low', 'weak'],
  ])('after %s is at %s, and called %s', (history, level, grade) => {
    expect(judged(history)).toMatchObject({ level, grade });
  });

  it('that had to be paused again comes back later each time, until it was whole once', () => {
    const back = (from: Verdict): number => {
      let [samples, verdict] = [0, from];
      while (verdict.level === 'none') [samples, verdict] = [samples + 1, judge(verdict, GOOD)];
      return samples;
    };
    const first = judged('vvv');
    const second = judged('gggggvvv', first);
    const third = judged('ggggggggggvvv', second);
    expect([first, second, third, judged('g'.repeat(20) + 'vvv', third)].map(back)).toEqual([5, 10, 20, 20]);
    expect(back(judged(`${'g'.repeat(60)}vvv`, third))).toBe(5);
  });

  it('never sends more than one step above what it just sent, whatever comes', () => {
    const levels = ['full', 'reduced', 'low', 'none'];
    let verdict = AT_FIRST;
    for (let at = 0; at < 500; at += 1) {
      const next = judge(verdict, [GOOD, WEAK, VERY_WEAK, GOOD, GOOD][(at * at + at) % 5] ?? GOOD);
      expect(levels.indexOf(verdict.level) - levels.indexOf(next.level)).toBeLessThanOrEqual(1);
      verdict = next;
    }
  });
});

describe('the partner’s picture', () => {
  const without = { ...GOOD, newPictures: 0 };
  const after = (...samples: readonly PathSample[]): boolean => samples.reduce(judge, AT_FIRST).partnerStill;

  it('is said to have stopped once none came for a while, and not after one came', () => {
    expect(after(GOOD, without, without)).toBe(false);
    expect(after(GOOD, without, without, without)).toBe(true);
    expect(after(GOOD, without, without, without, { ...GOOD, newPictures: 1 })).toBe(false);
  });

  it('cannot have stopped before the first one', () => {
    const before = { ...without, hadPictures: false };
    expect(after(before, before, before, before)).toBe(false);
  });
});

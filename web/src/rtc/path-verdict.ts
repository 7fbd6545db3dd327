/**
 * How well a path carries, and how much of one's pictures may travel on it so that the sound always gets through: a pure
 * function from what was measured to a decision. Slow to go up, so that a path at its limit does not sway.
 */

import type { PathSample } from './path-counters.js';

export type Grade = 'good' | 'weak' | 'very-weak';

/** How much of one's own pictures is sent, most first. */
export const LEVELS = ['full', 'reduced', 'low', 'none'] as const;

export type Level = (typeof LEVELS)[number];

export interface Verdict {
  readonly grade: Grade;
  readonly level: Level;
  /** No picture of the partner's camera comes, though some did before. */
  readonly partnerStill: boolean;
  /** Samples in a row: weak or worse, very weak, good, without a picture. */
  readonly weak: number;
  readonly veryWeak: number;
  readonly good: number;
  readonly pictureless: number;
  /** How much longer than at first the way up takes: doubled each time that pictures had to be paused again. */
  readonly patience: number;
}

/** Nothing was measured yet. */
export const AT_FIRST: Verdict = {
  grade: 'good',
  level: 'full',
  partnerStill: false,
  weak: 0,
  veryWeak: 0,
  good: 0,
  pictureless: 0,
  patience: 1,
};

/** From these on a path is weak, or very weak: ms there and back, and the share that is lost. */
const WEAK = { roundTripMs: 400, loss: 0.05 } as const;
const VERY_WEAK = { roundTripMs: 1500, loss: 0.2 } as const;

/** Below so many bits/s a level is of no use. Where nothing is sent, nothing is known. */
const NEEDS: Readonly<Record<Level, number>> = { full: 250_000, reduced: 180_000, low: 80_000, none: 0 };

/** So many samples in a row lead a level down, to none at all, a level up, and to a picture that is said to have stopped. */
const DOWN = 2;
const PAUSE = 3;
const UP = 5;
const STILL = 3;

const MOST_PATIENCE = 8;

/** The next verdict, by one more sample. */
export function judge(before: Verdict, sample: PathSample): Verdict {
  const measured = gradeOf(sample, before.level);
  const counted = count(before, measured, sample);
  const moved = move(counted);
  return { ...moved, grade: shown(before.grade, moved), partnerStill: moved.pictureless >= STILL };
}

/** What a sample alone says, of a path that has to carry this level. */
export function gradeOf(sample: PathSample, level: Level): Grade {
  const { roundTripMs, lossIn, lossOut, availableBps } = sample;
  const is = (limit: typeof WEAK | typeof VERY_WEAK): boolean =>
    (roundTripMs ?? 0) >= limit.roundTripMs || (lossIn ?? 0) >= limit.loss || (lossOut ?? 0) >= limit.loss;
  const isStarved = availableBps !== null && availableBps < NEEDS[level];
  if (is(VERY_WEAK) || (isStarved && level === 'low')) return 'very-weak';
  return is(WEAK) || isStarved ? 'weak' : 'good';
}

function count(before: Verdict, measured: Grade, { newPictures, hadPictures }: PathSample): Verdict {
  return {
    ...before,
    weak: measured === 'good' ? 0 : before.weak + 1,
    veryWeak: measured === 'very-weak' ? before.veryWeak + 1 : 0,
    good: measured === 'good' ? before.good + 1 : 0,
    pictureless: newPictures > 0 || !hadPictures ? 0 : before.pictureless + 1,
  };
}

function move(verdict: Verdict): Verdict {
  const { level, patience } = verdict;
  if (level !== 'none' && verdict.veryWeak >= PAUSE) {
    return { ...verdict, level: 'none', patience: Math.min(MOST_PATIENCE, patience * 2), weak: 0 };
  }
  if (verdict.weak >= DOWN && (level === 'full' || level === 'reduced')) {
    return { ...verdict, level: level === 'full' ? 'reduced' : 'low', weak: 0 };
  }
  if (level !== 'full' && verdict.good >= UP * (level === 'none' ? patience / 2 : 1)) {
    const higher = LEVELS[LEVELS.indexOf(level) - 1] ?? 'full';
    return { ...verdict, level: higher, good: 0, patience: higher === 'full' ? 1 : patience };
  }
  return verdict;
}

/** A single sample changes no words. Whoever sends less than everything is on a weak path. */
function shown(before: Grade, { level, weak, veryWeak, good }: Verdict): Grade {
  if (level === 'none' || veryWeak >= DOWN) return 'very-weak';
  if (level !== 'full' || weak >= DOWN) return 'weak';
  return good >= DOWN ? 'good' : before;
}

import { describe, expect, it } from 'vitest';
import { born, lived, nextReading, signsIn } from '../../src/rtc/signs-of-life.js';
import type { Life, Signs } from '../../src/rtc/signs-of-life.js';
import type { Stat } from '../../src/rtc/stats.js';

/** What came since the reading before. */
interface Step {
  readonly heard?: number;
  readonly checks?: number;
  readonly sound?: number;
  /** The pair that the checks were sent by, where it is not the one in use. */
  readonly by?: string;
  /** The pair of candidates that is in use from then on. */
  readonly pair?: string;
}

const SOUND: Step = { heard: 25, sound: 25 };
const NOTHING: Step = {};
const UNANSWERED: Step = { checks: 1 };

function sending(signs: Signs, pair: string, checks: number): Signs {
  return { ...signs, checks: new Map([...signs.checks, [pair, (signs.checks.get(pair) ?? 0) + checks]]) };
}

/** Readings at the times that they ask for themselves; gives what it came to, and how long it took. */
function living(steps: readonly Step[], counts: 'checks' | 'no checks' = 'checks'): { life: Life; ms: number } {
  let signs: Signs = { heard: 0, pair: 'one', checks: new Map(), sound: 0 };
  if (counts === 'checks') signs = sending(signs, 'one', 0);
  let life = born(signs);
  let ms = 0;
  for (const { heard = 0, checks = 0, sound = 0, by = signs.pair, pair = signs.pair } of steps) {
    const after = nextReading(life);
    ms += after;
    signs = { ...signs, heard: signs.heard + heard, pair, sound: signs.sound + sound };
    if (counts === 'checks') signs = sending(signs, by, checks);
    life = lived(life, signs, after);
  }
  return { life, ms };
}

function times(count: number, step: Step): readonly Step[] {
  return Array.from({ length: count }, () => step);
}

describe('a path', () => {
  it('is silent two seconds after the last sound, one check being unanswered', () => {
    const call = times(5, SOUND);
    expect(living([...call, UNANSWERED, ...times(5, NOTHING)]).life.isSilent).toBe(false);
    const { life, ms } = living([...call, UNANSWERED, ...times(6, NOTHING)]);
    expect(life.isSilent).toBe(true);
    expect(ms).toBe(5 * 500 + 500 + 6 * 250);
  });

  it('misses a sound that it has heard for a second', () => {
    const unanswered = [UNANSWERED, ...times(9, NOTHING)];
    expect(living([...times(2, SOUND), ...unanswered]).life.isSilent).toBe(true);
    expect(living([SOUND, ...unanswered]).life.isSilent).toBe(false);
  });

  it('is not silent because sound ends, while checks are answered', () => {
    const ended = [...times(5, SOUND), ...times(20, NOTHING)];
    expect(living(ended).life.isSilent).toBe(false);
    const answered: Step = { heard: 1, checks: 1 };
    expect(living([...ended, answered, NOTHING, answered, NOTHING, NOTHING, answered]).life.isSilent).toBe(false);
  });

  it('that carries only text is silent when three checks in a row have no answer', () => {
    expect(living([...times(6, NOTHING), UNANSWERED, ...times(6, NOTHING), UNANSWERED]).life.isSilent).toBe(false);
    expect(living([...times(3, UNANSWERED)]).life.isSilent).toBe(false);
    expect(living([...times(4, NOTHING), ...times(3, UNANSWERED)]).life.isSilent).toBe(true);
  });

  it('is judged by its sound alone where checks are not counted', () => {
    const heard = times(5, SOUND);
    expect(living([...heard, ...times(6, NOTHING)], 'no checks').life.isSilent).toBe(false);
    expect(living([...heard, ...times(7, NOTHING)], 'no checks').life.isSilent).toBe(true);
    expect(living([...times(3, SOUND), ...times(60, NOTHING)], 'no checks').life.isSilent).toBe(false);
    expect(living([...times(9, { heard: 90, sound: 3 }), ...times(60, NOTHING)], 'no checks').life.isSilent).toBe(
      false,
    );
  });

  it('is heard again with the first that comes', () => {
    const silent = [...times(5, SOUND), UNANSWERED, ...times(6, NOTHING)];
    expect(living([...silent, NOTHING]).life.isSilent).toBe(true);
    expect(living([...silent, { heard: 1 }]).life.isSilent).toBe(false);
  });

  it('is not heard because the browser tries another pair of candidates', () => {
    const other: Step = { pair: 'other', heard: -200 };
    const call = times(5, SOUND);
    expect(living([...call, UNANSWERED, other, ...times(5, NOTHING)]).life.isSilent).toBe(true);
    expect(living([...call, other, ...times(9, NOTHING)]).life.isSilent).toBe(false);
    expect(living([...call, other, ...times(9, NOTHING), UNANSWERED]).life.isSilent).toBe(true);
    expect(living([...call, UNANSWERED, other, SOUND, ...times(4, NOTHING)]).life.isSilent).toBe(false);
  });

  it('is not silent because pairs that nobody uses have no answer', () => {
    const elsewhere: Step = { by: 'blocked', checks: 1 };
    expect(living([...times(5, SOUND), ...times(20, elsewhere)]).life.isSilent).toBe(false);
    expect(living(times(40, elsewhere)).life.isSilent).toBe(false);
  });

  it('is looked at more often while something is missing, and only then', () => {
    expect(nextReading(living(times(5, SOUND)).life)).toBe(500);
    expect(nextReading(living([...times(5, SOUND), NOTHING]).life)).toBe(250);
    expect(nextReading(living(times(2, NOTHING)).life)).toBe(500);
    expect(nextReading(living([NOTHING, UNANSWERED]).life)).toBe(250);
  });
});

describe('the signs in a report', () => {
  const report = (...stats: readonly Stat[]) => new Map(stats.map((stat, at) => [String(at), stat]));
  const used: Stat = { type: 'candidate-pair', nominated: true, state: 'succeeded' };

  it('are those of all pairs, of all sound, and the checks by each pair', () => {
    const pair = { ...used, id: 'p', packetsReceived: 5, bytesReceived: 500, responsesReceived: 2, requestsSent: 3 };
    const other = { type: 'candidate-pair', id: 'q', responsesReceived: 1, requestsSent: 9 };
    const sound = { type: 'inbound-rtp', kind: 'audio', packetsReceived: 4 };
    const pictures = { type: 'inbound-rtp', kind: 'video', packetsReceived: 40 };
    expect(signsIn(report(other, pair, sound, sound, pictures))).toEqual({
      heard: 508,
      pair: 'p',
      checks: new Map([
        ['q', 9],
        ['p', 3],
      ]),
      sound: 8,
    });
  });

  it('are none where nothing is told', () => {
    const none = { heard: 0, pair: '', checks: new Map(), sound: 0 };
    expect(signsIn(report(used))).toEqual(none);
    expect(signsIn(report())).toEqual(none);
  });
});

import { describe, expect, it } from 'vitest';
import { ProofWatch } from '../../src/rtc/proof-watch.js';
import type { Sight } from '../../src/rtc/proof-watch.js';
import { ManualClock } from '../session/manual-clock.js';

const EARLY: Sight = { proof: { type: 'unproven' }, state: 'connecting', hasPath: false, isOpen: false };
const OPEN: Sight = { ...EARLY, state: 'connected', hasPath: true, isOpen: true };
const PROVEN: Sight = { ...OPEN, proof: { type: 'proven' } };
const REFUTED: Sight = { ...OPEN, proof: { type: 'refuted' } };

/** A connection that shows one sight after the other, the last one for ever. */
function watched(...sights: Sight[]) {
  const clock = new ManualClock();
  const ends: (Sight | string)[] = [];
  let looks = 0;
  const watch = new ProofWatch(
    () => {
      const sight = sights[Math.min(looks, sights.length - 1)] ?? EARLY;
      looks += 1;
      return Promise.resolve(sight);
    },
    clock.setTimer,
    { proven: (sight) => ends.push(sight), failed: (code) => ends.push(code) },
  );
  /** Time goes on, and what was seen is judged. */
  const after = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { clock, ends, watch, after, looks: () => looks };
}

describe('a connection that is looked at', () => {
  it('is proven once, with what was seen', async () => {
    const { watch, ends } = watched(PROVEN);
    await Promise.all([watch.look(), watch.look()]);
    await watch.look();
    expect(ends).toEqual([PROVEN]);
  });

  it('is looked at again where its channel opens before the browser shows who is there', async () => {
    const { clock, watch, ends, after } = watched(OPEN, OPEN, PROVEN);
    await watch.look();
    await after(99);
    expect(ends).toEqual([]);
    await after(1);
    await after(100);
    expect(ends).toEqual([PROVEN]);
    expect(clock.pending).toBe(0);
  });

  it('is not looked at again before its channel is open, since that is told', async () => {
    const { clock, watch, ends } = watched({ ...PROVEN, isOpen: false }, PROVEN);
    await watch.look();
    expect(clock.pending).toBe(0);
    expect(ends).toEqual([]);
    await watch.look();
    expect(ends).toEqual([PROVEN]);
  });

  it('is looked at once at a time, however much happens meanwhile', async () => {
    const { clock, watch } = watched(OPEN);
    await Promise.all([watch.look(), watch.look(), watch.look()]);
    expect(clock.pending).toBe(1);
  });

  it.each([
    ['another certificate', REFUTED, 'E_FPR'],
    ['another certificate before the channel is open', { ...REFUTED, isOpen: false }, 'E_FPR'],
    ['DTLS that fails over a path', { ...EARLY, state: 'failed', hasPath: true }, 'E_FPR'],
    ['no path', { ...EARLY, state: 'failed' }, 'E_TIMEOUT'],
  ] as const)('fails by %s', async (_name, sight, code) => {
    const { clock, watch, ends } = watched(sight);
    await watch.look();
    await watch.look();
    expect(ends).toEqual([code]);
    expect(clock.pending).toBe(0);
  });

  it('fails where what it shows at last is another certificate', async () => {
    const { watch, ends, after } = watched(OPEN, REFUTED);
    await watch.look();
    await after(100);
    expect(ends).toEqual(['E_FPR']);
  });

  it('means nothing any more once it is closed', async () => {
    const { clock, watch, ends, looks } = watched(OPEN, PROVEN);
    await watch.look();
    watch.close();
    expect(clock.pending).toBe(0);
    await watch.look();
    expect(looks()).toBe(2);
    expect(ends).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { PathWatch } from '../../src/session/chat/path-watch.js';
import type { Network, State } from '../../src/session/state/state.js';
import { NOTHING_CARRIED } from './fake-peer.js';
import { ManualClock } from './manual-clock.js';
import { World, chatIn, talking, until } from './world.js';

/** What happened in two seconds of a path. */
const GOOD = { sent: 100, sentLost: 0, received: 100, receivedLost: 0, partnerPictures: 20 };
const VERY_WEAK = { ...GOOD, sentLost: 40 };
const STILL = { ...GOOD, partnerPictures: 0 };

function after<T extends typeof NOTHING_CARRIED>(counters: T, happened: typeof GOOD): T {
  const sums = Object.fromEntries(
    (Object.keys(GOOD) as (keyof typeof GOOD)[]).map((name) => [name, counters[name] + happened[name]]),
  );
  return { ...counters, ...sums };
}

/** A watch over a path that is told what happens on it. */
function watched() {
  const clock = new ManualClock();
  const told: Network[] = [];
  const levels: string[] = [];
  let counters = NOTHING_CARRIED;
  let isUnreadable = false;
  const watch = new PathWatch({
    peer: {
      measure: () => (isUnreadable ? Promise.reject(new Error('closed')) : Promise.resolve(counters)),
      adapt: (level) => {
        levels.push(level);
        return Promise.reject(new Error('as senders of some browsers do'));
      },
    },
    setTimer: clock.setTimer,
    changed: (network) => told.push(network),
  });
  const pass = async (times: number, happened: typeof GOOD): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await expect.poll(() => clock.pending).toBe(1);
      counters = after(counters, happened);
      clock.advance(2_000);
    }
    await expect.poll(() => clock.pending).toBe(1);
  };
  const unreadable = (): void => {
    isUnreadable = true;
  };
  return { watch, clock, told, levels, pass, unreadable };
}

describe('a watch over a path', () => {
  it('tells every change once', async () => {
    const { told, levels, pass } = watched();
    await pass(5, GOOD);
    expect(told).toEqual([{ grade: 'good', roundTripMs: 40, loss: 0, pictures: 'full', partnerStill: false }]);
    expect(levels).toEqual(['full']);
  });

  it('lets the first pictures go out small before it tells senders of any level', async () => {
    const { clock, levels } = watched();
    await expect.poll(() => clock.pending).toBe(1);
    clock.advance(499);
    expect(levels).toEqual([]);
    clock.advance(1);
    await expect.poll(() => levels).toEqual(['full']);
  });

  it('pauses pictures where hardly anything gets through, and brings them back by itself', async () => {
    const { told, levels, pass } = watched();
    await pass(3, VERY_WEAK);
    expect(told.at(-1)).toMatchObject({ grade: 'very-weak', loss: 0.4, pictures: 'paused' });
    await pass(17, GOOD);
    expect(levels).toEqual(['full', 'reduced', 'none', 'low', 'reduced', 'full']);
    expect(told.at(-1)).toMatchObject({ grade: 'good', pictures: 'full' });
  });

  it('goes on where one reading fails, and ends with no timer left', async () => {
    const { watch, clock, told, pass, unreadable } = watched();
    await pass(1, GOOD);
    unreadable();
    await pass(2, VERY_WEAK);
    expect(told).toHaveLength(1);
    watch.close();
    expect(clock.pending).toBe(0);
  });
});

describe('two pages on a weak path', () => {
  const seen = (wanted: boolean) => (state: State) => chatIn(state).partnerMedia.camera === wanted || null;

  async function passed(world: World, times: number, happened: typeof GOOD): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      world.network.counters = after(world.network.counters, happened);
      const read = world.network.readings;
      world.clock.advance(2_000);
      await expect.poll(() => world.network.readings).toBe(read + 2);
    }
  }

  it('say so to their people, and tell each other that no picture is sent for now', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'video');
    await expect.poll(() => world.network.readings).toBe(2);
    await passed(world, 3, VERY_WEAK);
    await Promise.all([until(first, seen(false)), until(second, seen(false))]);
    expect(chatIn(first.state)).toMatchObject({
      network: { grade: 'very-weak', pictures: 'paused' },
      own: { camera: 'on' },
    });
    await passed(world, 5, GOOD);
    await Promise.all([until(first, seen(true)), until(second, seen(true))]);
  });

  it('say it where the partner’s picture has stopped though the path carries', async () => {
    const world = new World();
    const { first } = await talking(world, 'video');
    await expect.poll(() => world.network.readings).toBe(2);
    await passed(world, 1, GOOD);
    await passed(world, 3, STILL);
    await until(first, (state) => (chatIn(state).network.partnerStill ? true : null));
    expect(chatIn(first.state).network.grade).toBe('good');
  });

  it('tell the senders again how much to send once there are more of them', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'voice');
    await passed(world, 1, GOOD);
    first.dispatch({ type: 'person/ask-mode', mode: 'video' });
    await until(second, (state) => (chatIn(state).upgrade.type === 'asked' ? true : null));
    second.dispatch({ type: 'person/answer-mode', agreed: true });
    await Promise.all([first, second].map((page) => until(page, (state) => chatIn(state).mode === 'video' || null)));
    await passed(world, 1, GOOD);
    expect(world.network.peers.map(({ levels }) => levels)).toEqual([
      ['full', 'full'],
      ['full', 'full'],
    ]);
  });

  it('are not watched where they only write', async () => {
    const world = new World();
    await talking(world, 'text');
    world.clock.advance(10_000);
    expect(world.network.readings).toBe(0);
  });
});

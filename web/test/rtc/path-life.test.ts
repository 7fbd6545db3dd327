import { expect, it } from 'vitest';
import { PathLife } from '../../src/rtc/path-life.js';
import type { Signs } from '../../src/rtc/signs-of-life.js';
import { ManualClock } from '../session/manual-clock.js';

/** A path that carries sound until it is cut; from then on a check is sent with each reading, and none is answered. */
function watched() {
  const clock = new ManualClock();
  const told: string[] = [];
  const path = { isCut: false, readings: 0 };
  let checks = 0;
  let signs: Signs = { heard: 0, pair: 'one', checks: new Map(), sound: 0 };
  const life = new PathLife({
    read: () => {
      path.readings += 1;
      const { heard, sound } = signs;
      if (path.isCut) checks += 1;
      else signs = { ...signs, heard: heard + 25, sound: sound + 25 };
      signs = { ...signs, checks: new Map([['one', checks]]) };
      return Promise.resolve(signs);
    },
    setTimer: clock.setTimer,
    changed: (change) => told.push(change),
  });
  /** Time goes on, as long as the readings go on with it. */
  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 250) {
      await Promise.resolve();
      clock.advance(250);
    }
    await Promise.resolve();
  };
  return { clock, told, path, life, pass };
}

it('tells once that its path is silent, and once that it is back', async () => {
  const { told, path, pass } = watched();
  await pass(5_000);
  expect(told).toEqual([]);
  path.isCut = true;
  await pass(1_750);
  expect(told).toEqual([]);
  await pass(5_000);
  expect(told).toEqual(['silent']);
  path.isCut = false;
  await pass(5_000);
  expect(told).toEqual(['silent', 'back']);
});

it('takes the word of the browser too, without repeating it', async () => {
  const { told, path, life, pass } = watched();
  life.hear('disconnected');
  await pass(2_750);
  expect(told).toEqual([]);
  await pass(250);
  expect(told).toEqual(['silent']);
  path.isCut = true;
  await pass(5_000);
  life.hear('disconnected');
  life.hear('connected');
  life.hear('connected');
  expect(told).toEqual(['silent', 'back']);
  life.hear('failed');
  expect(told.at(-1)).toBe('gone');
});

it('is not back while the browser calls it disconnected, whatever still comes', async () => {
  const { told, life, pass } = watched();
  await pass(3_000);
  life.hear('disconnected');
  await pass(8_000);
  expect(told).toEqual(['silent']);
  life.hear('connected');
  expect(told).toEqual(['silent', 'back']);
});

it('says nothing of a path that was disconnected for a moment, as one that is changed is', async () => {
  const { told, life, pass } = watched();
  await pass(3_000);
  life.hear('disconnected');
  await pass(2_000);
  life.hear('connected');
  await pass(8_000);
  expect(told).toEqual([]);
});

it('reads and tells nothing once it is closed', async () => {
  const { clock, told, path, life, pass } = watched();
  await pass(1_000);
  life.close();
  const { readings } = path;
  path.isCut = true;
  await pass(9_000);
  expect([path.readings, told, clock.pending]).toEqual([readings, [], 0]);
});

it('is over where its connection tells nothing any more', async () => {
  const clock = new ManualClock();
  const told: string[] = [];
  const read = (): Promise<Signs> => Promise.reject(new Error('closed'));
  new PathLife({ read, setTimer: clock.setTimer, changed: (change) => told.push(change) });
  await Promise.resolve();
  expect([told, clock.pending]).toEqual([[], 0]);
});

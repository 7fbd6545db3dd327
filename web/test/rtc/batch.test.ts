import { describe, expect, it } from 'vitest';
import { batch } from '../../src/rtc/batch.js';
import { ManualClock } from '../session/manual-clock.js';

describe('a batch', () => {
  it('hands out together what came within its time', () => {
    const clock = new ManualClock();
    const taken: (readonly number[])[] = [];
    const items = batch<number>(70, 16, clock.setTimer, (list) => taken.push(list));
    items.add(1);
    clock.advance(60);
    items.add(2);
    expect(taken).toEqual([]);
    clock.advance(10);
    expect(taken).toEqual([[1, 2]]);
    items.add(3);
    clock.advance(70);
    expect(taken).toEqual([[1, 2], [3]]);
  });

  it('does not wait when it is full or asked for', () => {
    const clock = new ManualClock();
    const taken: (readonly number[])[] = [];
    const items = batch<number>(70, 2, clock.setTimer, (list) => taken.push(list));
    items.add(1);
    items.add(2);
    items.add(3);
    items.flush();
    items.flush();
    expect(taken).toEqual([[1, 2], [3]]);
    expect(clock.pending).toBe(0);
  });

  it('forgets what is there when it is closed', () => {
    const clock = new ManualClock();
    const items = batch<number>(70, 16, clock.setTimer, () => {
      throw new Error('nothing may come');
    });
    items.add(1);
    items.close();
    clock.advance(100);
    expect(clock.pending).toBe(0);
  });
});

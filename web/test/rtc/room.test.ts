import { expect, it } from 'vitest';
import { Room } from '../../src/rtc/room.js';

class FakeChannel {
  bufferedAmount = 0;
  bufferedAmountLowThreshold = 0;
  readyState: RTCDataChannelState = 'open';
  onbufferedamountlow: RTCDataChannel['onbufferedamountlow'] = null;

  /** As a browser does when what waits has fallen to the threshold. */
  drain(): void {
    this.bufferedAmount = this.bufferedAmountLowThreshold;
    this.onbufferedamountlow?.call(this as never, new Event('bufferedamountlow'));
  }
}

/** Whether it resolves without anything else happening. */
async function resolves(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), new Promise<boolean>((done) => setImmediate(done, false))]);
}

it('there is room until a quarter of a megabyte waits, and again when most of it is gone', async () => {
  const channel = new FakeChannel();
  const room = new Room(channel);
  channel.bufferedAmount = 262_143;
  expect(await resolves(room.wait())).toBe(true);
  channel.bufferedAmount = 262_144;
  const [one, two] = [room.wait(), room.wait()];
  expect(await resolves(one)).toBe(false);
  channel.drain();
  expect(await Promise.all([resolves(one), resolves(two)])).toEqual([true, true]);
});

it('nobody waits for a channel that is closed', async () => {
  const channel = new FakeChannel();
  const room = new Room(channel);
  channel.bufferedAmount = 1_000_000;
  const waiting = room.wait();
  channel.readyState = 'closed';
  expect(await resolves(room.wait())).toBe(true);
  room.close();
  expect(await resolves(waiting)).toBe(true);
  expect(channel.onbufferedamountlow).toBeNull();
});

import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/crypto/hello.js';
import { MediaKeys } from '../../../src/session/chat/media-keys.js';
import type { RekeyMessage } from '../../../src/session/chat/media-keys.js';
import { ManualClock } from '../manual-clock.js';

const TEN_MINUTES = 600_000;

/** One side, with what it did in the order in which it did it. */
function side(role: Role) {
  const clock = new ManualClock();
  const did: (RekeyMessage | string)[] = [];
  let next = 0;
  const keys = new MediaKeys(role, {
    send: (message) => {
      did.push(message.type === 'rekey' ? { ...message, random: message.random.slice() } : message);
      return Promise.resolve();
    },
    frames: {
      prepare: (epoch) => {
        did.push(`prepare ${String(epoch)}`);
        return Promise.resolve();
      },
      switchTo: (epoch) => {
        did.push(`switch ${String(epoch)}`);
      },
    },
    random: (length) => new Uint8Array(length).fill((next += 1)),
    setTimer: clock.setTimer,
  });
  return { keys, clock, did };
}

const rekey = (epoch: number): RekeyMessage => ({ type: 'rekey', epoch, random: new Uint8Array(32).fill(epoch) });
const done = (epoch: number): RekeyMessage => ({ type: 'rekey-done', epoch });

/** Until what was begun by a timer is done. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

async function announced() {
  const a = side('A');
  a.keys.start();
  a.clock.advance(TEN_MINUTES);
  await settled();
  return a;
}

describe('A', () => {
  it('renews every ten minutes: it can receive before it says so, and sends once B does', async () => {
    const { keys, clock, did } = side('A');
    keys.start();
    clock.advance(TEN_MINUTES - 1);
    await settled();
    expect(did).toEqual([]);
    for (const epoch of [1, 2, 3]) {
      clock.advance(epoch === 1 ? 1 : TEN_MINUTES);
      await settled();
      expect(did.splice(0)).toEqual([`prepare ${String(epoch)}`, rekey(epoch)]);
      await keys.hear(done(epoch));
      expect(did.splice(0)).toEqual([`switch ${String(epoch)}`]);
    }
  });

  it('renews early where a key of this epoch has served for long enough, once', async () => {
    const { keys, did } = side('A');
    keys.start();
    keys.worn(0);
    keys.worn(0);
    await settled();
    expect(did).toEqual(['prepare 1', rekey(1)]);
    await keys.hear(done(1));
    keys.worn(0);
    await settled();
    expect(did.splice(2)).toEqual(['switch 1']);
  });

  it.each([
    ['05 without 04', () => Promise.resolve(side('A')), done(1)],
    ['05 for another epoch', announced, done(2)],
    ['05 for the epoch in use', announced, done(0)],
    ['04', () => Promise.resolve(side('A')), rekey(1)],
    ['04 while it renews', announced, rekey(1)],
  ])('takes no %s', async (_name, made, message) => {
    const { keys } = await made();
    await expect(keys.hear(message)).rejects.toMatchObject({ code: 'E_FORMAT' });
  });

  it('takes no 05 twice', async () => {
    const { keys } = await announced();
    await keys.hear(done(1));
    await expect(keys.hear(done(1))).rejects.toMatchObject({ code: 'E_FORMAT' });
  });

  it('has no timer once it is closed', () => {
    const { keys, clock } = side('A');
    keys.start();
    keys.close();
    expect(clock.pending).toBe(0);
  });
});

describe('B', () => {
  it('makes the keys, uses them and says so; never begins', async () => {
    const { keys, clock, did } = side('B');
    keys.start();
    keys.worn(0);
    clock.advance(2 * TEN_MINUTES);
    await settled();
    expect(did).toEqual([]);
    await keys.hear(rekey(1));
    expect(did).toEqual(['prepare 1', 'switch 1', done(1)]);
  });

  it.each([
    ['05', [done(1)]],
    ['05 after its own', [rekey(1), done(1)]],
    ['04 for an epoch beyond the next', [rekey(2)]],
    ['04 for the epoch in use', [rekey(0)]],
    ['04 a second time', [rekey(1), rekey(1)]],
  ])('takes no %s', async (_name, messages) => {
    const { keys } = side('B');
    for (const message of messages.slice(0, -1)) await keys.hear(message);
    await expect(keys.hear(messages.at(-1) ?? done(0))).rejects.toMatchObject({ code: 'E_FORMAT' });
  });

  it('takes no second 04 while it makes the keys of the first', async () => {
    const { keys } = side('B');
    const first = keys.hear(rekey(1));
    await expect(keys.hear(rekey(1))).rejects.toMatchObject({ code: 'E_FORMAT' });
    await first;
  });
});

import { describe, expect, it } from 'vitest';
import type { FrameResult } from '../../src/crypto/frame-cipher.js';
import { derivingKey } from '../../src/crypto/primitives.js';
import { Epochs, OLD_KEYS_MS } from '../../src/worker/epochs.js';
import { ManualClock } from '../session/manual-clock.js';

const FRAME = Uint8Array.from({ length: 40 }, (_, index) => index);

function random(byte: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(32).fill(byte);
}

/** The keys of both ends of one chat, each with a clock of its own. */
async function chat() {
  const clocks = { a: new ManualClock(), b: new ManualClock() };
  const begin = async (role: 'A' | 'B', clock: ManualClock): Promise<Epochs> =>
    Epochs.begin(role, await derivingKey(random(7)), (ms, ring) => void clock.setTimer(ms, ring));
  const a = await begin('A', clocks.a);
  const b = await begin('B', clocks.b);
  return { a, b, clocks };
}

async function sealed(by: Epochs): Promise<Uint8Array<ArrayBuffer>> {
  const result = await by.sealer('camera').seal(FRAME, 'vp9');
  if (result.type === 'dropped') throw new Error(result.reason);
  return result.data;
}

function opened(by: Epochs, data: Uint8Array<ArrayBuffer>): Promise<FrameResult> {
  return by.opener('camera').open(data, 'vp9');
}

describe('media keys', () => {
  it('go from epoch to epoch without losing a frame in either direction', async () => {
    const { a, b } = await chat();
    const underWay: { readonly to: Epochs; readonly data: Uint8Array<ArrayBuffer> }[] = [];
    const send = async (): Promise<void> => {
      underWay.push({ to: b, data: await sealed(a) }, { to: a, data: await sealed(b) });
    };
    const arrived = [0, 0, 0, 0];
    const arrive = async (): Promise<void> => {
      for (const { to, data } of underWay.splice(0)) {
        const result = await opened(to, data);
        expect(result).toMatchObject({ type: 'frame', data: FRAME });
        if (result.type === 'frame') arrived[result.epoch] = (arrived[result.epoch] ?? 0) + 1;
      }
    };
    for (const epoch of [1, 2, 3]) {
      for (let count = 0; count < 100; count += 1) await send();
      await a.prepare(epoch, random(epoch));
      await send();
      await b.prepare(epoch, random(epoch));
      b.switchTo(epoch);
      await send();
      // Frames of both epochs are on their way when A goes over.
      a.switchTo(epoch);
      await send();
      await arrive();
    }
    expect(arrived).toEqual([203, 206, 206, 3]);
  });

  it('switch with the next frame, which is the first under its key', async () => {
    const { a, b } = await chat();
    for (const side of [a, b]) await side.prepare(1, random(1));
    expect(await opened(b, await sealed(a))).toMatchObject({ epoch: 0, counter: 0 });
    a.switchTo(1);
    expect(await opened(b, await sealed(a))).toMatchObject({ epoch: 1, counter: 0 });
    expect(await opened(b, await sealed(a))).toMatchObject({ epoch: 1, counter: 1 });
  });

  it('open what was sealed before for ten seconds, and no longer', async () => {
    const { a, b, clocks } = await chat();
    const late = [await sealed(a), await sealed(a)] as const;
    await b.prepare(1, random(1));
    b.switchTo(1);
    clocks.b.advance(OLD_KEYS_MS - 1);
    expect(await opened(b, late[0])).toMatchObject({ type: 'frame', epoch: 0 });
    clocks.b.advance(1);
    expect(await opened(b, late[1])).toEqual({ type: 'dropped', reason: 'key' });
  });

  it('keep no more than two epochs, however fast they follow one another', async () => {
    const { a, b } = await chat();
    const old = await sealed(a);
    for (const epoch of [1, 2]) {
      await b.prepare(epoch, random(epoch));
      b.switchTo(epoch);
    }
    expect(await opened(b, old)).toEqual({ type: 'dropped', reason: 'key' });
  });

  it('differ where the randomness differs', async () => {
    const { a, b } = await chat();
    await a.prepare(1, random(1));
    await b.prepare(1, random(2));
    a.switchTo(1);
    expect(await opened(b, await sealed(a))).toEqual({ type: 'dropped', reason: 'seal' });
  });

  it('follow one another, and are prepared before they are used', async () => {
    const { a } = await chat();
    await expect(a.prepare(2, random(1))).rejects.toThrow('follow');
    expect(() => {
      a.switchTo(1);
    }).toThrow('prepared');
    await a.prepare(1, random(1));
    await expect(a.prepare(1, random(1))).rejects.toThrow('follow');
  });

  it('leave nothing of the secrets they were made of', async () => {
    const [media, next] = [random(7), random(1)];
    const epochs = await Epochs.begin('A', await derivingKey(media), () => undefined);
    await epochs.prepare(1, next);
    expect([...media, ...next].every((byte) => byte === 0)).toBe(true);
  });
});

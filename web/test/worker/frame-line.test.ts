import { describe, expect, it } from 'vitest';
import { FrameOpener, FrameSealer } from '../../src/crypto/frame-cipher.js';
import type { Codec, FrameResult } from '../../src/crypto/frame-cipher.js';
import { frameBaseKey, keyId } from '../../src/crypto/media.js';
import { derivingKey } from '../../src/crypto/primitives.js';
import { FRAMES_PER_KEY, FRAMES_UNTIL_WORN, opening, sealing } from '../../src/worker/frame-line.js';
import type { EncodedFrame, FrameStep, LineEnds } from '../../src/worker/frame-line.js';

const MEDIA = await derivingKey(new Uint8Array(32).fill(7));

function frame(bytes: readonly number[], mimeType: string): EncodedFrame {
  return { data: Uint8Array.from(bytes).buffer, getMetadata: () => ({ mimeType }) } as unknown as EncodedFrame;
}

function bytesOf(passed: EncodedFrame | null): number[] | null {
  return passed === null ? null : [...new Uint8Array(passed.data)];
}

async function line() {
  const kid = keyId(0, 'A', 'camera');
  const sealer = await FrameSealer.create(kid, await frameBaseKey(MEDIA, kid));
  const opener = new FrameOpener('A', 'camera');
  await opener.install(0, await frameBaseKey(MEDIA, kid));
  const seen = { failures: 0, keyFrames: 0, now: 0 };
  const ends = counting(seen);
  const requestKeyFrame = (): void => {
    seen.keyFrames += 1;
  };
  return { seal: sealing(() => sealer, ends), open: opening(opener, requestKeyFrame, () => seen.now, ends), seen };
}

function counting(seen: { failures: number }, worn: number[] = []): LineEnds {
  const fail = (): void => {
    seen.failures += 1;
  };
  return { fail, worn: (epoch) => worn.push(epoch), count: () => undefined };
}

/** A sealer or opener by whom so many frames went already. */
function used(count: number, epoch = 0): Pick<FrameSealer, 'seal' | 'count'> & Pick<FrameOpener, 'open'> {
  const result = { type: 'frame', data: new Uint8Array(1), epoch, counter: count } as const;
  return { count, seal: () => Promise.resolve(result), open: () => Promise.resolve(result) };
}

describe('a line of frames', () => {
  it.each(['video/VP8', 'video/VP9'])('opens what was sealed, of %s', async (mimeType) => {
    const { seal, open } = await line();
    const picture = Array.from({ length: 40 }, (_, index) => index);
    const sealed = await seal(frame(picture, mimeType));
    expect(bytesOf(sealed)).not.toEqual(picture);
    expect(sealed === null ? null : bytesOf(await open(sealed))).toEqual(picture);
  });

  it('opens sound as a padded packet, so that all of it has one size', async () => {
    const { seal, open } = await line();
    const sizes = new Set<number | undefined>();
    for (const size of [10, 70, 159]) {
      const sealed = await seal(
        frame(
          Array.from({ length: size }, () => 0x78),
          'audio/opus',
        ),
      );
      sizes.add(sealed?.data.byteLength);
      const opened = sealed === null ? null : bytesOf(await open(sealed));
      expect(opened).toHaveLength(160);
      expect(opened?.filter((byte) => byte === 0x78)).toHaveLength(size - 1);
    }
    expect(sizes).toEqual(new Set([160 + 17]));
  });

  it('takes an empty frame for none: nothing of it goes on, and nothing is missing', async () => {
    const { seal, open, seen } = await line();
    for (let count = 0; count < 200; count += 1) {
      expect(await seal(frame([], 'audio/opus'))).toBeNull();
      expect(await open(frame([], 'audio/opus'))).toBeNull();
    }
    expect(seen).toEqual({ failures: 0, keyFrames: 0, now: 0 });
  });

  it.each(['video/H264', 'video/AV1', ''])('lets nothing of %s out or in', async (mimeType) => {
    const { seal, open } = await line();
    expect(await seal(frame([1, 2, 3], mimeType))).toBeNull();
    expect(await open(frame([1, 2, 3], mimeType))).toBeNull();
  });

  it('drops what does not open, and asks for a key frame once a second at most', async () => {
    const { open, seen } = await line();
    const bad = (): EncodedFrame => frame([1, 2, 3, 4], 'video/VP9');
    expect(await open(bad())).toBeNull();
    expect(await open(bad())).toBeNull();
    expect(seen.keyFrames).toBe(1);
    seen.now = 999;
    await open(bad());
    expect(seen.keyFrames).toBe(1);
    seen.now = 1000;
    await open(bad());
    expect(seen).toEqual({ failures: 0, keyFrames: 2, now: 1000 });
  });

  it('asks for a key frame where a frame is missing', async () => {
    const { seal, open, seen } = await line();
    const sealed = await Promise.all([1, 2, 3].map((byte) => seal(frame([byte], 'video/VP9'))));
    for (const index of [0, 2]) {
      const each = sealed[index];
      if (each !== null && each !== undefined) expect(await open(each)).not.toBeNull();
    }
    expect(seen.keyFrames).toBe(1);
  });

  it('takes what comes again for nothing: it is not played twice, and it is no failure', async () => {
    const { seal, open, seen } = await line();
    const sealed = await seal(frame([1, 2, 3], 'video/VP9'));
    const bytes = bytesOf(sealed) ?? [];
    expect(await open(frame(bytes, 'video/VP9'))).not.toBeNull();
    for (let count = 0; count < 200; count += 1) expect(await open(frame(bytes, 'video/VP9'))).toBeNull();
    expect(seen).toEqual({ failures: 0, keyFrames: 0, now: 0 });
  });

  it('takes nothing forged for what comes again: under a counter that was seen it fails as any other', async () => {
    const { seal, open, seen } = await line();
    const bytes = bytesOf(await seal(frame([1, 2, 3], 'video/VP9'))) ?? [];
    expect(await open(frame(bytes, 'video/VP9'))).not.toBeNull();
    const forged = bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1);
    for (let count = 0; count < 100; count += 1) expect(await open(frame(forged, 'video/VP9'))).toBeNull();
    expect(seen).toEqual({ failures: 1, keyFrames: 1, now: 0 });
  });

  it('counts a counter that no key ever reaches as a failure', async () => {
    const { open, seen } = await line();
    // KID 1 (A's camera), a counter of eight bytes.
    const endless = [0x1f, ...Array.from({ length: 8 }, () => 0xff), ...Array.from({ length: 16 }, () => 0)];
    for (let count = 0; count < 100; count += 1) expect(await open(frame(endless, 'video/VP9'))).toBeNull();
    expect(seen.failures).toBe(1);
  });

  it('takes frames that come far too late for nothing', async () => {
    const { seal, open, seen } = await line();
    const first = bytesOf(await seal(frame([1], 'video/VP9'))) ?? [];
    for (let count = 0; count < 1_025; count += 1) await seal(frame([2], 'video/VP9'));
    const last = await seal(frame([3], 'video/VP9'));
    if (last !== null) await open(last);
    seen.keyFrames = 0;
    for (let count = 0; count < 200; count += 1) expect(await open(frame(first, 'video/VP9'))).toBeNull();
    expect(seen).toEqual({ failures: 0, keyFrames: 0, now: 0 });
  });

  it('fails at a hundred failures within ten seconds, not before', async () => {
    const { open, seen } = await line();
    for (let count = 0; count < 99; count += 1) await open(frame([9], 'video/VP9'));
    expect(seen.failures).toBe(0);
    seen.now = 9_999;
    await open(frame([9], 'video/VP9'));
    expect(seen.failures).toBe(1);
  });

  it('bears failures that are further apart', async () => {
    const { open, seen } = await line();
    for (let count = 0; count < 300; count += 1) {
      seen.now += 102;
      await open(frame([9], 'video/VP9'));
    }
    expect(seen.failures).toBe(0);
  });

  it.each(['sent', 'received'])('lets no more frames under one key be %s than may', async (way) => {
    const seen = { failures: 0 };
    const ends = counting(seen);
    const step = (count: number): FrameStep =>
      way === 'sent'
        ? sealing(() => used(count), ends)
        : opening(
            used(count),
            () => undefined,
            () => 0,
            ends,
          );
    expect(await step(FRAMES_PER_KEY - 1)(frame([1], 'video/VP9'))).not.toBeNull();
    expect(seen.failures).toBe(0);
    expect(await step(FRAMES_PER_KEY)(frame([1], 'video/VP9'))).toBeNull();
    expect(seen.failures).toBe(1);
  });

  it.each(['sent', 'received'])('says once for each epoch that so many were %s that the next is due', async (way) => {
    const worn: number[] = [];
    const ends = counting({ failures: 0 }, worn);
    let now = used(FRAMES_UNTIL_WORN - 1);
    const open = (data: Uint8Array<ArrayBuffer>, codec: Codec): Promise<FrameResult> => now.open(data, codec);
    const step =
      way === 'sent'
        ? sealing(() => now, ends)
        : opening(
            { open },
            () => undefined,
            () => 0,
            ends,
          );
    await step(frame([1], 'video/VP9'));
    expect(worn).toEqual([]);
    for (const next of [used(FRAMES_UNTIL_WORN), used(FRAMES_UNTIL_WORN + 1), used(FRAMES_UNTIL_WORN, 1)]) {
      now = next;
      await step(frame([1], 'video/VP9'));
    }
    expect(worn).toEqual([0, 1]);
  });
});

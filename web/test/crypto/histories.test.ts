import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, toHex, u32, utf8, type Bytes } from '../../src/crypto/bytes.js';
import { generateDhKeyPair } from '../../src/crypto/dh.js';
import { pack } from '../../src/crypto/envelope.js';
import { FrameOpener, FrameSealer } from '../../src/crypto/frame-cipher.js';
import type { Role } from '../../src/crypto/hello.js';
import { frameBaseKey } from '../../src/crypto/media.js';
import { derivingKey, seal, sealingKey } from '../../src/crypto/primitives.js';
import { Ratchet } from '../../src/crypto/ratchet.js';
import { chainStep, rootStep, sealMessage } from '../../src/crypto/ratchet-keys.js';
import { ReplayWindow } from '../../src/crypto/replay-window.js';
import { SignalOpener, SignalSealer } from '../../src/crypto/sealed-signalling.js';
import { failureOf } from './ports.js';
import { the } from './vectors.js';

const secret = (byte: number): Bytes => new Uint8Array(32).fill(byte);

async function ratchets(): Promise<Record<Role, Ratchet>> {
  const start = { transcript: secret(1), root: secret(2), newKeyPair: generateDhKeyPair };
  const first = await generateDhKeyPair();
  return { A: await Ratchet.forA(start, first.publicKey), B: Ratchet.forB(start, first) };
}

interface Letter {
  readonly to: Role;
  readonly plaintext: Bytes;
  readonly wire: Bytes;
}

function flipped(wire: Bytes, at: number): Bytes {
  const changed = wire.slice();
  changed[at % wire.length] = the(changed[at % wire.length]) ^ 0x40;
  return changed;
}

describe('the ratchet, whatever the order', () => {
  const action = fc.oneof(
    fc.record({ type: fc.constantFrom('send-A', 'send-B'), at: fc.constant(0) }),
    fc.record({ type: fc.constantFrom('deliver', 'deliver', 'replay', 'tamper'), at: fc.nat(10_000) }),
  );

  it('opens each message once as it was said, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 60 }), async (history) => {
        const pair = await ratchets();
        const flying: Letter[] = [];
        const landed: Letter[] = [];
        let count = 0;
        const send = async (from: Role): Promise<void> => {
          if (!pair[from].canSend) return;
          const plaintext = u32(count++);
          const wire = await pair[from].seal(plaintext);
          flying.push({ to: from === 'A' ? 'B' : 'A', plaintext, wire });
        };
        const deliver = async (letter: Letter): Promise<void> => {
          expect(toHex(await pair[letter.to].open(letter.wire))).toBe(toHex(letter.plaintext));
          landed.push(letter);
        };
        for (const { type, at } of history) {
          const [next, old] = [flying[at % flying.length], landed[at % landed.length]];
          if (type === 'send-A') await send('A');
          else if (type === 'send-B') await send('B');
          else if (type === 'deliver' && next !== undefined)
            await deliver(the(flying.splice(at % flying.length, 1)[0]));
          else if (type === 'replay' && old !== undefined) {
            expect(await failureOf(() => pair[old.to].open(old.wire))).toBe('E_DR');
          } else if (type === 'tamper' && next !== undefined) {
            expect(await failureOf(() => pair[next.to].open(flipped(next.wire, at)))).toBe('E_DR');
          }
        }
        for (const letter of flying) await deliver(letter);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [1000, 'none'],
    [1001, 'E_DR'],
  ])('takes a first answer that says %i went before it: %s', async (pn, expected) => {
    const [transcript, first] = [secret(1), await generateDhKeyPair()];
    const A = await Ratchet.forA({ transcript, root: secret(2), newKeyPair: generateDhKeyPair }, first.publicKey);
    const partnerKey = (await A.seal(u32(0))).slice(0, 32);
    const second = await generateDhKeyPair();
    const { root } = await rootStep(secret(2), the(await first.agree(partnerKey)));
    const { chain } = await rootStep(root, the(await second.agree(partnerKey)));
    const header = concat(second.publicKey, u32(pn), u32(0));
    const aad = concat(utf8('AC1-dr\0'), transcript, header);
    const box = await sealMessage((await chainStep(chain)).messageKey, aad, u32(7));
    expect(await failureOf(() => A.open(concat(header, box)))).toBe(expected);
  });

  it('refuses noise', async () => {
    const { B } = await ratchets();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
        expect(await failureOf(() => B.open(new Uint8Array(noise)))).toBe('E_DR');
      }),
    );
  });

  it('works off calls made at once in their order', async () => {
    const { A, B } = await ratchets();
    const wires = await Promise.all([1, 2, 3].map((number) => A.seal(u32(number))));
    const opened = await Promise.all(wires.map((wire) => B.open(wire)));
    expect(opened.map(toHex)).toEqual([1, 2, 3].map((number) => toHex(u32(number))));
  });

  it('takes a message 1000 ahead, and keeps 2000 keys, the oldest going first', async () => {
    const { A, B } = await ratchets();
    const wires: Bytes[] = [];
    for (let number = 0; number <= 2003; number++) wires.push(await A.seal(u32(number)));
    const open = (number: number): Promise<string> => failureOf(() => B.open(the(wires[number])));
    expect(await open(1001)).toBe('E_DR');
    expect(await open(1000)).toBe('none');
    expect(await open(2001)).toBe('none');
    expect(await open(2003)).toBe('none');
    expect(await open(0)).toBe('E_DR');
    expect(await open(1)).toBe('none');
    expect(await open(2002)).toBe('none');
  });
});

describe('sealed signalling', () => {
  async function line(): Promise<{ sealer: SignalSealer; opener: SignalOpener }> {
    const key = await sealingKey(secret(3));
    return { sealer: new SignalSealer(key, 'A'), opener: new SignalOpener(key, 'A') };
  }

  it('refuses every frame with one bit changed', async () => {
    const { sealer } = await line();
    const frame = await sealer.seal({ kind: 4, body: new Uint8Array(0) });
    await fc.assert(
      fc.asyncProperty(fc.nat(frame.length - 1), async (at) => {
        const { opener } = await line();
        const expected = at === 0 ? 'E_FORMAT' : at <= 8 ? 'E_SEQ' : 'E_SEAL';
        expect(await failureOf(() => opener.open(flipped(frame, at)))).toBe(expected);
      }),
    );
  });

  it('refuses noise', async () => {
    const { opener } = await line();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), async (noise) => {
        const frame = new Uint8Array([3, ...noise]);
        expect(['E_FORMAT', 'E_SEQ', 'E_SEAL']).toContain(await failureOf(() => opener.open(frame)));
      }),
    );
  });

  it('fits 15 blocks and no more', async () => {
    const { sealer, opener } = await line();
    const aad = concat(utf8('AC1-sig\0'), new Uint8Array(9));
    const plaintext = pack({ kind: 1, body: new Uint8Array(15 * 1024) }, 1024);
    const box = await seal(await sealingKey(secret(3)), new Uint8Array(12), aad, plaintext);
    const tooLong = concat(new Uint8Array([3]), new Uint8Array(8), box);
    expect(await failureOf(async () => (await line()).opener.open(tooLong))).toBe('E_FORMAT');
    const body = new Uint8Array(15 * 1024 - 5);
    const opened = await opener.open(await sealer.seal({ kind: 1, body }));
    expect(opened?.body.length).toBe(body.length);
    expect(() => sealer.seal({ kind: 1, body: new Uint8Array(body.length + 1) })).toThrow(RangeError);
  });
});

describe('the replay window', () => {
  it('jumps as far as a counter may in one step', () => {
    const window = new ReplayWindow();
    window.mark(0);
    window.mark(Number.MAX_SAFE_INTEGER);
    expect([window.accepts(Number.MAX_SAFE_INTEGER), window.accepts(0)]).toEqual([false, false]);
    expect(window.accepts(Number.MAX_SAFE_INTEGER - 1024)).toBe(true);
  });

  it('takes what a list of all counters seen would take', () => {
    const step = fc.oneof(fc.integer({ min: -1100, max: 1100 }), fc.integer({ min: -5, max: 5 }), fc.nat(5000));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const window = new ReplayWindow();
        const seen = new Set<number>();
        let highest = -1;
        for (const distance of steps) {
          const counter = Math.max(0, highest + distance);
          const expected = !seen.has(counter) && counter >= highest - 1024;
          expect(window.accepts(counter)).toBe(expected);
          if (!expected) continue;
          window.mark(counter);
          seen.add(counter);
          highest = Math.max(highest, counter);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a frame', () => {
  async function line(): Promise<{ sealer: FrameSealer; opener: FrameOpener }> {
    const opener = new FrameOpener('A', 'camera');
    const media = await derivingKey(secret(4));
    await opener.install(0, await frameBaseKey(media, 1));
    return { sealer: await FrameSealer.create(1, await frameBaseKey(media, 1)), opener };
  }

  const codecs = fc.constantFrom('opus', 'vp8', 'vp9');

  it('comes out as it went in', async () => {
    const { sealer, opener } = await line();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 10, maxLength: 100 }), codecs, async (data, codec) => {
        const frame = new Uint8Array(data);
        const sealed = await sealer.seal(frame, codec);
        if (sealed.type === 'dropped') throw new Error(sealed.reason);
        const { epoch, counter } = sealed;
        expect(await opener.open(sealed.data, codec)).toEqual({ type: 'frame', data: frame, epoch, counter });
      }),
    );
  });

  it('of noise is dropped', async () => {
    const { opener } = await line();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), codecs, async (noise, codec) => {
        expect((await opener.open(new Uint8Array(noise), codec)).type).toBe('dropped');
      }),
    );
  });

  it('with one bit changed is dropped, and the true one still opens', async () => {
    const { sealer, opener } = await line();
    await fc.assert(
      fc.asyncProperty(fc.nat(), codecs, async (at, codec) => {
        const sealed = await sealer.seal(new Uint8Array(20).fill(9), codec);
        if (sealed.type === 'dropped') throw new Error(sealed.reason);
        expect((await opener.open(flipped(sealed.data, at), codec)).type).toBe('dropped');
        expect((await opener.open(sealed.data, codec)).type).toBe('frame');
      }),
    );
  });
});

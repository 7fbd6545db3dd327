import { describe, expect, it } from 'vitest';
import { utf8, type Bytes } from '../../src/crypto/bytes.js';
import { offer, type Sources } from '../../src/crypto/handshake.js';
import type { Kem } from '../../src/crypto/kem.js';
import { keyed, type Keyed } from '../../src/crypto/keyed.js';
import { sealingKey } from '../../src/crypto/primitives.js';
import { SignalSealer } from '../../src/crypto/sealed-signalling.js';
import { failureOf, meetingOf, sourcesOf } from './ports.js';
import { ac1, bytesOf, the } from './vectors.js';

const vector = the(ac1.handshakes[0]);
const partnerKX = bytesOf(`02${vector.B.ct}${vector.B.n}`);

/** Keeps what passes through a KEM, to be looked at later. */
class WatchedKem implements Kem {
  readonly origin = 'page';
  readonly secrets: Bytes[] = [];
  closed = 0;
  readonly #kem: Kem;

  constructor(kem: Kem) {
    this.#kem = kem;
  }

  async generate(): ReturnType<Kem['generate']> {
    const keys = await this.#kem.generate();
    return {
      publicKey: keys.publicKey,
      decapsulate: async (ciphertext) => this.#keep(await keys.decapsulate(ciphertext)),
      close: () => {
        this.closed++;
        keys.close();
      },
    };
  }

  async encapsulate(publicKey: Bytes): ReturnType<Kem['encapsulate']> {
    const sent = await this.#kem.encapsulate(publicKey);
    this.#keep(sent.secret);
    return sent;
  }

  #keep(secret: Bytes): Bytes {
    this.secrets.push(secret);
    return secret;
  }
}

function watched(): { kem: WatchedKem; sources: Sources } {
  const sources = sourcesOf(vector.A, ac1.ratchet.A.private);
  const kem = new WatchedKem(sources.kem);
  return { kem, sources: { ...sources, kem } };
}

const isWiped = (bytes: Bytes): boolean => bytes.every((byte) => byte === 0);

describe('the secrets of the key exchange', () => {
  it('are gone once the keys are derived', async () => {
    const { kem, sources } = watched();
    const match = await (await offer(meetingOf(vector), sources)).matched(bytesOf(vector.B.pk), bytesOf(vector.B.C));
    await match.receive(partnerKX);
    expect(kem.secrets.map(isWiped)).toEqual([true, true]);
    expect(kem.closed).toBeGreaterThan(0);
  });

  it('are gone after a bad KX', async () => {
    const { kem, sources } = watched();
    const match = await (await offer(meetingOf(vector), sources)).matched(bytesOf(vector.B.pk), bytesOf(vector.B.C));
    expect(await failureOf(() => match.receive(partnerKX.slice(1)))).toBe('E_FORMAT');
    expect(kem.secrets.map(isWiped)).toEqual([true]);
    expect(kem.closed).toBeGreaterThan(0);
  });

  it('are gone after a bad match', async () => {
    const { kem, sources } = watched();
    const offering = await offer(meetingOf(vector), sources);
    expect(await failureOf(() => offering.matched(offering.publicKey, offering.commit))).toBe('E_REFLECT');
    expect(kem.closed).toBe(1);
  });

  it('are gone where one stops looking', async () => {
    const { kem, sources } = watched();
    (await offer(meetingOf(vector), sources)).close();
    expect(kem.closed).toBe(1);
  });
});

describe('the keys of a chat', () => {
  function agreement(): Parameters<typeof keyed>[1] {
    return {
      transcript: bytesOf(vector.th),
      secrets: {
        sigAB: bytesOf(vector.sigAB),
        sigBA: bytesOf(vector.sigBA),
        ratchetRoot: bytesOf(vector.drRoot),
        media: bytesOf(vector.media0),
        exported: bytesOf(vector.exp),
      },
      safetyCode: { emoji: [], numbers: [] },
      newKeyPair: sourcesOf(vector.B, ac1.ratchet.B.private).newKeyPair,
    };
  }

  const offerFrame = bytesOf(the(vector.sig[0]).frame);

  function readBy(phase: Keyed, frame: Bytes): Promise<unknown> {
    if (phase.role !== 'B') throw new Error('A speaks first');
    return phase.receive(frame);
  }

  it('for signals and media can not be read from the start', async () => {
    const { secrets, ...rest } = agreement();
    await keyed('B', { secrets, ...rest });
    expect([secrets.sigAB, secrets.sigBA, secrets.media].map(isWiped)).toEqual([true, true, true]);
  });

  it('are gone after a bad HELLO', async () => {
    const own = agreement();
    const phase = await keyed('B', own);
    expect(await failureOf(() => readBy(phase, offerFrame.slice(0, -1)))).toBe('E_SEAL');
    expect(Object.values(own.secrets).map(isWiped)).toEqual([true, true, true, true, true]);
  });

  it.each(['A', 'B'] as const)('are gone where %s stops before the HELLO', async (role) => {
    const own = agreement();
    (await keyed(role, own)).close();
    expect(Object.values(own.secrets).map(isWiped)).toEqual([true, true, true, true, true]);
  });

  it('leave the root to the ratchet alone', async () => {
    const own = agreement();
    const phase = await keyed('B', own);
    if (phase.role !== 'B') throw new Error('another role');
    await (await phase.receive(offerFrame)).sealHello({ sdp: '', mode: 'text' });
    expect(isWiped(own.secrets.ratchetRoot)).toBe(true);
  });

  it('do not come to use where the first signal is no HELLO, though it reads like one', async () => {
    const sealer = new SignalSealer(await sealingKey(bytesOf(vector.sigAB)), 'A');
    const frame = await sealer.seal({ kind: 2, body: utf8(the(vector.sig[0]).body) });
    const phase = await keyed('B', agreement());
    expect(await failureOf(() => readBy(phase, frame))).toBe('E_FORMAT');
  });
});

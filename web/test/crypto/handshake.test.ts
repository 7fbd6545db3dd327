import { describe, expect, it } from 'vitest';
import { readU64, toHex, utf8, type Bytes } from '../../src/crypto/bytes.js';
import { unpack } from '../../src/crypto/envelope.js';
import { loadKem } from '../../src/crypto/load-kem.js';
import { offer, type Matched, type Meeting, type Offered, type Sources } from '../../src/crypto/handshake.js';
import type { Role } from '../../src/crypto/hello.js';
import type { Confirmed } from '../../src/crypto/confirmed.js';
import type { Keyed } from '../../src/crypto/keyed.js';
import { generateDhKeyPair } from '../../src/crypto/dh.js';
import { nobleKem } from '../../src/crypto/kem-noble.js';
import { expand, random, sealingKey } from '../../src/crypto/primitives.js';
import { chatSecrets, commitment, masterSecret, transcriptHash, type Share } from '../../src/crypto/schedule.js';
import { safetyCodeOf, safetyDigest } from '../../src/crypto/safety-code.js';
import { SignalSealer } from '../../src/crypto/sealed-signalling.js';
import { EMOJI } from '../../src/ui/i18n/emoji.js';
import { emoji as enEmoji } from '../../src/ui/i18n/en/emoji.js';
import { failureOf, meetingOf, scripted, sourcesOf } from './ports.js';
import { ac1, bytesOf, negatives, padded, the, type HandshakeVector, type SideVector } from './vectors.js';
import { readsAllNegatives, readsAllOf } from './wholly.js';

const MODES = ['random', 'invite', 'resume'] as const;

function shareOf(side: SideVector): Share {
  return {
    publicKey: bytesOf(side.pk),
    commit: bytesOf(side.C),
    nonce: bytesOf(side.n),
    ciphertext: bytesOf(side.ct),
  };
}

const otherOf = (role: Role): Role => (role === 'A' ? 'B' : 'A');

function offered(vector: HandshakeVector, self: Role): Promise<Offered> {
  const keys = self === 'A' ? ac1.ratchet.A.private : ac1.ratchet.B.private;
  return offer(meetingOf(vector), sourcesOf(vector[self], keys));
}

async function matched(vector: HandshakeVector, self: Role): Promise<Matched> {
  const partner = vector[otherOf(self)];
  return (await offered(vector, self)).matched(bytesOf(partner.pk), bytesOf(partner.C));
}

async function keyedFor(vector: HandshakeVector, self: Role): Promise<Keyed> {
  const partner = vector[otherOf(self)];
  return (await matched(vector, self)).receive(bytesOf(`02${partner.ct}${partner.n}`));
}

/** What `self` makes of the frames: open, ignored, or the code it ends with. */
async function readingOf(vector: HandshakeVector, self: Role, frames: readonly string[]): Promise<string[]> {
  const outcomes: string[] = [];
  let confirmed: Confirmed | null = null;
  for (const frame of frames.map(bytesOf)) {
    const code = await failureOf(async () => {
      if (confirmed === null) {
        const phase = await keyedFor(vector, self);
        confirmed = await confirm(phase, frame);
        outcomes.push('open');
      } else {
        const opened = await confirmed.open(frame);
        outcomes.push(opened.type === 'ignored' ? 'ignored' : 'open');
      }
    });
    if (code !== 'none') outcomes.push(code);
  }
  return outcomes;
}

/** PRK where the partner of `self` sent `frame` for its KX. */
async function masterSecretAfter(vector: HandshakeVector, self: Role, frame: Bytes): Promise<Bytes> {
  const partner = otherOf(self);
  const [ciphertext, nonce] = [frame.slice(1, 1121), frame.slice(1121)];
  const shares = { A: shareOf(vector.A), B: shareOf(vector.B) };
  shares[partner] = { ...shares[partner], ciphertext, nonce };
  const keys = await nobleKem(scripted(vector[self].seed)).generate();
  const secrets = { A: bytesOf(vector.A.ss), B: bytesOf(vector.B.ss) };
  secrets[partner] = await keys.decapsulate(ciphertext);
  const transcript = await transcriptHash(MODES[vector.mode], shares.A, shares.B);
  return masterSecret(transcript, secrets.A, secrets.B, bytesOf(vector.psk));
}

const SDP = { sdp: 'v=0', mode: 'text' } as const;

async function confirm(phase: Keyed, frame: ReturnType<typeof bytesOf>): Promise<Confirmed> {
  if (phase.role === 'A') return (await phase.sealHello(SDP)).next.receive(frame);
  return (await (await phase.receive(frame)).sealHello(SDP)).next;
}

describe.each(ac1.handshakes)('the handshake of vector $#', (vector) => {
  const mode = MODES[vector.mode];

  it('derives every value on the way', async () => {
    const [a, b] = [shareOf(vector.A), shareOf(vector.B)];
    expect(toHex(await commitment(mode, a.publicKey, a.nonce))).toBe(vector.A.C);
    expect(toHex(await commitment(mode, b.publicKey, b.nonce))).toBe(vector.B.C);
    const transcript = await transcriptHash(mode, a, b);
    expect(toHex(transcript)).toBe(vector.th);
    const master = await masterSecret(transcript, bytesOf(vector.A.ss), bytesOf(vector.B.ss), bytesOf(vector.psk));
    expect(toHex(master)).toBe(vector.PRK);
    const secrets = await chatSecrets(master);
    expect(Object.values(secrets).map(toHex)).toEqual([
      vector.sigAB,
      vector.sigBA,
      vector.drRoot,
      vector.media0,
      vector.exp,
    ]);
    expect(toHex(await safetyDigest(mode, a, b))).toBe(vector.sas.d);
    expect(safetyCodeOf(bytesOf(vector.sas.d))).toEqual({ emoji: vector.sas.indices, numbers: vector.sas.decimals });
  });

  it('has the code by the names that the page shows', () => {
    const shown = vector.sas.indices.map((index) => `${the(EMOJI[index])} ${the(enEmoji[index])}`);
    expect(shown).toEqual(vector.sas.emoji);
  });

  it('seals every signal of both as the vector says', async () => {
    const sealers = {
      A: new SignalSealer(await sealingKey(bytesOf(vector.sigAB)), 'A'),
      B: new SignalSealer(await sealingKey(bytesOf(vector.sigBA)), 'B'),
    };
    for (const { from, seq, type, body, plaintext, length, frame } of vector.sig) {
      const envelope = { kind: type, body: utf8(body) };
      expect(unpack(padded(plaintext, length), 1024)).toEqual(envelope);
      const sealed = await sealers[from].seal(envelope);
      expect([toHex(sealed), readU64(sealed, 1)]).toEqual([frame, BigInt(seq)]);
    }
  });

  it.each(['A', 'B'] as const)('sends as %s what the vector says, and reads what the partner sent', async (self) => {
    const own = vector[self];
    const offering = await offered(vector, self);
    expect([toHex(offering.publicKey), toHex(offering.commit)]).toEqual([own.pk, own.C]);
    const match = await matched(vector, self);
    expect([match.role, toHex(match.frame)]).toEqual([self, `02${own.ct}${own.n}`]);
    const phase = await keyedFor(vector, self);
    const sent = vector.sig.filter((signal) => signal.from === self);
    const received = vector.sig.filter((signal) => signal.from !== self).map((signal) => bytesOf(signal.frame));
    const hello = JSON.parse(the(sent[0]).body) as { sdp: string; mode: 'text' | 'voice' | 'video' };
    const partnerHello = the(received.shift());
    let confirmed: Confirmed;
    if (phase.role === 'A') {
      const { frame, next } = await phase.sealHello(hello);
      expect(toHex(frame)).toBe(the(sent[0]).frame);
      confirmed = await next.receive(partnerHello);
    } else {
      const greeted = await phase.receive(partnerHello);
      expect(greeted.safetyCode.emoji).toEqual(vector.sas.indices);
      const { frame, next } = await greeted.sealHello(hello);
      if (vector.mode === 0) expect(toHex(frame)).toBe(the(sent[0]).frame);
      confirmed = next;
    }
    expect(confirmed.safetyCode).toEqual({ emoji: vector.sas.indices, numbers: vector.sas.decimals });
    expect(toHex(confirmed.exportedSecret)).toBe(vector.exp);
    expect(await expand(confirmed.takeMediaSecret())).toEqual(await expand(bytesOf(vector.media0)));
    for (const frame of received) expect((await confirmed.open(frame)).type).not.toBe('ignored');
    confirmed.close();
    expect(toHex(confirmed.exportedSecret)).toBe('00'.repeat(32));
    expect(() => confirmed.takeMediaSecret()).toThrow('gone');
  });
});

describe('a bad match', () => {
  it.each(negatives('matched'))('$name', async ({ handshake, self, key, commit, expect: expected }) => {
    const offering = await offered(the(ac1.handshakes[handshake]), self);
    expect(the(expected[0])).toContain(await failureOf(() => offering.matched(bytesOf(key), bytesOf(commit))));
  });
});

describe('a bad KX', () => {
  it.each(negatives('kx'))('$name', async ({ handshake, self, frame, expect: expected }) => {
    const match = await matched(the(ac1.handshakes[handshake]), self);
    expect(the(expected[0])).toContain(await failureOf(() => match.receive(bytesOf(frame))));
  });

  it.each(negatives('kx then sig'))('$name', async ({ handshake, self, frame, PRK, next, expect: expected }) => {
    const vector = the(ac1.handshakes[handshake]);
    const phase = await (await matched(vector, self)).receive(bytesOf(frame));
    expect(expected[0]).toEqual(['open']);
    expect(toHex(await masterSecretAfter(vector, self, bytesOf(frame)))).toBe(PRK);
    expect(the(expected[1])).toContain(await failureOf(() => confirm(phase, bytesOf(next))));
  });
});

describe('a sealed frame', () => {
  it.each(negatives('sig'))('$name', async ({ handshake, self, frames, expect: expected }) => {
    const outcomes = await readingOf(the(ac1.handshakes[handshake]), self, frames);
    expect(outcomes).toHaveLength(expected.length);
    outcomes.forEach((outcome, index) => {
      expect(expected[index]).toContain(outcome);
    });
  });
});

describe('two fresh sides', () => {
  const FINGERPRINT = Array.from({ length: 32 }, () => 'AB').join(':');
  const description = { sdp: `v=0\r\na=fingerprint:sha-256 ${FINGERPRINT}\r\n`, mode: 'video' } as const;

  async function freshSources(): Promise<Sources> {
    return { kem: await loadKem(), random, newKeyPair: generateDhKeyPair };
  }

  async function keyedPair(one: Meeting, two: Meeting): Promise<[Keyed, Keyed]> {
    const first = await offer(one, await freshSources());
    const second = await offer(two, await freshSources());
    const firstMatch = await first.matched(second.publicKey, second.commit);
    const secondMatch = await second.matched(first.publicKey, first.commit);
    return [await firstMatch.receive(secondMatch.frame), await secondMatch.receive(firstMatch.frame)];
  }

  async function confirmedPair(): Promise<[Confirmed, Confirmed]> {
    const pair = await keyedPair({ type: 'random' }, { type: 'random' });
    const [a, b] = [pair.find((phase) => phase.role === 'A'), pair.find((phase) => phase.role === 'B')];
    if (a?.role !== 'A' || b?.role !== 'B') throw new Error('both have the same role');
    const introduced = await a.sealHello(description);
    const early = await introduced.next.seal({ type: 'candidates-end' });
    const greeted = await b.receive(introduced.frame);
    const answered = await greeted.sealHello(description);
    expect(await answered.next.open(early)).toEqual({ type: 'candidates-end' });
    return [await introduced.next.receive(answered.frame), answered.next];
  }

  it('have opposite roles, the same code and each the word of the other', async () => {
    const [a, b] = await confirmedPair();
    expect([a.role, b.role]).toEqual(['A', 'B']);
    expect(a.safetyCode).toEqual(b.safetyCode);
    expect(a.partner).toEqual({ ...description, fingerprint: FINGERPRINT });
    expect(toHex(a.exportedSecret)).toBe(toHex(b.exportedSecret));
  });

  it('seal in the order of the calls', async () => {
    const [a, b] = await confirmedPair();
    const frames = await Promise.all([a.seal({ type: 'candidates', candidates: [] }), a.seal({ type: 'bye' })]);
    const opened = [];
    for (const frame of frames) opened.push((await b.open(frame)).type);
    expect(opened).toEqual(['candidates', 'bye']);
  });

  it('chat once A has opened', async () => {
    const [a, b] = await confirmedPair();
    expect([a.chat.canSend, b.chat.canSend]).toEqual([true, false]);
    expect(await b.chat.open(await a.chat.seal({ type: 'opener' }))).toEqual({ type: 'opener' });
    expect(await a.chat.open(await b.chat.seal({ type: 'text', text: 'سلام 👋' }))).toEqual({
      type: 'text',
      text: 'سلام 👋',
    });
  });

  it('take an opener from A first and never again', async () => {
    const [a, b] = await confirmedPair();
    const [text, opener] = [await a.chat.seal({ type: 'typing', on: true }), await a.chat.seal({ type: 'opener' })];
    expect(await failureOf(() => b.chat.open(text))).toBe('E_FORMAT');
    await b.chat.open(opener);
    const again = await a.chat.seal({ type: 'opener' });
    expect(await failureOf(() => b.chat.open(again))).toBe('E_FORMAT');
    const wrongWay = await b.chat.seal({ type: 'opener' });
    expect(await failureOf(() => a.chat.open(wrongWay))).toBe('E_FORMAT');
  });

  it.each([[[]], [[1]], [[2, 0]], [new Uint8Array(65_537)]])('refuse data of another kind or size', async (bytes) => {
    const [a] = await confirmedPair();
    expect(await failureOf(() => a.chat.open(new Uint8Array(bytes)))).toBe('E_FORMAT');
  });

  it('wipe their keys where a frame is bad', async () => {
    const [a] = await confirmedPair();
    expect(await failureOf(() => a.open(new Uint8Array(0)))).toBe('E_FORMAT');
    expect(toHex(a.exportedSecret)).toBe('00'.repeat(32));
    expect(() => a.takeMediaSecret()).toThrow('gone');
    await expect(a.chat.seal({ type: 'opener' })).rejects.toThrow('closed');
  });

  it('refuse each other where one came by another way', async () => {
    const psk = new Uint8Array(32);
    const meeting = keyedPair({ type: 'random' }, { type: 'invite', psk });
    expect(await failureOf(() => meeting)).toBe('E_COMMIT');
  });

  it('do not open where the invites differ', async () => {
    const one = { type: 'invite', psk: new Uint8Array(32).fill(1) } as const;
    const pair = await keyedPair(one, { type: 'invite', psk: new Uint8Array(32).fill(2) });
    const [a, b] = [pair.find((phase) => phase.role === 'A'), pair.find((phase) => phase.role === 'B')];
    if (a?.role !== 'A' || b?.role !== 'B') throw new Error('both have the same role');
    const { frame } = await a.sealHello(description);
    expect(await failureOf(() => b.receive(frame))).toBe('E_SEAL');
  });

  it('use an offer for one match only', async () => {
    const sources = await freshSources();
    const [one, two] = [await offer({ type: 'random' }, sources), await offer({ type: 'random' }, sources)];
    await one.matched(two.publicKey, two.commit);
    await expect(one.matched(two.publicKey, two.commit)).rejects.toThrow('one match');
  });
});

readsAllOf('handshakes');
readsAllNegatives('matched');
readsAllNegatives('kx');
readsAllNegatives('kx then sig');
readsAllNegatives('sig');

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concat,
  copy,
  equal,
  fromBase64Url,
  precedes,
  textOf,
  toBase64Url,
  toHex,
  utf8,
  type Bytes,
} from '../../src/crypto/bytes.js';
import { decodeBody, decodeMessage, encodeMessage } from '../../src/crypto/chat-codec.js';
import { KINDS, type ChatMessage } from '../../src/crypto/chat-message.js';
import { pack, unpack } from '../../src/crypto/envelope.js';
import { ProtocolFailure } from '../../src/crypto/failure.js';
import { decodeFileOffer } from '../../src/crypto/file-offer.js';
import { decodeHeader, encodeHeader } from '../../src/crypto/frame-header.js';
import { decodeAnswer, decodeOffer } from '../../src/crypto/hello.js';
import { fingerprintOf } from '../../src/crypto/sdp.js';
import { decodeSignal, encodeSignal } from '../../src/crypto/signals.js';
import { damaged } from '../damage.js';
import { failureOf } from './ports.js';

const bytes = (maxLength: number): fc.Arbitrary<Bytes> => fc.uint8Array({ maxLength }).map(copy);

/** Anything: noise, text, and JSON that has the names of our fields. */
const bodies = fc.oneof(
  bytes(300),
  fc.string({ unit: 'binary' }).map(utf8),
  fc.json().map(utf8),
  fc
    .dictionary(
      fc.constantFrom('sdp', 'mode', 'dr', 'id', 'name', 'type', 'size', 'sha256', 'key', 'mic'),
      fc.jsonValue(),
    )
    .map((value) => utf8(JSON.stringify(value))),
  fc
    .array(fc.dictionary(fc.constantFrom('candidate', 'sdpMid', 'sdpMLineIndex', 'usernameFragment'), fc.jsonValue()))
    .map((value) => utf8(JSON.stringify(value))),
);

/** Runs a decoder that may refuse, but only by the protocol's own failure. */
function refusesOrReads(decode: () => unknown): void {
  try {
    decode();
  } catch (failure) {
    expect(failure).toBeInstanceOf(ProtocolFailure);
  }
}

describe('whatever a partner sends', () => {
  it.each([
    ['an offer', decodeOffer],
    ['an answer', decodeAnswer],
    ['a file offer', decodeFileOffer],
    ['a chat message', decodeMessage],
    ['an envelope', (body: Bytes) => unpack(body, 256)],
    ['text', textOf],
    ['a description', (body: Bytes) => fingerprintOf(Buffer.from(body).toString('latin1'))],
    ['32 bytes in base64url', (body: Bytes) => fromBase64Url(Buffer.from(body).toString('latin1'), 32)],
  ])('is %s or a ProtocolFailure', (_, decode) => {
    fc.assert(
      fc.property(bodies, (body) => {
        refusesOrReads(() => decode(body));
      }),
    );
  });

  it.each([1, 2, 3, 4, 5])('is a signal of type %i or a ProtocolFailure', (kind) => {
    fc.assert(
      fc.property(bodies, (body) => {
        refusesOrReads(() => decodeSignal({ kind, body }));
      }),
    );
  });

  it.each(KINDS)('is the body of %s or a ProtocolFailure', (type) => {
    fc.assert(
      fc.property(bodies, (body) => {
        refusesOrReads(() => decodeBody(type, body));
      }),
    );
  });
});

describe('what is written is read back', () => {
  const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(copy);
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(copy);
  const epoch = fc.nat(2 ** 32 - 1);
  const offer = fc.record({
    id,
    name: fc.constantFrom('a', 'übung.png', '😀'.repeat(255)),
    type: fc.constantFrom('', 'image/png'),
    size: fc.nat(26_214_400),
    sha256: key,
    key,
  });
  const messages: fc.Arbitrary<ChatMessage> = fc.oneof(
    fc.constantFrom<ChatMessage>({ type: 'opener' }, { type: 'code-confirmed' }, { type: 'bye' }),
    fc.string({ minLength: 1, maxLength: 600, unit: 'binary' }).map((text) => ({ type: 'text', text }) as const),
    fc.boolean().map((on) => ({ type: 'typing', on }) as const),
    fc.record({ type: fc.constant('rekey'), epoch, random: key }),
    fc.record({ type: fc.constant('rekey-done'), epoch }),
    fc.record({ type: fc.constant('file-offer'), offer }),
    fc.record({ type: fc.constant('file-answer'), id, accepted: fc.boolean() }),
    fc.record({ type: fc.constant('file-end'), id, whole: fc.boolean() }),
    fc.record({ type: fc.constant('media-state'), mic: fc.boolean(), camera: fc.boolean(), screen: fc.boolean() }),
    fc.record({ type: fc.constant('ask-mode'), mode: fc.constantFrom('voice', 'video') }),
    fc.record({ type: fc.constant('answer-mode'), agreed: fc.boolean() }),
    fc.record({
      type: fc.constant('description'),
      description: fc.record({ type: fc.constantFrom('offer', 'answer'), sdp: fc.string() }),
    }),
  );

  it('for every chat message, in multiples of 256 bytes', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const plaintext = encodeMessage(message);
        expect(plaintext.length % 256).toBe(0);
        expect(decodeMessage(plaintext)).toEqual(message);
      }),
    );
  });

  it('in one way, of what was damaged under way', () => {
    const bodies = messages.map((message) => unpack(encodeMessage(message), 256));
    const wounded = bodies.chain(({ kind, body }) => damaged(fc.constant(body)).map((hurt) => ({ kind, body: hurt })));
    fc.assert(
      fc.property(wounded, (envelope) => {
        refusesOrReads(() => {
          const read = decodeMessage(pack(envelope, 256));
          expect(decodeMessage(encodeMessage(read))).toEqual(read);
        });
      }),
    );
  });

  it('for every signal', () => {
    const candidate = fc.record({
      candidate: fc.string({ maxLength: 512 }),
      sdpMid: fc.option(fc.string({ maxLength: 16 })),
      sdpMLineIndex: fc.option(fc.nat(0xffff)),
      usernameFragment: fc.option(fc.string({ maxLength: 16 })),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 64 }), (candidates) => {
        const signal = { type: 'candidates', candidates } as const;
        expect(decodeSignal(encodeSignal(signal))).toEqual(signal);
      }),
    );
    expect(decodeSignal(encodeSignal({ type: 'candidates-end' }))).toEqual({ type: 'candidates-end' });
    expect(decodeSignal(encodeSignal({ type: 'bye' }))).toEqual({ type: 'bye' });
  });

  it('for every envelope, padded as little as possible', () => {
    fc.assert(
      fc.property(bytes(3000), fc.nat(255), fc.constantFrom(256, 1024), (body, kind, block) => {
        const plaintext = pack({ kind, body }, block);
        expect(plaintext.length - body.length - 5).toBeLessThan(block);
        expect(unpack(plaintext, block)).toEqual({ kind, body });
      }),
    );
  });

  it('for every SFrame header', () => {
    const word = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    fc.assert(
      fc.property(word, word, fc.nat(63), fc.nat(63), bytes(8), (wideKid, wideCounter, kidCut, counterCut, rest) => {
        const [kid, counter] = [wideKid >> BigInt(kidCut), wideCounter >> BigInt(counterCut)];
        const header = encodeHeader(kid, counter);
        expect(decodeHeader(concat(header, rest))).toEqual({ kid, counter, length: header.length });
      }),
    );
  });

  it('for one spelling of an SFrame header alone', () => {
    fc.assert(
      fc.property(bytes(17), (noise) => {
        const header = decodeHeader(noise);
        const spelled = header === null ? null : toHex(encodeHeader(header.kid, header.counter));
        expect(spelled).toBe(header === null ? null : toHex(noise.subarray(0, header.length)));
      }),
    );
  });
});

describe('bytes', () => {
  it('are spelled as Node spells them', () => {
    fc.assert(
      fc.property(bytes(100), (value) => {
        expect(toHex(value)).toBe(Buffer.from(value).toString('hex'));
        expect(toBase64Url(value)).toBe(Buffer.from(value).toString('base64url'));
        expect(fromBase64Url(toBase64Url(value), value.length)).toEqual(value);
      }),
    );
  });

  it.each([
    ['padding', 'AA=='],
    ['another alphabet', 'A+'],
    ['stray bits', 'AB'],
    ['one letter more', 'AAA'],
    ['one letter less', 'A'],
  ])('have no base64url with %s', async (_, text) => {
    expect(await failureOf(() => fromBase64Url(text, 1))).toBe('E_FORMAT');
  });

  it('are equal or ordered as strings of unsigned bytes', () => {
    const pair = fc.tuple(bytes(4), bytes(4)).filter(([left, right]) => left.length === right.length);
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const order = Buffer.compare(left, right);
        expect([equal(left, right), precedes(left, right)]).toEqual([order === 0, order < 0]);
      }),
    );
    expect(equal(new Uint8Array(1), new Uint8Array(2))).toBe(false);
  });
});

describe('the fingerprint of a description', () => {
  const fingerprint = Array.from({ length: 32 }, () => 'ab').join(':');
  const line = `a=fingerprint:sha-256 ${fingerprint}`;

  it.each([
    ['once', line],
    ['twice the same', `${line}\r\n${line.toUpperCase().replace('A=FINGERPRINT:SHA', 'a=fingerprint:sha')}`],
    ['with bare line feeds', `v=0\n${line}\n`],
  ])('is found %s', (_, sdp) => {
    expect(fingerprintOf(sdp)).toBe(fingerprint.toUpperCase());
  });

  it.each([
    ['one byte short', line.slice(0, -3)],
    ['one byte long', `${line}:ab`],
    ['beside a malformed one', `${line}\r\na=fingerprint:sha-256`],
    ['beside one in odd case', `${line}\r\nA=Fingerprint:sha-256 ${fingerprint.replaceAll('ab', 'cd')}`],
    ['beside one behind a bare carriage return', `${line}\rv=0\ra=fingerprint:sha-1 00`],
    ['beside keys for SRTP', `${line}\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:AAAA`],
  ])('is E_FPR %s', async (_, sdp) => {
    expect(await failureOf(() => fingerprintOf(sdp))).toBe('E_FPR');
  });
});

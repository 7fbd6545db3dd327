import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconnectAfter } from '../../src/protocol/close-codes.js';
import { decodeServerMessage, encodeClientMessage } from '../../src/protocol/codec.js';

const KEY = 'k'.repeat(1622);
const COMMIT = 'c'.repeat(43);
const limits = { textBytes: 8192, frameBytes: 16_384, interests: 8, waitMs: 5000 };
const challenge = { salt: 's'.repeat(22), difficulty: 20, ttlMs: 60_000 };
const relay = { urls: ['turn:relay.example:3478?transport=udp'], username: 'u', credential: 'c' };
const matched = { key: KEY, commit: COMMIT, token: 't', iceServers: [relay], lan: false, common: ['chess'] };

const wellFormed = [
  { type: 'welcome', protocol: 1, relay: true, limits },
  { type: 'waiting' },
  { type: 'matched', ...matched },
  { type: 'parted', cause: 'left' },
  { type: 'parted', cause: 'lost' },
  { type: 'refused', reason: 'proof', challenge },
  { type: 'refused', reason: 'rate', retryAfterMs: 1000 },
  { type: 'refused', reason: 'busy', retryAfterMs: 0 },
  { type: 'refused', reason: 'not-now', retryAfterMs: 86_400_000 },
  { type: 'refused', reason: 'place-taken' },
  { type: 'refused', reason: 'unknown-token' },
  { type: 'reported' },
  { type: 'knowledge', held: { state: 'idle', sockets: 1, tls: true, interests: ['chess'] } },
  { type: 'draining', retryAfterMs: 5000 },
];

const decode = (value: unknown) => decodeServerMessage(JSON.stringify(value));

describe('a message of the server', () => {
  it.each(wellFormed)('is read: $type $reason $cause', (message) => {
    const read = decode(message);
    expect(read?.type).toBe(message.type);
    if (read?.type !== 'welcome' && read?.type !== 'knowledge') expect(read).toEqual(message);
  });

  it.each(wellFormed)('has no field too many: $type $reason $cause', (message) => {
    expect(decode({ ...message, more: 1 })).toBeNull();
  });

  it.each(wellFormed)('has no field missing: $type $reason $cause', (message) => {
    for (const name of Object.keys(message)) {
      const rest = Object.fromEntries(Object.entries(message).filter(([field]) => field !== name));
      expect(decode(rest)).toBeNull();
    }
  });

  it('says what the server holds', () => {
    const read = decode({ type: 'knowledge', held: { state: 'idle', interests: ['chess'] } });
    const held = read?.type === 'knowledge' ? [...read.held] : [];
    expect(held).toEqual([
      ['state', 'idle'],
      ['interests', ['chess']],
    ]);
  });

  it('of another version is told apart, whatever else it says', () => {
    expect(decode({ type: 'welcome', protocol: 2, anything: true })).toEqual({ type: 'other-version' });
  });

  it.each([
    ['a key of another length', { type: 'matched', ...matched, key: KEY.slice(1) }],
    ['a key in another alphabet', { type: 'matched', ...matched, key: `${KEY.slice(1)}+` }],
    ['a commitment of another length', { type: 'matched', ...matched, commit: `${COMMIT}c` }],
    ['a token too long', { type: 'matched', ...matched, token: 't'.repeat(129) }],
    ['too many relays', { type: 'matched', ...matched, iceServers: Array.from({ length: 9 }, () => relay) }],
    ['a relay without a credential', { type: 'matched', ...matched, iceServers: [{ urls: [], username: 'u' }] }],
    ['a difficulty of 0', { type: 'refused', reason: 'proof', challenge: { ...challenge, difficulty: 0 } }],
    ['a difficulty of 29', { type: 'refused', reason: 'proof', challenge: { ...challenge, difficulty: 29 } }],
    ['a time below zero', { type: 'draining', retryAfterMs: -1 }],
    ['a time over a day', { type: 'draining', retryAfterMs: 86_400_001 }],
    ['an unknown type', { type: 'hello' }],
    ['an unknown cause', { type: 'parted', cause: 'bored' }],
    ['a list', []],
    ['null', null],
    ['nested facts', { type: 'knowledge', held: { a: { b: 1 } } }],
  ])('does not have %s', (_, message) => {
    expect(decode(message)).toBeNull();
  });

  it.each(['', '{', '{"type":"waiting"} ', '{"type":"waiting"}x', ' '.repeat(65_537)])('is JSON: %j', (frame) => {
    expect(decodeServerMessage(frame)?.type ?? null).toBe(frame === '{"type":"waiting"} ' ? 'waiting' : null);
  });

  it('is read to its end or not at all, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), mutated()), (frame) => {
        const read = decodeServerMessage(frame);
        if (read === null || read.type === 'welcome' || read.type === 'other-version' || read.type === 'knowledge')
          return;
        expect(decode(read)).toEqual(read);
      }),
    );
  });

  /** A good message with one character changed. */
  function mutated(): fc.Arbitrary<string> {
    return fc.tuple(fc.constantFrom(...wellFormed), fc.nat(), fc.string({ maxLength: 2 })).map(([message, at, put]) => {
      const frame = JSON.stringify(message);
      const index = at % frame.length;
      return frame.slice(0, index) + put + frame.slice(index + 1);
    });
  }
});

describe('a message of the browser', () => {
  it('is one JSON object', () => {
    expect(encodeClientMessage({ type: 'leave' })).toBe('{"type":"leave"}');
    const report = { type: 'report', token: 't', reason: 'spam' } as const;
    expect(JSON.parse(encodeClientMessage(report))).toEqual(report);
  });
});

describe('the end of a socket', () => {
  it.each([
    [1000, { type: 'done' }],
    [1009, { type: 'never' }],
    [4400, { type: 'never' }],
    [4429, { type: 'later', afterMs: 60_000 }],
    [1012, { type: 'later', afterMs: 0 }],
    [1013, { type: 'later', afterMs: 0 }],
    [4408, { type: 'later', afterMs: 0 }],
    [1006, { type: 'later', afterMs: 0 }],
  ])('with %i', (code, expected) => {
    expect(reconnectAfter(code)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { toBase64Url, toHex, utf8 } from '../../src/crypto/bytes.js';
import { decodeBody } from '../../src/crypto/chat-codec.js';
import { KINDS } from '../../src/crypto/chat-message.js';
import { decodeAnswer, decodeOffer, lesserMode } from '../../src/crypto/hello.js';
import { decodeSignal } from '../../src/crypto/signals.js';
import { inviteRendezvous, resumeRendezvous } from '../../src/crypto/meeting.js';
import { failureOf } from './ports.js';
import { ac1, bytesOf, negatives, the } from './vectors.js';
import { readsAllNegatives, readsAllOf } from './wholly.js';

describe('a HELLO', () => {
  it.each(negatives('hello'))('$name', async ({ from, json, expect: expected }) => {
    const decode = from === 'A' ? decodeOffer : decodeAnswer;
    expect(the(expected[0])).toContain(await failureOf(() => decode(utf8(json))));
  });

  it('of A has no ratchet key', async () => {
    const answer = the(ac1.handshakes[0]?.sig.find((signal) => signal.from === 'B' && signal.type === 1));
    expect(decodeAnswer(utf8(answer.body)).mode).toBe('text');
    expect(await failureOf(() => decodeOffer(utf8(answer.body)))).toBe('E_FORMAT');
  });

  it('leads to the lesser of both wishes', () => {
    expect(lesserMode('video', 'voice')).toBe('voice');
    expect(lesserMode('text', 'video')).toBe('text');
    expect(lesserMode('voice', 'voice')).toBe('voice');
  });
});

describe('candidates', () => {
  const read = (candidates: unknown): Promise<string> =>
    failureOf(() => decodeSignal({ kind: 2, body: utf8(JSON.stringify(candidates)) }));
  const many = (count: number, length: number) =>
    Array.from({ length: count }, () => ({ candidate: 'c'.repeat(length) }));

  it.each([
    [64, 512, 'none'],
    [65, 1, 'E_FORMAT'],
    [1, 513, 'E_FORMAT'],
  ])('%i of %i characters: %s', async (count, length, expected) => {
    expect(await read(many(count, length))).toBe(expected);
  });

  it.each([
    [{}],
    [[{}]],
    [[{ candidate: 1 }]],
    [[{ candidate: '', more: 1 }]],
    [[{ candidate: '', sdpMLineIndex: -1 }]],
  ])('are not %j', async (value) => {
    expect(await read(value)).toBe('E_FORMAT');
  });

  it('have null for what was not said', () => {
    const body = utf8('[{"candidate":"c"}]');
    expect(decodeSignal({ kind: 2, body })).toEqual({
      type: 'candidates',
      candidates: [{ candidate: 'c', sdpMid: null, sdpMLineIndex: null, usernameFragment: null }],
    });
  });
});

describe('the body of a chat message', () => {
  it.each(negatives('kind'))('$name', async ({ kind, body, repeat, expect: expected }) => {
    const bytes = repeat === undefined ? bytesOf(the(body)) : utf8(repeat.utf8.repeat(repeat.times));
    const code = await failureOf(() => decodeBody(the(KINDS[kind]), bytes));
    expect(the(expected[0])).toContain(code === 'none' ? 'open' : code);
  });
});

describe('a rendezvous', () => {
  it('by invite is that of the vectors', async () => {
    const { secret, fragment, place, placeText, psk } = ac1.invite;
    const rendezvous = await inviteRendezvous(bytesOf(secret));
    expect([toHex(rendezvous.place), toHex(rendezvous.psk)]).toEqual([place, psk]);
    expect([toBase64Url(bytesOf(secret)), toBase64Url(rendezvous.place)]).toEqual([fragment, placeText]);
  });

  it.each(ac1.resume)('to resume for the time $i is that of the vectors', async ({ exp, i, place, psk }) => {
    const rendezvous = await resumeRendezvous(bytesOf(exp), i);
    expect([toHex(rendezvous.place), toHex(rendezvous.psk)]).toEqual([place, psk]);
  });
});

readsAllOf('invite');
readsAllOf('resume');
readsAllNegatives('hello');
readsAllNegatives('kind');

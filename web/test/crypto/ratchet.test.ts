import { describe, expect, it } from 'vitest';
import { toHex, utf8, type Bytes } from '../../src/crypto/bytes.js';
import { ChatChannel } from '../../src/crypto/chat-channel.js';
import { decodeBody, decodeMessage, encodeMessage } from '../../src/crypto/chat-codec.js';
import { KINDS } from '../../src/crypto/chat-message.js';
import type { Role } from '../../src/crypto/hello.js';
import { Ratchet } from '../../src/crypto/ratchet.js';
import { dhKeyPairOf, failureOf, scriptedKeyPairs } from './ports.js';
import { ac1, bytesOf, negatives, padded, the } from './vectors.js';
import { readsAllNegatives, readsAllOf } from './wholly.js';

const { ratchet: vector } = ac1;

async function sides(): Promise<Record<Role, Ratchet>> {
  const start = { transcript: bytesOf(vector.th), root: bytesOf(vector.drRoot) };
  const keysA = scriptedKeyPairs(vector.A.private);
  const keysB = scriptedKeyPairs(vector.B.private.slice(1));
  return {
    A: await Ratchet.forA({ ...start, newKeyPair: keysA }, bytesOf(vector.B.dr)),
    B: Ratchet.forB({ ...start, newKeyPair: keysB }, await dhKeyPairOf(the(vector.B.private[0]))),
  };
}

/** Plays entries of the transcript, and checks each. */
async function play(pair: Record<Role, Ratchet>, entries: readonly string[]): Promise<void> {
  for (const entry of entries) {
    const [action, number] = entry.split(' ');
    const message = the(vector.messages[Number(number)]);
    const plaintext = padded(message.plaintext, message.length);
    if (action === 'send') {
      expect(`00${toHex(await pair[message.from].seal(plaintext))}`).toBe(message.wire);
    } else {
      const receiver = pair[message.from === 'A' ? 'B' : 'A'];
      expect(toHex(await receiver.open(bytesOf(message.wire).slice(1)))).toBe(toHex(plaintext));
    }
  }
}

describe('the ratchet', () => {
  it('goes through the transcript of the vectors', async () => {
    await play(await sides(), vector.delivery);
  });

  it.each(vector.messages)('spells message $i of the vectors the same way again', (message) => {
    const bytes = padded(message.plaintext, message.length);
    const decoded = decodeMessage(bytes);
    expect(toHex(encodeMessage(decoded))).toBe(toHex(bytes));
    const body = message.text === undefined ? bytesOf(the(message.body)) : utf8(message.text);
    expect(decodeBody(the(KINDS[message.kind]), body)).toEqual(decoded);
  });

  it.each(negatives('ratchet'))('$name', async ({ after, self, wire, unchanged, expect: expected }) => {
    const pair = await sides();
    await play(pair, vector.delivery.slice(0, after));
    const open = async (bytes: Bytes): Promise<void> => {
      if (bytes[0] === 0) decodeMessage(await pair[self].open(bytes.slice(1)));
    };
    expect(the(expected[0])).toContain(await failureOf(() => open(bytesOf(wire))));
    if (unchanged === true) await play(pair, vector.delivery.slice(after));
  });

  it('does not start with a key of low order', async () => {
    const start = { transcript: bytesOf(vector.th), root: bytesOf(vector.drRoot) };
    const newKeyPair = scriptedKeyPairs(vector.A.private);
    expect(await failureOf(() => Ratchet.forA({ ...start, newKeyPair }, new Uint8Array(32)))).toBe('E_DR');
  });

  it('says nothing after it was closed', async () => {
    const { A } = await sides();
    const channel = new ChatChannel(A, 'A');
    channel.close();
    expect(channel.canSend).toBe(false);
    await expect(channel.seal({ type: 'opener' })).rejects.toThrow('closed');
  });
});

readsAllOf('ratchet');
readsAllNegatives('ratchet');

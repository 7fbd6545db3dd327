/** What one text costs: sealed and opened, over and over, both sides in one thread. */
import { utf8 } from '../src/crypto/bytes.js';
import { encodeMessage } from '../src/crypto/chat-codec.js';
import { ChatChannel } from '../src/crypto/chat-channel.js';
import type { ChatMessage } from '../src/crypto/chat-message.js';
import { generateDhKeyPair } from '../src/crypto/dh.js';
import { open, random, seal, sealingKey } from '../src/crypto/primitives.js';
import { Ratchet } from '../src/crypto/ratchet.js';

const TEXT: ChatMessage = { type: 'text', text: 'x'.repeat(100) };

interface Pair {
  readonly a: ChatChannel;
  readonly b: ChatChannel;
}

/** Messages per second where one person writes. */
export async function ratchetOneWay(messages: number): Promise<number> {
  const { a, b } = await channels();
  return perSecond(messages, () => say(a, b));
}

/** Messages per second where each answers the other: every one brings a new agreement of keys. */
export async function ratchetInTurns(messages: number): Promise<number> {
  const { a, b } = await channels();
  return perSecond(messages, (number) => (number % 2 === 0 ? say(a, b) : say(b, a)));
}

/** Messages per second of AES-GCM under one key, as long as our padded text. */
export async function bareCipher(messages: number): Promise<number> {
  const key = await sealingKey(random(32));
  const plaintext = encodeMessage(TEXT);
  const aad = utf8('bare');
  return perSecond(messages, async (number) => {
    const nonce = new Uint8Array(12);
    new DataView(nonce.buffer).setUint32(8, number);
    if ((await open(key, nonce, aad, await seal(key, nonce, aad, plaintext))) === null) throw new Error('not opened');
  });
}

async function channels(): Promise<Pair> {
  const transcript = random(32);
  const root = random(32);
  const ownOfB = await generateDhKeyPair();
  const start = { transcript, newKeyPair: generateDhKeyPair };
  const ofA = await Ratchet.forA({ ...start, root: root.slice() }, ownOfB.publicKey);
  const pair = { a: new ChatChannel(ofA, 'A'), b: new ChatChannel(Ratchet.forB({ ...start, root }, ownOfB), 'B') };
  await pair.b.open(await pair.a.seal({ type: 'opener' }));
  return pair;
}

async function say(speaker: ChatChannel, listener: ChatChannel): Promise<void> {
  await listener.open(await speaker.seal(TEXT));
}

async function perSecond(times: number, step: (number: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  for (let number = 0; number < times; number++) await step(number);
  return (times * 1000) / (performance.now() - start);
}

/** The key derivations of the double ratchet (PROTOCOL.md §4). */

import { u8, utf8, wipe, type Bytes } from './bytes.js';
import { hkdf, hmac, open, seal, sealingKey } from './primitives.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const ZERO_SALT: Bytes = new Uint8Array(KEY_BYTES);

/** Gives one message key after the other. */
export interface Chain {
  readonly key: Bytes;
  /** The number of the next message. */
  readonly next: number;
}

/** What one X25519 agreement makes of a root key. Wipes the agreement. */
export async function rootStep(root: Bytes, agreement: Bytes): Promise<{ root: Bytes; chain: Chain }> {
  const derived = await hkdf('SHA-256', root, agreement, utf8('AC1 dr rk'), 2 * KEY_BYTES);
  const step = { root: derived.slice(0, KEY_BYTES), chain: { key: derived.slice(KEY_BYTES), next: 0 } };
  wipe(agreement, derived);
  return step;
}

/** The key of the chain's next message, and the chain after it. Wipes nothing: the step may yet be taken back. */
export async function chainStep(chain: Chain): Promise<{ chain: Chain; messageKey: Bytes }> {
  const messageKey = await hmac(chain.key, u8(1));
  return { chain: { key: await hmac(chain.key, u8(2)), next: chain.next + 1 }, messageKey };
}

export async function sealMessage(messageKey: Bytes, aad: Bytes, plaintext: Bytes): Promise<Bytes> {
  const { key, nonce } = await cipherOf(messageKey);
  return seal(key, nonce, aad, plaintext);
}

/** The plaintext, or null where the message does not open. */
export async function openMessage(messageKey: Bytes, aad: Bytes, box: Bytes): Promise<Bytes | null> {
  const { key, nonce } = await cipherOf(messageKey);
  return open(key, nonce, aad, box);
}

async function cipherOf(messageKey: Bytes): Promise<{ key: CryptoKey; nonce: Bytes }> {
  const derived = await hkdf('SHA-256', ZERO_SALT, messageKey, utf8('AC1 dr mk'), KEY_BYTES + NONCE_BYTES);
  const nonce = derived.slice(KEY_BYTES);
  const key = await sealingKey(derived.slice(0, KEY_BYTES));
  wipe(derived);
  return { key, nonce };
}

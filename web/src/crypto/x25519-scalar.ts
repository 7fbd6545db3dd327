/** X25519 with a private key that is made of given bytes, over WebCrypto, which takes them only in a wrapping (RFC 8410 §7). */

import { concat, wipe, type Bytes } from './bytes.js';

/** PKCS #8 up to the 32 bytes themselves. */
const WRAPPING = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20);

/** The point that every public key is a multiple of (RFC 7748 §4.1). */
const BASE = Uint8Array.of(9, ...new Uint8Array(31));

/** A private key of 32 bytes, which can not be read any more. */
export async function scalarKey(bytes: Bytes): Promise<CryptoKey> {
  const wrapped = concat(WRAPPING, bytes);
  try {
    return await crypto.subtle.importKey('pkcs8', wrapped, 'X25519', false, ['deriveBits']);
  } finally {
    wipe(wrapped);
  }
}

/** Its public key, 32 bytes. */
export function publicHalf(key: CryptoKey): Promise<Bytes> {
  return shared(key, BASE);
}

/** What it shares with the holder of a public key, 32 bytes. Rejects where that would be all zero (a key of low order). */
export async function shared(key: CryptoKey, publicKey: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', publicKey, 'X25519', false, []);
  const algorithm = { name: 'X25519', public: imported };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, publicKey.length * 8));
}

/** The hash, key derivation and cipher of suite 1, over WebCrypto (PROTOCOL.md §3). */

import { concat, u8, wipe, type Bytes } from './bytes.js';

export const HASH_BYTES = 32;
export const TAG_BYTES = 16;

/** So many fresh random bytes: a port, so that tests can name them. */
export type Random = (length: number) => Bytes;

export const random: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** H of all parts, joined. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(...parts)));
}

/** Raw, or one of `derivingKey`. */
export type Deriving = Bytes | CryptoKey;

/** HMAC-SHA256 of all parts, joined. */
export async function hmac(key: Deriving, ...parts: readonly Uint8Array[]): Promise<Bytes> {
  const imported = key instanceof CryptoKey ? key : await hmacKey(key);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, concat(...parts)));
}

/** HKDF-Extract with SHA-256 (RFC 5869 §2.2). */
export function extract(salt: Deriving, secret: Bytes): Promise<Bytes> {
  return hmac(salt, secret);
}

/** The protocol's `Expand`: one block of HKDF-Expand, 32 bytes. */
export function expand(key: Deriving, ...info: readonly Uint8Array[]): Promise<Bytes> {
  return hmac(key, ...info, u8(1));
}

/** HKDF, extract and expand, of `length` bytes (RFC 5869). */
export async function hkdf(
  hash: 'SHA-256' | 'SHA-512',
  salt: Bytes,
  secret: Bytes,
  info: Bytes,
  length: number,
): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash, salt, info }, imported, length * 8));
}

/** Takes a raw AES-256 key: from here on it can not be read, and the raw bytes are gone. */
export async function sealingKey(raw: Bytes): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  } finally {
    wipe(raw);
  }
}

/** Takes a raw key that others are derived from: from here on it can not be read, and the raw bytes are gone. */
export async function derivingKey(raw: Bytes): Promise<CryptoKey> {
  try {
    return await hmacKey(raw);
  } finally {
    wipe(raw);
  }
}

function hmacKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** AES-256-GCM: ciphertext, then the tag of 16 bytes. A nonce is never used twice with a key. */
export async function seal(key: CryptoKey, nonce: Bytes, aad: Bytes, plaintext: Bytes): Promise<Bytes> {
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: aad };
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plaintext));
}

/**
 * The plaintext, or null where the box does not open, for whatever reason. Once begun it does not hold the box: an
 * `await` would, until its end, and many may be under way.
 */
export async function open(key: CryptoKey, nonce: Bytes, aad: Bytes, box: Bytes): Promise<Bytes | null> {
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: aad };
  return crypto.subtle.decrypt(algorithm, key, box).then(
    (plaintext) => new Uint8Array(plaintext),
    () => null,
  );
}

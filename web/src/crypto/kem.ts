/** X-Wing, the key encapsulation of suite 1: ML-KEM-768 and X25519 in one (draft-connolly-cfrg-xwing-kem). */

import type { Bytes } from './bytes.js';

export const KEM_KEY_BYTES = 1216;
export const KEM_CIPHERTEXT_BYTES = 1120;

export interface KemKeyPair {
  /** 1216 bytes. */
  readonly publicKey: Bytes;
  /** The secret in 1120 bytes of ciphertext; a changed one gives another secret, or `E_FORMAT` where there is none. */
  decapsulate(ciphertext: Bytes): Promise<Bytes>;
  /** Forgets the private key. */
  close(): void;
}

export interface Encapsulation {
  /** 1120 bytes, for the holder of the key. */
  readonly ciphertext: Bytes;
  /** 32 bytes, the same that the holder will find. */
  readonly secret: Bytes;
}

/** Whose implementation it is: the browser's own, or the one that the page brings. */
export type KemOrigin = 'browser' | 'page';

/** A port with two adapters: the browser's own X-Wing and the one in a chunk of its own. */
export interface Kem {
  readonly origin: KemOrigin;
  generate(): Promise<KemKeyPair>;
  /** To 1216 bytes of public key; `E_FORMAT` where it fails ML-KEM's modulus check (FIPS 203 §7.2) or is none. */
  encapsulate(publicKey: Bytes): Promise<Encapsulation>;
}

/** X25519 for the ratchet (PROTOCOL.md §4), with private keys that can not be read. */

import type { Bytes } from './bytes.js';

export const DH_BYTES = 32;

export interface DhKeyPair {
  /** 32 bytes. */
  readonly publicKey: Bytes;
  /** What both sides share, 32 bytes; null where it would be all zero (a key of low order). */
  agree(partnerKey: Bytes): Promise<Bytes | null>;
}

/** Makes a fresh key pair: a port, so that tests can name the keys. */
export type DhKeySource = () => Promise<DhKeyPair>;

export const generateDhKeyPair: DhKeySource = async () => {
  const pair = await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
  if (!('privateKey' in pair)) throw new Error('X25519 made no key pair');
  return dhKeyPair(pair.privateKey, new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
};

/** A key pair from its private half in WebCrypto and its public half in bytes. */
export function dhKeyPair(privateKey: CryptoKey, publicKey: Bytes): DhKeyPair {
  return { publicKey, agree: (partnerKey) => agree(privateKey, partnerKey) };
}

async function agree(privateKey: CryptoKey, partnerKey: Bytes): Promise<Bytes | null> {
  if (partnerKey.length !== DH_BYTES) return null;
  const imported = await crypto.subtle.importKey('raw', partnerKey, 'X25519', false, []);
  try {
    const algorithm = { name: 'X25519', public: imported };
    const shared = new Uint8Array(await crypto.subtle.deriveBits(algorithm, privateKey, DH_BYTES * 8));
    return shared.some((byte) => byte !== 0) ? shared : null;
  } catch {
    return null;
  }
}

/** X-Wing by @noble/post-quantum, for browsers without it; only ever loaded on demand. */

import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js';
import { copy, wipe, type Bytes } from './bytes.js';
import { ProtocolFailure } from './failure.js';
import type { Encapsulation, Kem, KemKeyPair } from './kem.js';
import { random, type Random } from './primitives.js';

const KEY_SEED_BYTES = 32;
const ENCAPSULATION_SEED_BYTES = 64;

/** `source` gives the seed of each key pair (32 bytes) and of each encapsulation (64 bytes). */
export function nobleKem(source: Random = random): Kem {
  return {
    origin: 'page',
    generate: () => Promise.resolve(generate(source(KEY_SEED_BYTES))),
    encapsulate: (publicKey) => settle(() => encapsulate(publicKey, source(ENCAPSULATION_SEED_BYTES))),
  };
}

function generate(seed: Bytes): KemKeyPair {
  const { publicKey, secretKey } = xwing.keygen(seed);
  wipe(seed);
  let closed = false;
  return {
    publicKey: copy(publicKey),
    decapsulate: async (ciphertext) => {
      if (closed) throw new Error('the key pair is closed');
      return settle(() => copy(xwing.decapsulate(ciphertext, secretKey)));
    },
    close: () => {
      closed = true;
      wipe(secretKey);
    },
  };
}

function encapsulate(publicKey: Bytes, seed: Bytes): Encapsulation {
  try {
    const { cipherText, sharedSecret } = xwing.encapsulate(publicKey, seed);
    return { ciphertext: copy(cipherText), secret: copy(sharedSecret) };
  } finally {
    wipe(seed);
  }
}

/** What the library refuses is a malformed key or ciphertext. */
function settle<T>(work: () => T): Promise<T> {
  try {
    return Promise.resolve(work());
  } catch {
    return Promise.reject(new ProtocolFailure('E_FORMAT'));
  }
}

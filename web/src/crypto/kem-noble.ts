/**
 * X-Wing for browsers without it (draft-connolly-cfrg-xwing-kem §5): ML-KEM-768 by @noble/post-quantum, X25519 by WebCrypto,
 * put together here. Only ever loaded on demand.
 */

import { sha3_256, shake256 } from '@noble/hashes/sha3.js';
import { ml_kem768 as mlKem } from '@noble/post-quantum/ml-kem.js';
import { concat, copy, utf8, wipe, type Bytes } from './bytes.js';
import { DH_BYTES } from './dh.js';
import { ProtocolFailure } from './failure.js';
import { KEM_CIPHERTEXT_BYTES, KEM_KEY_BYTES, type Encapsulation, type Kem, type KemKeyPair } from './kem.js';
import { random, type Random } from './primitives.js';
import { publicHalf, scalarKey, shared } from './x25519-scalar.js';

const KEY_SEED_BYTES = 32;
const ENCAPSULATION_SEED_BYTES = 64;
const ML_KEM_SEED_BYTES = 64;
const ML_KEM_ENCAPSULATION_SEED_BYTES = 32;

/** X-Wing's label, a drawing of one. */
const LABEL = utf8('\\.//^\\');

/** `source` gives the seed of each key pair (32 bytes) and of each encapsulation (64 bytes). */
export function nobleKem(source: Random = random): Kem {
  return {
    origin: 'page',
    generate: () => generate(source(KEY_SEED_BYTES)),
    encapsulate: (publicKey) => settle(() => encapsulate(publicKey, source(ENCAPSULATION_SEED_BYTES))),
  };
}

async function generate(seed: Bytes): Promise<KemKeyPair> {
  const expanded = copy(shake256(seed, { dkLen: ML_KEM_SEED_BYTES + DH_BYTES }));
  const lattice = mlKem.keygen(expanded.subarray(0, ML_KEM_SEED_BYTES));
  const curve = await scalarKey(expanded.subarray(ML_KEM_SEED_BYTES));
  const curvePublic = await publicHalf(curve);
  wipe(seed, expanded);
  let closed = false;
  return {
    publicKey: concat(lattice.publicKey, curvePublic),
    decapsulate: async (ciphertext) => {
      if (closed) throw new Error('the key pair is closed');
      return settle(async () => {
        const [sealed, ephemeral] = split(ciphertext, KEM_CIPHERTEXT_BYTES);
        const curveSecret = await shared(curve, ephemeral);
        return combine(mlKem.decapsulate(sealed, lattice.secretKey), curveSecret, ephemeral, curvePublic);
      });
    },
    close: () => {
      closed = true;
      wipe(lattice.secretKey);
    },
  };
}

async function encapsulate(publicKey: Bytes, seed: Bytes): Promise<Encapsulation> {
  try {
    const [lattice, curvePublic] = split(publicKey, KEM_KEY_BYTES);
    const { cipherText, sharedSecret } = mlKem.encapsulate(lattice, seed.subarray(0, ML_KEM_ENCAPSULATION_SEED_BYTES));
    const curve = await scalarKey(seed.subarray(ML_KEM_ENCAPSULATION_SEED_BYTES));
    const [ephemeral, curveSecret] = await Promise.all([publicHalf(curve), shared(curve, curvePublic)]);
    const secret = combine(sharedSecret, curveSecret, ephemeral, curvePublic);
    return { ciphertext: concat(cipherText, ephemeral), secret };
  } finally {
    wipe(seed);
  }
}

/** What is ML-KEM's of a key or ciphertext, and what is X25519's. */
function split(whole: Bytes, length: number): [lattice: Bytes, curve: Bytes] {
  if (whole.length !== length) throw new ProtocolFailure('E_FORMAT');
  return [whole.subarray(0, -DH_BYTES), whole.slice(-DH_BYTES)];
}

/** X-Wing's combiner; the two secrets are gone after. */
function combine(lattice: Uint8Array, curve: Bytes, ephemeral: Bytes, curvePublic: Bytes): Bytes {
  const parts = concat(lattice, curve, ephemeral, curvePublic, LABEL);
  try {
    return copy(sha3_256(parts));
  } finally {
    wipe(lattice, curve, parts);
  }
}

/** What ML-KEM or X25519 refuses is a malformed key or ciphertext. */
async function settle<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new ProtocolFailure('E_FORMAT');
  }
}

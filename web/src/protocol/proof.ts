/** The proof of work that a busy server asks for (PROTOCOL.md §2.6). */

import { compress, HASH_BLOCK_BYTES, HASH_START } from '../sha256/compress.js';

const SALT_BYTES = 16;
const MESSAGE_BYTES = SALT_BYTES + 8;
const WORD = 2 ** 32;

/**
 * The first counter of `count` from `from` on with H(salt ‖ u64 counter) beginning with `difficulty` zero bits, or
 * null where none of them has. Takes about a microsecond for each: to be called in slices, so that it can be stopped.
 *
 * @param salt 16 bytes
 * @param difficulty 1–28
 */
export function solve(salt: Uint8Array, difficulty: number, from: number, count: number): number | null {
  const block = blockOf(salt);
  const counterAt = new DataView(block.buffer, SALT_BYTES);
  const state = new Int32Array(HASH_START.length);
  for (let counter = from; counter < from + count; counter++) {
    counterAt.setUint32(0, counter / WORD);
    counterAt.setUint32(4, counter % WORD);
    state.set(HASH_START);
    compress(state, block);
    if ((state[0] ?? 0) >>> (32 - difficulty) === 0) return counter;
  }
  return null;
}

/** How many counters are tried on average. */
export function expectedTries(difficulty: number): number {
  return 2 ** difficulty;
}

/** The padded message, its counter left zero (FIPS 180-4 §5.1.1). */
function blockOf(salt: Uint8Array): Uint8Array {
  if (salt.length !== SALT_BYTES) throw new RangeError('a salt has 16 bytes');
  const block = new Uint8Array(HASH_BLOCK_BYTES);
  block.set(salt);
  block[MESSAGE_BYTES] = 0x80;
  block[HASH_BLOCK_BYTES - 1] = MESSAGE_BYTES * 8;
  return block;
}

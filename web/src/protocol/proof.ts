/** The proof of work that a busy server asks for (PROTOCOL.md §2.6). */

import { firstHashWord, SINGLE_BLOCK_WORDS } from './sha256-block.js';

const SALT_BYTES = 16;
const COUNTER_AT = SALT_BYTES / 4;
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
  for (let counter = from; counter < from + count; counter++) {
    block[COUNTER_AT] = counter / WORD;
    block[COUNTER_AT + 1] = counter % WORD;
    if (firstHashWord(block) >>> (32 - difficulty) === 0) return counter;
  }
  return null;
}

/** How many counters are tried on average. */
export function expectedTries(difficulty: number): number {
  return 2 ** difficulty;
}

/** The padded message, its counter left zero (FIPS 180-4 §5.1.1). */
function blockOf(salt: Uint8Array): Uint32Array {
  if (salt.length !== SALT_BYTES) throw new RangeError('a salt has 16 bytes');
  const view = new DataView(salt.buffer, salt.byteOffset, salt.byteLength);
  const block = new Uint32Array(SINGLE_BLOCK_WORDS);
  for (let word = 0; word < COUNTER_AT; word++) block[word] = view.getUint32(word * 4);
  block[MESSAGE_BYTES / 4] = 0x80000000;
  block[SINGLE_BLOCK_WORDS - 1] = MESSAGE_BYTES * 8;
  return block;
}

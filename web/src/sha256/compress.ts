/**
 * The compression of SHA-256 (FIPS 180-4 §6.2), for what WebCrypto is not made for: files piece by piece, and hashes by the
 * million, for each of which it gives a promise. Of nothing secret. Every sum is cut to 32 bits at once and every word read by its index:
 * else the engines compute in floating point, several times as slow.
 */

export const HASH_BLOCK_BYTES = 64;

const ROUNDS = 64;
const WORDS = HASH_BLOCK_BYTES / 4;

/** FIPS 180-4 §4.2.2. */
const K = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

/** The eight words before the first block (FIPS 180-4 §5.3.3). */
export const HASH_START: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** What a block becomes before its rounds: the same memory for all, nothing in it outlives the call. */
const schedule = new Int32Array(ROUNDS);

/** Takes whole blocks into `state`, eight words. */
export function compress(state: Int32Array, blocks: Uint8Array): void {
  const view = new DataView(blocks.buffer, blocks.byteOffset, blocks.length);
  for (let at = 0; at < blocks.length; at += HASH_BLOCK_BYTES) {
    expand(view, at);
    rounds(state);
  }
}

function expand(view: DataView, at: number): void {
  for (let word = 0; word < WORDS; word++) schedule[word] = view.getInt32(at + word * 4);
  for (let word = WORDS; word < ROUNDS; word++) {
    const before15 = schedule[word - 15] ?? 0;
    const before2 = schedule[word - 2] ?? 0;
    const s0 = turn(before15, 7) ^ turn(before15, 18) ^ (before15 >>> 3);
    const s1 = turn(before2, 17) ^ turn(before2, 19) ^ (before2 >>> 10);
    schedule[word] = sum(sum(schedule[word - 16] ?? 0, s0), sum(schedule[word - 7] ?? 0, s1));
  }
}

function rounds(state: Int32Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let round = 0; round < ROUNDS; round++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = sum(sum(h, s1), sum(choice, sum(K[round] ?? 0, schedule[round] ?? 0)));
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = sum(d, t1);
    d = c;
    c = b;
    b = a;
    a = sum(t1, sum(s0, majority));
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function sum(one: number, other: number): number {
  return (one + other) | 0;
}

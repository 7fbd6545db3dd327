/**
 * SHA-256 of one padded block, no further than its first word (FIPS 180-4 §6.2). WebCrypto gives a promise for every
 * hash, which makes trying millions of them many times slower. Hashes only what is public.
 */

export const SINGLE_BLOCK_WORDS = 16;

const ROUNDS = 64;

/** The constants: fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const PRIMES = primes(ROUNDS);
const K = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const H = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const schedule = new Int32Array(ROUNDS);

/** The first 32 bits of the hash of a message whose only block, padding included, is `block`. */
export function firstHashWord(block: Uint32Array): number {
  expand(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = H;
  for (let round = 0; round < ROUNDS; round++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + s1 + choice + (K[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + majority) | 0;
  }
  return (a + (H[0] ?? 0)) >>> 0;
}

function expand(block: Uint32Array): void {
  schedule.set(block);
  for (let at = SINGLE_BLOCK_WORDS; at < ROUNDS; at++) {
    const [before15, before2] = [schedule[at - 15] ?? 0, schedule[at - 2] ?? 0];
    const s0 = turn(before15, 7) ^ turn(before15, 18) ^ (before15 >>> 3);
    const s1 = turn(before2, 17) ^ turn(before2, 19) ^ (before2 >>> 10);
    schedule[at] = (schedule[at - 16] ?? 0) + s0 + (schedule[at - 7] ?? 0) + s1;
  }
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fraction(root: number): number {
  return (root - Math.floor(root)) * 2 ** 32;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { solve } from '../../src/protocol/proof.js';

const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 17);

/** Whether a counter is a proof, by Node's own SHA-256. */
function proves(counter: number, difficulty: number): boolean {
  const message = Buffer.alloc(24);
  message.set(salt);
  message.writeBigUInt64BE(BigInt(counter), 16);
  return createHash('sha256').update(message).digest().readUInt32BE() >>> (32 - difficulty) === 0;
}

describe('a proof', () => {
  it.each([1, 4, 8, 14])('of %i bits is the first that has them', (difficulty) => {
    let expected = 0;
    while (!proves(expected, difficulty)) expected++;
    expect(solve(salt, difficulty, 0, 2 ** 20)).toBe(expected);
  });

  it('is found in slices as in one go', () => {
    const whole = solve(salt, 12, 0, 2 ** 20);
    let found: number | null = null;
    for (let from = 0; found === null; from += 100) found = solve(salt, 12, from, 100);
    expect(found).toBe(whole);
  });

  it('is null where a slice holds none', () => {
    const first = solve(salt, 12, 0, 2 ** 20);
    expect(solve(salt, 12, 0, first ?? 0)).toBeNull();
  });

  it('may have a counter beyond 32 bits', () => {
    const found = solve(salt, 8, 2 ** 40, 2 ** 16);
    expect(found).toBeGreaterThanOrEqual(2 ** 40);
    expect(proves(found ?? 0, 8)).toBe(true);
  });

  it('needs a salt of 16 bytes', () => {
    expect(() => solve(salt.subarray(1), 1, 0, 1)).toThrow(RangeError);
  });
});

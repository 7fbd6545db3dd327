/** The code that two people compare to know that nobody sits between (PROTOCOL.md §3.2). */

import { readU32, utf8, type Bytes } from './bytes.js';
import { sha256 } from './primitives.js';
import { HEADER, modeByte, type MeetingMode, type Share } from './schedule.js';

export interface SafetyCode {
  /** Seven numbers 0–63 into the emoji table of PROTOCOL.md. */
  readonly emoji: readonly number[];
  /** Three numbers 1000–9191. */
  readonly numbers: readonly number[];
}

const EMOJI = 7;
const EMOJI_BITS = 6;
const NUMBERS_AT = 8;

/** d: covers only what both had committed to, so that an attacker has a single guess. */
export function safetyDigest(mode: MeetingMode, a: Share, b: Share): Promise<Bytes> {
  return sha256(utf8('AC1-sas\0'), HEADER, modeByte(mode), a.publicKey, b.publicKey, a.nonce, b.nonce);
}

/** The code that the 32 bytes of a digest spell. */
export function safetyCodeOf(digest: Bytes): SafetyCode {
  return { emoji: emojiOf(digest), numbers: numbersOf(digest) };
}

/** The first 42 bits, six at a time. */
function emojiOf(digest: Bytes): number[] {
  const bits = Array.from(digest.subarray(0, 6), (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: EMOJI }, (_, index) => {
    const at = index * EMOJI_BITS;
    return Number.parseInt(bits.slice(at, at + EMOJI_BITS), 2);
  });
}

/** The first 39 bits of bytes 8–12, thirteen at a time, each plus 1000 (the decimal method of Matrix). */
function numbersOf(digest: Bytes): number[] {
  const bits = readU32(digest, NUMBERS_AT) * 128 + ((digest[NUMBERS_AT + 4] ?? 0) >> 1);
  return [2 ** 26, 2 ** 13, 1].map((unit) => (Math.floor(bits / unit) % 2 ** 13) + 1000);
}

/** The SFrame header: which key, which counter (RFC 9605 §4.3), in its shortest form only. */

import { concat, u64, u8, type Bytes } from './bytes.js';

export interface FrameHeader {
  /** KID, a u64. */
  readonly kid: bigint;
  /** CTR, a u64. */
  readonly counter: bigint;
  /** How many bytes the header takes, 1–17. */
  readonly length: number;
}

/** X K K K Y C C C: a value up to 7 stands in its three bits, a greater one follows, its length − 1 in the bits. */
const LONG = 8;
const MAX_SHORT = 7n;

export function encodeHeader(kid: bigint, counter: bigint): Bytes {
  const [kidBits, kidBytes] = fieldOf(kid);
  const [counterBits, counterBytes] = fieldOf(counter);
  return concat(u8((kidBits << 4) | counterBits), kidBytes, counterBytes);
}

/** The header at the start of `bytes`, or null where none stands there in its shortest form. */
export function decodeHeader(bytes: Uint8Array): FrameHeader | null {
  const config = bytes[0];
  if (config === undefined) return null;
  const kid = readField(config >> 4, bytes.subarray(1));
  if (kid === null) return null;
  const counter = readField(config & 15, bytes.subarray(1 + kid.length));
  if (counter === null) return null;
  return { kid: kid.value, counter: counter.value, length: 1 + kid.length + counter.length };
}

function fieldOf(value: bigint): [bits: number, bytes: Bytes] {
  if (value <= MAX_SHORT) return [Number(value), new Uint8Array(0)];
  const wide = u64(value);
  const bytes = wide.slice(wide.findIndex((byte) => byte !== 0));
  return [LONG | (bytes.length - 1), bytes];
}

function readField(bits: number, rest: Uint8Array): { value: bigint; length: number } | null {
  if (bits < LONG) return { value: BigInt(bits), length: 0 };
  const length = (bits & 7) + 1;
  if (rest.length < length) return null;
  let value = 0n;
  for (const byte of rest.subarray(0, length)) value = (value << 8n) | BigInt(byte);
  const isShortest = value > MAX_SHORT && rest[0] !== 0;
  return isShortest ? { value, length } : null;
}

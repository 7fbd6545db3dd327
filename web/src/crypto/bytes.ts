/** Bytes and their spellings: big-endian integers, hex, base64url, UTF-8 (PROTOCOL.md, Notation). */

import { ProtocolFailure } from './failure.js';

/** Bytes that are not shared between threads, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** All parts, one after the other. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A copy that shares nothing with `bytes`. */
export function copy(bytes: Uint8Array): Bytes {
  return concat(bytes);
}

/** UTF-8 of `text`; ASCII for the labels of the protocol. */
export function utf8(text: string): Bytes {
  return concat(ENCODER.encode(text));
}

/** The text of strict UTF-8; `E_FORMAT` where it is none. */
export function textOf(bytes: Uint8Array): string {
  try {
    return DECODER.decode(bytes);
  } catch {
    throw new ProtocolFailure('E_FORMAT');
  }
}

/** How many Unicode code points `text` has. */
export function codePoints(text: string): number {
  return Array.from(text).length;
}

export function u8(value: number): Bytes {
  return Uint8Array.of(value);
}

export function u16(value: number): Bytes {
  const bytes = new Uint8Array(2);
  new DataView(bytes.buffer).setUint16(0, value);
  return bytes;
}

export function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export function u64(value: number | bigint): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

/** The u32 at `at`; a `RangeError` where the bytes end before. */
export function readU32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

/** The u64 at `at`; a `RangeError` where the bytes end before. */
export function readU64(bytes: Uint8Array, at: number): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(at);
}

/** Lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 6; bits -= 6) text += BASE64URL.charAt((held >> (bits - 6)) & 63);
    held &= 0xff;
  }
  return bits === 0 ? text : text + BASE64URL.charAt((held << (6 - bits)) & 63);
}

/** The `length` bytes that `text` spells; `E_FORMAT` for any other spelling, padding and stray bits included. */
export function fromBase64Url(text: string, length: number): Bytes {
  if (text.length !== Math.ceil((length * 4) / 3)) throw new ProtocolFailure('E_FORMAT');
  const bytes = new Uint8Array(length);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = BASE64URL.indexOf(letter);
    if (value < 0) throw new ProtocolFailure('E_FORMAT');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  if ((held & ((1 << bits) - 1)) !== 0) throw new ProtocolFailure('E_FORMAT');
  return bytes;
}

/** Whether both hold the same bytes, in a time that depends on the length alone. */
export function equal(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let at = 0; at < left.length; at++) difference |= (left[at] ?? 0) ^ (right[at] ?? 0);
  return difference === 0;
}

/** Whether `left` comes before `right` as a string of unsigned bytes of the same length. */
export function precedes(left: Uint8Array, right: Uint8Array): boolean {
  const at = left.findIndex((byte, index) => byte !== right[index]);
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
}

/** Overwrites secrets that are no longer needed. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}

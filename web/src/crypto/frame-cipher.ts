/** Seals and opens encoded frames: SFrame, suite AES_256_GCM_SHA512_128 (RFC 9605 §4.4, PROTOCOL.md §5). */

import { concat, u16, u64, utf8, wipe, type Bytes } from './bytes.js';
import { encodeHeader, decodeHeader } from './frame-header.js';
import { epochOf, keyId, type Track } from './media.js';
import type { Role } from './hello.js';
import { hkdf, open, seal, sealingKey, TAG_BYTES } from './primitives.js';
import { ReplayWindow } from './replay-window.js';

const SUITE = u16(5);
const KEY_BYTES = 32;
const NONCE_BYTES = 12;

export type Codec = 'opus' | 'vp8' | 'vp9';

/** Why a frame goes no further. */
export type DropReason =
  /** Shorter than what stays in the clear, or without room for header and tag. */
  | 'short'
  /** No header in its shortest form, or a counter that no key ever reaches. */
  | 'header'
  /** Not a key of the partner for this track, or not one of an epoch in use. */
  | 'key'
  /** Does not open. */
  | 'seal'
  /** Opens, but was seen already or is too old: a true copy, which says nothing against the partner. */
  | 'replay';

export type FrameResult =
  /** `counter` is the frame's number under the KID of `epoch`: where one is left out, a frame is missing. */
  | { readonly type: 'frame'; readonly data: Bytes; readonly epoch: number; readonly counter: number }
  | { readonly type: 'dropped'; readonly reason: DropReason };

/** One key of SFrame, ready for use. */
interface FrameKey {
  readonly key: CryptoKey;
  readonly salt: Bytes;
}

/** sframe_key and sframe_salt, raw (RFC 9605 §4.4.2). */
export async function deriveFrameKey(baseKey: Bytes, kid: bigint): Promise<{ key: Bytes; salt: Bytes }> {
  const derive = (label: string, length: number): Promise<Bytes> =>
    hkdf('SHA-512', new Uint8Array(0), baseKey, concat(utf8(label), u64(kid), SUITE), length);
  const key = await derive('SFrame 1.0 Secret key ', KEY_BYTES);
  return { key, salt: await derive('SFrame 1.0 Secret salt ', NONCE_BYTES) };
}

/**
 * Seals the frames of one KID. There is one for each KID in the life of its epoch, whatever track or transform it
 * serves: its counter must never start again.
 */
export class FrameSealer {
  readonly #kid: bigint;
  readonly #key: FrameKey;
  #counter = 0;

  private constructor(kid: number, key: FrameKey) {
    this.#kid = BigInt(kid);
    this.#key = key;
  }

  /** Takes the 32 bytes of `frameBaseKey`, and wipes them. */
  static async create(kid: number, baseKey: Bytes): Promise<FrameSealer> {
    return new FrameSealer(kid, await frameKey(baseKey, BigInt(kid)));
  }

  /** How many frames were sealed. */
  get count(): number {
    return this.#counter;
  }

  /** clear ‖ header ‖ ciphertext ‖ tag. */
  async seal(frame: Bytes, codec: Codec): Promise<FrameResult> {
    const clear = clearPart(frame, codec);
    if (clear === null) return { type: 'dropped', reason: 'short' };
    const counter = BigInt(this.#counter++);
    const header = encodeHeader(this.#kid, counter);
    const { key, salt } = this.#key;
    const box = await seal(key, nonceOf(salt, counter), concat(header, clear), frame.slice(clear.length));
    return { type: 'frame', data: concat(clear, header, box), epoch: epochOf(this.#kid), counter: Number(counter) };
  }
}

/** Opens the frames of one m-line: the partner's, of that track, of the epochs installed. */
export class FrameOpener {
  readonly #partner: Role;
  readonly #track: Track;
  readonly #keys = new Map<bigint, FrameKey & { readonly window: ReplayWindow }>();

  constructor(partner: Role, track: Track) {
    this.#partner = partner;
    this.#track = track;
  }

  /** Takes frames of `epoch` from now on. `baseKey`, wiped here, is that of the partner's `keyId` for this track. */
  async install(epoch: number, baseKey: Bytes): Promise<void> {
    const kid = this.#kidOf(epoch);
    this.#keys.set(kid, { ...(await frameKey(baseKey, kid)), window: new ReplayWindow() });
  }

  /** Takes frames of `epoch` no more. */
  remove(epoch: number): void {
    this.#keys.delete(this.#kidOf(epoch));
  }

  /** The encoded frame as it was before it was sealed, or why it is dropped. */
  async open(data: Bytes, codec: Codec): Promise<FrameResult> {
    const clear = clearPart(data, codec);
    if (clear === null) return { type: 'dropped', reason: 'short' };
    const sealed = data.subarray(clear.length);
    const header = decodeHeader(sealed);
    if (header === null) return { type: 'dropped', reason: 'header' };
    if (sealed.length < header.length + TAG_BYTES) return { type: 'dropped', reason: 'short' };
    const used = this.#keys.get(header.kid);
    if (used === undefined) return { type: 'dropped', reason: 'key' };
    const counter = Number(header.counter);
    if (!Number.isSafeInteger(counter)) return { type: 'dropped', reason: 'header' };
    const aad = concat(sealed.subarray(0, header.length), clear);
    const box = sealed.slice(header.length);
    const frame = await open(used.key, nonceOf(used.salt, header.counter), aad, box);
    if (frame === null) return { type: 'dropped', reason: 'seal' };
    // Only now, so that nothing forged passes for a copy.
    if (!used.window.accepts(counter)) return { type: 'dropped', reason: 'replay' };
    used.window.mark(counter);
    return { type: 'frame', data: concat(clear, frame), epoch: epochOf(header.kid), counter };
  }

  #kidOf(epoch: number): bigint {
    return BigInt(keyId(epoch, this.#partner, this.#track));
  }
}

async function frameKey(baseKey: Bytes, kid: bigint): Promise<FrameKey> {
  const { key, salt } = await deriveFrameKey(baseKey, kid);
  wipe(baseKey);
  return { key: await sealingKey(key), salt };
}

/** What stays readable so that the packetizer can do its work; null where the frame is shorter. */
function clearPart(frame: Bytes, codec: Codec): Bytes | null {
  if (codec !== 'vp8') return frame.slice(0, 0);
  const isKeyFrame = frame[0] !== undefined && (frame[0] & 1) === 0;
  const length = isKeyFrame ? 10 : 1;
  return frame.length < length ? null : frame.slice(0, length);
}

/** The counter, big-endian, over the end of the salt. */
function nonceOf(salt: Bytes, counter: bigint): Bytes {
  return concat(new Uint8Array(NONCE_BYTES - 8), u64(counter)).map((byte, index) => byte ^ (salt[index] ?? 0));
}

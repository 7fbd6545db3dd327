/** How a plaintext is framed and padded: kind u8 ‖ length u32 ‖ body ‖ zeros (PROTOCOL.md §3.3, §4). */

import { concat, readU32, u32, u8, type Bytes } from './bytes.js';
import { ProtocolFailure } from './failure.js';

const HEAD_BYTES = 5;

export interface Envelope {
  /** Signal type or chat kind. */
  readonly kind: number;
  readonly body: Bytes;
}

/** The envelope, padded to the next multiple of `block`. */
export function pack({ kind, body }: Envelope, block: number): Bytes {
  const length = HEAD_BYTES + body.length;
  return concat(u8(kind), u32(body.length), body, new Uint8Array(paddedLength(length, block) - length));
}

/** Reads back exactly what `pack` makes; `E_FORMAT` for everything else. */
export function unpack(plaintext: Bytes, block: number): Envelope {
  const kind = plaintext[0];
  if (kind === undefined || plaintext.length < HEAD_BYTES) throw new ProtocolFailure('E_FORMAT');
  const end = HEAD_BYTES + readU32(plaintext, 1);
  if (plaintext.length !== paddedLength(end, block)) throw new ProtocolFailure('E_FORMAT');
  if (plaintext.subarray(end).some((byte) => byte !== 0)) throw new ProtocolFailure('E_FORMAT');
  return { kind, body: plaintext.slice(HEAD_BYTES, end) };
}

function paddedLength(length: number, block: number): number {
  return Math.ceil(length / block) * block;
}

/** Which key is for which stream of frames (PROTOCOL.md §5). */

import { u32, u64, utf8, wipe, type Bytes } from './bytes.js';
import type { Role } from './hello.js';
import { derivingKey, expand, extract } from './primitives.js';

/** The media m-lines, in the order of their numbers: microphone 0, camera 1, screen 2, screen audio 3. */
export type Track = 'microphone' | 'camera' | 'screen' | 'screen-audio';

export const TRACKS = ['microphone', 'camera', 'screen', 'screen-audio'] as const satisfies readonly Track[];

/** KID: epoch·8 + role·4 + track. */
export function keyId(epoch: number, role: Role, track: Track): number {
  return epoch * 8 + (role === 'A' ? 0 : 4) + TRACKS.indexOf(track);
}

/** The epoch that a KID belongs to. */
export function epochOf(kid: bigint): number {
  return Number(kid >> 3n);
}

/** media of one epoch, of `derivingKey`: the keys of all its frames come of it, and nobody can read it. */
export type MediaSecret = CryptoKey;

/** base_key of one KID, 32 bytes, of the media secret of its epoch. */
export function frameBaseKey(mediaSecret: MediaSecret, kid: number): Promise<Bytes> {
  return expand(mediaSecret, utf8('AC1 sframe'), u64(kid));
}

/** media of the epoch after, of the 32 random bytes that A sent with kind 04. */
export async function nextMediaSecret(
  mediaSecret: MediaSecret,
  random: Bytes,
  nextEpoch: number,
): Promise<MediaSecret> {
  const mixed = await extract(mediaSecret, random);
  try {
    return await derivingKey(await expand(mixed, utf8('AC1 media next'), u32(nextEpoch)));
  } finally {
    wipe(mixed);
  }
}

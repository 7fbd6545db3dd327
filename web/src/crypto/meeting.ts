/** Where two who know each other meet, and the key that only they have (PROTOCOL.md §3.4). */

import { u32, utf8, type Bytes } from './bytes.js';
import { expand } from './primitives.js';

const PLACE_BYTES = 16;

export interface Rendezvous {
  /** 16 bytes, told to the server. */
  readonly place: Bytes;
  /** 32 bytes, told to nobody. */
  readonly psk: Bytes;
}

/** Of the 32 bytes in an invite link. */
export async function inviteRendezvous(secret: Bytes): Promise<Rendezvous> {
  const place = await expand(secret, utf8('AC1 invite place'));
  return { place: place.slice(0, PLACE_BYTES), psk: await expand(secret, utf8('AC1 invite psk')) };
}

/** Of the exported secret of the chat's first handshake and how many resumes reached LIVE. */
export async function resumeRendezvous(exported: Bytes, resumes: number): Promise<Rendezvous> {
  const place = await expand(exported, utf8('AC1 resume place'), u32(resumes));
  const psk = await expand(exported, utf8('AC1 resume psk'), u32(resumes));
  return { place: place.slice(0, PLACE_BYTES), psk };
}

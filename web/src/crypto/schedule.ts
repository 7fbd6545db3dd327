/** From what both sides exchanged to the keys of a chat (PROTOCOL.md §3, §3.1). Pure derivations. */

import { concat, u16, u8, utf8, wipe, type Bytes } from './bytes.js';
import { expand, extract, sha256 } from './primitives.js';

/** The version and the suite: X-Wing, HKDF-SHA256, AES-256-GCM. */
export const HEADER = concat(u8(1), u16(1));

export type MeetingMode = 'random' | 'invite' | 'resume';

/** What one side made known: its key, its nonce, and what it encapsulated to the other. */
export interface Share {
  readonly publicKey: Bytes;
  readonly commit: Bytes;
  readonly nonce: Bytes;
  readonly ciphertext: Bytes;
}

/** Every key of a chat, raw; whoever takes one wipes it here. */
export interface ChatSecrets {
  readonly sigAB: Bytes;
  readonly sigBA: Bytes;
  readonly ratchetRoot: Bytes;
  readonly media: Bytes;
  readonly exported: Bytes;
}

const MODE_BYTES = { random: u8(0), invite: u8(1), resume: u8(2) } as const satisfies Record<MeetingMode, Bytes>;

export function modeByte(mode: MeetingMode): Bytes {
  return MODE_BYTES[mode];
}

/** C: binds a side to its key and nonce before it knows the partner's. */
export function commitment(mode: MeetingMode, publicKey: Bytes, nonce: Bytes): Promise<Bytes> {
  return sha256(utf8('AC1-commit\0'), HEADER, modeByte(mode), publicKey, nonce);
}

/** th: everything that both saw. */
export function transcriptHash(mode: MeetingMode, a: Share, b: Share): Promise<Bytes> {
  const offers = [a.publicKey, a.commit, b.publicKey, b.commit];
  const exchanges = [a.ciphertext, a.nonce, b.ciphertext, b.nonce];
  return sha256(utf8('AC1-th\0'), HEADER, modeByte(mode), ...offers, ...exchanges);
}

/** PRK, of both KEM secrets and the pre-shared key (32 zero bytes between strangers). Wipes none of them. */
export async function masterSecret(transcript: Bytes, secretA: Bytes, secretB: Bytes, psk: Bytes): Promise<Bytes> {
  const joined = concat(secretA, secretB, psk);
  try {
    return await extract(transcript, joined);
  } finally {
    wipe(joined);
  }
}

/** One key for each purpose. */
export async function chatSecrets(master: Bytes): Promise<ChatSecrets> {
  const derive = (label: string): Promise<Bytes> => expand(master, utf8(label));
  const [sigAB, sigBA, ratchetRoot, media, exported] = await Promise.all([
    derive('AC1 sig A>B'),
    derive('AC1 sig B>A'),
    derive('AC1 dr root'),
    derive('AC1 media 0'),
    derive('AC1 export'),
  ]);
  return { sigAB, sigBA, ratchetRoot, media, exported };
}

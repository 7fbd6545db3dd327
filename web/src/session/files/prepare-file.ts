import type { Bytes } from '../../crypto/bytes.js';
import { FileHash } from '../../crypto/file-hash.js';
import { MAX_FILE_BYTES } from '../../crypto/file-offer.js';
import { extensionOf, pictureTypeIn } from './picture-header.js';
import { piecesOf } from './blob-pieces.js';
import type { Pictures } from './pictures.js';
import { offeredName, renamed } from './file-name.js';
import type { Cleaned, UnfitReason } from '../state/shared-file.js';

/** Read and hashed at once: a few milliseconds, between which the page lives on. */
const PIECE_BYTES = 262_144;

/** Enough to tell what a file is, whatever it is called. */
const HEAD_BYTES = 64;

/** What can be offered. */
export interface Prepared {
  readonly type: 'prepared';
  readonly blob: Blob;
  /** As it may be offered. */
  readonly name: string;
  readonly sha256: Bytes;
  /** What was done to it; null for what is no picture, and goes as it is. */
  readonly cleaned: Cleaned | null;
}

export interface Unfit {
  readonly type: 'unfit';
  readonly why: UnfitReason;
}

/**
 * Makes a chosen file ready: a picture is drawn anew, so that neither place nor device nor anything else hidden in it is
 * sent, and a picture for which that fails is not sent at all (PROTOCOL.md §4, Files). Then it is hashed.
 */
export async function prepareFile(chosen: File, pictures: Pictures, signal: AbortSignal): Promise<Prepared | Unfit> {
  try {
    const head = new Uint8Array(await chosen.slice(0, HEAD_BYTES).arrayBuffer());
    const isPicture = pictureTypeIn(head) !== null || isCalledPicture(chosen.type);
    if (!isPicture) return await hashed(chosen, offeredName(chosen.name), null, signal);
    const clean = await pictures.clean(chosen);
    if (clean === null) return { type: 'unfit', why: 'picture' };
    const name = renamed(offeredName(chosen.name), extensionOf(clean.picture.type));
    const { still, smaller } = clean;
    return await hashed(clean.picture, name, { still, smaller }, signal);
  } catch {
    return { type: 'unfit', why: 'unreadable' };
  }
}

/** A drawing is no photograph: it has neither camera nor place, and is text. */
function isCalledPicture(type: string): boolean {
  return type.startsWith('image/') && type !== 'image/svg+xml';
}

async function hashed(
  blob: Blob,
  name: string,
  cleaned: Cleaned | null,
  signal: AbortSignal,
): Promise<Prepared | Unfit> {
  if (blob.size > MAX_FILE_BYTES) return { type: 'unfit', why: 'too-large' };
  return { type: 'prepared', blob, name, sha256: await hashOf(blob, signal), cleaned };
}

async function hashOf(blob: Blob, signal: AbortSignal): Promise<Bytes> {
  const hash = new FileHash();
  const pieces = piecesOf(blob, PIECE_BYTES);
  try {
    for (let bytes = 0; bytes < blob.size;) {
      signal.throwIfAborted();
      const piece = await pieces.next();
      if (piece.length === 0) throw new Error('it became shorter');
      hash.update(piece);
      bytes += piece.length;
    }
    return hash.digest();
  } finally {
    pieces.close();
  }
}

import type { Bytes } from '../crypto/bytes.js';
import type { Role } from '../crypto/hello.js';
import type { MediaSecret } from '../crypto/media.js';
import type { MediaKind } from './media-kind.js';

/** To the frame worker of a chat. */
export type ToFrameWorker =
  /** Once: media_0 (PROTOCOL.md §3.1), which neither side can read. */
  | { readonly type: 'unlock'; readonly role: Role; readonly media: MediaSecret }
  /** Once: the path is proven (PROTOCOL.md §3.3). What is sealed may leave, and what came may be opened. */
  | { readonly type: 'let-through' }
  /** To derive the keys of the next epoch of A's 32 random bytes (PROTOCOL.md §5), and to open what comes under them. */
  | { readonly type: 'prepare'; readonly epoch: number; readonly random: Bytes }
  /** To seal under the keys of an epoch that is prepared. */
  | { readonly type: 'switch'; readonly epoch: number }
  /** To be told how many frames there were. */
  | { readonly type: 'count' };

/** From the frame worker. */
export type FromFrameWorker =
  /** The chat cannot go on (E_SFRAME). Too many frames do not open, or no frame numbers are left. */
  | { readonly type: 'failed' }
  /** What comes under the keys of this epoch opens from now on. */
  | { readonly type: 'prepared'; readonly epoch: number }
  /** A key of this epoch has served so many frames that the next is due. */
  | { readonly type: 'worn'; readonly epoch: number }
  /** Answers `count`, in order. */
  | { readonly type: 'counted'; readonly counts: FrameCounts };

/** How many frames of a chat's connection were sealed, opened and refused so far. */
export interface FrameCounts {
  /** Whose keys seal now. */
  readonly epoch: number;
  readonly sealed: number;
  readonly opened: number;
  /** Those that did not open, for whatever reason. */
  readonly refused: number;
}

/** Given to each transform: which m-line it stands in, and on which side. */
export interface TransformOptions {
  readonly kind: MediaKind;
  readonly direction: 'send' | 'receive';
}

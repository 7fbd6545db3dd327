import type { Bytes } from '../crypto/bytes.js';
import type { Role } from '../crypto/hello.js';
import type { MediaKind } from './media-kind.js';

/** What the page and the frame worker of a chat say to each other. */

/** To the frame worker. */
export type ToFrameWorker =
  /** media_0 of the chat (PROTOCOL.md §3.1), 32 bytes; given once, the sender keeps no copy. */
  { readonly type: 'key'; readonly role: Role; readonly media: Bytes };

/** From the frame worker. */
export type FromFrameWorker =
  /** The chat cannot go on (E_SFRAME): too many frames that do not open, or no frame numbers left. */
  { readonly type: 'failed' };

/** Given to each transform: which m-line it stands in, and on which side. */
export interface TransformOptions {
  readonly kind: MediaKind;
  readonly direction: 'send' | 'receive';
}

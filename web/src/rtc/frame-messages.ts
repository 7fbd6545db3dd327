import type { Bytes } from '../crypto/bytes.js';
import type { Role } from '../crypto/hello.js';
import type { MediaKind } from './media-kind.js';

/** To the frame worker of a chat, once: media_0 (PROTOCOL.md §3.1), 32 bytes, which are handed over. */
export interface ToFrameWorker {
  readonly role: Role;
  readonly media: Bytes;
}

/** From the frame worker: the chat cannot go on (E_SFRAME). Too many frames do not open, or no frame numbers are left. */
export interface FromFrameWorker {
  readonly type: 'failed';
}

/** Given to each transform: which m-line it stands in, and on which side. */
export interface TransformOptions {
  readonly kind: MediaKind;
  readonly direction: 'send' | 'receive';
}

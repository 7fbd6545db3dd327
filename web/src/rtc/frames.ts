import type { Bytes } from '../crypto/bytes.js';
import type { Role } from '../crypto/hello.js';
import type { ToFrameWorker, TransformOptions } from './frame-messages.js';
import type { MediaKind } from './media-kind.js';

/** The part of a browser's Worker that is used here. */
export type FrameWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** Seals and opens every audio and video frame of one chat, in one worker of its own. */
export interface Frames {
  /** Hands over the key, once. Until then the transforms hold what comes. */
  unlock(role: Role, media: Bytes): void;
  /** Puts the worker between the connection and the media of this m-line, in both directions. */
  attach(kind: MediaKind, transceiver: RTCRtpTransceiver): void;
  /** Ends the worker, and its keys with it. */
  close(): void;
}

/** `failed` is called once, where the chat must end with E_SFRAME. */
export function openFrames(worker: FrameWorker, failed: () => void): Frames {
  const fail = (): void => {
    close();
    failed();
  };
  const close = (): void => {
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  };
  worker.onmessage = fail;
  worker.onerror = fail;
  worker.onmessageerror = fail;
  return {
    unlock: (role, media) => {
      worker.postMessage({ role, media } satisfies ToFrameWorker, [media.buffer]);
    },
    attach: (kind, { sender, receiver }) => {
      sender.transform = transform(worker, { kind, direction: 'send' });
      receiver.transform = transform(worker, { kind, direction: 'receive' });
    },
    close,
  };
}

function transform(worker: FrameWorker, options: TransformOptions): RTCRtpScriptTransform {
  return new RTCRtpScriptTransform(worker as Worker, options);
}

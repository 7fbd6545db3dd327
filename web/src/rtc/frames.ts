import type { Bytes } from '../crypto/bytes.js';
import type { Role } from '../crypto/hello.js';
import type { MediaSecret } from '../crypto/media.js';
import type { FrameCounts, FromFrameWorker, ToFrameWorker, TransformOptions } from './frame-messages.js';
import type { MediaKind } from './media-kind.js';

/** The part of a browser's Worker that is used here. */
export type FrameWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** Seals and opens every audio and video frame of one chat, in one worker of its own. */
export interface Frames {
  /** Hands over the key, once. Until then the transforms hold what comes, in both directions. */
  unlock(role: Role, media: MediaSecret): void;
  /** Lets everything through, in both directions, which waits until then: the path is proven. */
  letThrough(): void;
  /** Makes the keys of the next epoch of A's 32 random bytes; resolves once what comes under them opens. */
  prepare(epoch: number, random: Bytes): Promise<void>;
  /** Seals under the keys of this epoch, which are prepared, from the next frame on. */
  switchTo(epoch: number): void;
  /** How many frames there were so far. Nothing comes after `close`. */
  counts(): Promise<FrameCounts>;
  /** Puts the worker between the connection and the media of this m-line, in both directions. */
  attach(kind: MediaKind, transceiver: RTCRtpTransceiver): void;
  /** Ends the worker, and its keys with it. */
  close(): void;
}

/** To whom the frames of a chat tell how they fare. */
export interface FramesListener {
  /** Once: the chat must end with E_SFRAME. */
  failed(): void;
  /** A key of this epoch has served for long enough (PROTOCOL.md §5). */
  worn(epoch: number): void;
}

export function openFrames(worker: FrameWorker, listener: FramesListener): Frames {
  const awaited = new Map<number, () => void>();
  const counting: ((counts: FrameCounts) => void)[] = [];
  const close = (): void => {
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  };
  const fail = (): void => {
    close();
    listener.failed();
  };
  const tell = (message: ToFrameWorker, ...handedOver: Transferable[]): void => {
    worker.postMessage(message, handedOver);
  };
  worker.onmessage = ({ data }: MessageEvent<FromFrameWorker>) => {
    switch (data.type) {
      case 'failed':
        fail();
        return;
      case 'prepared':
        awaited.get(data.epoch)?.();
        awaited.delete(data.epoch);
        return;
      case 'worn':
        listener.worn(data.epoch);
        return;
      case 'counted':
        counting.shift()?.(data.counts);
    }
  };
  worker.onerror = fail;
  worker.onmessageerror = fail;
  return {
    unlock: (role, media) => {
      tell({ type: 'unlock', role, media });
    },
    letThrough: () => {
      tell({ type: 'let-through' });
    },
    prepare: (epoch, random) =>
      new Promise((resolve) => {
        awaited.set(epoch, resolve);
        tell({ type: 'prepare', epoch, random }, random.buffer);
      }),
    switchTo: (epoch) => {
      tell({ type: 'switch', epoch });
    },
    counts: () =>
      new Promise((resolve) => {
        counting.push(resolve);
        tell({ type: 'count' });
      }),
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

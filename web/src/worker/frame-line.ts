import type { Codec, FrameOpener, FrameSealer } from '../crypto/frame-cipher.js';
import { evenSizes } from './opus-padding.js';
import { atMostOnce, rate } from './rate.js';
import type { Clock } from './rate.js';

/** An encoded frame of audio or video, as the browser hands it to a transform. */
export type EncodedFrame = RTCEncodedAudioFrame | RTCEncodedVideoFrame;

/** Gives the frame that goes on, or null where none does. */
export type FrameStep = (frame: EncodedFrame) => Promise<EncodedFrame | null>;

/** PROTOCOL.md §5: so many frames may go under one key. */
export const FRAMES_PER_KEY = 2 ** 24;

/** PROTOCOL.md §5: so many failures within so much time end the chat. */
const FAILURES = 100;
const FAILURES_MS = 10_000;

/** PROTOCOL.md §5: at most one request for a key frame in so much time. */
const KEY_FRAME_MS = 1_000;

/** Seals what goes out. A frame that cannot be sealed does not leave. */
export function sealing(sealer: Pick<FrameSealer, 'seal' | 'count'>, fail: () => void): FrameStep {
  const even = evenSizes();
  return async (frame) => {
    const codec = codecOf(frame);
    if (codec === null || isEmpty(frame)) return null;
    if (sealer.count >= FRAMES_PER_KEY) {
      fail();
      return null;
    }
    const data = new Uint8Array(frame.data);
    const sealed = await sealer.seal(codec === 'opus' ? even(data) : data, codec);
    return sealed.type === 'frame' ? withData(frame, sealed.data) : null;
  };
}

/** Opens what comes in. A frame that does not open is never played; a picture that breaks off is asked for again. */
export function opening(
  opener: Pick<FrameOpener, 'open'>,
  requestKeyFrame: () => void,
  clock: Clock,
  fail: () => void,
): FrameStep {
  const failures = rate(FAILURES, FAILURES_MS, clock);
  const recover = atMostOnce(KEY_FRAME_MS, clock, requestKeyFrame);
  let received = 0;
  let next = 0;
  const drop = (): null => {
    recover();
    if (failures.isReached()) fail();
    return null;
  };
  return async (frame) => {
    if (isEmpty(frame)) return null;
    const codec = codecOf(frame);
    if (codec === null) return drop();
    const opened = await opener.open(new Uint8Array(frame.data), codec);
    if (opened.type === 'dropped') return drop();
    received += 1;
    if (received > FRAMES_PER_KEY) {
      fail();
      return null;
    }
    if (opened.counter > next) recover();
    next = opened.counter + 1;
    return withData(frame, opened.data);
  };
}

/** What some browsers make of packets that only probe the path: it holds nothing, and its loss is none. */
function isEmpty(frame: EncodedFrame): boolean {
  return frame.data.byteLength === 0;
}

/** null for a codec that the protocol does not have (PROTOCOL.md §5). */
function codecOf(frame: EncodedFrame): Codec | null {
  const { mimeType } = frame.getMetadata() as { readonly mimeType?: string };
  switch (mimeType?.toLowerCase()) {
    case 'audio/opus':
      return 'opus';
    case 'video/vp8':
      return 'vp8';
    case 'video/vp9':
      return 'vp9';
    default:
      return null;
  }
}

function withData(frame: EncodedFrame, { buffer }: Uint8Array<ArrayBuffer>): EncodedFrame {
  frame.data = buffer;
  return frame;
}

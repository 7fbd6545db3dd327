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

/** From here on the next key is due: hours before none is left. */
export const FRAMES_UNTIL_WORN = FRAMES_PER_KEY - 2 ** 20;

export type FrameFate = 'sealed' | 'opened' | 'refused';

/** What a line of frames tells of itself. */
export interface LineEnds {
  /** The chat must end: E_SFRAME. */
  fail(): void;
  /** A key of this epoch has served for long enough; told once. */
  worn(epoch: number): void;
  /** What became of one more frame. */
  count(what: FrameFate): void;
}

/** PROTOCOL.md §5: so many failures within so much time end the chat. */
const FAILURES = 100;
const FAILURES_MS = 10_000;

/** PROTOCOL.md §5: at most one request for a key frame in so much time. */
const KEY_FRAME_MS = 1_000;

/** Seals what goes out, each frame by the sealer of its moment. A frame that cannot be sealed does not leave. */
export function sealing(sealerNow: () => Pick<FrameSealer, 'seal' | 'count'>, ends: LineEnds): FrameStep {
  const even = evenSizes();
  const wearOut = wear(ends);
  return async (frame) => {
    const codec = codecOf(frame);
    if (codec === null || isEmpty(frame)) return null;
    const sealer = sealerNow();
    if (sealer.count >= FRAMES_PER_KEY) {
      ends.fail();
      return null;
    }
    const data = new Uint8Array(frame.data);
    const sealed = await sealer.seal(codec === 'opus' ? even(data) : data, codec);
    if (sealed.type === 'dropped') return null;
    wearOut(sealed.epoch, sealed.counter);
    ends.count('sealed');
    return withData(frame, sealed.data);
  };
}

/** Opens what comes in. A frame that does not open is never played; a picture that breaks off is asked for again. */
export function opening(
  opener: Pick<FrameOpener, 'open'>,
  requestKeyFrame: () => void,
  clock: Clock,
  ends: LineEnds,
): FrameStep {
  const failures = rate(FAILURES, FAILURES_MS, clock);
  const recover = atMostOnce(KEY_FRAME_MS, clock, requestKeyFrame);
  const wearOut = wear(ends);
  let latest = { epoch: 0, next: 0 };
  const drop = (): null => {
    ends.count('refused');
    recover();
    if (failures.isReached()) ends.fail();
    return null;
  };
  return async (frame) => {
    if (isEmpty(frame)) return null;
    const codec = codecOf(frame);
    if (codec === null) return drop();
    const opened = await opener.open(new Uint8Array(frame.data), codec);
    // Browsers hand over again what was sent again, to mend a loss or to probe the path: a true copy is no failure. Each
    // costs what any frame does, so that who sends many gains nothing.
    if (opened.type === 'dropped') return opened.reason === 'replay' ? null : drop();
    const { epoch, counter } = opened;
    if (counter >= FRAMES_PER_KEY) {
      ends.fail();
      return null;
    }
    wearOut(epoch, counter);
    ends.count('opened');
    if (epoch > latest.epoch) latest = { epoch, next: 0 };
    if (epoch === latest.epoch) {
      if (counter > latest.next) recover();
      latest = { epoch, next: Math.max(latest.next, counter + 1) };
    }
    return withData(frame, opened.data);
  };
}

/** Tells once for each epoch that its key has served for long enough. */
function wear(ends: LineEnds): (epoch: number, counter: number) => void {
  let told = -1;
  return (epoch, counter) => {
    if (counter < FRAMES_UNTIL_WORN || epoch <= told) return;
    told = epoch;
    ends.worn(epoch);
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

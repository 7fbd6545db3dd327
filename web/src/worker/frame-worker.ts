/**
 * The frame worker of one chat: every audio and video frame passes here, sealed on its way out and opened on its way in
 * (PROTOCOL.md §5). It holds the media keys, which end with it.
 */
import { FrameOpener, FrameSealer } from '../crypto/frame-cipher.js';
import { TRACKS, frameBaseKey, keyId } from '../crypto/media.js';
import type { Track } from '../crypto/media.js';
import { wipe } from '../crypto/bytes.js';
import type { FromFrameWorker, ToFrameWorker, TransformOptions } from '../rtc/frame-messages.js';
import { opening, sealing } from './frame-line.js';
import type { EncodedFrame, FrameStep } from './frame-line.js';

/** The one sealer and the one opener of each m-line: no key is ever used by two. */
type Lines = ReadonlyMap<Track, { readonly sealer: FrameSealer; readonly opener: FrameOpener }>;

const FIRST_EPOCH = 0;

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const lines = Promise.withResolvers<Lines>();
const taken = new Set<string>();

function fail(): void {
  scope.postMessage({ type: 'failed' } satisfies FromFrameWorker);
}

async function unlock({ role, media }: ToFrameWorker): Promise<Lines> {
  const partner = role === 'A' ? 'B' : 'A';
  const made = new Map<Track, { sealer: FrameSealer; opener: FrameOpener }>();
  for (const track of TRACKS) {
    const kid = keyId(FIRST_EPOCH, role, track);
    const sealer = await FrameSealer.create(kid, await frameBaseKey(media, kid));
    const opener = new FrameOpener(partner, track);
    await opener.install(FIRST_EPOCH, await frameBaseKey(media, keyId(FIRST_EPOCH, partner, track)));
    made.set(track, { sealer, opener });
  }
  wipe(media);
  return made;
}

/** Waits for the keys: until then, frames wait too. */
async function stepOf({ kind, direction }: TransformOptions, transformer: RTCRtpScriptTransformer): Promise<FrameStep> {
  const line = (await lines.promise).get(kind);
  if (line === undefined) throw new Error('no such m-line');
  if (direction === 'send') return sealing(line.sealer, fail);
  const requestKeyFrame = (): void => {
    if (kind === 'camera' || kind === 'screen') transformer.sendKeyFrameRequest().catch(() => undefined);
  };
  return opening(line.opener, requestKeyFrame, () => performance.now(), fail);
}

async function transform(transformer: RTCRtpScriptTransformer): Promise<void> {
  const options = transformer.options as TransformOptions;
  const name = `${options.kind} ${options.direction}`;
  if (taken.has(name)) throw new Error('one transform for each direction of an m-line');
  taken.add(name);
  const step = await stepOf(options, transformer);
  const steps = new TransformStream<EncodedFrame, EncodedFrame>({
    transform: async (frame, controller) => {
      const passed = await step(frame);
      if (passed !== null) controller.enqueue(passed);
    },
  });
  await transformer.readable.pipeThrough(steps).pipeTo(transformer.writable as WritableStream<EncodedFrame>);
}

scope.onmessage = ({ data }: MessageEvent<ToFrameWorker>) => {
  unlock(data).then(lines.resolve, fail);
};

scope.onrtctransform = ({ transformer }) => {
  transform(transformer).catch(fail);
};

/**
 * The frame worker of one chat: every audio and video frame passes here, sealed on its way out and opened on its way in
 * (PROTOCOL.md §5). It holds the media keys, which end with it.
 */
import { Serial } from '../crypto/serial.js';
import type { FromFrameWorker, ToFrameWorker, TransformOptions } from '../rtc/frame-messages.js';
import { Epochs } from './epochs.js';
import { opening, sealing } from './frame-line.js';
import type { EncodedFrame, FrameStep, LineEnds } from './frame-line.js';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const unlocked = Promise.withResolvers<Epochs>();
const letThrough = Promise.withResolvers<undefined>();
const incoming = new Serial();
const taken = new Set<string>();
const counts = { sealed: 0, opened: 0, refused: 0 };

function tell(message: FromFrameWorker): void {
  scope.postMessage(message);
}

function fail(): void {
  tell({ type: 'failed' });
}

const ends: LineEnds = {
  fail,
  worn: (epoch) => {
    tell({ type: 'worn', epoch });
  },
  count: (what) => {
    counts[what] += 1;
  },
};

async function hear(message: ToFrameWorker): Promise<void> {
  switch (message.type) {
    case 'unlock':
      unlocked.resolve(await Epochs.begin(message.role, message.media, (ms, callback) => setTimeout(callback, ms)));
      return;
    case 'let-through':
      letThrough.resolve(undefined);
      return;
    case 'prepare':
      await (await unlocked.promise).prepare(message.epoch, message.random);
      tell({ type: 'prepared', epoch: message.epoch });
      return;
    case 'switch':
      (await unlocked.promise).switchTo(message.epoch);
      return;
    case 'count':
      tell({ type: 'counted', counts: { epoch: (await unlocked.promise).epoch, ...counts } });
  }
}

/** Waits for the keys and for the proof of the path: until then, frames wait too, as many as the browser keeps. */
async function stepOf({ kind, direction }: TransformOptions, transformer: RTCRtpScriptTransformer): Promise<FrameStep> {
  const epochs = await unlocked.promise;
  await letThrough.promise;
  if (direction === 'send') return sealing(() => epochs.sealer(kind), ends);
  const requestKeyFrame = (): void => {
    if (kind === 'camera' || kind === 'screen') transformer.sendKeyFrameRequest().catch(() => undefined);
  };
  return opening(epochs.opener(kind), requestKeyFrame, () => performance.now(), ends);
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
  incoming.run(() => hear(data)).catch(fail);
};

scope.onrtctransform = ({ transformer }) => {
  transform(transformer).catch(fail);
};

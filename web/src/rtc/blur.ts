import type { BlurStreams } from './blur-messages.js';
import { breakoutBox } from './breakout-box.js';
import type { BreakoutBox } from './breakout-box.js';
import { softener } from './soften.js';

/** A video track whose pictures are blurred before they leave this device. */
export interface BlurredTrack {
  readonly track: MediaStreamTrack;
  /** Ends the track; the one it was made of goes on. */
  close(): void;
}

/** Starts a blur worker. */
export type BlurWorkerSource = () => Pick<Worker, 'postMessage' | 'terminate'>;

/** Blurs in a worker where the browser can hand it the pictures, else on a canvas of the page. */
export function blur(track: MediaStreamTrack, startWorker: BlurWorkerSource): BlurredTrack {
  const box = breakoutBox(globalThis);
  return box === null ? blurOnCanvas(track) : blurInWorker(track, box, startWorker);
}

function blurInWorker(track: MediaStreamTrack, box: BreakoutBox, startWorker: BlurWorkerSource): BlurredTrack {
  const source = track.clone();
  const processor = new box.MediaStreamTrackProcessor({ track: source, maxBufferSize: 1 });
  const generator = new box.MediaStreamTrackGenerator({ kind: 'video' });
  const worker = startWorker();
  const streams: BlurStreams = { pictures: processor.readable, blurred: generator.writable };
  worker.postMessage(streams, [streams.pictures, streams.blurred]);
  const close = (): void => {
    source.stop();
    generator.stop();
    worker.terminate();
  };
  return { track: generator, close };
}

function blurOnCanvas(track: MediaStreamTrack): BlurredTrack {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([track]);
  const canvas = document.createElement('canvas');
  const soften = softener();
  let pending = 0;
  const draw = (): void => {
    pending = video.requestVideoFrameCallback(draw);
    const { videoWidth, videoHeight } = video;
    if (videoWidth === 0 || videoHeight === 0) return;
    const picture = soften(video, videoWidth, videoHeight);
    if (canvas.width !== picture.width) canvas.width = picture.width;
    if (canvas.height !== picture.height) canvas.height = picture.height;
    canvas.getContext('2d', { alpha: false })?.drawImage(picture, 0, 0);
  };
  pending = video.requestVideoFrameCallback(draw);
  void video.play().catch(() => undefined);
  const [blurred] = canvas.captureStream().getVideoTracks();
  if (blurred === undefined) throw new Error('the canvas gives no video');
  const close = (): void => {
    video.cancelVideoFrameCallback(pending);
    video.srcObject = null;
    blurred.stop();
  };
  return { track: blurred, close };
}

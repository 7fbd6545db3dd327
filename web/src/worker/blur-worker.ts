/** Blurs one's own pictures before they leave this device, away from the page's thread. */
import type { BlurStreams } from '../rtc/blur-messages.js';
import { softener } from '../rtc/soften.js';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

function blurring(): TransformStream<VideoFrame, VideoFrame> {
  const soften = softener();
  return new TransformStream({
    transform: (picture, controller) => {
      const { displayWidth: width, displayHeight: height, timestamp } = picture;
      const blurred = soften(picture, width, height);
      picture.close();
      controller.enqueue(new VideoFrame(blurred, { timestamp }));
    },
  });
}

scope.onmessage = ({ data }: MessageEvent<BlurStreams>) => {
  data.pictures
    .pipeThrough(blurring())
    .pipeTo(data.blurred)
    .catch(() => undefined);
};

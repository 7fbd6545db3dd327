/** Video from a canvas to a screen over two peer connections of one page, with and without the product's SFrame. */
import { breakoutBox } from '../src/rtc/breakout-box.js';
import { HEIGHT, painter, reader, WIDTH } from './coded-picture.js';
import { endsOf } from './protection.js';
import type { Protection } from './protection.js';

const PICTURES_PER_SECOND = 30;

/** Of a screen; pictures are painted at every point of its period, so that its rhythm falls out of the median. */
const SCREEN_MS = 1000 / 60;

const GOLDEN = 0.618_033_988_75;

/** The encoder and the estimate of the bandwidth have settled. */
const SETTLED = 60;

/** What one piece of time gave. */
export interface Seen {
  /** From painted to on screen, ms. */
  readonly latencies: readonly number[];
  /** What the encoder made, bits per second. */
  readonly bitRate: number;
}

/** A line that carries pictures until it is closed. */
export interface Line {
  /** Watches for so long. */
  watch(ms: number): Promise<Seen>;
  close(): void;
}

/** Opens a line and waits until it has settled. */
export async function openLine(protection: Protection): Promise<Line> {
  const paintedAt = new Map<number, number>();
  const camera = paintedTrack(paintedAt);
  const video = document.createElement('video');
  video.muted = true;
  video.width = WIDTH;
  document.body.append(video);

  const sender = new RTCPeerConnection();
  const receiver = new RTCPeerConnection();
  const outgoing = sender.addTransceiver(camera.track, { direction: 'sendonly' });
  preferVp9(outgoing);
  const ends = endsOf(protection);
  ends.sending(outgoing);
  receiver.ontrack = ({ transceiver, track }) => {
    ends.receiving(transceiver);
    video.srcObject = new MediaStream([track]);
  };
  await connect(sender, receiver);
  await video.play();

  const screen = watchScreen(video, paintedAt);
  await screen.see(SETTLED);
  return {
    watch: async (ms) => {
      const bytes = await bytesSent(sender);
      const latencies = await screen.during(ms);
      return { latencies, bitRate: (((await bytesSent(sender)) - bytes) * 8000) / ms };
    },
    close: () => {
      camera.stop();
      sender.close();
      receiver.close();
      ends.close();
      video.remove();
    },
  };
}

function preferVp9(transceiver: RTCRtpTransceiver): void {
  const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
  transceiver.setCodecPreferences(codecs.filter(({ mimeType }) => /vp9|rtx/i.test(mimeType)));
}

async function connect(offering: RTCPeerConnection, answering: RTCPeerConnection): Promise<void> {
  offering.onicecandidate = ({ candidate }) => void answering.addIceCandidate(candidate ?? undefined);
  answering.onicecandidate = ({ candidate }) => void offering.addIceCandidate(candidate ?? undefined);
  await offering.setLocalDescription();
  await answering.setRemoteDescription(descriptionOf(offering));
  await answering.setLocalDescription();
  await offering.setRemoteDescription(descriptionOf(answering));
}

function descriptionOf({ localDescription }: RTCPeerConnection): RTCSessionDescription {
  if (localDescription === null) throw new Error('no description');
  return localDescription;
}

async function bytesSent(connection: RTCPeerConnection): Promise<number> {
  const reports = (await connection.getStats()) as ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  const sent = [...reports.values()].find(({ type }) => type === 'outbound-rtp');
  return Number(sent?.['bytesSent'] ?? 0);
}

/** A track of coded pictures, each handed over at once when it is painted. */
function paintedTrack(paintedAt: Map<number, number>): { readonly track: MediaStreamTrack; stop(): void } {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const paint = painter(canvas);
  const box = breakoutBox(globalThis);
  if (box === null) throw new Error('pictures cannot be handed over one by one');
  const track = new box.MediaStreamTrackGenerator({ kind: 'video' });
  const writer = track.writable.getWriter();
  const start = performance.now();
  let number = 0;
  let timer = 0;
  const next = (): void => {
    number += 1;
    const at = start + (number * 1000) / PICTURES_PER_SECOND + ((number * GOLDEN) % 1) * SCREEN_MS;
    timer = window.setTimeout(show, at - performance.now());
  };
  const show = (): void => {
    const code = number % 2 ** 16;
    paint(code);
    const now = performance.now();
    paintedAt.set(code, now);
    void writer.write(new VideoFrame(canvas, { timestamp: now * 1000 }));
    next();
  };
  next();
  return {
    track,
    stop: () => {
      clearTimeout(timer);
      track.stop();
    },
  };
}

interface Screen {
  /** Until so many pictures were shown. */
  see(pictures: number): Promise<void>;
  /** The latencies of those shown in so many ms. */
  during(ms: number): Promise<readonly number[]>;
}

function watchScreen(video: HTMLVideoElement, paintedAt: ReadonlyMap<number, number>): Screen {
  const read = reader(video);
  let latencies: number[] = [];
  let shown = 0;
  let enough: () => void = () => undefined;
  const look = (_now: number, { presentationTime }: VideoFrameCallbackMetadata): void => {
    const painted = paintedAt.get(read());
    if (painted !== undefined) latencies.push(presentationTime - painted);
    shown += 1;
    enough();
    video.requestVideoFrameCallback(look);
  };
  video.requestVideoFrameCallback(look);
  return {
    see: (pictures) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      enough = () => {
        if (shown >= pictures) resolve(undefined);
      };
      return promise;
    },
    during: async (ms) => {
      latencies = [];
      await new Promise((resolve) => setTimeout(resolve, ms));
      return latencies;
    },
  };
}

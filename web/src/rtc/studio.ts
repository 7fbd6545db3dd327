import { blur } from './blur.js';
import type { BlurWorkerSource, BlurredTrack } from './blur.js';
import { cameraConstraints, constraintsFor, listsOf, troubleOf } from './devices.js';
import type { CaptureTrouble, CaptureWish, DeviceLists } from './devices.js';

export interface StudioListener {
  on(): void;
  failed(why: CaptureTrouble): void;
  /** A device went away while it was in use. */
  lost(kind: 'microphone' | 'camera'): void;
  devices(lists: DeviceLists): void;
  /** Other tracks leave this device than before. */
  changed(): void;
}

/** How one wants to be seen and heard. */
export interface Appearance {
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly blurred: boolean;
}

/** The browser's devices, or a test's. */
export type Devices = Pick<
  MediaDevices,
  'getUserMedia' | 'enumerateDevices' | 'addEventListener' | 'removeEventListener'
>;

/** One's own camera and microphone: asks for them, blurs, mutes, and lets go of them. */
export class Studio {
  readonly #devices: Devices;
  readonly #startBlurWorker: BlurWorkerSource;
  readonly #listener: StudioListener;
  #captured: MediaStream | null = null;
  #blurred: BlurredTrack | null = null;
  #own: MediaStream | null = null;
  #appearance: Appearance = { microphone: true, camera: true, blurred: true };
  /** Counts requests: the answer to one that was overtaken is let go at once. */
  #request = 0;

  constructor(devices: Devices, startBlurWorker: BlurWorkerSource, listener: StudioListener) {
    this.#devices = devices;
    this.#startBlurWorker = startBlurWorker;
    this.#listener = listener;
  }

  /** What leaves this device; null while nothing does. Another object whenever its tracks change. */
  get own(): MediaStream | null {
    return this.#own;
  }

  /** Asks for the devices. What was there before is let go first: some cameras open only once. */
  async capture(wish: CaptureWish): Promise<void> {
    this.release();
    const request = this.#request;
    try {
      const captured = await this.#devices.getUserMedia(constraintsFor(wish));
      if (request === this.#request) this.#take(captured);
      else stop(captured);
    } catch (error) {
      if (request === this.#request) this.#listener.failed(troubleOf(error));
    }
  }

  /** Asks for the camera beside the microphone that is on, which goes on whatever comes of it. */
  async addCamera(camera: string): Promise<void> {
    this.removeCamera();
    const request = this.#request;
    try {
      const added = await this.#devices.getUserMedia(cameraConstraints(camera));
      const captured = this.#captured;
      if (request !== this.#request || captured === null) stop(added);
      else {
        for (const track of added.getTracks()) captured.addTrack(track);
        this.#take(captured);
      }
    } catch (error) {
      if (request === this.#request) this.#listener.failed(troubleOf(error));
    }
  }

  /** Stops the camera alone. */
  removeCamera(): void {
    this.#request += 1;
    this.#blurred?.close();
    this.#blurred = null;
    for (const track of this.#captured?.getVideoTracks() ?? []) {
      end(track);
      this.#captured?.removeTrack(track);
    }
    this.#compose();
  }

  show(appearance: Appearance): void {
    this.#appearance = appearance;
    this.#compose();
  }

  /** Stops everything; no light stays on. */
  release(): void {
    this.#request += 1;
    this.#devices.removeEventListener('devicechange', this.#list);
    this.#blurred?.close();
    this.#blurred = null;
    if (this.#captured === null) return;
    stop(this.#captured);
    this.#captured = null;
    this.#own = null;
    this.#listener.changed();
  }

  #take(captured: MediaStream): void {
    this.#captured = captured;
    for (const track of captured.getTracks()) {
      track.onended = () => {
        this.#listener.lost(track.kind === 'audio' ? 'microphone' : 'camera');
      };
    }
    this.#devices.addEventListener('devicechange', this.#list);
    this.#list();
    this.#compose();
    this.#listener.on();
  }

  readonly #list = (): void => {
    const tell = (devices: readonly MediaDeviceInfo[]): void => {
      this.#listener.devices(listsOf(devices));
    };
    this.#devices.enumerateDevices().then(tell, () => undefined);
  };

  /** Brings the tracks that leave in line with the appearance. */
  #compose(): void {
    if (this.#captured === null) return;
    const [microphone] = this.#captured.getAudioTracks();
    const [camera] = this.#captured.getVideoTracks();
    if (microphone !== undefined) microphone.enabled = this.#appearance.microphone;
    if (camera !== undefined) camera.enabled = this.#appearance.camera;
    const picture = camera === undefined ? undefined : this.#picture(camera);
    const tracks = [microphone, picture].filter((track) => track !== undefined);
    if (isSame(tracks, this.#own)) return;
    this.#own = new MediaStream(tracks);
    this.#listener.changed();
  }

  #picture(camera: MediaStreamTrack): MediaStreamTrack {
    if (!this.#appearance.blurred) {
      this.#blurred?.close();
      this.#blurred = null;
      return camera;
    }
    this.#blurred ??= blur(camera, this.#startBlurWorker);
    this.#blurred.track.enabled = this.#appearance.camera;
    return this.#blurred.track;
  }
}

function isSame(tracks: readonly MediaStreamTrack[], stream: MediaStream | null): boolean {
  const before = stream?.getTracks() ?? [];
  return before.length === tracks.length && tracks.every((track) => before.includes(track));
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) end(track);
}

function end(track: MediaStreamTrack): void {
  track.onended = null;
  track.stop();
}

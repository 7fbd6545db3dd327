import { blur } from './blur.js';
import type { BlurWorkerSource, BlurredTrack } from './blur.js';
import { cameraConstraints, constraintsFor, deviceConstraints, facingOf, listsOf, troubleOf } from './devices.js';
import type { CaptureKind, CaptureTrouble, CaptureWish, DeviceLists, DeviceWish, Facing } from './devices.js';

/** Why a device is not in use that was, or was wanted. */
export type DeviceLoss = 'gone' | CaptureTrouble;

export interface StudioListener {
  on(): void;
  failed(why: CaptureTrouble): void;
  /** A device took the place of another; an empty `id` is the browser's choice. `instead`: why it is not the one wanted. */
  inUse(kind: CaptureKind, id: string, instead: DeviceLoss | null): void;
  /** A device went away, or did not start, and no other took its place. */
  lost(kind: CaptureKind, why: DeviceLoss): void;
  /** Those there are, and which way the camera in use looks. */
  devices(lists: DeviceLists, facing: Facing | null): void;
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

const USUAL: DeviceWish = { type: 'device', id: '' };

/** One's own camera and microphone: asks for them, changes them, blurs, mutes, and lets go of them. */
export class Studio {
  readonly #devices: Devices;
  readonly #startBlurWorker: BlurWorkerSource;
  readonly #listener: StudioListener;
  #captured: MediaStream | null = null;
  #blurred: BlurredTrack | null = null;
  #own: MediaStream | null = null;
  #appearance: Appearance = { microphone: true, camera: true, blurred: true };
  /** Counts requests by kind: the answer to one that was overtaken is let go at once. */
  readonly #requests: Record<CaptureKind, number> = { microphone: 0, camera: 0 };

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
    const isOvertaken = this.#watch('microphone', 'camera');
    try {
      const captured = await this.#devices.getUserMedia(constraintsFor(wish));
      if (isOvertaken()) stop(captured);
      else this.#take(captured);
    } catch (error) {
      if (!isOvertaken()) this.#listener.failed(troubleOf(error));
    }
  }

  /** Asks for the camera beside the microphone that is on, which goes on whatever comes of it. */
  async addCamera(camera: string): Promise<void> {
    this.removeCamera();
    const isOvertaken = this.#watch('camera');
    try {
      const added = await this.#devices.getUserMedia(cameraConstraints(camera));
      const captured = this.#captured;
      if (isOvertaken() || captured === null) stop(added);
      else {
        for (const track of added.getTracks()) captured.addTrack(track);
        this.#take(captured);
      }
    } catch (error) {
      if (!isOvertaken()) this.#listener.failed(troubleOf(error));
    }
  }

  /** Stops the camera alone. */
  removeCamera(): void {
    this.#requests.camera += 1;
    this.#remove('camera');
    this.#compose();
  }

  /** Puts another device in the place of the one of that kind. Where it does not start, the browser's choice does. */
  change(kind: CaptureKind, wish: DeviceWish): Promise<void> {
    return this.#replace(kind, isUsual(wish) ? [USUAL] : [wish, USUAL], null);
  }

  show(appearance: Appearance): void {
    this.#appearance = appearance;
    this.#compose();
  }

  /** Stops everything; no light stays on. */
  release(): void {
    this.#requests.microphone += 1;
    this.#requests.camera += 1;
    this.#devices.removeEventListener('devicechange', this.#list);
    this.#blurred?.close();
    this.#blurred = null;
    if (this.#captured === null) return;
    stop(this.#captured);
    this.#captured = null;
    this.#own = null;
    this.#listener.changed();
  }

  /** Opens the first of `wishes` that starts. The old device is stopped before: phones open one camera at a time. */
  async #replace(kind: CaptureKind, wishes: readonly DeviceWish[], why: DeviceLoss | null): Promise<void> {
    if (this.#captured === null) return;
    this.#requests[kind] += 1;
    const isOvertaken = this.#watch(kind);
    for (const track of this.#tracks(kind)) end(track);
    let instead = why;
    for (const wish of wishes) {
      try {
        const added = await this.#devices.getUserMedia(deviceConstraints(kind, wish));
        if (isOvertaken()) stop(added);
        else this.#put(kind, added, wish, instead);
        return;
      } catch (error) {
        if (isOvertaken()) return;
        instead ??= troubleOf(error);
      }
    }
    this.#remove(kind);
    this.#compose();
    this.#list();
    this.#listener.lost(kind, instead ?? 'other');
  }

  #put(kind: CaptureKind, added: MediaStream, wish: DeviceWish, instead: DeviceLoss | null): void {
    const [track] = added.getTracks();
    const captured = this.#captured;
    if (captured === null || track === undefined) {
      stop(added);
      return;
    }
    this.#remove(kind);
    captured.addTrack(track);
    this.#hold(captured);
    this.#listener.inUse(kind, wish.type === 'device' ? wish.id : (track.getSettings().deviceId ?? ''), instead);
  }

  #take(captured: MediaStream): void {
    this.#captured = captured;
    this.#hold(captured);
    this.#listener.on();
  }

  /** Where a device goes away, the browser's choice takes its place. */
  #hold(captured: MediaStream): void {
    for (const track of captured.getTracks()) {
      track.onended = () => void this.#replace(track.kind === 'audio' ? 'microphone' : 'camera', [USUAL], 'gone');
    }
    this.#devices.addEventListener('devicechange', this.#list);
    this.#list();
    this.#compose();
  }

  readonly #list = (): void => {
    const tell = (devices: readonly MediaDeviceInfo[]): void => {
      this.#listener.devices(listsOf(devices), facingOf(this.#tracks('camera')[0]));
    };
    this.#devices.enumerateDevices().then(tell, () => undefined);
  };

  /** Tells whether these kinds were asked for again, or given up, since. */
  #watch(...kinds: readonly CaptureKind[]): () => boolean {
    const before = { ...this.#requests };
    return () => kinds.some((kind) => this.#requests[kind] !== before[kind]);
  }

  #tracks(kind: CaptureKind): readonly MediaStreamTrack[] {
    return (kind === 'camera' ? this.#captured?.getVideoTracks() : this.#captured?.getAudioTracks()) ?? [];
  }

  #remove(kind: CaptureKind): void {
    if (kind === 'camera') {
      this.#blurred?.close();
      this.#blurred = null;
    }
    for (const track of this.#tracks(kind)) {
      end(track);
      this.#captured?.removeTrack(track);
    }
  }

  /** Brings the tracks that leave in line with the appearance. */
  #compose(): void {
    if (this.#captured === null) return;
    const [microphone] = this.#tracks('microphone');
    const [camera] = this.#tracks('camera');
    if (microphone !== undefined) microphone.enabled = this.#appearance.microphone;
    if (camera !== undefined) camera.enabled = this.#appearance.camera;
    const picture = camera === undefined ? undefined : this.#picture(camera);
    const tracks = [microphone, picture].filter((track) => track !== undefined);
    if (isSame(tracks, this.#own)) return;
    this.#own = new MediaStream(tracks);
    this.#listener.changed();
  }

  #picture(camera: MediaStreamTrack): MediaStreamTrack {
    // Nothing can be made of a camera that has stopped, while the one that takes its place is waited for.
    if (camera.readyState === 'ended') return this.#blurred?.track ?? camera;
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

function isUsual(wish: DeviceWish): boolean {
  return wish.type === 'device' && wish.id === '';
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

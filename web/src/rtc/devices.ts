/** The browser's camera and microphone (W3C mediacapture-main), asked for by a person's click only. */

/** Why there is no picture or sound to be had. */
export type CaptureTrouble = 'refused' | 'missing' | 'in-use' | 'other';

/** Which devices are wanted; an empty id is the browser's default, null is none. */
export interface CaptureWish {
  readonly microphone: string;
  readonly camera: string | null;
}

/** What a camera or a microphone is called among the kinds of devices. */
export type CaptureKind = 'camera' | 'microphone';

/** Which way a camera looks, where it says so, as those of phones do: at the person, or away from them. */
export type Facing = 'user' | 'environment';

/** Which device takes the place of another: one by its id, the browser's choice by an empty one, or a camera by its view. */
export type DeviceWish =
  { readonly type: 'device'; readonly id: string } | { readonly type: 'facing'; readonly facing: Facing };

export interface DeviceName {
  readonly id: string;
  readonly label: string;
}

export interface DeviceLists {
  readonly cameras: readonly DeviceName[];
  readonly microphones: readonly DeviceName[];
  readonly speakers: readonly DeviceName[];
}

/** Of a picture that is larger, the partner sees nothing more on a screen beside a text. */
const CAMERA = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30, max: 30 } } as const;

const MICROPHONE = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
  channelCount: { ideal: 1 },
} as const;

export function constraintsFor({ microphone, camera }: CaptureWish): MediaStreamConstraints {
  return {
    audio: { ...MICROPHONE, ...chosen(microphone) },
    video: camera === null ? false : cameraBy(camera),
  };
}

/** The camera alone. */
export function cameraConstraints(camera: string): MediaStreamConstraints {
  return { video: cameraBy(camera) };
}

/** One device of that kind alone. */
export function deviceConstraints(kind: CaptureKind, wish: DeviceWish): MediaStreamConstraints {
  const which = wish.type === 'device' ? chosen(wish.id) : { facingMode: { exact: wish.facing } };
  return kind === 'camera' ? { video: { ...CAMERA, ...which } } : { audio: { ...MICROPHONE, ...which } };
}

/** null where the camera does not say. */
export function facingOf(camera: Pick<MediaStreamTrack, 'getSettings'> | undefined): Facing | null {
  const facing = camera?.getSettings().facingMode;
  return facing === 'user' || facing === 'environment' ? facing : null;
}

/** What the browser's refusal means to the person. */
export function troubleOf(error: unknown): CaptureTrouble {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    default:
      return 'other';
  }
}

/** By kind; those without a name or an id are not chosen by anybody. */
export function listsOf(devices: readonly Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'label'>[]): DeviceLists {
  const of = (kind: MediaDeviceKind): DeviceName[] =>
    devices
      .filter((device) => device.kind === kind && device.deviceId !== '' && device.label !== '')
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
  return { cameras: of('videoinput'), microphones: of('audioinput'), speakers: of('audiooutput') };
}

function cameraBy(id: string): MediaTrackConstraints {
  return { ...CAMERA, ...chosen(id) };
}

function chosen(id: string): { readonly deviceId?: ConstrainDOMString } {
  return id === '' ? {} : { deviceId: { exact: id } };
}

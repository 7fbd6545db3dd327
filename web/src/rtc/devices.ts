/** The browser's camera and microphone (W3C mediacapture-main), asked for by a person's click only. */

/** Why there is no picture or sound to be had. */
export type CaptureTrouble = 'refused' | 'missing' | 'in-use' | 'other';

/** Which devices are wanted; an empty id is the browser's default, null is none. */
export interface CaptureWish {
  readonly microphone: string;
  readonly camera: string | null;
}

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

/** What is known of this device's cameras, microphones and speakers. */

export interface Device {
  readonly id: string;
  readonly label: string;
}

export interface Devices {
  readonly cameras: readonly Device[];
  readonly microphones: readonly Device[];
  readonly speakers: readonly Device[];
  /** Which way the camera in use looks, where it says so, as those of phones do. */
  readonly facing: 'user' | 'environment' | null;
  /** What became of a device, for as long as it is said. */
  readonly notice: DeviceNotice | null;
  /** Whether this browser can show a screen to others; phones' cannot. */
  readonly display: boolean;
  /** The chosen ids; empty where the browser's default is used. */
  readonly chosen: { readonly camera: string; readonly microphone: string; readonly speaker: string };
}

export type DeviceKind = 'camera' | 'microphone' | 'speaker';

/** A device went away or did not start; `replaced` where the browser's choice took its place. */
export interface DeviceNotice {
  readonly kind: DeviceKind;
  readonly why: DeviceLoss;
  readonly replaced: boolean;
}

export type DeviceLoss = 'gone' | CaptureFailure;

/** Why there is no picture or sound to be had. */
export type CaptureFailure = 'refused' | 'missing' | 'in-use' | 'other';

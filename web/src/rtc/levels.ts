/** What a sender is told for each level (W3C webrtc, RTCRtpSender.setParameters): audio first, whatever the level. */

import type { Level } from './path-verdict.js';

type Encoding = Pick<RTCRtpEncodingParameters, 'active' | 'maxBitrate' | 'maxFramerate' | 'scaleResolutionDownBy'>;

/** Faces: movement counts more than sharpness. */
const CAMERA: Readonly<Record<Level, Encoding>> = {
  full: { active: true, maxBitrate: 1_700_000, maxFramerate: 30, scaleResolutionDownBy: 1 },
  reduced: { active: true, maxBitrate: 500_000, maxFramerate: 24, scaleResolutionDownBy: 2 },
  low: { active: true, maxBitrate: 150_000, maxFramerate: 12, scaleResolutionDownBy: 4 },
  none: { active: false, maxBitrate: 150_000, maxFramerate: 12, scaleResolutionDownBy: 4 },
};

/**
 * Points of the first pictures, 320×180. An encoder that knows nothing of the path yet lets larger ones fall, one after the
 * other, until it has made them small by itself: each costs a picture's time (libwebrtc's initial frame dropper).
 */
const POINTS_AT_FIRST = 320 * 180;

/** Words have to be readable: they come less often, but not smaller. */
const SCREEN: Readonly<Record<Level, Encoding>> = {
  full: { active: true, maxBitrate: 2_500_000, maxFramerate: 30, scaleResolutionDownBy: 1 },
  reduced: { active: true, maxBitrate: 800_000, maxFramerate: 10, scaleResolutionDownBy: 1 },
  low: { active: true, maxBitrate: 250_000, maxFramerate: 4, scaleResolutionDownBy: 1 },
  none: { active: false, maxBitrate: 250_000, maxFramerate: 4, scaleResolutionDownBy: 1 },
};

/** The part of a browser's sender that is used here. */
export type Sender = Pick<RTCRtpSender, 'getParameters' | 'setParameters'>;

/** The microphone goes before everything else. */
export function prefer(microphone: Sender): Promise<void> {
  return change(microphone, 'maintain-framerate', { priority: 'high', networkPriority: 'high' });
}

/** For a camera whose pictures are `width` by `height` and go nowhere yet, until it is adapted to the path. */
export function beginSmall(
  camera: Sender,
  { width = 0, height = 0 }: Pick<MediaTrackSettings, 'width' | 'height'>,
): Promise<void> {
  const scaleResolutionDownBy = Math.max(1, Math.sqrt((width * height) / POINTS_AT_FIRST));
  return change(camera, 'maintain-framerate', { ...CAMERA.full, scaleResolutionDownBy });
}

export function adaptCamera(camera: Sender, level: Level): Promise<void> {
  return change(camera, 'maintain-framerate', CAMERA[level]);
}

export function adaptScreen(screen: Sender, level: Level): Promise<void> {
  return change(screen, 'maintain-resolution', SCREEN[level]);
}

/** Without another description: what was agreed stays, less of it is used. */
async function change(
  sender: Sender,
  degradationPreference: RTCDegradationPreference,
  encoding: Partial<RTCRtpEncodingParameters>,
): Promise<void> {
  const parameters = sender.getParameters();
  const encodings = parameters.encodings.map((each) => ({ ...each, ...encoding }));
  await sender.setParameters({ ...parameters, degradationPreference, encodings });
}

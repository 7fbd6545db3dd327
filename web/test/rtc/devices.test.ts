import { describe, expect, it } from 'vitest';
import { constraintsFor, deviceConstraints, listsOf, troubleOf } from '../../src/rtc/devices.js';

function named(name: string): Error {
  const error = new Error('as the browser says it');
  error.name = name;
  return error;
}

describe('devices', () => {
  it('are asked for with echo and noise taken out, and the camera only where it is wanted', () => {
    const { audio, video } = constraintsFor({ microphone: '', camera: null });
    expect(audio).toMatchObject({ echoCancellation: true, noiseSuppression: true, autoGainControl: true });
    expect(audio).not.toHaveProperty('deviceId');
    expect(video).toBe(false);
  });

  it('are the chosen ones', () => {
    const { audio, video } = constraintsFor({ microphone: 'm', camera: 'c' });
    expect(audio).toMatchObject({ deviceId: { exact: 'm' } });
    expect(video).toMatchObject({ deviceId: { exact: 'c' } });
  });

  it('are asked for alone with the same wishes', () => {
    const microphone = deviceConstraints('microphone', { type: 'device', id: 'm' });
    expect(microphone).toEqual({ audio: constraintsFor({ microphone: 'm', camera: null }).audio });
    expect(deviceConstraints('camera', { type: 'facing', facing: 'user' })).toMatchObject({
      video: { width: { ideal: 1280 }, facingMode: { exact: 'user' } },
    });
  });

  it.each([
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'in-use'],
    ['AbortError', 'in-use'],
    ['TypeError', 'other'],
  ] as const)('that fail with %s are %s', (name, why) => {
    expect(troubleOf(named(name))).toBe(why);
  });

  it('are listed by kind, the nameless left out', () => {
    const device = (kind: MediaDeviceKind, deviceId: string, label: string) => ({ kind, deviceId, label });
    const lists = listsOf([
      device('videoinput', 'c', 'Camera'),
      device('audioinput', 'm', 'Microphone'),
      device('audiooutput', 's', 'Speaker'),
      device('audioinput', '', ''),
    ]);
    expect(lists).toEqual({
      cameras: [{ id: 'c', label: 'Camera' }],
      microphones: [{ id: 'm', label: 'Microphone' }],
      speakers: [{ id: 's', label: 'Speaker' }],
    });
  });
});

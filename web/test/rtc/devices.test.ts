import { describe, expect, it } from 'vitest';
import { constraintsFor, listsOf, troubleOf } from '../../src/rtc/devices.js';

function named(name: string): Error {
  const error = new Error('as the browser says it');
  error.name = name;
  return error;
}

describe('devices', () => {
  it('are asked for with echo and noise taken out, and the camera only where it is wanted', () => {
    const { audio, video } = constraintsFor({ microphone: '', camera: null });
    expect(audio).toMatchObject({ echoCancellation: true, noiseSuppression: true });
    expect(audio).not.toHaveProperty('deviceId');
    expect(video).toBe(false);
  });

  it('are the chosen ones', () => {
    const { audio, video } = constraintsFor({ microphone: 'm', camera: 'c' });
    expect(audio).toMatchObject({ deviceId: { exact: 'm' } });
    expect(video).toMatchObject({ deviceId: { exact: 'c' } });
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

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Studio } from '../../src/rtc/studio.js';
import type { Devices } from '../../src/rtc/studio.js';

class FakeTrack {
  enabled = true;
  isStopped = false;
  onended: (() => void) | null = null;
  readonly kind: 'audio' | 'video';
  /** What it was asked for by. */
  readonly asked: unknown;

  constructor(kind: 'audio' | 'video', asked?: unknown) {
    this.kind = kind;
    this.asked = asked;
  }

  /** As phones' cameras say it. */
  getSettings(): MediaTrackSettings {
    const isBack = JSON.stringify(this.asked).includes('environment');
    return this.kind === 'video'
      ? { deviceId: isBack ? 'back' : 'front', facingMode: isBack ? 'environment' : 'user' }
      : {};
  }

  stop(): void {
    this.isStopped = true;
  }
}

class FakeStream {
  readonly #tracks: FakeTrack[];

  constructor(tracks: readonly FakeTrack[]) {
    this.#tracks = [...tracks];
  }

  addTrack(track: FakeTrack): void {
    this.#tracks.push(track);
  }

  removeTrack(track: FakeTrack): void {
    this.#tracks.splice(this.#tracks.indexOf(track), 1);
  }

  getTracks(): readonly FakeTrack[] {
    return this.#tracks;
  }

  getAudioTracks(): readonly FakeTrack[] {
    return this.#tracks.filter(({ kind }) => kind === 'audio');
  }

  getVideoTracks(): readonly FakeTrack[] {
    return this.#tracks.filter(({ kind }) => kind === 'video');
  }
}

/** `refuse` has every request refused, `refuseThat` those that say such a thing. */
function fakeDevices() {
  const tracks: FakeTrack[] = [];
  const listeners = new Set<unknown>();
  let refusal: Error | null = null;
  let refused = '';
  const devices = {
    getUserMedia: ({ audio, video }: MediaStreamConstraints) => {
      if (refusal !== null && JSON.stringify({ audio, video }).includes(refused)) return Promise.reject(refusal);
      const made = [
        ...(audio === undefined ? [] : [new FakeTrack('audio', audio)]),
        ...(video === undefined || video === false ? [] : [new FakeTrack('video', video)]),
      ];
      tracks.push(...made);
      return Promise.resolve(new FakeStream(made));
    },
    enumerateDevices: () => Promise.resolve([]),
    addEventListener: (_type: string, listener: unknown) => listeners.add(listener),
    removeEventListener: (_type: string, listener: unknown) => listeners.delete(listener),
  } as unknown as Devices;
  const refuseThat = (name: string, that: string): void => {
    refusal = new Error('as the browser says it');
    refusal.name = name;
    refused = that;
  };
  const refuse = (name: string): void => {
    refuseThat(name, '');
  };
  return { devices, tracks, listeners, refuse, refuseThat };
}

function studio(devices: Devices) {
  const heard: string[] = [];
  const facings: (string | null)[] = [];
  const made = new Studio(
    devices,
    () => {
      throw new Error('nothing is blurred here');
    },
    {
      on: () => heard.push('on'),
      failed: (why) => heard.push(`failed ${why}`),
      inUse: (kind, id, instead) => heard.push(`${kind} ${id} ${String(instead)}`),
      lost: (kind, why) => heard.push(`lost ${kind} ${why}`),
      devices: (_lists, facing) => facings.push(facing),
      changed: () => heard.push('changed'),
    },
  );
  made.show({ microphone: true, camera: true, blurred: false });
  return { made, heard, facings };
}

describe('a studio', () => {
  beforeEach(() => {
    vi.stubGlobal('MediaStream', FakeStream);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('hands out what it captured, and stops all of it', async () => {
    const { devices, tracks, listeners } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: '' });
    expect(made.own?.getTracks()).toEqual(tracks);
    expect(heard).toEqual(['changed', 'on']);
    expect(listeners.size).toBe(1);
    made.release();
    expect(made.own).toBeNull();
    expect(tracks.every(({ isStopped, onended }) => isStopped && onended === null)).toBe(true);
    expect(listeners.size).toBe(0);
  });

  it('mutes without letting go', async () => {
    const { devices, tracks } = fakeDevices();
    const { made } = studio(devices);
    await made.capture({ microphone: '', camera: '' });
    made.show({ microphone: false, camera: false, blurred: false });
    expect(tracks.map(({ enabled }) => enabled)).toEqual([false, false]);
    expect(tracks.some(({ isStopped }) => isStopped)).toBe(false);
  });

  it('asks for no camera where none is wanted', async () => {
    const { devices, tracks } = fakeDevices();
    await studio(devices).made.capture({ microphone: '', camera: null });
    expect(tracks.map(({ kind }) => kind)).toEqual(['audio']);
  });

  it('lets go of what comes after it was not wanted any more', async () => {
    const { devices, tracks } = fakeDevices();
    const { made, heard } = studio(devices);
    const late = made.capture({ microphone: '', camera: '' });
    made.release();
    await late;
    expect(tracks.every(({ isStopped }) => isStopped)).toBe(true);
    expect(made.own).toBeNull();
    expect(heard).toEqual([]);
  });

  it('tells why there is nothing', async () => {
    const { devices, refuse } = fakeDevices();
    const { made, heard } = studio(devices);
    refuse('NotAllowedError');
    await made.capture({ microphone: '', camera: '' });
    expect(heard).toEqual(['failed refused']);
  });

  it('takes the browser’s choice in place of a device that goes away, and says so', async () => {
    const { devices, tracks } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: 'c2' });
    tracks.find(({ kind }) => kind === 'video')?.onended?.();
    await expect.poll(() => heard.at(-1)).toBe('camera  gone');
    expect(tracks.at(-1)?.asked).not.toHaveProperty('deviceId');
    expect(made.own?.getTracks()).toEqual([tracks[0], tracks[2]]);
  });

  it('tells when a device goes away and there is no other', async () => {
    const { devices, tracks, refuse } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: '' });
    refuse('NotFoundError');
    tracks.find(({ kind }) => kind === 'video')?.onended?.();
    await expect.poll(() => heard.at(-1)).toBe('lost camera gone');
    expect(made.own?.getTracks()).toEqual(tracks.slice(0, 1));
  });

  it('changes one device while the other goes on, and stops the old one first', async () => {
    const { devices, tracks } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: '' });
    const changed = made.change('camera', { type: 'device', id: 'c2' });
    expect(tracks.map(({ isStopped }) => isStopped)).toEqual([false, true, false]);
    expect(heard.at(-1)).toBe('on');
    await changed;
    expect(tracks.at(-1)?.asked).toMatchObject({ deviceId: { exact: 'c2' } });
    expect(made.own?.getTracks()).toEqual([tracks[0], tracks[2]]);
    expect(heard.slice(-2)).toEqual(['changed', 'camera c2 null']);
  });

  it('takes the browser’s choice where the wanted device does not start', async () => {
    const { devices, tracks, refuseThat } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: null });
    refuseThat('NotReadableError', 'm2');
    await made.change('microphone', { type: 'device', id: 'm2' });
    expect(heard.at(-1)).toBe('microphone  in-use');
    expect(made.own?.getTracks()).toEqual([tracks[1]]);
  });

  it('keeps what was switched off so, with another device too', async () => {
    const { devices, tracks } = fakeDevices();
    const { made } = studio(devices);
    await made.capture({ microphone: '', camera: '' });
    made.show({ microphone: false, camera: true, blurred: false });
    await made.change('microphone', { type: 'device', id: 'm2' });
    expect(tracks.at(-1)).toMatchObject({ kind: 'audio', enabled: false });
  });

  it('takes only the last of several changes', async () => {
    const { devices, tracks } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: '' });
    const changes = ['c2', 'c3'].map((id) => made.change('camera', { type: 'device', id }));
    await Promise.all([...changes, made.change('microphone', { type: 'device', id: 'm2' })]);
    expect(heard.filter((word) => word.endsWith('null'))).toEqual(['camera c3 null', 'microphone m2 null']);
    expect(tracks.filter(({ isStopped }) => !isStopped)).toEqual(made.own?.getTracks().toReversed());
  });

  it('changes nothing once it was let go of', async () => {
    const { devices, tracks } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: '' });
    const late = made.change('camera', { type: 'device', id: 'c2' });
    made.release();
    await late;
    await made.change('camera', { type: 'device', id: 'c2' });
    expect(tracks.every(({ isStopped }) => isStopped)).toBe(true);
    expect(heard.at(-1)).toBe('changed');
  });

  it('flips to the camera that looks the other way, and says which way that is', async () => {
    const { devices, tracks } = fakeDevices();
    const { made, heard, facings } = studio(devices);
    await made.capture({ microphone: '', camera: '' });
    await made.change('camera', { type: 'facing', facing: 'environment' });
    expect(tracks.at(-1)?.asked).toMatchObject({ facingMode: { exact: 'environment' } });
    expect(heard.at(-1)).toBe('camera back null');
    await expect.poll(() => facings).toEqual(['user', 'environment']);
  });

  it('adds the camera to a microphone that goes on, and takes it away alone', async () => {
    const { devices, tracks } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: null });
    await made.addCamera('');
    expect(made.own?.getTracks()).toEqual(tracks);
    expect(tracks.map(({ kind, isStopped }) => [kind, isStopped])).toEqual([
      ['audio', false],
      ['video', false],
    ]);
    expect(heard).toEqual(['changed', 'on', 'changed', 'on']);
    made.removeCamera();
    expect(tracks.map(({ isStopped }) => isStopped)).toEqual([false, true]);
    expect(made.own?.getTracks()).toEqual(tracks.slice(0, 1));
  });

  it('keeps the microphone where the camera is refused', async () => {
    const { devices, tracks, refuse } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: null });
    refuse('NotAllowedError');
    await made.addCamera('');
    expect(heard.at(-1)).toBe('failed refused');
    expect(tracks.some(({ isStopped }) => isStopped)).toBe(false);
  });

  it('lets go of a camera that comes after it was not wanted any more', async () => {
    const { devices, tracks } = fakeDevices();
    const { made } = studio(devices);
    await made.capture({ microphone: '', camera: null });
    const late = made.addCamera('');
    made.removeCamera();
    await late;
    expect(tracks.map(({ isStopped }) => isStopped)).toEqual([false, true]);
    expect(made.own?.getTracks()).toEqual(tracks.slice(0, 1));
  });
});

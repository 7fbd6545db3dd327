import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Studio } from '../../src/rtc/studio.js';
import type { Devices } from '../../src/rtc/studio.js';

class FakeTrack {
  enabled = true;
  isStopped = false;
  onended: (() => void) | null = null;
  readonly kind: 'audio' | 'video';

  constructor(kind: 'audio' | 'video') {
    this.kind = kind;
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

/** Answers each request when the test says so. */
function fakeDevices() {
  const tracks: FakeTrack[] = [];
  const listeners = new Set<unknown>();
  let refusal: Error | null = null;
  const devices = {
    getUserMedia: ({ audio, video }: MediaStreamConstraints) => {
      if (refusal !== null) return Promise.reject(refusal);
      const made = [
        ...(audio === undefined ? [] : [new FakeTrack('audio')]),
        ...(video === false ? [] : [new FakeTrack('video')]),
      ];
      tracks.push(...made);
      return Promise.resolve(new FakeStream(made));
    },
    enumerateDevices: () => Promise.resolve([]),
    addEventListener: (_type: string, listener: unknown) => listeners.add(listener),
    removeEventListener: (_type: string, listener: unknown) => listeners.delete(listener),
  } as unknown as Devices;
  const refuse = (name: string): void => {
    refusal = new Error('as the browser says it');
    refusal.name = name;
  };
  return { devices, tracks, listeners, refuse };
}

function studio(devices: Devices) {
  const heard: string[] = [];
  const made = new Studio(
    devices,
    () => {
      throw new Error('nothing is blurred here');
    },
    {
      on: () => heard.push('on'),
      failed: (why) => heard.push(`failed ${why}`),
      lost: (kind) => heard.push(`lost ${kind}`),
      devices: () => undefined,
      changed: () => heard.push('changed'),
    },
  );
  made.show({ microphone: true, camera: true, blurred: false });
  return { made, heard };
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

  it('tells when a device goes away', async () => {
    const { devices, tracks } = fakeDevices();
    const { made, heard } = studio(devices);
    await made.capture({ microphone: '', camera: '' });
    tracks.find(({ kind }) => kind === 'video')?.onended?.();
    expect(heard.at(-1)).toBe('lost camera');
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

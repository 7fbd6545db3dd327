import { describe, expect, it } from 'vitest';
import { ScreenShare, hasDisplays } from '../../src/rtc/screen.js';

class FakeTrack {
  contentHint = '';
  isStopped = false;
  onended: (() => void) | null = null;

  stop(): void {
    this.isStopped = true;
  }
}

/** Answers each request when the test says so, and keeps what was wished. */
function share(refusal: string | null = null) {
  const [picture, sound] = [new FakeTrack(), new FakeTrack()];
  const stream = { getTracks: () => [picture, sound], getVideoTracks: () => [picture] } as unknown as MediaStream;
  const wishes: object[] = [];
  const displays = {
    getDisplayMedia: (wish: object) => {
      wishes.push(wish);
      if (refusal === null) return Promise.resolve(stream);
      return Promise.reject(Object.assign(new Error('as the browser says it'), { name: refusal }));
    },
  };
  const heard: string[] = [];
  const made = new ScreenShare(displays, {
    on: () => heard.push('on'),
    failed: (why) => heard.push(`failed ${why}`),
    ended: () => heard.push('ended'),
    changed: () => heard.push('changed'),
  });
  return { made, heard, picture, sound, wishes, stream };
}

describe('a screen', () => {
  it('is shown sharp, with its sound but without this page’s own', async () => {
    const { made, heard, picture, wishes, stream } = share();
    await made.start();
    expect(made.own).toBe(stream);
    expect(heard).toEqual(['changed', 'on']);
    expect(picture.contentHint).toBe('detail');
    expect(wishes).toMatchObject([{ audio: { restrictOwnAudio: true }, selfBrowserSurface: 'exclude' }]);
  });

  it('ends with all its tracks, by the page', async () => {
    const { made, heard, picture, sound } = share();
    await made.start();
    made.stop();
    made.stop();
    expect(made.own).toBeNull();
    expect([picture.isStopped, sound.isStopped, picture.onended]).toEqual([true, true, null]);
    expect(heard).toEqual(['changed', 'on', 'changed']);
  });

  it('ends with all its tracks, by the browser’s own bar', async () => {
    const { made, heard, picture, sound } = share();
    await made.start();
    picture.onended?.();
    expect(made.own).toBeNull();
    expect(sound.isStopped).toBe(true);
    expect(heard).toEqual(['changed', 'on', 'changed', 'ended']);
  });

  it('is let go where it comes after it was not wanted any more', async () => {
    const { made, heard, picture } = share();
    const late = made.start();
    made.stop();
    await late;
    expect(picture.isStopped).toBe(true);
    expect(heard).toEqual([]);
  });

  it.each([
    ['NotAllowedError', 'failed refused'],
    ['NotReadableError', 'failed failed'],
  ])('tells that there is none: %s', async (name, told) => {
    const { made, heard } = share(name);
    await made.start();
    expect(heard).toEqual([told]);
    expect(made.own).toBeNull();
  });

  it('is not to be had in browsers without the means, as on phones', () => {
    expect(hasDisplays({ getDisplayMedia: () => undefined })).toBe(true);
    expect(hasDisplays({})).toBe(false);
    expect(hasDisplays(undefined)).toBe(false);
  });
});

/** One's own screen, window or tab, chosen in the browser's own dialog (W3C screen-capture). */

export interface ScreenListener {
  on(): void;
  /** Nothing is shown: the person, or the settings of the device, refused it, or it did not start. */
  failed(why: 'refused' | 'failed'): void;
  /** Stopped by the browser's own bar, or what was shown is gone. Not called after `stop`. */
  ended(): void;
  /** Other tracks leave this device than before. */
  changed(): void;
}

/** The part of the browser's MediaDevices that is used here. */
export type Displays = Pick<MediaDevices, 'getDisplayMedia'>;

/** What TypeScript's library does not know of it yet. */
interface DisplayWish extends DisplayMediaStreamOptions {
  readonly video: MediaTrackConstraints;
  readonly audio: MediaTrackConstraints & { readonly restrictOwnAudio: boolean };
  readonly selfBrowserSurface: 'exclude';
  readonly surfaceSwitching: 'include';
  readonly systemAudio: 'include';
}

/**
 * Words have to be readable, so that sharpness counts more than smoothness. The sound comes as it is, without this page's
 * own: the partner would hear themself.
 */
const WISH: DisplayWish = {
  video: { frameRate: { ideal: 15, max: 30 } },
  audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false, restrictOwnAudio: true },
  selfBrowserSurface: 'exclude',
  surfaceSwitching: 'include',
  systemAudio: 'include',
};

/** Whether this browser can show a screen at all; those of phones cannot. */
export function hasDisplays(devices: object | undefined): boolean {
  return devices !== undefined && 'getDisplayMedia' in devices;
}

/** Asks for a screen to show, and lets go of it. */
export class ScreenShare {
  readonly #displays: Displays;
  readonly #listener: ScreenListener;
  #own: MediaStream | null = null;
  /** Counts requests: the answer to one that is not wanted any more is let go at once. */
  #request = 0;

  constructor(displays: Displays, listener: ScreenListener) {
    this.#displays = displays;
    this.#listener = listener;
  }

  /** The picture, and the sound where the browser gives it; null while nothing is shown. */
  get own(): MediaStream | null {
    return this.#own;
  }

  /** To be called in the turn of a click, as browsers want it. */
  async start(): Promise<void> {
    this.stop();
    const request = this.#request;
    try {
      const captured = await this.#displays.getDisplayMedia(WISH);
      if (request === this.#request) this.#take(captured);
      else end(captured);
    } catch (error) {
      const isRefused = error instanceof Error && error.name === 'NotAllowedError';
      if (request === this.#request) this.#listener.failed(isRefused ? 'refused' : 'failed');
    }
  }

  stop(): void {
    this.#request += 1;
    if (this.#own === null) return;
    end(this.#own);
    this.#own = null;
    this.#listener.changed();
  }

  #take(captured: MediaStream): void {
    this.#own = captured;
    for (const track of captured.getVideoTracks()) {
      track.contentHint = 'detail';
      track.onended = () => {
        this.stop();
        this.#listener.ended();
      };
    }
    this.#listener.changed();
    this.#listener.on();
  }
}

function end(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    track.onended = null;
    track.stop();
  }
}

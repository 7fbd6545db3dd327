import { browserSources } from '../../src/crypto/handshake.js';
import { random } from '../../src/crypto/primitives.js';
import type { FrameCounts } from '../../src/rtc/frame-messages.js';
import type { Frames, FramesListener } from '../../src/rtc/frames.js';
import type { Preparation } from '../../src/rtc/preparation.js';
import type { ScreenListener } from '../../src/rtc/screen.js';
import type { CaptureKind, CaptureWish, DeviceWish } from '../../src/rtc/devices.js';
import type { StudioListener } from '../../src/rtc/studio.js';
import type { Environment, ScreenPort, StudioPort } from '../../src/session/outside/environment.js';
import { openPage } from '../../src/session/open-page.js';
import type { Page } from '../../src/session/state/page.js';
import type { Link, Mode, ResumingStep, State } from '../../src/session/state/state.js';
import { loadChat } from './chat-parts.js';
import { FakePictures } from './fake-pictures.js';
import { FakeNetwork } from './fake-peer.js';
import { FakeServer } from './fake-server.js';
import { ManualClock } from './manual-clock.js';

/** A camera that is always there. */
class FakeStudio implements StudioPort {
  own: MediaStream | null = null;
  /** What is on, as the lights of the device show it. */
  lights = { microphone: false, camera: false };
  /** The browser's answer, from now on. */
  refuses = false;
  readonly #listener: StudioListener;

  constructor(listener: StudioListener) {
    this.#listener = listener;
  }

  capture({ camera }: CaptureWish): Promise<void> {
    return this.#turnOn({ microphone: true, camera: camera !== null });
  }

  addCamera(): Promise<void> {
    return this.#turnOn({ microphone: true, camera: true });
  }

  removeCamera(): void {
    this.lights.camera = false;
    this.#listener.changed();
  }

  /** Only what starts takes the place of what was on. */
  change(kind: CaptureKind, wish: DeviceWish): Promise<void> {
    const id = wish.type === 'device' ? wish.id : wish.facing;
    this.own = fakeStream(this.lights.microphone, this.lights.camera);
    this.#listener.changed();
    this.#listener.inUse(kind, this.refuses ? '' : id, this.refuses ? 'in-use' : null);
    return Promise.resolve();
  }

  /** A device is unplugged, and there is no other of its kind. */
  unplug(kind: CaptureKind): void {
    this.lights = { ...this.lights, [kind]: false };
    this.own = fakeStream(this.lights.microphone, this.lights.camera);
    this.#listener.changed();
    this.#listener.lost(kind, 'gone');
  }

  show(): void {
    this.#listener.changed();
  }

  release(): void {
    this.own = null;
    this.lights = { microphone: false, camera: false };
    this.#listener.changed();
  }

  #turnOn(lights: FakeStudio['lights']): Promise<void> {
    if (this.refuses) {
      this.#listener.failed('refused');
      return Promise.resolve();
    }
    this.lights = lights;
    this.own = fakeStream(lights.microphone, lights.camera);
    this.#listener.changed();
    this.#listener.on();
    return Promise.resolve();
  }
}

/** A screen that is chosen at once. */
class FakeScreen implements ScreenPort {
  own: MediaStream | null = null;
  readonly listener: ScreenListener;

  constructor(listener: ScreenListener) {
    this.listener = listener;
  }

  start(): Promise<void> {
    this.own = fakeStream(true, true);
    this.listener.changed();
    this.listener.on();
    return Promise.resolve();
  }

  stop(): void {
    if (this.own === null) return;
    this.own = null;
    this.listener.changed();
  }
}

function fakeStream(audio: boolean, video: boolean): MediaStream {
  const [sound, picture] = [{ kind: 'audio' }, { kind: 'video' }];
  return {
    getAudioTracks: () => (audio ? [sound] : []),
    getVideoTracks: () => (video ? [picture] : []),
  } as unknown as MediaStream;
}

/** One server, one network, and as many pages as a test wants; real keys, no browser. */
export class World {
  readonly clock = new ManualClock();
  readonly server = new FakeServer();
  readonly network = new FakeNetwork();
  /** Frame workers that run. */
  workers = 0;
  /** What the frame workers call when they give up, newest last. */
  readonly frameFailures: (() => void)[] = [];
  /** Of how many the frames may pass. */
  letThrough = 0;
  /** The epochs of media keys that frame workers went over to, in order. */
  readonly epochs: number[] = [];
  readonly pictures = new FakePictures();
  /** What people saved, newest last. */
  readonly saved: { readonly file: Blob; readonly name: string }[] = [];
  /** One for each page, in the order of opening. */
  readonly studios: FakeStudio[] = [];
  readonly screens: FakeScreen[] = [];
  /** What pages load while they look for a partner. */
  loadChat = loadChat;
  /** Connections that never come about. */
  isBlocked = false;
  readonly #online: (() => void)[] = [];
  #leave: (() => void)[] = [];
  #open: (fragment: string) => void = () => undefined;

  page(): Page {
    return openPage(this.environment(), () => this.loadChat());
  }

  /** Opens an address in the page that was made last. */
  open(link: string): void {
    this.#open(link.slice(link.indexOf('#') + 1));
  }

  /** The browser closes every page. */
  closeAll(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
  }

  /** The browser of every page says that there is a network again. */
  networkIsBack(): void {
    for (const callback of this.#online) callback();
  }

  /** The outside of one page. */
  environment(): Environment {
    return {
      missing: [],
      languages: ['en'],
      isLocalPage: true,
      origin: 'https://chat.example',
      now: this.clock.now,
      luck: () => 0.5,
      random,
      setTimer: this.clock.setTimer,
      isOnline: () => true,
      openSocket: () => this.server.open(),
      sources: browserSources,
      solve: (_challenge, progress) => {
        progress(0.5);
        return Promise.resolve(42);
      },
      prepareCall: () => this.#prepareCall(),
      pictures: () => this.pictures,
      save: (file, name) => {
        this.saved.push({ file, name });
      },
      openStudio: (listener) => kept(this.studios, new FakeStudio(listener)),
      openScreen: (listener) => kept(this.screens, new FakeScreen(listener)),
      takeFragments: (opened) => {
        this.#open = opened;
      },
      openTabs: () => () => undefined,
      whenOnline: (callback) => {
        this.#online.push(callback);
      },
      codeHash: () => Promise.resolve({ hash: 'ab'.repeat(32), files: 3 }),
      whenGone: (callback) => {
        this.#leave.push(callback);
      },
    };
  }

  #prepareCall(): Preparation {
    this.workers += 1;
    let isTaken = false;
    return {
      frames: (listener) => {
        isTaken = true;
        return this.#frames(listener);
      },
      peer: (_options, _frames, listener) => Promise.resolve(this.network.open(listener, this.isBlocked)),
      close: () => {
        if (!isTaken) this.workers -= 1;
        isTaken = true;
      },
    };
  }

  #frames(listener: FramesListener): Frames {
    this.frameFailures.push(() => {
      listener.failed();
    });
    let isOpen = true;
    const close = (): void => {
      if (isOpen) this.workers -= 1;
      isOpen = false;
    };
    const switchTo = (epoch: number): void => {
      this.epochs.push(epoch);
    };
    const prepare = (): Promise<void> => Promise.resolve();
    const counts = (): Promise<FrameCounts> => Promise.resolve({ epoch: 0, sealed: 0, opened: 0, refused: 0 });
    const letThrough = (): void => {
      this.letThrough += 1;
    };
    return { unlock: () => undefined, letThrough, prepare, switchTo, counts, attach: () => undefined, close };
  }
}

function kept<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}

/** Accepts the rules and starts, through the mirror where there is one. */
export function start(page: Page, mode: Mode): void {
  page.dispatch({ type: 'person/choices', choices: { ...page.state.choices, rulesAccepted: true } });
  page.dispatch({ type: 'person/start', mode });
  page.dispatch({ type: 'person/allow-capture' });
  page.dispatch({ type: 'person/ready' });
}

/** Waits for a state, however long the keys take; the test's own time limit ends it. */
export function until<T>(page: Page, pick: (state: State) => T | null): Promise<T> {
  return new Promise((resolve) => {
    const stop = page.subscribe(check);
    function check(): void {
      const picked = pick(page.state);
      if (picked === null) return;
      stop();
      resolve(picked);
    }
    check();
  });
}

export function isLive({ screen }: State): true | null {
  return screen.type === 'chat' && screen.chat.link.type === 'live' ? true : null;
}

export function linkOf({ screen }: State): Link['type'] | null {
  return screen.type === 'chat' ? screen.chat.link.type : null;
}

/** For `until`: where a resuming chat stands. */
export function isAt(step: ResumingStep['type']): (state: State) => true | null {
  return ({ screen }) => {
    const link = screen.type === 'chat' ? screen.chat.link : null;
    return link?.type === 'resuming' && link.step.type === step ? true : null;
  };
}

export function endingOf({ screen }: State): Extract<State['screen'], { type: 'after' }>['ending'] | null {
  return screen.type === 'after' ? screen.ending : null;
}

export function chatIn({ screen }: State): Extract<State['screen'], { type: 'chat' }>['chat'] {
  if (screen.type !== 'chat') throw new Error(`no chat but ${screen.type}`);
  return screen.chat;
}

/** Two pages in a live chat; `first` searched first. */
export async function talking(world: World, mode: Mode): Promise<{ first: Page; second: Page }> {
  const first = world.page();
  const second = world.page();
  start(first, mode);
  await until(first, ({ screen }) => (screen.type === 'looking' && screen.step.type === 'waiting' ? true : null));
  start(second, mode);
  await Promise.all([until(first, isLive), until(second, isLive)]);
  return { first, second };
}

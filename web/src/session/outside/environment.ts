import type { Sources } from '../../crypto/handshake.js';
import type { Random } from '../../crypto/primitives.js';
import type { Challenge } from '../../protocol/messages.js';
import type { SetTimer } from '../../rtc/batch.js';
import type { Preparation } from '../../rtc/preparation.js';
import type { prepareCall } from '../../rtc/prepare-call.js';
import type { ScreenListener } from '../../rtc/screen.js';
import type { Appearance, StudioListener } from '../../rtc/studio.js';
import type { CaptureKind, CaptureWish, DeviceWish } from '../../rtc/devices.js';
import type { Socket } from '../../signal/signal.js';
import type { Pictures } from '../files/pictures.js';
import type { CodeHash } from '../state/inspection.js';
import type { OpenTabs } from './link-tabs.js';
import type { Feature } from '../state/state.js';

/** All that the session needs from outside: the browser's in the page, others in tests. */
export interface Environment {
  /** What this browser lacks. */
  readonly missing: readonly Feature[];
  /** BCP 47, as the browser prefers them. */
  readonly languages: readonly string[];
  /** Whether the page itself comes from this machine or its local network (PROTOCOL.md §3.3). */
  readonly isLocalPage: boolean;
  /** Where the page comes from; links lead there. */
  readonly origin: string;
  /** ms since the epoch. */
  readonly now: () => number;
  /** Uniform in 0–1. */
  readonly luck: () => number;
  /** For secrets. */
  readonly random: Random;
  readonly setTimer: SetTimer;
  readonly isOnline: () => boolean;
  /** Opens a socket to `/signal`. */
  readonly openSocket: () => Socket;
  readonly sources: () => Promise<Sources>;
  /** Works out a proof (PROTOCOL.md §2.6), telling the share that is done. */
  readonly solve: (challenge: Challenge, progress: (done: number) => void, signal: AbortSignal) => Promise<number>;
  /** Makes what a call will need, for one that may come. */
  readonly prepareCall: (prepare: typeof prepareCall) => Preparation;
  /** What deals with pictures, where the browser's own ways are `browser`. */
  readonly pictures: (browser: Pictures) => Pictures;
  /** Gives the person a file, under that name. */
  readonly save: (file: Blob, name: string) => void;
  readonly openStudio: (listener: StudioListener) => StudioPort;
  /** null where this browser can show no screen. */
  readonly openScreen: ((listener: ScreenListener) => ScreenPort) | null;
  /** Calls back with what stands behind the `#` of the page's address, once it is taken out of there. */
  readonly takeFragments: (opened: (fragment: string) => void) => void;
  /** See `LinkTabs`. */
  readonly openTabs: OpenTabs;
  /** Calls back whenever the browser believes that it has a network again. */
  readonly whenOnline: (callback: () => void) => void;
  /** One hash for all the code of the page; null where it cannot be worked out. */
  readonly codeHash: () => Promise<CodeHash | null>;
  /** Calls back when the page is closed or put aside. */
  readonly whenGone: (callback: () => void) => void;
}

/** One's own camera and microphone; see `Studio`. */
export interface StudioPort {
  readonly own: MediaStream | null;
  capture(wish: CaptureWish): Promise<void>;
  addCamera(camera: string): Promise<void>;
  removeCamera(): void;
  change(kind: CaptureKind, wish: DeviceWish): Promise<void>;
  show(appearance: Appearance): void;
  release(): void;
}

/** One's own screen; see `ScreenShare`. */
export interface ScreenPort {
  readonly own: MediaStream | null;
  start(): Promise<void>;
  stop(): void;
}

/** All that leaves this device, as far as the chat has room for it. */
export interface OwnStreams {
  readonly own: MediaStream | null;
  readonly screen: MediaStream | null;
}

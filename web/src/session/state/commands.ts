import type { ReportReason } from './page.js';
import type { FullerMode, Mode } from './state.js';
import type { Wish } from './wish.js';
import type { FileWish } from './shared-file.js';

/** What `reduce` wants done. `openPage` does it, and tells by events what came of it. */
export type Command =
  /** Look for a partner on a fresh socket with fresh keys. */
  | { readonly type: 'search'; readonly encounter: number; readonly wish: Wish }
  /** Make a fresh invite link. */
  | { readonly type: 'make-invitation' }
  /** End the encounter, whatever it is at: the partner and the server are told, keys and connections are gone. */
  | { readonly type: 'leave' }
  /** Leave the server, but not the partner. */
  | { readonly type: 'let-go' }
  /** Nothing more is put on the path, which is dead; an attempt at another is given up. */
  | { readonly type: 'pause' }
  /** Attempt to meet the same partner over another path (PROTOCOL.md §3.4). */
  | { readonly type: 'resume'; readonly mode: Mode }
  /** The path is back. */
  | { readonly type: 'go-on' }
  | { readonly type: 'say'; readonly what: Utterance }
  | { readonly type: 'file'; readonly wish: FileWish }
  /** Ask for the microphone, and for the camera where wanted. */
  | { readonly type: 'capture'; readonly camera: boolean; readonly devices: ChosenDevices }
  /** Ask for the camera beside the microphone that is on; or stop it alone. */
  | { readonly type: 'add-camera'; readonly camera: string }
  | { readonly type: 'remove-camera' }
  /** Put another device in the place of the one of that kind, which goes on else. */
  | { readonly type: 'change-device'; readonly kind: 'camera' | 'microphone'; readonly device: string }
  /** Put the camera that looks the other way in its place. */
  | { readonly type: 'flip-camera'; readonly facing: 'user' | 'environment' }
  /** Have the person choose a screen to show; or show none any more. */
  | { readonly type: 'share-screen' }
  | { readonly type: 'stop-sharing' }
  /** Stop the microphone and the camera. */
  | { readonly type: 'release' }
  /** What of one's own media leaves this device. */
  | { readonly type: 'show'; readonly own: OwnWishes }
  | { readonly type: 'set-timer'; readonly name: TimerName; readonly ms: number }
  | { readonly type: 'clear-timer'; readonly name: TimerName }
  | { readonly type: 'report'; readonly token: string; readonly reason: ReportReason };

export type TimerName = 'retry' | 'deadline' | 'let-go' | 'give-up' | 'typing' | 'upgrade' | 'screen' | 'device';

/** What is said to the partner over the ratchet (PROTOCOL.md §4). */
export type Utterance =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'typing'; readonly on: boolean }
  | { readonly type: 'code-confirmed' }
  | { readonly type: 'media'; readonly microphone: boolean; readonly camera: boolean; readonly screen: boolean }
  | Question;

/** What is said about how the two talk. */
export type Question =
  | { readonly type: 'ask'; readonly mode: FullerMode }
  | { readonly type: 'withdraw' }
  | { readonly type: 'answer'; readonly agreed: boolean };

/** How one wants to be seen and heard, kept from chat to chat. */
export interface OwnWishes {
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly blurred: boolean;
}

/** Device ids; empty where the browser's default is meant. */
export interface ChosenDevices {
  readonly camera: string;
  readonly microphone: string;
}

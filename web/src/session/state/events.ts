import type { Invitation, LinkPart, OpenedLink } from './invitation.js';
import type { PersonEvent } from './page.js';
import type {
  CaptureFailure,
  Device,
  DeviceLoss,
  FailureCode,
  FullerMode,
  Mode,
  Network,
  PartnerMedia,
  Path,
  SafetyCode,
} from './state.js';
import type { FileEvent } from './shared-file.js';
import type { TimerName } from './commands.js';

/** All that can happen. `reduce` answers every one in every state. */
export type Event =
  | PersonEvent
  /** Of the encounter with this number; one that is over is not heard any more. */
  | { readonly type: 'encounter'; readonly encounter: number; readonly event: EncounterEvent }
  | { readonly type: 'timer'; readonly name: TimerName }
  /** The link that was asked for. */
  | { readonly type: 'invitation'; readonly invitation: Invitation }
  /** An address with something behind its `#` was opened. */
  | { readonly type: 'link'; readonly opened: OpenedLink }
  /** Another tab of this browser is at the link with that secret. */
  | { readonly type: 'link-elsewhere'; readonly secret: string; readonly part: LinkPart }
  | { readonly type: 'capture'; readonly event: CaptureEvent }
  | { readonly type: 'screen'; readonly event: ScreenEvent }
  | {
      readonly type: 'devices';
      readonly cameras: readonly Device[];
      readonly microphones: readonly Device[];
      readonly speakers: readonly Device[];
      readonly facing: 'user' | 'environment' | null;
    }
  | { readonly type: 'report'; readonly token: string; readonly result: 'taken' | 'refused' }
  /** The browser believes that it has a network again. */
  | { readonly type: 'online' }
  /** The page is closed, or put aside by the browser. */
  | { readonly type: 'page-gone' };

/** What becomes of one search and the chat that it leads to. */
export type EncounterEvent = SearchEvent | ChatEvent;

export type SearchEvent =
  | { readonly type: 'welcomed'; readonly relay: boolean; readonly waitMs: number }
  | { readonly type: 'waiting' }
  /** `done`: the expected share of the work, 0–1. */
  | { readonly type: 'proving'; readonly done: number }
  | { readonly type: 'refused'; readonly reason: 'rate' | 'busy' | 'not-now'; readonly retryAfterMs: number }
  /** Two are at the place already. */
  | { readonly type: 'place-taken' }
  | { readonly type: 'draining'; readonly retryAfterMs: number; readonly luck: number }
  /** The socket closed with `code`; `luck` is uniform in 0–1; `online` is what the browser believes. */
  | { readonly type: 'closed'; readonly code: number; readonly luck: number; readonly online: boolean };

export type ChatEvent =
  | { readonly type: 'matched'; readonly token: string; readonly common: readonly string[] }
  | { readonly type: 'keyed' }
  | { readonly type: 'confirmed'; readonly mode: Mode; readonly code: SafetyCode }
  | { readonly type: 'connected' }
  | { readonly type: 'live'; readonly path: Path }
  | { readonly type: 'parted' }
  | { readonly type: 'bye' }
  | { readonly type: 'failed'; readonly code: FailureCode }
  | PathEvent
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'typing'; readonly on: boolean }
  /** The partner has opened the oldest text that was not acknowledged. */
  | { readonly type: 'receipt' }
  | { readonly type: 'code-confirmed' }
  | { readonly type: 'media'; readonly media: PartnerMedia }
  /** How the path carries, where that changed. */
  | { readonly type: 'network'; readonly network: Network }
  | { readonly type: 'file'; readonly event: FileEvent }
  | UpgradeEvent;

/** What comes of a wish to talk by more (PROTOCOL.md §4). */
export type UpgradeEvent =
  /** The partner asks. Nothing is asked twice before it is answered. */
  | { readonly type: 'asked'; readonly mode: FullerMode }
  /** The partner's answer; or their no to what they had asked for themselves. */
  | { readonly type: 'answered'; readonly agreed: boolean }
  /** The connection carries from now on what that mode has. */
  | { readonly type: 'mode'; readonly mode: Mode };

/** Of the path under a connected chat. */
export interface PathEvent {
  readonly type: 'path';
  readonly change: PathChange;
}

/** The path says nothing, speaks again, is dead; or the partner closed it. */
export type PathChange = 'silent' | 'back' | 'gone' | 'closed';

export type CaptureEvent =
  { readonly type: 'on' } | { readonly type: 'failed'; readonly why: CaptureFailure } | DeviceEvent;

/** What becomes of one device, while the other goes on. */
export type DeviceEvent =
  /** It is in use; an empty `id` is the browser's choice. `instead`: why it is not the one that was wanted. */
  | {
      readonly type: 'in-use';
      readonly kind: 'microphone' | 'camera';
      readonly id: Device['id'];
      readonly instead: DeviceLoss | null;
    }
  /** It went away, or did not start, and no other took its place. */
  | { readonly type: 'lost'; readonly kind: 'microphone' | 'camera'; readonly why: DeviceLoss };

export type ScreenEvent =
  | { readonly type: 'on' }
  | { readonly type: 'failed'; readonly why: 'refused' | 'failed' }
  /** Ended by the browser's own bar, or by what was shown. */
  | { readonly type: 'ended' };

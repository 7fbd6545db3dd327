import type { Inspection } from './inspection.js';
import type { FileDeed } from './shared-file.js';
import type { Choices, Device, DeviceKind, FullerMode, Mode, State } from './state.js';

/** What a person can do. Views send these and nothing else. */
export type PersonEvent =
  | { readonly type: 'person/choices'; readonly choices: Choices }
  /** A way to start was chosen on the home page. Leads to the mirror the first time, else straight on. */
  | { readonly type: 'person/start'; readonly mode: Mode }
  /** *Invite someone*, or the friend of the chat just ended once more. */
  | { readonly type: 'person/invite' }
  /** Use a link here that another tab is at. */
  | { readonly type: 'person/use-link' }
  /** In the mirror: ask for the camera and the microphone. */
  | { readonly type: 'person/allow-capture' }
  | {
      readonly type: 'person/choose-device';
      readonly kind: DeviceKind;
      readonly id: Device['id'];
    }
  /** The camera that looks the other way. */
  | { readonly type: 'person/flip-camera' }
  /** What was said of a device is read. */
  | { readonly type: 'person/noted' }
  /** In the mirror: all is well, look for someone. */
  | { readonly type: 'person/ready' }
  /** Back to the home page, from the mirror or from looking or after. */
  | { readonly type: 'person/home' }
  /** Where the rest of the page could not be loaded: try with the whole of it. */
  | { readonly type: 'person/reload' }
  | { readonly type: 'person/next' }
  | { readonly type: 'person/stop' }
  | { readonly type: 'person/microphone'; readonly on: boolean }
  | { readonly type: 'person/camera'; readonly on: boolean }
  | { readonly type: 'person/blur'; readonly on: boolean }
  | { readonly type: 'person/reveal-partner'; readonly on: boolean }
  | { readonly type: 'person/reveal-screen'; readonly on: boolean }
  /** Turn on what is needed, and ask the partner to talk by more. */
  | { readonly type: 'person/ask-mode'; readonly mode: FullerMode }
  /** Not any more; or what came of it is read. */
  | { readonly type: 'person/withdraw' }
  /** To the partner's question. With yes, what is needed is turned on. */
  | { readonly type: 'person/answer-mode'; readonly agreed: boolean }
  | { readonly type: 'person/share-screen'; readonly on: boolean }
  | { readonly type: 'person/text'; readonly text: string }
  | { readonly type: 'person/typing'; readonly on: boolean }
  | { readonly type: 'person/files'; readonly files: readonly File[] }
  | { readonly type: 'person/file'; readonly deed: FileDeed; readonly file: string }
  | { readonly type: 'person/code-matches' }
  | { readonly type: 'person/code-differs' }
  | { readonly type: 'person/report'; readonly reason: ReportReason }
  | { readonly type: 'person/avoid' };

/** PROTOCOL.md §2.1. */
export type ReportReason = 'sexual' | 'minor' | 'harassment' | 'violence' | 'spam' | 'other';

/** The live pictures and sounds, which are no data: shown, never stored. */
export interface Media {
  /** What leaves this device (blurred where blurring is on), for the mirror and the own picture. */
  readonly own: MediaStream | null;
  readonly partner: MediaStream | null;
  readonly partnerScreen: MediaStream | null;
}

/** All that the views know of the rest of the page. */
export interface Page {
  readonly state: State;
  readonly media: Media;
  /** Calls back after every change of `state` or `media`; returns how to stop. */
  subscribe(listener: () => void): () => void;
  dispatch(event: PersonEvent): void;
  readonly inspection: Inspection;
  /** Opens a picture of the chat to be looked at; null where it cannot be. Whoever asked closes it. */
  openPicture(file: string): Promise<ImageBitmap | null>;
}

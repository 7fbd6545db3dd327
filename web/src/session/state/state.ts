/**
 * What the page shows and remembers, as plain data: no key, no socket, no stream; of secrets only the link that one hands on.
 * `reduce` makes every new state; the views only read it.
 */

import type { CaptureFailure, Device, DeviceKind, DeviceLoss, DeviceNotice, Devices } from './own-devices.js';
import type { Draft, SharedFile } from './shared-file.js';
import type { FailureCode } from '../../crypto/failure.js';
import type { Invitation, LinkPart } from './invitation.js';

/** How two people talk. Ordered: a chat has the lesser of both wishes (PROTOCOL.md §3.3). */
export type Mode = 'text' | 'voice' | 'video';

/** What a chat can become when both agree. */
export type FullerMode = Exclude<Mode, 'text'>;

export interface State {
  readonly screen: Screen;
  readonly choices: Choices;
  readonly visit: Visit;
  readonly service: Service;
  readonly devices: Devices;
}

/** What the person set, kept in memory for this visit only. */
export interface Choices {
  /** NFC, trimmed, lower case; at most 8 of 1–32 characters. */
  readonly interests: readonly string[];
  /** BCP 47 tags, at most 4; taken from the browser at first. */
  readonly languages: readonly string[];
  /** Relay only: the partner never sees this device's address. */
  readonly hideAddress: boolean;
  /** 18 or over, and the rules. Nothing starts before. */
  readonly rulesAccepted: boolean;
  /** Whether one's own video leaves the device blurred at first. */
  readonly startBlurred: boolean;
  readonly ownPicture: OwnPictureChoice;
}

/** One's own small picture in a chat: whether one sees it oneself, and where. The partner sees what is sent either way. */
export interface OwnPictureChoice {
  readonly shown: boolean;
  readonly corner: Corner;
}

/** A corner of the stage, in the direction of reading. */
export interface Corner {
  readonly block: 'start' | 'end';
  readonly inline: 'start' | 'end';
}

/** What one visit has to remember, forgotten when the page is closed. */
export interface Visit {
  /** Sealed tokens of the pairings met, newest last, at most 16 (`recent`). */
  readonly met: readonly string[];
  /** Sealed tokens of those not wanted again, newest last, at most 16 (`avoid`). */
  readonly avoided: readonly string[];
  /** When chats failed a check (all but E_TIMEOUT), ms since the epoch, of the last hour. */
  readonly failedChecks: readonly number[];
  /** The mirror is shown once in a visit. */
  readonly mirrorSeen: boolean;
}

/** What is known of the server: nothing until its `welcome`. */
export type Service = { readonly type: 'unknown' } | { readonly type: 'known'; readonly relay: boolean };

/** With whom one wants to talk, or talked. */
export type Company =
  | { readonly type: 'stranger' }
  /** Whoever opens the link that was made here. */
  | { readonly type: 'guest'; readonly invitation: Invitation }
  /** Whoever made the link that was opened here. */
  | { readonly type: 'host'; readonly secret: string }
  /** One of the two, once the link has served its chat. */
  | { readonly type: 'friend' };

export type Screen =
  | { readonly type: 'home' }
  /** What was chosen on the first screen needs the rest of the page, which is on its way, or could not be loaded. */
  | { readonly type: 'loading'; readonly hasFailed: boolean }
  /** *Invite someone* was chosen: how to talk is asked. */
  | { readonly type: 'inviting' }
  /** A friend's link was opened. */
  | { readonly type: 'invited'; readonly secret: string }
  /** Another tab of this browser is at the link that was opened, which it made or opened too. */
  | { readonly type: 'own-link'; readonly secret: string; readonly part: LinkPart }
  /** A link was opened that is none, whole. */
  | { readonly type: 'broken-link' }
  | { readonly type: 'unsupported'; readonly missing: readonly Feature[] }
  | { readonly type: 'mirror'; readonly mode: 'voice' | 'video'; readonly capture: Capture }
  | { readonly type: 'looking'; readonly mode: Mode; readonly company: Company; readonly step: LookingStep }
  | { readonly type: 'chat'; readonly chat: Chat }
  | {
      readonly type: 'after';
      readonly mode: Mode;
      readonly company: Company;
      readonly ending: Ending;
      readonly partner: PartnerHandle | null;
    };

/** What a browser must have; each is named to the person where it is missing. */
export type Feature = 'webrtc' | 'encoded-transform' | 'webcrypto' | 'worker' | 'secure-context';

/** Camera and microphone, from the click that asks for them. */
export type Capture =
  | { readonly type: 'off' }
  | { readonly type: 'asking' }
  | { readonly type: 'on' }
  | { readonly type: 'failed'; readonly why: CaptureFailure };

export type LookingStep =
  | { readonly type: 'joining' }
  /** The server ends the wait at `until`. Both in ms since the epoch. */
  | { readonly type: 'waiting'; readonly since: number; readonly until: number }
  /** A proof of work is being worked out; `done` is the expected share, 0–1. */
  | { readonly type: 'proving'; readonly done: number }
  /** The server asked to wait, or is away; tried again at `until` (ms since the epoch). */
  | { readonly type: 'pausing'; readonly why: PauseReason; readonly until: number };

export type PauseReason = 'rate' | 'not-now' | 'busy' | 'draining' | 'away' | 'offline';

export interface Chat {
  /** The lesser of both wishes once known, one's own wish before; what both agreed to since. */
  readonly mode: Mode;
  readonly upgrade: Upgrade;
  /** Met by an invite link, whose secret no server saw: verified as soon as it is live (PROTOCOL.md §3.2). */
  readonly byInvite: boolean;
  readonly partner: PartnerHandle;
  /** Interests that both named. */
  readonly common: readonly string[];
  readonly link: Link;
  /** Relay only: no address of this device goes to the partner (PROTOCOL.md §3.3). */
  readonly addressHidden: boolean;
  /** Known from CONFIRMED on, null before (PROTOCOL.md §3.2). */
  readonly code: SafetyCode | null;
  readonly verification: Verification;
  readonly messages: readonly Message[];
  /** Files that were offered, in the order in which they were. */
  readonly files: readonly SharedFile[];
  /** Files that were chosen and not yet offered. */
  readonly drafts: readonly Draft[];
  readonly partnerTyping: boolean;
  readonly own: OwnMedia;
  readonly partnerMedia: PartnerMedia;
  readonly network: Network;
  /** The partner's picture is blurred until one chooses to see it. */
  readonly partnerRevealed: boolean;
  /** So is their screen, each time they begin to share it. */
  readonly screenRevealed: boolean;
}

/** How far a wish to talk by more has come (PROTOCOL.md §4, kinds 0A to 0C). A camera goes on by a click that says so only. */
export type Upgrade =
  | { readonly type: 'none' }
  /** Before the partner is asked: one's own devices start. */
  | { readonly type: 'preparing'; readonly mode: FullerMode }
  /** The partner was asked. */
  | { readonly type: 'asking'; readonly mode: FullerMode }
  /** They were, but one does not want it any more; their answer is still to come. */
  | { readonly type: 'withdrawn' }
  /** The partner asks. */
  | { readonly type: 'asked'; readonly mode: FullerMode }
  /** The partner asked, and one agreed: one's own devices start. */
  | { readonly type: 'agreeing'; readonly mode: FullerMode }
  /** Both agreed. */
  | { readonly type: 'changing'; readonly mode: FullerMode }
  /** The partner said no: asking again rests for a while. */
  | { readonly type: 'declined' }
  /** One said no oneself: for a while the partner's asking is answered so again. */
  | { readonly type: 'refused' }
  /** Both had agreed, but the partner did not want it any more. */
  | { readonly type: 'lapsed' }
  /** One's own devices did not start. */
  | { readonly type: 'failed'; readonly why: CaptureFailure };

/** The sealed token of the pairing and what was done with it. */
export interface PartnerHandle {
  readonly token: string;
  readonly report: 'none' | 'sent' | 'taken' | 'refused';
  readonly avoided: boolean;
}

/** Where the connection stands (PROTOCOL.md §6). Nothing can be said before `live`. */
export type Link =
  | { readonly type: 'securing'; readonly step: 'matched' | 'keyed' | 'confirmed' | 'connected' }
  | { readonly type: 'live'; readonly path: Path }
  | Resuming;

/** The path died, and another is looked for (PROTOCOL.md §3.4): nothing is sent, what is on the screen stays. */
export interface Resuming {
  readonly type: 'resuming';
  /** ms since the epoch. */
  readonly since: number;
  /** The dead path of a live chat; null where the chat was not live yet. */
  readonly old: Path | null;
  /** The old path seems to be back. */
  readonly isBack: boolean;
  /** Sockets lost in a row. */
  readonly losses: number;
  readonly step: ResumingStep;
}

export type ResumingStep =
  /** Before the next attempt. */
  | { readonly type: 'pausing' }
  /** On the way to the server, or alone at the place. */
  | { readonly type: 'seeking' }
  | { readonly type: 'matched' }
  | { readonly type: 'keyed' }
  /** `code` and `mode` are the new handshake's. */
  | { readonly type: 'confirmed' | 'connected'; readonly code: SafetyCode; readonly mode: Mode };

/** How the sealed packets travel, from `getStats`. */
export interface Path {
  readonly route: 'direct' | 'relay';
  readonly transport: 'udp' | 'tcp';
}

export interface SafetyCode {
  /** Seven numbers 0–63 into the emoji table of PROTOCOL.md. */
  readonly emoji: readonly number[];
  /** Three numbers 1000–9191. */
  readonly numbers: readonly number[];
}

/**
 * Who has confirmed the code. What the partner said is kept, but never shown before one's own answer;
 * `verified` only when both did, or where an invite link brought them together.
 */
export type Verification = 'nobody' | 'partner' | 'own' | 'verified';

export interface Message {
  /** Its place in the history: counts up from 0 within the chat, files included. */
  readonly id: number;
  readonly from: 'own' | 'partner';
  /** As sent; shown as text only, with control and bidirectional characters neutralised. */
  readonly text: string;
  /** ms since the epoch, by this device's clock. */
  readonly at: number;
  /**
   * `sent` is on its way, `delivered` was opened by the partner; `unsure` was not known to be when its path died. Of the
   * partner's: `received`.
   */
  readonly delivery: 'sent' | 'delivered' | 'unsure' | 'received';
}

export interface OwnMedia {
  readonly microphone: 'on' | 'off' | 'none';
  readonly camera: 'on' | 'off' | 'none';
  /** What leaves is blurred, in the pixels. */
  readonly blurred: boolean;
  readonly screen: OwnScreen;
}

/**
 * One's own screen: `none` where it cannot be shown; `choosing` in the browser's own dialog; `refused` by the person, or by
 * the device's settings, there; `failed` to start.
 */
export type OwnScreen = 'none' | 'off' | 'choosing' | 'on' | 'refused' | 'failed';

export interface PartnerMedia {
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
}

/** How well the path carries, as measured while a chat by voice or video is live. */
export interface Network {
  readonly grade: 'unknown' | 'good' | 'weak' | 'very-weak';
  /** In steps of 10 ms; null where it is not known. */
  readonly roundTripMs: number | null;
  /** The share that is lost on the way, of both directions the worse, in steps of 0.01; null where it is not known. */
  readonly loss: number | null;
  /** Of one's own pictures: all, smaller ones, or none, so that the sound gets through. */
  readonly pictures: 'full' | 'reduced' | 'paused';
  /** No picture of the partner's camera comes, though the path carries: their page may be in the background. */
  readonly partnerStill: boolean;
}

export type { CaptureFailure, Device, DeviceKind, DeviceLoss, DeviceNotice, Devices, FailureCode };

/** Why a chat, or the search for one, is over. */
export type Ending =
  | { readonly type: 'stopped' }
  | { readonly type: 'partner-left' }
  | { readonly type: 'partner-lost' }
  | { readonly type: 'nobody-there' }
  /** Two are at the place of the link already. */
  | { readonly type: 'link-used' }
  /** The wait for the other end of the link is over. */
  | { readonly type: 'link-expired' }
  /** The person wants to hide their address, and this server has no relay to do it with. */
  | { readonly type: 'no-relay' }
  /** `interference`: the second failed check within an hour (PROTOCOL.md §6). */
  | { readonly type: 'failed'; readonly code: FailureCode; readonly interference: boolean }
  | { readonly type: 'capture-failed'; readonly why: CaptureFailure }
  | { readonly type: 'server-refused' };

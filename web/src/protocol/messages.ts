/** What a browser and the server say to each other in text frames (PROTOCOL.md §2.1, §2.2). */

/** How two people want to talk. */
export type Mode = 'text' | 'voice' | 'video';

export type ReportReason = 'sexual' | 'minor' | 'harassment' | 'violence' | 'spam' | 'other';

/** What both requests for a partner carry, fresh for each. */
interface Request {
  readonly suite: 1;
  /** base64url of 1216 bytes. */
  readonly key: string;
  /** base64url of 32 bytes. */
  readonly commit: string;
  /** The answer to a challenge, where one was given. */
  readonly proof?: number;
}

export type ClientMessage =
  | (Request & {
      readonly type: 'find';
      readonly mode: Mode;
      /** At most 8, each of 1–32 characters. */
      readonly interests: readonly string[];
      /** At most 4 BCP 47 tags. */
      readonly languages: readonly string[];
      /** At most 16 tokens. */
      readonly recent: readonly string[];
      /** At most 16 tokens. */
      readonly avoid: readonly string[];
    })
  /** `place` is base64url of 16 bytes. */
  | (Request & { readonly type: 'meet'; readonly place: string })
  | { readonly type: 'leave' }
  | { readonly type: 'report'; readonly token: string; readonly reason: ReportReason }
  | { readonly type: 'inspect' };

export type ServerMessage =
  | { readonly type: 'welcome'; readonly relay: boolean; readonly limits: Limits }
  /** A welcome to another version of the protocol: E_VERSION. */
  | { readonly type: 'other-version' }
  | { readonly type: 'waiting' }
  | Matched
  | { readonly type: 'parted'; readonly cause: 'left' | 'lost' }
  | Refused
  | { readonly type: 'reported' }
  | { readonly type: 'knowledge'; readonly held: ReadonlyMap<string, Fact> }
  | { readonly type: 'draining'; readonly retryAfterMs: number };

export interface Limits {
  readonly textBytes: number;
  readonly frameBytes: number;
  readonly interests: number;
  /** How long one may wait for a partner. */
  readonly waitMs: number;
}

export interface Matched {
  readonly type: 'matched';
  /** The partner's: base64url of 1216 bytes. */
  readonly key: string;
  /** The partner's: base64url of 32 bytes. */
  readonly commit: string;
  /** Sealed by the server, for `report`, `recent` and `avoid`. */
  readonly token: string;
  readonly iceServers: readonly IceServer[];
  /** May host candidates be used. */
  readonly lan: boolean;
  /** Interests that both named. */
  readonly common: readonly string[];
}

/** An RTCIceServer. */
export type IceServer =
  | { readonly urls: readonly string[] }
  | { readonly urls: readonly string[]; readonly username: string; readonly credential: string };

/** The request did nothing. */
export type Refused =
  | { readonly type: 'refused'; readonly reason: 'proof'; readonly challenge: Challenge }
  | { readonly type: 'refused'; readonly reason: 'rate' | 'busy' | 'not-now'; readonly retryAfterMs: number }
  | { readonly type: 'refused'; readonly reason: 'place-taken' | 'unknown-token' };

/** Asks for a proof (PROTOCOL.md §2.6). */
export interface Challenge {
  /** base64url of 16 bytes. */
  readonly salt: string;
  /** 1–28 bits. */
  readonly difficulty: number;
  readonly ttlMs: number;
}

/** One thing that the server holds about a connection. */
export type Fact = string | number | boolean | readonly string[];

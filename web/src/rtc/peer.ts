import type { Bytes } from '../crypto/bytes.js';
import type { ChatMode, Hello } from '../crypto/hello.js';
import type { Candidate } from '../crypto/signals.js';
import type { PeerDetails } from './details.js';
import type { MediaKind } from './media-kind.js';
import type { PathCounters } from './path-counters.js';
import type { Level } from './path-verdict.js';
import type { Route } from './stats.js';

/** What a connection tells its owner. Nothing is called after `close`. */
export interface PeerListener {
  /** Candidates that may be sent, gathered for a moment. */
  candidates(candidates: readonly Candidate[]): void;
  candidatesEnd(): void;
  /** ICE and DTLS are up, the certificate is the sealed one, and the data channel is open (PROTOCOL.md §3.3). */
  connected(route: Route): void;
  /** The connection must not, or did not, come about. */
  failed(code: 'E_FPR' | 'E_TIMEOUT'): void;
  /** A message of the data channel; only after `connected`. */
  message(bytes: Bytes): void;
  /** After `connected`: the partner closed it, or the path is silent (nothing comes that should), back, or gone. */
  path(change: 'closed' | 'silent' | 'back' | 'gone'): void;
}

/** The connection of one chat to its partner. */
export interface Peer {
  /** Role A: what to send in HELLO. */
  offer(): Promise<string>;
  /** Role B: takes A's description and makes the answer, with the chat's mode. Throws DescriptionError. */
  answer(hello: Hello, mode: ChatMode): Promise<string>;
  /** Role A: takes B's description. Throws DescriptionError. */
  accept(hello: Hello, mode: ChatMode): Promise<void>;
  /** Takes a candidate of the partner's, if it may be taken. Only after the partner's description. */
  addCandidate(candidate: Candidate): Promise<void>;
  /** Puts own media in place, or takes it away; the same track again changes nothing. Only after `offer` or `answer`. */
  replaceTrack(kind: MediaKind, track: MediaStreamTrack | null): Promise<void>;
  /** How much of one's own pictures is sent, without another description. */
  adapt(level: Level): Promise<void>;
  /** How the path has carried so far. */
  measure(): Promise<PathCounters>;
  /** On the data channel. */
  send(bytes: Bytes): void;
  /** Resolves when so little waits to be sent that more delays nothing said after it; at once where nothing can be. */
  room(): Promise<void>;
  /** The partner's microphone and camera. */
  readonly partner: MediaStream;
  /** The partner's screen and its sound. */
  readonly partnerScreen: MediaStream;
  /** Only after the partner's first description. */
  readonly renegotiation: Renegotiation;
  /** What the connection is at this moment. */
  details(): Promise<PeerDetails>;
  close(): void;
}

/**
 * Changes the mode of a connection that stands (PROTOCOL.md §6). One call at a time. Every partner's description that is
 * not allowed, or not by the browser, is thrown.
 */
export interface Renegotiation {
  /** What to offer. Nothing is open before it is accepted. */
  offer(mode: ChatMode): Promise<string>;
  /**
   * Takes the partner's offer, in place of one's own where there is one. Gives what to answer, in which nothing is open
   * beyond `agreed`, and the mode that the connection has from then on.
   */
  answer(sdp: string, agreed: ChatMode): Promise<{ readonly sdp: string; readonly mode: ChatMode }>;
  /** Takes the partner's answer, and gives the mode that the connection has from then on. */
  accept(sdp: string): Promise<ChatMode>;
}

/** How to make one. */
export interface PeerOptions {
  readonly mode: ChatMode;
  readonly iceServers: readonly RTCIceServer[];
  /** Only through a relay, so that the partner never sees this device's address. */
  readonly relayOnly: boolean;
  /** Whether candidates that are not public may be sent and taken (PROTOCOL.md §3.3). */
  readonly local: boolean;
}

import type { Progress } from '../../crypto/ratchet.js';
import type { KemOrigin } from '../../crypto/kem.js';
import type { Fact } from '../../protocol/messages.js';
import type { PeerDetails } from '../../rtc/details.js';
import type { FrameCounts } from '../../rtc/frame-messages.js';

/** What protects the chat that runs, at one moment. */
export interface ConnectionDetails extends PeerDetails {
  /** Whose X-Wing made the keys. */
  readonly exchange: KemOrigin;
  readonly ratchet: Progress;
  readonly frames: FrameCounts;
}

/** The hash of the page's own files: SHA-256, in hexadecimal, and how many there are. */
export interface CodeHash {
  readonly hash: string;
  readonly files: number;
}

/** What the server holds about a connection, by field. */
export type Knowledge = ReadonlyMap<string, Fact>;

/** Answers those who want to know. Each is null where there is no answer. */
export interface Inspection {
  readonly connection: () => Promise<ConnectionDetails | null>;
  /** Asks the server, over a socket of its own. */
  readonly server: () => Promise<Knowledge | null>;
  readonly code: () => Promise<CodeHash | null>;
}

import type { Rendezvous } from '../../crypto/meeting.js';
import type { Mode } from './state.js';

/** What a search is for. */
export interface Wish {
  readonly mode: Mode;
  /** Relay only: the partner never sees this device's address. */
  readonly hideAddress: boolean;
  readonly whom: Whom;
}

/** Whom one wants to meet (PROTOCOL.md §3: modes 00, 01, 02). */
export type Whom =
  /** Anybody who fits (PROTOCOL.md §2.1, `find`). */
  | {
      readonly type: 'stranger';
      readonly interests: readonly string[];
      readonly languages: readonly string[];
      readonly recent: readonly string[];
      readonly avoid: readonly string[];
    }
  /** Whoever holds the same link. `secret`: what stands behind its `#`, base64url of 32 bytes (PROTOCOL.md §3.4). */
  | { readonly type: 'invite'; readonly secret: string }
  /** The partner of a chat whose path died. The rendezvous is given away: it is wiped once they are matched. */
  | { readonly type: 'resume'; readonly rendezvous: Promise<Rendezvous> };

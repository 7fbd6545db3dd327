import type { Verification } from '../../session/state/state.js';

/** What may be shown of a verification: that the partner confirmed is never shown before one's own answer. */
export type ShownVerification = Exclude<Verification, 'partner'>;

/** PROTOCOL.md §3.2: `partner` looks exactly like `nobody`. */
export function shownVerification(verification: Verification): ShownVerification {
  return verification === 'partner' ? 'nobody' : verification;
}

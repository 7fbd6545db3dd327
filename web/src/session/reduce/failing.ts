import { ending, withVisit } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import type { FailureCode } from '../state/state.js';

const HOUR_MS = 3_600_000;

/** What networks and new versions of the page do by themselves. */
const HARMLESS: readonly FailureCode[] = ['E_TIMEOUT', 'E_VERSION'];

/** Ends with a failed check. The second within an hour, of those that mean harm, is no accident any more (PROTOCOL.md §6). */
export function failing(session: Session, code: FailureCode, now: number): Turn {
  const isHarmless = HARMLESS.includes(code);
  const recent = session.state.visit.failedChecks.filter((at) => now - at < HOUR_MS);
  const failedChecks = isHarmless ? recent : [...recent, now];
  const interference = !isHarmless && failedChecks.length >= 2;
  return ending(withVisit(session, { failedChecks }), { type: 'failed', code, interference });
}

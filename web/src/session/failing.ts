import { ending, withVisit } from './model.js';
import type { Session, Turn } from './model.js';
import type { FailureCode } from './state.js';

const HOUR_MS = 3_600_000;

/** Ends with a failed check. The second within an hour, timeouts aside, is no accident any more (PROTOCOL.md §6). */
export function failing(session: Session, code: FailureCode, now: number): Turn {
  const recent = session.state.visit.failedChecks.filter((at) => now - at < HOUR_MS);
  const failedChecks = code === 'E_TIMEOUT' ? recent : [...recent, now];
  const interference = code !== 'E_TIMEOUT' && failedChecks.length >= 2;
  return ending(withVisit(session, { failedChecks }), { type: 'failed', code, interference });
}

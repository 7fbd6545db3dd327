import { openSignal } from '../../signal/signal.js';
import type { Environment } from './environment.js';
import type { ReportReason } from '../state/page.js';

/** A server that does not answer in this time has not taken the report. */
const ANSWER_MS = 10_000;

/** Reports whom `token` names, over a socket of its own: the chat's may be gone already (PROTOCOL.md §2.1, §2.6). */
export function report(
  environment: Environment,
  token: string,
  reason: ReportReason,
  answered: (result: 'taken' | 'refused') => void,
): void {
  const answer = (result: 'taken' | 'refused'): void => {
    cancel();
    signal.leave();
    answered(result);
  };
  const cancel = environment.setTimer(ANSWER_MS, () => {
    answer('refused');
  });
  const signal = openSignal(environment.openSocket(), {
    message: (message) => {
      if (message.type === 'welcome') signal.send({ type: 'report', token, reason });
      if (message.type === 'reported') answer('taken');
      if (message.type === 'refused') answer('refused');
    },
    frame: () => undefined,
    closed: () => {
      answer('refused');
    },
  });
}

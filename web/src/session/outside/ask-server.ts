import { openSignal } from '../../signal/signal.js';
import type { Environment } from './environment.js';
import type { Knowledge } from '../state/inspection.js';

const ANSWER_MS = 10_000;

/**
 * What the server holds about this browser right now (PROTOCOL.md §2.2, `knowledge`), over a fresh socket: the chat's own
 * is gone ten seconds into the chat. null where no answer comes.
 */
export function askServer(environment: Pick<Environment, 'openSocket' | 'setTimer'>): Promise<Knowledge | null> {
  return new Promise((resolve) => {
    const answer = (held: Knowledge | null): void => {
      cancel();
      signal.leave();
      resolve(held);
    };
    const cancel = environment.setTimer(ANSWER_MS, () => {
      answer(null);
    });
    const signal = openSignal(environment.openSocket(), {
      message: (message) => {
        if (message.type === 'welcome') signal.send({ type: 'inspect' });
        if (message.type === 'knowledge') answer(message.held);
      },
      frame: () => undefined,
      closed: () => {
        answer(null);
      },
    });
  });
}

import { failureCode, ProtocolFailure } from '../../crypto/failure.js';
import type { FailureCode } from '../../crypto/failure.js';
import { Serial } from '../../crypto/serial.js';

/** So much of a partner's may wait to be worked off; whoever sends faster than anybody reads wants something else. */
const MAX_PENDING = 1_000;

/** Works off what comes in, one after the other and in order. Closed, it works off nothing more and tells nothing. */
export class Inbox {
  readonly #serial = new Serial();
  readonly #failed: (code: FailureCode) => void;
  #pending = 0;
  #isClosed = false;

  constructor(failed: (code: FailureCode) => void) {
    this.#failed = failed;
  }

  /** Runs a task in its turn; what it throws is told as the chat's failure. */
  take(task: () => void | Promise<void>): void {
    this.#pending += 1;
    const inTurn = async (): Promise<void> => {
      this.#pending -= 1;
      if (this.#pending > MAX_PENDING) throw new ProtocolFailure('E_FORMAT');
      if (!this.#isClosed) await task();
    };
    this.failOn(this.#serial.run(inTurn));
  }

  /** Tells what goes wrong in work that has no turn of its own. */
  failOn(work: Promise<void>): void {
    work.catch((error: unknown) => {
      if (!this.#isClosed) this.#failed(failureCode(error));
    });
  }

  close(): void {
    this.#isClosed = true;
  }
}

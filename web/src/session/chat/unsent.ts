import type { Bytes } from '../../crypto/bytes.js';

/** More than this much has no honest partner to be answered while the path is dead. */
const MAX_UNSENT = 1_000;

/** What would have been said while a path is dead, in its order. */
export class Unsent {
  readonly #held: Bytes[] = [];
  readonly #over = Promise.withResolvers<undefined>();

  /** False where it is too much. */
  hold(bytes: Bytes): boolean {
    this.#held.push(bytes);
    return this.#held.length <= MAX_UNSENT;
  }

  /** Who waits for room waits for the end of the pause. */
  async room(): Promise<void> {
    await this.#over.promise;
  }

  /** The pause is over, or the path is. */
  release(): readonly Bytes[] {
    this.#over.resolve(undefined);
    return this.#held;
  }
}

/** Remembers which of the last counters of a key were seen (PROTOCOL.md §5). */

/** How far behind the highest a counter may be. */
const REACH = 1024;
const SLOTS = 2048;

export class ReplayWindow {
  /** A counter's slot is its last bits. Slots over `REACH` behind are stale, and cleared before they are used again. */
  readonly #seen = new Uint8Array(SLOTS);
  #highest = -1;

  /** Whether a counter is new and not too old. */
  accepts(counter: number): boolean {
    if (counter > this.#highest) return true;
    return counter >= this.#highest - REACH && this.#seen[counter % SLOTS] === 0;
  }

  /** Marks an accepted counter as seen. */
  mark(counter: number): void {
    if (counter - this.#highest >= SLOTS) this.#seen.fill(0);
    else for (let passed = this.#highest + 1; passed < counter; passed++) this.#seen[passed % SLOTS] = 0;
    this.#seen[counter % SLOTS] = 1;
    this.#highest = Math.max(this.#highest, counter);
  }
}

import type { SetTimer } from '../../src/rtc/batch.js';

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** Time that stands still until a test moves it on. */
export class ManualClock {
  #now = 1_000_000;
  readonly #alarms = new Set<Alarm>();

  readonly now = (): number => this.#now;

  readonly setTimer: SetTimer = (ms, ring) => {
    const alarm = { at: this.#now + ms, ring };
    this.#alarms.add(alarm);
    return () => {
      this.#alarms.delete(alarm);
    };
  };

  /** How many timers are set. */
  get pending(): number {
    return this.#alarms.size;
  }

  /** Rings what becomes due, in its order. */
  advance(ms: number): void {
    const until = this.#now + ms;
    for (let next = this.#nextBy(until); next !== undefined; next = this.#nextBy(until)) {
      this.#alarms.delete(next);
      this.#now = next.at;
      next.ring();
    }
    this.#now = until;
  }

  #nextBy(until: number): Alarm | undefined {
    return [...this.#alarms].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
  }
}

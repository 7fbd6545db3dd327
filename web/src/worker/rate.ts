/** Milliseconds on a clock that never goes back. */
export type Clock = () => number;

/** Counts what happens within a sliding time. */
export interface Rate {
  /** Counts one more; whether that makes `limit` of them within the time. */
  isReached(): boolean;
}

/** Tells when something happened `limit` times within `ms`. */
export function rate(limit: number, ms: number, clock: Clock): Rate {
  const times: number[] = [];
  const isReached = (): boolean => {
    const now = clock();
    times.push(now);
    if (times.length > limit) times.shift();
    return times.length === limit && now - (times[0] ?? now) < ms;
  };
  return { isReached };
}

/** Calls `action` now, unless it was called less than `ms` ago. */
export function atMostOnce(ms: number, clock: Clock, action: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (clock() - last < ms) return;
    last = clock();
    action();
  };
}

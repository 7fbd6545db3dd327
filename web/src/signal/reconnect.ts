const FIRST_WINDOW_MS = 3_000;
const LARGEST_WINDOW_MS = 30_000;

/**
 * How long to wait beyond what the close code asks for (PROTOCOL.md §2.4): full jitter over 0–3 s at first, doubling to 30 s.
 *
 * @param losses how many sockets in a row were lost before this one
 * @param luck uniform in 0–1, from the caller's random source
 */
export function jitter(losses: number, luck: number): number {
  return Math.floor(luck * Math.min(LARGEST_WINDOW_MS, FIRST_WINDOW_MS * 2 ** losses));
}

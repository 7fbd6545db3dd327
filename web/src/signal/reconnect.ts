/** What follows the end of a socket (PROTOCOL.md §2.4). */
export type AfterClose =
  | { readonly type: 'retry'; readonly ms: number }
  /** The server ended it as done: it waited with us long enough, and nobody came. */
  | { readonly type: 'done' }
  /** We did what the protocol does not allow, so trying again would not help. */
  | { readonly type: 'refused' };

const FIRST_WINDOW_MS = 3_000;
const LARGEST_WINDOW_MS = 30_000;
const RATE_LIMIT_MS = 60_000;

/**
 * Whether to come back after a socket closed with `code`, and when.
 *
 * @param losses how many sockets in a row were lost before this one
 * @param luck uniform in 0–1, from the caller's random source
 */
export function afterClose(code: number, losses: number, luck: number): AfterClose {
  if (code === 1000) return { type: 'done' };
  if (code === 1009 || code === 4400) return { type: 'refused' };
  const pause = code === 4429 ? RATE_LIMIT_MS : 0;
  return { type: 'retry', ms: pause + jitter(losses, luck) };
}

/** Full jitter over 0–3 s at first, doubling to 30 s. */
export function jitter(losses: number, luck: number): number {
  return Math.floor(luck * Math.min(LARGEST_WINDOW_MS, FIRST_WINDOW_MS * 2 ** losses));
}

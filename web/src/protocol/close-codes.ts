/** What the end of a socket means for the next one (PROTOCOL.md §2.4). */

export type Reconnect =
  /** It was done. */
  | { readonly type: 'done' }
  /** The same would happen again. */
  | { readonly type: 'never' }
  /** Not before `afterMs`, and then with the jitter of §2.4. */
  | { readonly type: 'later'; readonly afterMs: number };

const SOON: Reconnect = { type: 'later', afterMs: 0 };

const RULES: ReadonlyMap<number, Reconnect> = new Map<number, Reconnect>([
  [1000, { type: 'done' }],
  [1009, { type: 'never' }],
  [1012, SOON],
  [1013, SOON],
  [4400, { type: 'never' }],
  [4408, SOON],
  [4429, { type: 'later', afterMs: 60_000 }],
]);

/** What follows a close with `code`; a code that the protocol does not name is a lost socket. */
export function reconnectAfter(code: number): Reconnect {
  return RULES.get(code) ?? SOON;
}

/** PROTOCOL.md §4, kind 01: a text has 1 to so many code points. */
export const MAX_CODE_POINTS = 4000;

/** From so many code points before the bound on, what is left is shown. */
const NEAR = 200;

/** What is left to write: nothing to say of it yet, so many, or so many too many. */
export type Room =
  | { readonly type: 'enough' }
  | { readonly type: 'near'; readonly left: number }
  | { readonly type: 'over'; readonly over: number };

/** How much room `text` leaves. */
export function roomAfter(text: string): Room {
  const left = MAX_CODE_POINTS - codePoints(text);
  if (left < 0) return { type: 'over', over: -left };
  return left <= NEAR ? { type: 'near', left } : { type: 'enough' };
}

/** Whether `text` can be sent: something in it, and not too much. */
export function sendable(text: string): boolean {
  return text.trim() !== '' && codePoints(text) <= MAX_CODE_POINTS;
}

function codePoints(text: string): number {
  return Array.from(text).length;
}

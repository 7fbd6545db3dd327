/** A text longer than this, in characters, or of more lines, is folded: it must not push the talk out of sight. */
const MOST_CHARACTERS = 700;
const MOST_LINES = 12;

/** Whether `text` is so long that it is shown in part at first. */
export function isLong(text: string): boolean {
  return text.length > MOST_CHARACTERS || text.split('\n', MOST_LINES + 1).length > MOST_LINES;
}

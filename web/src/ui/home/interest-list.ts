/** PROTOCOL.md §2.1: at most so many interests, each of at most so many characters (UTF-16 units). */
export const MAX_INTERESTS = 8;
export const MAX_INTEREST_CHARACTERS = 32;

/** An interest as it is compared: NFC, trimmed, lower case, cut to its bound (PROTOCOL.md §2.7); '' where nothing is left. */
export function normalInterest(typed: string): string {
  let cut = '';
  for (const character of typed.normalize('NFC').trim().toLowerCase()) {
    if (cut.length + character.length > MAX_INTEREST_CHARACTERS) break;
    cut += character;
  }
  return cut.trim();
}

/** `interests` and what was typed, which may be several with commas between; without doubles and never over the bound. */
export function withInterests(interests: readonly string[], typed: string): readonly string[] {
  const added = typed.split(/[,،、，]/u).map(normalInterest);
  const all = new Set([...interests, ...added.filter((interest) => interest !== '')]);
  return [...all].slice(0, MAX_INTERESTS);
}

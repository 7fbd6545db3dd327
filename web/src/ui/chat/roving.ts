/**
 * The arrow keys, Home and End lead from one message's buttons to another's: of all of them, Tab stops at the newest alone.
 * Returns whether the key meant that.
 */
export function rove(list: HTMLElement, key: string): boolean {
  const stops = [...list.querySelectorAll<HTMLElement>('[data-roving]')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return false;
  const next = stops.at(placeAfter(key, at, stops.length));
  if (next === undefined || next === stops[at]) return false;
  next.focus();
  return true;
}

function placeAfter(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return at;
  }
}

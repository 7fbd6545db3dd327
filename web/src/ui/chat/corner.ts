import type { Corner } from '../../session/state/state.js';

export type Direction = 'ltr' | 'rtl';

/** The corner that the point at the shares `x` (from the left) and `y` (from the top) of the stage belongs to. */
export function cornerAt(x: number, y: number, direction: Direction): Corner {
  return { block: y < 0.5 ? 'start' : 'end', inline: x < 0.5 === (direction === 'ltr') ? 'start' : 'end' };
}

/** Where an arrow key moves the picture that is in `from`; null for other keys. */
export function cornerByKey(from: Corner, key: string, direction: Direction): Corner | null {
  switch (key) {
    case 'ArrowUp':
      return { ...from, block: 'start' };
    case 'ArrowDown':
      return { ...from, block: 'end' };
    case 'ArrowLeft':
      return { ...from, inline: direction === 'ltr' ? 'start' : 'end' };
    case 'ArrowRight':
      return { ...from, inline: direction === 'ltr' ? 'end' : 'start' };
    default:
      return null;
  }
}

/** The next corner around the stage, so that a click alone reaches each of them. */
export function nextCorner({ block, inline }: Corner): Corner {
  if (block === 'end') return inline === 'end' ? { block, inline: 'start' } : { block: 'start', inline };
  return inline === 'start' ? { block, inline: 'end' } : { block: 'end', inline };
}

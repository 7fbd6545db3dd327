import type { Chat } from '../../session/state/state.js';

/** So many of one's own may be chosen, offered or under way at once; the session takes no more. */
const MAX_OPEN = 4;

/** How many more files one may choose now. */
export function filesLeft({ drafts, files }: Pick<Chat, 'drafts' | 'files'>): number {
  const open = files.filter(({ from, step }) => from === 'own' && (step.type === 'offered' || step.type === 'moving'));
  return Math.max(0, MAX_OPEN - drafts.length - open.length);
}

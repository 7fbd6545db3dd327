import type { Chat } from '../session/state/state.js';
import type { Texts } from './i18n/texts.js';

/** What to speak of how the path carries, and of pictures that it keeps back. The first grade is no change. */
export function networkChanges(before: Chat, after: Chat, texts: Texts['network']): readonly (string | null)[] {
  if (before.link.type !== 'live' || after.link.type !== 'live') return [];
  const { announce } = texts;
  const [was, is] = [before.network, after.network];
  const isFirst = was.grade === 'unknown' && is.grade === 'good';
  const isPaused = is.pictures === 'paused';
  const isSwitched = after.mode === 'video' && isPaused !== (was.pictures === 'paused');
  return [
    was.grade === is.grade || is.grade === 'unknown' || isFirst ? null : announce[is.grade],
    isSwitched ? announce[isPaused ? 'paused' : 'resumed'] : null,
    was.partnerStill === is.partnerStill ? null : announce[is.partnerStill ? 'still' : 'moving'],
  ];
}

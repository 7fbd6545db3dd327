import { useEffect, useRef, useState } from 'preact/hooks';
import type { Screen } from '../session/state/state.js';
import type { Texts } from './i18n/texts.js';

/** The document's title. While one looks at another page, it is what tells that somebody came, or wrote. */
export function useTitle(screen: Screen, { title }: Texts): void {
  const hidden = useHidden();
  const leftAt = useRef<Screen>(screen);
  if (!hidden) leftAt.current = screen;
  const words = hidden ? unseen(leftAt.current, screen, title) : titleOf(screen, title);
  useEffect(() => {
    document.title = words;
  }, [words]);
}

function unseen(before: Screen, now: Screen, title: Texts['title']): string {
  if (now.type !== 'chat') return titleOf(now, title);
  if (before.type !== 'chat') return title.found;
  const last = before.chat.messages.at(-1)?.id ?? -1;
  const unread = now.chat.messages.filter(({ id, from }) => id > last && from === 'partner').length;
  return unread > 0 ? title.unread(unread) : titleOf(now, title);
}

/** Who waits for a friend looks for nobody. */
function titleOf(screen: Screen, title: Texts['title']): string {
  const forFriend = screen.type === 'looking' && screen.company.type !== 'stranger';
  return forFriend ? title.waiting : title[screen.type];
}

function useHidden(): boolean {
  const [hidden, setHidden] = useState(document.hidden);
  useEffect(() => {
    const changed = (): void => {
      setHidden(document.hidden);
    };
    document.addEventListener('visibilitychange', changed);
    return () => {
      document.removeEventListener('visibilitychange', changed);
    };
  }, []);
  return hidden;
}

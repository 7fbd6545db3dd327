import type { ScreenEvent } from '../state/events.js';
import { chatOf, stay, withChat } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import { mediaState } from './chat.js';
import type { OwnScreen } from '../state/state.js';

/** Why nothing is shown is said for so long, in ms. */
const SAID_MS = 10_000;

/** The person wants to show their screen, or no longer. Only a chat by video has room for it (PROTOCOL.md §3.3). */
export function share(session: Session, on: boolean): Turn {
  const chat = chatOf(session);
  if (chat?.link.type !== 'live' || chat.mode !== 'video' || chat.own.screen === 'none') return stay(session);
  const isShared = chat.own.screen === 'on' || chat.own.screen === 'choosing';
  if (on === isShared) return stay(session);
  if (on) return [withOwn(session, 'choosing'), [{ type: 'clear-timer', name: 'screen' }, { type: 'share-screen' }]];
  const [over, told] = ended(session);
  return [over, [{ type: 'stop-sharing' }, ...told]];
}

/** What becomes of it in the browser's own dialog, and by its own bar. */
export function reduceScreen(session: Session, event: ScreenEvent): Turn {
  const screen = chatOf(session)?.own.screen;
  switch (event.type) {
    case 'on':
      return screen === 'choosing' ? told(withOwn(session, 'on')) : stay(session);
    case 'failed':
      if (screen !== 'choosing') return stay(session);
      return [withOwn(session, event.why), [{ type: 'set-timer', name: 'screen', ms: SAID_MS }]];
    case 'ended':
      return ended(session);
  }
}

/** It was said for long enough why nothing is shown. */
export function reduceScreenTimer(session: Session): Turn {
  const screen = chatOf(session)?.own.screen;
  return stay(screen === 'refused' || screen === 'failed' ? withOwn(session, 'off') : session);
}

function ended(session: Session): Turn {
  const screen = chatOf(session)?.own.screen;
  if (screen === 'choosing') return stay(withOwn(session, 'off'));
  return screen === 'on' ? told(withOwn(session, 'off')) : stay(session);
}

function told(session: Session): Turn {
  const chat = chatOf(session);
  return [session, chat === null ? [] : [mediaState(chat)]];
}

function withOwn(session: Session, screen: OwnScreen): Session {
  const chat = chatOf(session);
  return chat === null ? session : withChat(session, { own: { ...chat.own, screen } });
}

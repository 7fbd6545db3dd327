import { reconnectAfter } from '../protocol/close-codes.js';
import { askForCapture } from './asking.js';
import { jitter } from '../signal/reconnect.js';
import type { SearchEvent } from './events.js';
import { chatOf, ending, leaving, stay, withCapture, withScreen } from './model.js';
import type { Session, Turn } from './model.js';
import { isConnected } from './reduce-chat.js';
import type { PauseReason } from './state.js';

type Closed = Extract<SearchEvent, { readonly type: 'closed' }>;

/** Goes to look for somebody, afresh: another socket, other keys, and the camera where it is needed and not on. */
export function look(session: Session): Turn {
  const [left, leave] = leaving(session);
  const [captured, capture] = captureFor(left);
  const { mode, encounter, state } = captured;
  const { choices, visit } = state;
  const { interests, languages, hideAddress } = choices;
  const whom = { type: 'stranger', interests, languages, recent: visit.met, avoid: visit.avoided } as const;
  const looking = withScreen(captured, { type: 'looking', mode, step: { type: 'joining' } });
  return [looking, [...leave, ...capture, { type: 'search', encounter, wish: { mode, hideAddress, whom } }]];
}

/** A text chat needs no camera; the others ask for one beside the search, where none is on. */
function captureFor(session: Session): Turn {
  if (session.mode === 'text') return [withCapture(session, { type: 'off' }), [{ type: 'release' }]];
  // The chat before may have come to more than the one to come wants.
  if (session.capture.type === 'on') return [session, session.mode === 'voice' ? [{ type: 'remove-camera' }] : []];
  if (session.capture.type === 'asking') return stay(session);
  return [withCapture(session, { type: 'asking' }), [askForCapture(session, session.mode)]];
}

/** What the server says while one looks. */
export function reduceSearch(session: Session, event: SearchEvent, now: number): Turn {
  const { screen } = session.state;
  if (screen.type !== 'looking') return event.type === 'closed' ? closedInChat(session) : stay(session);
  if (screen.step.type === 'pausing') return stay(session);
  switch (event.type) {
    case 'welcomed':
      return welcomed(session, event.relay);
    case 'waiting':
      return stay(withScreen({ ...session, losses: 0 }, { ...screen, step: { type: 'waiting', since: now } }));
    case 'proving':
      return stay(withScreen(session, { ...screen, step: { type: 'proving', done: event.done } }));
    case 'refused':
      return pause(session, event.reason, event.retryAfterMs, now);
    case 'place-taken':
      return ending(session, { type: 'server-refused' });
    case 'draining':
      return pause(session, 'draining', event.retryAfterMs + jitter(0, event.luck), now);
    case 'closed':
      return closedWhileLooking(session, event, now);
  }
}

/** Who wants a hidden address and cannot have it is not connected without. */
function welcomed(session: Session, relay: boolean): Turn {
  const known: Session = { ...session, state: { ...session.state, service: { type: 'known', relay } } };
  const isRefused = session.state.choices.hideAddress && !relay;
  return isRefused ? ending(known, { type: 'no-relay' }) : stay(known);
}

function closedWhileLooking(session: Session, event: Closed, now: number): Turn {
  const after = reconnectAfter(event.code);
  switch (after.type) {
    case 'later': {
      const ms = after.afterMs + jitter(session.losses, event.luck);
      const why = event.code === 4429 ? 'rate' : event.online ? 'away' : 'offline';
      return pause({ ...session, losses: session.losses + 1 }, why, ms, now);
    }
    case 'done':
      return ending(session, { type: 'nobody-there' });
    case 'never':
      return ending(session, { type: 'server-refused' });
  }
}

/** Before the browsers are connected to each other, the server's going parts them; later it means nothing. */
function closedInChat(session: Session): Turn {
  const chat = chatOf(session);
  return chat === null || isConnected(chat) ? stay(session) : ending(session, { type: 'partner-lost' });
}

function pause(session: Session, why: PauseReason, ms: number, now: number): Turn {
  const [left, leave] = leaving(session);
  const { mode } = session;
  const paused = withScreen(left, { type: 'looking', mode, step: { type: 'pausing', why, until: now + ms } });
  return [paused, [...leave, { type: 'set-timer', name: 'retry', ms }]];
}

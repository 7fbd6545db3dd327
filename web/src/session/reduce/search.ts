import { reconnectAfter } from '../../protocol/close-codes.js';
import { jitter } from '../../signal/reconnect.js';
import type { SearchEvent } from '../state/events.js';
import { chatOf, ending, leaving, stay, withScreen } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import { isConnected } from './chat.js';
import { byInvite, lost } from './invite.js';
import type { PauseReason, Screen } from '../state/state.js';

type Closed = Extract<SearchEvent, { readonly type: 'closed' }>;
type Looking = Extract<Screen, { readonly type: 'looking' }>;

/** What the server says while one looks. */
export function reduceSearch(session: Session, event: SearchEvent, now: number): Turn {
  const { screen } = session.state;
  if (screen.type !== 'looking') return event.type === 'closed' ? closedInChat(session) : stay(session);
  if (screen.step.type === 'pausing') return stay(session);
  switch (event.type) {
    case 'welcomed':
      return welcomed({ ...session, waitMs: event.waitMs }, event.relay);
    case 'waiting':
      return waiting(session, screen, now);
    case 'proving':
      return stay(withScreen(session, { ...screen, step: { type: 'proving', done: event.done } }));
    case 'refused':
      return pause(session, event.reason, event.retryAfterMs, now);
    case 'place-taken':
      return ending(session, { type: byInvite(session.company) ? 'link-used' : 'server-refused' });
    case 'draining':
      return pause(session, 'draining', event.retryAfterMs + jitter(0, event.luck), now);
    case 'closed':
      return closedWhileLooking(session, event, now);
  }
}

function waiting(session: Session, screen: Looking, now: number): Turn {
  const step = { type: 'waiting', since: now, until: now + session.waitMs } as const;
  return stay(withScreen({ ...session, losses: 0 }, { ...screen, step }));
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
      return ending(session, { type: byInvite(session.company) ? 'link-expired' : 'nobody-there' });
    case 'never':
      return ending(session, { type: 'server-refused' });
  }
}

/** Before the browsers are connected to each other, the server's going parts them; later it means nothing. */
function closedInChat(session: Session): Turn {
  const chat = chatOf(session);
  return chat === null || isConnected(chat) ? stay(session) : lost(session, { type: 'partner-lost' });
}

function pause(session: Session, why: PauseReason, ms: number, now: number): Turn {
  const [left, leave] = leaving(session);
  const { screen } = session.state;
  if (screen.type !== 'looking') return stay(session);
  const paused = withScreen(left, { ...screen, step: { type: 'pausing', why, until: now + ms } });
  return [paused, [...leave, { type: 'set-timer', name: 'retry', ms }]];
}

import { askForCapture } from './asking.js';
import { leaving, stay, withCapture, withScreen } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import type { Company, State } from '../state/state.js';
import type { Whom } from '../state/wish.js';

type Sought = Exclude<Company, { readonly type: 'friend' }>;

/** Goes to the mirror the first time that a way to talk needs it, else straight on. */
export function begin(session: Session): Turn {
  const { mode, capture } = session;
  const fresh: Session = { ...session, returns: 0 };
  if (mode === 'text' || session.state.visit.mirrorSeen) return look(fresh);
  return stay(withScreen(fresh, { type: 'mirror', mode, capture }));
}

/**
 * Goes to look for the company that is wanted, afresh: another socket, other keys, and the camera where it is needed and not
 * on. A friend whose link has served its chat is met by another link only.
 */
export function look(session: Session): Turn {
  const { company } = session;
  if (company.type === 'friend') return stay(session);
  const [left, leave] = leaving(session);
  const [captured, capture] = captureFor(left);
  const { mode, encounter, state } = captured;
  const wish = { mode, hideAddress: state.choices.hideAddress, whom: whom(company, state) };
  const looking = withScreen(captured, { type: 'looking', mode, company, step: { type: 'joining' } });
  return [looking, [...leave, ...capture, { type: 'search', encounter, wish }]];
}

function whom(company: Sought, { choices, visit }: State): Whom {
  const { interests, languages } = choices;
  switch (company.type) {
    case 'stranger':
      return { type: 'stranger', interests, languages, recent: visit.met, avoid: visit.avoided };
    case 'guest':
      return { type: 'invite', secret: company.invitation.secret };
    case 'host':
      return { type: 'invite', secret: company.secret };
  }
}

/** A text chat needs no camera; the others ask for one beside the search, where none is on. */
function captureFor(session: Session): Turn {
  if (session.mode === 'text') return [withCapture(session, { type: 'off' }), [{ type: 'release' }]];
  // The chat before may have come to more than the one to come wants.
  if (session.capture.type === 'on') return [session, session.mode === 'voice' ? [{ type: 'remove-camera' }] : []];
  if (session.capture.type === 'asking') return stay(session);
  return [withCapture(session, { type: 'asking' }), [askForCapture(session, session.mode)]];
}

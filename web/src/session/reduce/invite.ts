import { failing } from './failing.js';
import type { Invitation, LinkPart, OpenedLink } from '../state/invitation.js';
import { begin, look } from './look.js';
import { chatOf, ending, goingHome, stay, withScreen } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import type { Company, Ending } from '../state/state.js';

/** A server that brings somebody and takes them away without end shall not have the page run in circles. */
const MAX_RETURNS = 5;

/** *Invite someone* asks how to talk; after a chat by invite it makes the next link for the same way at once. */
export function invite(session: Session): Turn {
  const { screen, choices } = session.state;
  if (screen.type === 'home' && choices.rulesAccepted) return stay(withScreen(session, { type: 'inviting' }));
  return screen.type === 'after' && byInvite(session.company)
    ? [session, [{ type: 'make-invitation' }]]
    : stay(session);
}

/** The link is there: goes to wait at its place. */
export function invitationMade(session: Session, invitation: Invitation): Turn {
  const { type } = session.state.screen;
  const isAsked = type === 'inviting' || (type === 'after' && byInvite(session.company));
  return isAsked ? begin({ ...session, company: { type: 'guest', invitation } }) : stay(session);
}

/**
 * A link that is opened leads to whoever made it, whatever was on. It does not lead where one is already, and one that leads
 * nowhere ends nothing.
 */
export function linkOpened(session: Session, opened: OpenedLink): Turn {
  const { type } = session.state.screen;
  if (type === 'unsupported') return stay(session);
  const isBusy = type === 'mirror' || type === 'looking' || type === 'chat';
  const leadsOn = opened.type === 'invitation' && opened.secret !== secretOf(session.company);
  if (isBusy && !leadsOn) return stay(session);
  const [home, commands] = goingHome(session);
  return [
    withScreen(
      home,
      opened.type === 'invitation' ? { type: 'invited', secret: opened.secret } : { type: 'broken-link' },
    ),
    commands,
  ];
}

/** Another tab of this browser is at the link that was opened here. */
export function linkElsewhere(session: Session, secret: string, part: LinkPart): Session {
  const { screen } = session.state;
  const isAsked = screen.type === 'invited' && screen.secret === secret;
  return isAsked ? withScreen(session, { type: 'own-link', secret, part }) : session;
}

/** It is used here all the same: by those who try it out. */
export function linkUsedAnyway(session: Session): Session {
  const { screen } = session.state;
  return screen.type === 'own-link' ? withScreen(session, { type: 'invited', secret: screen.secret }) : session;
}

/** Whether one knows whom one meets: by a link that one of the two made. */
export function byInvite(company: Company): boolean {
  return company.type !== 'stranger';
}

/**
 * The partner went. A link serves one chat, and one that was never live was none: then one goes back to where the two meet.
 */
export function lost(session: Session, why: Ending): Turn {
  return goingBack(session) ?? ending(session, why);
}

/** At the place of a link there may still be one's own lost socket, which says nothing: one goes there again. */
export function tooLate(session: Session, now: number): Turn {
  const link = chatOf(session)?.link;
  const heardNothing = link?.type === 'securing' && link.step === 'matched';
  return (heardNothing ? goingBack(session) : null) ?? failing(session, 'E_TIMEOUT', now);
}

/** Back to the place of the link; null where it has served its chat, or has brought nothing too often. */
function goingBack(session: Session): Turn | null {
  const { returns } = session;
  return isUnserved(session) && returns < MAX_RETURNS ? look({ ...session, returns: returns + 1 }) : null;
}

/** Whether the link brought somebody, but no chat. */
function isUnserved(session: Session): boolean {
  const hasLink = session.company.type === 'guest' || session.company.type === 'host';
  return hasLink && chatOf(session)?.link.type === 'securing';
}

function secretOf(company: Company): string | null {
  switch (company.type) {
    case 'guest':
      return company.invitation.secret;
    case 'host':
      return company.secret;
    case 'stranger':
    case 'friend':
      return null;
  }
}

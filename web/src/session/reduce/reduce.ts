import type { CaptureEvent, EncounterEvent, Event, UpgradeEvent } from '../state/events.js';
import { chatOf, goingHome, partnerOf, stay, withCapture, withPartner } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import { isConnected, reduceChat } from './chat.js';
import { captureFailed, devicesListed, reduceDevice, withoutNotice } from './devices.js';
import { reducePerson } from './person.js';
import { reduceScreen, reduceScreenTimer } from './screen.js';
import { reducePath, reduceResuming, reduceResumingTimer } from './resume.js';
import { reduceUpgrade, reduceUpgradeCapture, reduceUpgradeTimer } from './upgrade.js';
import { invitationMade, linkElsewhere, linkOpened, tooLate } from './invite.js';
import { look } from './look.js';
import { reduceSearch } from './search.js';
import type { TimerName } from '../state/commands.js';

/**
 * The page's one state machine (PROTOCOL.md §6, PRODUCT: the way through): what `event` makes of `session`, and what is to
 * be done about it. Pure: `now` is ms since the epoch. An event that has no meaning in a state changes nothing, so double
 * clicks and late callbacks do no harm.
 */
export function reduce(session: Session, event: Event, now: number): Turn {
  switch (event.type) {
    case 'encounter':
      return event.encounter === session.encounter ? reduceEncounter(session, event.event, now) : stay(session);
    case 'timer':
      return reduceTimer(session, event.name, now);
    case 'invitation':
      return invitationMade(session, event.invitation);
    case 'link':
      return linkOpened(session, event.opened);
    case 'link-elsewhere':
      return stay(linkElsewhere(session, event.secret, event.part));
    case 'capture':
      return reduceUpgradeCapture(session, event.event) ?? reduceCapture(session, event.event);
    case 'screen':
      return reduceScreen(session, event.event);
    case 'devices':
      return devicesListed(session, event);
    case 'report':
      return stay(reportAnswered(session, event.token, event.result));
    case 'online':
      return online(session);
    case 'page-gone':
      return session.state.screen.type === 'unsupported' ? stay(session) : goingHome(session);
    default:
      return reducePerson(session, event, now);
  }
}

function reduceEncounter(session: Session, event: EncounterEvent, now: number): Turn {
  if (event.type === 'path') return reducePath(session, event.change, now);
  if (isUpgrade(event)) return reduceUpgrade(session, event);
  const link = chatOf(session)?.link;
  if (link?.type === 'resuming') return reduceResuming(session, link, event, now);
  switch (event.type) {
    case 'welcomed':
    case 'waiting':
    case 'proving':
    case 'refused':
    case 'place-taken':
    case 'draining':
    case 'closed':
      return reduceSearch(session, event, now);
    default:
      return reduceChat(session, event, now);
  }
}

function isUpgrade(event: EncounterEvent): event is UpgradeEvent {
  return event.type === 'asked' || event.type === 'answered' || event.type === 'mode';
}

function reduceTimer(session: Session, name: TimerName, now: number): Turn {
  const { screen } = session.state;
  const link = chatOf(session)?.link;
  const isOfResuming = name === 'retry' || name === 'deadline' || name === 'give-up';
  if (link?.type === 'resuming' && isOfResuming) return reduceResumingTimer(session, link, name);
  if (name === 'retry') {
    const isDue = screen.type === 'looking' && screen.step.type === 'pausing';
    return isDue ? look(session) : stay(session);
  }
  if (name === 'device') return withoutNotice(session);
  const chat = chatOf(session);
  if (chat === null) return stay(session);
  const isLive = chat.link.type === 'live';
  switch (name) {
    case 'deadline':
      return isLive ? stay(session) : tooLate(session, now);
    case 'let-go':
      return isConnected(chat) ? [session, [{ type: 'let-go' }]] : stay(session);
    case 'give-up':
      return stay(session);
    case 'typing':
      return isLive ? [session, [{ type: 'say', what: { type: 'typing', on: false } }]] : stay(session);
    case 'upgrade':
      return reduceUpgradeTimer(session, now);
    case 'screen':
      return reduceScreenTimer(session);
  }
}

/** Whoever waits for a network to come back waits no longer. */
function online(session: Session): Turn {
  const { screen } = session.state;
  if (screen.type === 'looking') {
    const isOffline = screen.step.type === 'pausing' && screen.step.why === 'offline';
    return isOffline ? look(session) : stay(session);
  }
  const link = chatOf(session)?.link;
  return link?.type === 'resuming' ? reduceResumingTimer(session, link, 'retry') : stay(session);
}

function reduceCapture(session: Session, event: CaptureEvent): Turn {
  switch (event.type) {
    case 'on':
      if (session.capture.type !== 'asking') return stay(session);
      return [withCapture(session, { type: 'on' }), [{ type: 'show', own: session.own }]];
    case 'failed':
      return session.capture.type === 'off' ? stay(session) : captureFailed(session, event.why);
    case 'in-use':
    case 'lost':
      return session.capture.type === 'on' ? reduceDevice(session, event) : stay(session);
  }
}

function reportAnswered(session: Session, token: string, result: 'taken' | 'refused'): Session {
  const partner = partnerOf(session);
  return partner?.token === token && partner.report === 'sent' ? withPartner(session, { report: result }) : session;
}

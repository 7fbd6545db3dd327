import { OWN_TYPING_MS, media, withMessage } from './chat.js';
import type { PersonEvent, ReportReason } from '../state/page.js';
import {
  chatOf,
  ending,
  goingHome,
  partnerOf,
  stay,
  withCapture,
  withChat,
  withPartner,
  withVisit,
} from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import { failing } from './failing.js';
import { askForCapture } from './asking.js';
import { chooseFiles, dealWithFile, nextPlace } from './files.js';
import { chooseDevice, flipCamera, withoutNotice } from './devices.js';
import { share } from './screen.js';
import { answer, ask, withdraw } from './upgrade.js';
import { begin, look } from './look.js';
import { invite, linkUsedAnyway } from './invite.js';
import { withinBounds } from '../state/start.js';
import type { Choices, Mode } from '../state/state.js';
import { isSendable } from '../state/text.js';
import type { OwnWishes } from '../state/commands.js';

/** What a person does. Whatever makes no sense on this screen is ignored. */
export function reducePerson(session: Session, event: PersonEvent, now: number): Turn {
  const { screen } = session.state;
  switch (event.type) {
    case 'person/choices':
      return choices(session, event.choices);
    case 'person/start':
      return start(session, event.mode);
    case 'person/invite':
      return invite(session);
    case 'person/use-link':
      return stay(linkUsedAnyway(session));
    case 'person/allow-capture':
      return screen.type === 'mirror' ? allowCapture(session) : stay(session);
    case 'person/choose-device':
      return chooseDevice(session, event.kind, event.id);
    case 'person/flip-camera':
      return flipCamera(session);
    case 'person/noted':
      return withoutNotice(session);
    case 'person/ready':
      return screen.type === 'mirror' && session.capture.type === 'on' ? seen(session) : stay(session);
    case 'person/home':
      return screen.type === 'chat' || screen.type === 'unsupported' ? stay(session) : goingHome(session);
    case 'person/reload':
      return stay(session);
    case 'person/next':
      return next(session);
    case 'person/stop':
      return stop(session);
    case 'person/microphone':
      return own(session, { microphone: event.on });
    case 'person/camera':
      return own(session, { camera: event.on });
    case 'person/blur':
      return own(session, { blurred: event.on });
    case 'person/reveal-partner':
      return stay(withChat(session, { partnerRevealed: event.on }));
    case 'person/reveal-screen':
      return stay(withChat(session, { screenRevealed: event.on }));
    case 'person/ask-mode':
      return ask(session, event.mode);
    case 'person/withdraw':
      return withdraw(session);
    case 'person/answer-mode':
      return answer(session, event.agreed);
    case 'person/share-screen':
      return share(session, event.on);
    case 'person/text':
      return text(session, event.text, now);
    case 'person/typing':
      return typing(session, event.on);
    case 'person/files':
      return chooseFiles(session, event.files);
    case 'person/file':
      return dealWithFile(session, event.deed, event.file);
    case 'person/code-matches':
      return codeMatches(session);
    case 'person/code-differs':
      return hasCode(session) ? failing(session, 'E_CODE', now) : stay(session);
    case 'person/report':
      return report(session, event.reason);
    case 'person/avoid':
      return avoid(session);
  }
}

function choices(session: Session, wanted: Choices): Turn {
  const changed: Session = { ...session, state: { ...session.state, choices: withinBounds(wanted) } };
  const { screen } = session.state;
  return screen.type === 'mirror' ? own(changed, { blurred: wanted.startBlurred }) : stay(changed);
}

function start(session: Session, mode: Mode): Turn {
  const { screen, choices } = session.state;
  if (!choices.rulesAccepted) return stay(session);
  const fresh: Session = {
    ...session,
    mode,
    losses: 0,
    own: { microphone: true, camera: true, blurred: choices.startBlurred },
  };
  switch (screen.type) {
    case 'home':
      return begin({ ...fresh, company: { type: 'stranger' } });
    case 'inviting':
      return [fresh, [{ type: 'make-invitation' }]];
    case 'invited':
      return begin({ ...fresh, company: { type: 'host', secret: screen.secret } });
    case 'loading':
    case 'unsupported':
    case 'own-link':
    case 'broken-link':
    case 'mirror':
    case 'looking':
    case 'chat':
    case 'after':
      return stay(session);
  }
}

/** Somebody else; but from a friend one does not go on to strangers unasked. */
function next(session: Session): Turn {
  const { type } = session.state.screen;
  if (type === 'chat') return chatOf(session)?.byInvite === true ? stop(session) : look(session);
  return type === 'after' ? look(session) : stay(session);
}

function allowCapture(session: Session): Turn {
  if (session.capture.type === 'asking' || session.capture.type === 'on') return stay(session);
  return [withCapture(session, { type: 'asking' }), [askForCapture(session, session.mode)]];
}

function seen(session: Session): Turn {
  return look(withVisit(session, { mirrorSeen: true }));
}

function stop(session: Session): Turn {
  const { type } = session.state.screen;
  if (type === 'chat') return ending(session, { type: 'stopped' });
  return type === 'looking' || type === 'mirror' ? goingHome(session) : stay(session);
}

function own(session: Session, wishes: Partial<OwnWishes>): Turn {
  if (!['mirror', 'looking', 'chat'].includes(session.state.screen.type)) return stay(session);
  const changed: Session = { ...session, own: { ...session.own, ...wishes } };
  const [shown, told] = media(changed);
  return [shown, changed.capture.type === 'on' ? [{ type: 'show', own: changed.own }, ...told] : told];
}

function text(session: Session, written: string, now: number): Turn {
  const chat = chatOf(session);
  if (chat?.link.type !== 'live' || !isSendable(written)) return stay(session);
  const id = nextPlace(chat);
  const message = { id, from: 'own', text: written, at: now, delivery: 'sent' } as const;
  return [
    withChat(session, { messages: withMessage(chat, message) }),
    [
      { type: 'clear-timer', name: 'typing' },
      { type: 'say', what: { type: 'typing', on: false } },
      { type: 'say', what: { type: 'text', text: written } },
    ],
  ];
}

function typing(session: Session, on: boolean): Turn {
  if (chatOf(session)?.link.type !== 'live') return stay(session);
  const timer = on
    ? ({ type: 'set-timer', name: 'typing', ms: OWN_TYPING_MS } as const)
    : ({ type: 'clear-timer', name: 'typing' } as const);
  return [session, [timer, { type: 'say', what: { type: 'typing', on } }]];
}

function codeMatches(session: Session): Turn {
  const chat = chatOf(session);
  const isAsked = chat?.verification === 'nobody' || chat?.verification === 'partner';
  if (chat?.link.type !== 'live' || chat.code === null || !isAsked) return stay(session);
  const verification = chat.verification === 'partner' ? 'verified' : 'own';
  return [withChat(session, { verification }), [{ type: 'say', what: { type: 'code-confirmed' } }]];
}

function hasCode(session: Session): boolean {
  const chat = chatOf(session);
  return chat !== null && chat.code !== null;
}

function report(session: Session, reason: ReportReason): Turn {
  const partner = partnerOf(session);
  if (partner === null || partner.report === 'sent' || partner.report === 'taken') return stay(session);
  return [withPartner(session, { report: 'sent' }), [{ type: 'report', token: partner.token, reason }]];
}

function avoid(session: Session): Turn {
  const partner = partnerOf(session);
  if (partner === null || partner.avoided) return stay(session);
  const avoided = [...session.state.visit.avoided, partner.token].slice(-16);
  return stay(withVisit(withPartner(session, { avoided: true }), { avoided }));
}

import { askForCapture } from './asking.js';
import type { Command } from '../state/commands.js';
import { CONNECT_MS, HELLO_MS, KX_MS, LET_GO_MS, deadline } from './deadlines.js';
import type { ChatEvent, PathEvent, UpgradeEvent } from '../state/events.js';
import { failing } from './failing.js';
import { chatOf, stay, withCapture, withChat, withScreen, withVisit } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import { nextPlace, reduceFile } from './files.js';
import { byInvite, lost } from './invite.js';
import { UNMEASURED } from '../state/unmeasured.js';
import type { Chat, Message, Mode, Network, OwnMedia, PartnerMedia, Verification } from '../state/state.js';
import { neutralise } from '../state/text.js';

/** One's own typing falls to off by itself when nothing was typed for so long. */
export const OWN_TYPING_MS = 4_000;

/** A stranger can send no more than this many messages into memory; older ones go. */
const MESSAGES_KEPT = 1000;

/** `recent` takes so many tokens (PROTOCOL.md §2.1). */
const TOKENS_KEPT = 16;

/**
 * What happens between `matched` and the end of a chat (PROTOCOL.md §6). Each step follows the one before it and no other;
 * what is said counts only in a live chat.
 */
export function reduceChat(session: Session, event: Exclude<ChatEvent, PathEvent | UpgradeEvent>, now: number): Turn {
  if (event.type === 'matched') return matched(session, event.token, event.common);
  if (event.type === 'failed') return failedAnywhere(session, event.code, now);
  const chat = chatOf(session);
  if (chat === null) return stay(session);
  const step = stepOf(chat);
  switch (event.type) {
    case 'keyed':
      return step === 'matched' ? [withStep(session, 'keyed'), [deadline(HELLO_MS)]] : stay(session);
    case 'confirmed':
      return step === 'keyed' ? confirmed(session, event.mode, event.code) : stay(session);
    case 'connected':
      return step === 'confirmed' ? connected(session) : stay(session);
    case 'live':
      return step === 'connected'
        ? live(served(withChat(session, { link: { type: 'live', path: event.path } })))
        : stay(session);
    case 'parted':
      return isConnected(chat) ? stay(session) : lost(session, { type: 'partner-left' });
    case 'bye':
      return lost(session, { type: 'partner-left' });
    case 'network':
      return step === 'live' ? measured(session, chat, event.network) : stay(session);
    case 'text':
    case 'typing':
    case 'receipt':
    case 'code-confirmed':
    case 'media':
    case 'file':
      return stay(step === 'live' || step === 'resuming' ? said(session, chat, event, now) : session);
  }
}

type Said = Extract<ChatEvent, { readonly type: 'text' | 'typing' | 'receipt' | 'code-confirmed' | 'media' | 'file' }>;

function said(session: Session, chat: Chat, event: Said, now: number): Session {
  switch (event.type) {
    case 'text':
      return heard(session, chat, neutralise(event.text), now);
    case 'typing':
      return withChat(session, { partnerTyping: event.on });
    case 'receipt':
      return delivered(session, chat);
    case 'code-confirmed':
      return withChat(session, { verification: withPartnersWord(chat.verification) });
    case 'media':
      return withChat(session, {
        partnerMedia: event.media,
        screenRevealed: chat.screenRevealed && event.media.screen,
      });
    case 'file':
      return reduceFile(session, chat, event.event, now);
  }
}

function matched(session: Session, token: string, common: readonly string[]): Turn {
  const { screen } = session.state;
  if (screen.type !== 'looking' || screen.step.type === 'pausing') return stay(session);
  const { mode, company, state } = session;
  const chat: Chat = {
    mode,
    upgrade: { type: 'none' },
    byInvite: byInvite(company),
    partner: { token, report: 'none', avoided: false },
    common,
    link: { type: 'securing', step: 'matched' },
    addressHidden: state.choices.hideAddress,
    code: null,
    verification: 'nobody',
    messages: [],
    files: [],
    drafts: [],
    partnerTyping: false,
    own: ownMedia(session, mode),
    partnerMedia: expectedOf(mode),
    network: UNMEASURED,
    partnerRevealed: false,
    screenRevealed: false,
  };
  // Whom one invites is met again by another link: the server is not told of it in later searches.
  const met = byInvite(company) ? state.visit.met : [...state.visit.met, token].slice(-TOKENS_KEPT);
  const started = withScreen(withVisit({ ...session, losses: 0 }, { met }), { type: 'chat', chat });
  return [started, [deadline(KX_MS)]];
}

/** One's own media as wished, as far as a chat of that mode has room for them. */
export function ownMedia({ own, state }: Session, mode: Mode): OwnMedia {
  return {
    microphone: mode === 'text' ? 'none' : own.microphone ? 'on' : 'off',
    camera: mode === 'video' ? (own.camera ? 'on' : 'off') : 'none',
    blurred: own.blurred,
    screen: mode === 'text' || !state.devices.display ? 'none' : 'off',
  };
}

/** What the partner shows until they say otherwise, which they do as soon as the chat is live. */
export function expectedOf(mode: Mode): PartnerMedia {
  return { microphone: mode !== 'text', camera: mode === 'video', screen: false };
}

function confirmed(session: Session, mode: Mode, code: Chat['code']): Turn {
  const [chat, commands] = settled(withChat(withStep(session, 'confirmed'), { code }), mode, session.mode);
  return [chat, [deadline(CONNECT_MS), ...commands]];
}

/** The chat's way to talk is known. Where it is another than `wished`, what is not used goes off. */
export function settled(session: Session, mode: Mode, wished: Mode): Turn {
  const chat = withChat(session, { mode, own: ownMedia(session, mode), partnerMedia: expectedOf(mode) });
  if (mode === wished) return stay(chat);
  if (mode === 'text') return [withCapture(chat, { type: 'off' }), [{ type: 'release' }]];
  return [withCapture(chat, { type: 'asking' }), [askForCapture(chat, mode)]];
}

function connected(session: Session): Turn {
  const letGo: Command = { type: 'set-timer', name: 'let-go', ms: LET_GO_MS };
  return [withStep(session, 'connected'), [deadline(CONNECT_MS), letGo]];
}

/** A link serves one chat, which is verified: only who holds it has these keys (PROTOCOL.md §3.2, §3.4). */
function served(session: Session): Session {
  const isByInvite = chatOf(session)?.byInvite === true;
  return isByInvite ? withChat({ ...session, company: { type: 'friend' } }, { verification: 'verified' }) : session;
}

function live(session: Session): Turn {
  const chat = chatOf(session);
  const told = chat === null ? [] : [mediaState(chat)];
  return [session, [{ type: 'clear-timer', name: 'deadline' }, ...told]];
}

/** Brings what the chat says of one's own media in line with the wishes, and tells the partner what changed. */
export function media(session: Session): Turn {
  const chat = chatOf(session);
  if (chat === null) return stay(session);
  const wished = ownMedia(session, chat.mode);
  const own: OwnMedia = {
    microphone: chat.own.microphone === 'none' ? 'none' : wished.microphone,
    camera: chat.own.camera === 'none' ? 'none' : wished.camera,
    blurred: wished.blurred,
    screen: chat.own.screen,
  };
  const shown = withChat(session, { own });
  const isChanged = own.microphone !== chat.own.microphone || own.camera !== chat.own.camera;
  return chat.link.type === 'live' && isChanged ? [shown, [mediaState({ ...chat, own })]] : stay(shown);
}

/** What the partner has to know of one's own media (kind 09): what is paused shows nothing. */
export function mediaState({ own, network }: Pick<Chat, 'own' | 'network'>): Command {
  const isSent = network.pictures !== 'paused';
  const [camera, screen] = [isSent && own.camera === 'on', isSent && own.screen === 'on'];
  return { type: 'say', what: { type: 'media', microphone: own.microphone === 'on', camera, screen } };
}

/** How the path carries now. Where one's pictures are paused, or come back, the partner hears of it. */
function measured(session: Session, chat: Chat, network: Network): Turn {
  const shown = withChat(session, { network });
  const isPaused = network.pictures === 'paused';
  const isTold = isPaused === (chat.network.pictures === 'paused');
  return isTold ? stay(shown) : [shown, [mediaState({ ...chat, network })]];
}

function heard(session: Session, chat: Chat, text: string, now: number): Session {
  const id = nextPlace(chat);
  const message = { id, from: 'partner', text, at: now, delivery: 'received' } as const;
  return withChat(session, { messages: withMessage(chat, message) });
}

/** The older ones go when there are too many. */
export function withMessage(chat: Chat, message: Message): readonly Message[] {
  return [...chat.messages, message].slice(-MESSAGES_KEPT);
}

function delivered(session: Session, chat: Chat): Session {
  const at = chat.messages.findIndex((message) => message.delivery === 'sent');
  const messages = chat.messages.map((message, index) =>
    index === at ? ({ ...message, delivery: 'delivered' } as const) : message,
  );
  return at < 0 ? session : withChat(session, { messages });
}

function withPartnersWord(verification: Verification): Verification {
  if (verification === 'nobody') return 'partner';
  return verification === 'own' ? 'verified' : verification;
}

function failedAnywhere(session: Session, code: Parameters<typeof failing>[1], now: number): Turn {
  const { type } = session.state.screen;
  return type === 'chat' || type === 'looking' ? failing(session, code, now) : stay(session);
}

function stepOf({ link }: Chat): 'matched' | 'keyed' | 'confirmed' | 'connected' | 'live' | 'resuming' {
  return link.type === 'securing' ? link.step : link.type;
}

function withStep(session: Session, step: 'keyed' | 'confirmed' | 'connected'): Session {
  return withChat(session, { link: { type: 'securing', step } });
}

/** The browsers have found each other: from here on the server's word means nothing. */
export function isConnected(chat: Chat): boolean {
  return ['connected', 'live', 'resuming'].includes(stepOf(chat));
}

import type { Command } from './commands.js';
import type { ChatEvent } from './events.js';
import { failing } from './failing.js';
import { chatOf, ending, stay, withCapture, withChat, withScreen, withVisit } from './model.js';
import type { Session, Turn } from './model.js';
import type { Chat, Mode, OwnMedia } from './state.js';
import { neutralise } from './text.js';

/** PROTOCOL.md §6: what has to happen within what time. */
const KX_MS = 10_000;
const HELLO_MS = 15_000;
const CONNECT_MS = 30_000;

/** PROTOCOL.md §2.3: how long the server is kept after the browsers are connected. */
const LET_GO_MS = 10_000;

/** PROTOCOL.md §3.4: so long may a path be silent. */
const SILENCE_MS = 3_000;

/** One's own typing falls to off by itself when nothing was typed for so long. */
export const OWN_TYPING_MS = 4_000;

/** A stranger can send no more than this many messages into memory; older ones go. */
const MESSAGES_KEPT = 500;

/** `recent` takes so many tokens (PROTOCOL.md §2.1). */
const TOKENS_KEPT = 16;

/** What happens between `matched` and the end of a chat (PROTOCOL.md §6). */
export function reduceChat(session: Session, event: ChatEvent, now: number): Turn {
  if (event.type === 'matched') return matched(session, event.token, event.common);
  if (event.type === 'failed') return failedAnywhere(session, event.code, now);
  const chat = chatOf(session);
  if (chat === null) return stay(session);
  switch (event.type) {
    case 'keyed':
      return [withChat(session, { link: { type: 'securing', step: 'keyed' } }), [deadline(HELLO_MS)]];
    case 'confirmed':
      return confirmed(session, event.mode, event.code);
    case 'connected':
      return [
        withChat(session, { link: { type: 'securing', step: 'connected' } }),
        [deadline(CONNECT_MS), { type: 'set-timer', name: 'let-go', ms: LET_GO_MS }],
      ];
    case 'live':
      return live(withChat(session, { link: { type: 'live', path: event.path } }));
    case 'parted':
      return isConnected(chat) ? stay(session) : ending(session, { type: 'partner-left' });
    case 'bye':
      return ending(session, { type: 'partner-left' });
    case 'path':
      return path(session, event.change);
    case 'text':
      return stay(heard(session, chat, neutralise(event.text), now));
    case 'typing':
      return stay(withChat(session, { partnerTyping: event.on }));
    case 'receipt':
      return stay(delivered(session, chat));
    case 'code-confirmed':
      return stay(
        withChat(session, { verification: chat.verification === 'own' ? 'verified' : confirmedByPartner(chat) }),
      );
    case 'media':
      return stay(withChat(session, { partnerMedia: event.media }));
  }
}

function matched(session: Session, token: string, common: readonly string[]): Turn {
  if (session.state.screen.type !== 'looking') return stay(session);
  const { mode, own, state } = session;
  const chat: Chat = {
    mode,
    partner: { token, report: 'none', avoided: false },
    common,
    link: { type: 'securing', step: 'matched' },
    code: null,
    verification: 'nobody',
    messages: [],
    partnerTyping: false,
    own: ownMedia(mode, own),
    partnerMedia: { microphone: false, camera: false, screen: false },
    partnerRevealed: false,
  };
  const met = [...state.visit.met, token].slice(-TOKENS_KEPT);
  const started = withScreen(withVisit({ ...session, losses: 0 }, { met }), { type: 'chat', chat });
  return [started, [deadline(KX_MS)]];
}

function ownMedia(mode: Mode, own: Session['own']): OwnMedia {
  return {
    microphone: mode === 'text' ? 'none' : own.microphone ? 'on' : 'off',
    camera: mode === 'video' ? (own.camera ? 'on' : 'off') : 'none',
    blurred: own.blurred,
  };
}

/** The partner wanted less: what is not used goes off. */
function confirmed(session: Session, mode: Mode, code: Chat['code']): Turn {
  const chat = withChat(session, {
    link: { type: 'securing', step: 'confirmed' },
    mode,
    code,
    own: ownMedia(mode, session.own),
  });
  if (mode !== 'text' || session.mode === 'text') return [chat, [deadline(CONNECT_MS)]];
  return [withCapture(chat, { type: 'off' }), [deadline(CONNECT_MS), { type: 'release' }]];
}

function live(session: Session): Turn {
  const [shown, told] = media(session);
  return [shown, [{ type: 'clear-timer', name: 'deadline' }, ...told]];
}

/** Brings what the chat says of one's own media in line with the wishes, and tells the partner. */
export function media(session: Session): Turn {
  const chat = chatOf(session);
  if (chat === null) return stay(session);
  const wished = ownMedia(chat.mode, session.own);
  const own: OwnMedia = {
    microphone: chat.own.microphone === 'none' ? 'none' : wished.microphone,
    camera: chat.own.camera === 'none' ? 'none' : wished.camera,
    blurred: wished.blurred,
  };
  const shown = withChat(session, { own });
  return chat.link.type === 'live' ? [shown, [mediaState(own)]] : stay(shown);
}

/** What the partner has to know of one's own media (kind 09). */
export function mediaState(own: OwnMedia): Command {
  return { type: 'say', what: { type: 'media', microphone: own.microphone === 'on', camera: own.camera === 'on' } };
}

function path(session: Session, change: 'silent' | 'back' | 'gone'): Turn {
  switch (change) {
    case 'silent':
      return [session, [{ type: 'set-timer', name: 'path', ms: SILENCE_MS }]];
    case 'back':
      return [session, [{ type: 'clear-timer', name: 'path' }]];
    case 'gone':
      return ending(session, { type: 'partner-lost' });
  }
}

function heard(session: Session, chat: Chat, text: string, now: number): Session {
  const id = (chat.messages.at(-1)?.id ?? -1) + 1;
  const message = { id, from: 'partner', text, at: now, delivery: 'received' } as const;
  return withChat(session, { messages: [...chat.messages, message].slice(-MESSAGES_KEPT) });
}

function delivered(session: Session, chat: Chat): Session {
  const at = chat.messages.findIndex((message) => message.delivery === 'sent');
  const messages = chat.messages.map((message, index) =>
    index === at ? ({ ...message, delivery: 'delivered' } as const) : message,
  );
  return at < 0 ? session : withChat(session, { messages });
}

function confirmedByPartner(chat: Chat): Chat['verification'] {
  return chat.verification === 'nobody' ? 'partner' : chat.verification;
}

function failedAnywhere(session: Session, code: Parameters<typeof failing>[1], now: number): Turn {
  const { type } = session.state.screen;
  return type === 'chat' || type === 'looking' ? failing(session, code, now) : stay(session);
}

function isConnected({ link }: Chat): boolean {
  return link.type === 'live' || link.step === 'connected';
}

function deadline(ms: number): Command {
  return { type: 'set-timer', name: 'deadline', ms };
}

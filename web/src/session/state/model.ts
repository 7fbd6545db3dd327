import type { Command, OwnWishes } from './commands.js';
import type { Capture, Chat, Company, Ending, Mode, PartnerHandle, Screen, State } from './state.js';

/** All that `reduce` remembers: what the views see, and what they need not. */
export interface Session {
  readonly state: State;
  /** Counts encounters. What happens in another than this one is ignored. */
  readonly encounter: number;
  /** The way to talk that was last asked for. */
  readonly mode: Mode;
  /** With whom that was. */
  readonly company: Company;
  /** How often one came back to the place of a link without a chat. */
  readonly returns: number;
  /** How long the server lets one wait, as it said last. */
  readonly waitMs: number;
  /** Sockets lost in a row. */
  readonly losses: number;
  /** The camera and the microphone, on whatever screen. */
  readonly capture: Capture;
  readonly own: OwnWishes;
}

/** A new state, and what is to be done. */
export type Turn = readonly [Session, readonly Command[]];

/** Nothing changes. */
export function stay(session: Session): Turn {
  return [session, []];
}

export function withScreen(session: Session, screen: Screen): Session {
  return { ...session, state: { ...session.state, screen } };
}

export function withVisit(session: Session, visit: Partial<State['visit']>): Session {
  return { ...session, state: { ...session.state, visit: { ...session.state.visit, ...visit } } };
}

/** The mirror shows it too. */
export function withCapture(session: Session, capture: Capture): Session {
  const { screen } = session.state;
  const seen = screen.type === 'mirror' ? withScreen(session, { ...screen, capture }) : session;
  return { ...seen, capture };
}

/** The chat on the screen, if there is one. */
export function chatOf(session: Session): Chat | null {
  const { screen } = session.state;
  return screen.type === 'chat' ? screen.chat : null;
}

/** The same chat with other values; nothing where there is no chat. */
export function withChat(session: Session, changes: Partial<Chat>): Session {
  const chat = chatOf(session);
  return chat === null ? session : withScreen(session, { type: 'chat', chat: { ...chat, ...changes } });
}

/** The partner of the chat, or of the one just ended. */
export function partnerOf(session: Session): PartnerHandle | null {
  const { screen } = session.state;
  if (screen.type === 'chat') return screen.chat.partner;
  return screen.type === 'after' ? screen.partner : null;
}

export function withPartner(session: Session, changes: Partial<PartnerHandle>): Session {
  const partner = partnerOf(session);
  const { screen } = session.state;
  if (partner === null) return session;
  if (screen.type === 'after') return withScreen(session, { ...screen, partner: { ...partner, ...changes } });
  return withChat(session, { partner: { ...partner, ...changes } });
}

/** The encounter is over: nothing of it is heard from here on, and no timer runs. */
export function leaving(session: Session): Turn {
  return [
    { ...session, encounter: session.encounter + 1 },
    [
      { type: 'leave' },
      ...(['retry', 'deadline', 'let-go', 'give-up', 'typing', 'upgrade', 'screen'] as const).map(
        (name) => ({ type: 'clear-timer', name }) as const,
      ),
    ],
  ];
}

/** Leaves, and shows why it is over. The camera and the microphone go off. */
export function ending(session: Session, ending: Ending): Turn {
  const [left, commands] = leaving(session);
  const { mode, company } = session;
  const after: Screen = { type: 'after', mode, company, ending, partner: partnerOf(session) };
  return [withScreen(withCapture(left, { type: 'off' }), after), [...commands, { type: 'release' }]];
}

/** Leaves for the home page. A link is forgotten. */
export function goingHome(session: Session): Turn {
  const [left, commands] = leaving({ ...session, company: { type: 'stranger' } });
  return [withScreen(withCapture(left, { type: 'off' }), { type: 'home' }), [...commands, { type: 'release' }]];
}

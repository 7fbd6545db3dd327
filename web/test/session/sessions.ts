import type { Command } from '../../src/session/state/commands.js';
import type { ChatEvent, Event, SearchEvent } from '../../src/session/state/events.js';
import type { Session } from '../../src/session/state/model.js';
import { reduce } from '../../src/session/reduce/reduce.js';
import { startSession } from '../../src/session/state/start.js';
import type { Link, Mode } from '../../src/session/state/state.js';

/** When everything in these tables happens. */
export const NOW = 5_000_000;

/** Of a path so weak that only sound is sent. */
const PAUSED = { grade: 'very-weak', roundTripMs: 1600, loss: 0.3, pictures: 'paused', partnerStill: false } as const;

const FACTS = { file: 'id', name: 'a', size: 1, kind: 'file' } as const;

export const CODE = { emoji: [1, 2, 3, 4, 5, 6, 7], numbers: [1000, 2000, 3000] };

/** A link, short enough to read. */
export const INVITATION = { secret: 'secret', link: 'https://chat.example/#secret' };

/** Plays events one after the other, and gives where they lead. */
export function played(session: Session, ...events: readonly Event[]): Session {
  return events.reduce((reached, event) => reduce(reached, event, NOW)[0], session);
}

/** An event of the encounter that is on. */
export function met(session: Session, event: ChatEvent | SearchEvent): Event {
  return { type: 'encounter', encounter: session.encounter, event };
}

/** Plays events of the encounter that is on. */
export function went(session: Session, ...events: readonly (ChatEvent | SearchEvent)[]): Session {
  return events.reduce((reached, event) => played(reached, met(reached, event)), session);
}

function home(): Session {
  const fresh = startSession(['en'], [], true);
  return played(fresh, { type: 'person/choices', choices: { ...fresh.state.choices, rulesAccepted: true } });
}

function chat(mode: Mode): Session {
  const ready = { ...home(), capture: { type: mode === 'text' ? 'off' : 'on' } } as const;
  const visit = { ...ready.state.visit, mirrorSeen: true };
  const started = played({ ...ready, state: { ...ready.state, visit } }, { type: 'person/start', mode });
  return went(started, { type: 'matched', token: 'token', common: ['tea'] });
}

const confirmed = (mode: Mode): readonly ChatEvent[] => [{ type: 'keyed' }, { type: 'confirmed', mode, code: CODE }];
const LIVE: ChatEvent = { type: 'live', path: { route: 'direct', transport: 'udp' } };

/** A live chat. */
export function live(mode: Mode): Session {
  return went(chat(mode), ...confirmed(mode), { type: 'connected' }, LIVE);
}

const mirror = (): Session => played(home(), { type: 'person/start', mode: 'video' });
const looking = (): Session => played(home(), { type: 'person/start', mode: 'text' });

const matched: ChatEvent = { type: 'matched', token: 'token', common: [] };
const text: Event = { type: 'person/start', mode: 'text' };
const inviting = (): Session => played(home(), { type: 'person/invite' });
const invited = (): Session => played(home(), { type: 'link', opened: { type: 'invitation', secret: 'secret' } });
const guest = (): Session => played(inviting(), text, { type: 'invitation', invitation: INVITATION });
const host = (): Session => played(invited(), text);
const silent = (): Session => went(live('video'), { type: 'path', change: 'gone' });
const again: ChatEvent = { type: 'matched', token: 'again', common: [] };

/** One session on every screen and at every step of a link. */
export const SESSIONS = {
  home: home(),
  unsupported: startSession(['en'], ['encoded-transform'], false),
  'mirror off': mirror(),
  'mirror asking': played(mirror(), { type: 'person/allow-capture' }),
  'mirror on': played(mirror(), { type: 'person/allow-capture' }, { type: 'capture', event: { type: 'on' } }),
  joining: looking(),
  waiting: went(looking(), { type: 'waiting' }),
  pausing: went(looking(), { type: 'refused', reason: 'busy', retryAfterMs: 1000 }),
  matched: chat('video'),
  keyed: went(chat('video'), { type: 'keyed' }),
  confirmed: went(chat('video'), ...confirmed('video')),
  connected: went(chat('video'), ...confirmed('video'), { type: 'connected' }),
  live: live('video'),
  inviting: inviting(),
  invited: invited(),
  'own link': played(invited(), { type: 'link-elsewhere', secret: 'secret', part: 'maker' }),
  'broken link': played(home(), { type: 'link', opened: { type: 'broken' } }),
  'guest mirror': played(
    inviting(),
    { type: 'person/start', mode: 'video' },
    { type: 'invitation', invitation: INVITATION },
  ),
  'guest joining': guest(),
  'guest waiting': went(guest(), { type: 'waiting' }),
  'guest matched': went(guest(), matched),
  'guest confirmed': went(guest(), matched, ...confirmed('text')),
  'host joining': host(),
  'host matched': went(host(), matched),
  'friend live': went(guest(), matched, ...confirmed('text'), { type: 'connected' }, LIVE),
  'friend after': played(went(host(), matched, ...confirmed('text'), { type: 'connected' }, LIVE), {
    type: 'person/stop',
  }),
  'expired after': went(guest(), { type: 'closed', code: 1000, luck: 0.5, online: true }),
  'resuming seeking': silent(),
  'resuming pausing': went(silent(), { type: 'place-taken' }),
  'resuming matched': went(silent(), again),
  'resuming keyed': went(silent(), again, { type: 'keyed' }),
  'resuming though back': went(silent(), again, { type: 'path', change: 'back' }),
  'resuming confirmed': went(silent(), again, ...confirmed('video')),
  'resuming connected': went(silent(), again, ...confirmed('video'), { type: 'connected' }),
  'resuming before live': went(
    chat('video'),
    ...confirmed('video'),
    { type: 'connected' },
    { type: 'path', change: 'gone' },
  ),
  after: played(live('text'), { type: 'person/stop' }),
} as const satisfies Record<string, Session>;

export type SessionName = keyof typeof SESSIONS;

/** Every event there is, with values that make sense. */
export function eventsFor(session: Session): Readonly<Record<string, Event>> {
  const chatEvents: Record<string, ChatEvent | SearchEvent> = {
    welcomed: { type: 'welcomed', relay: true, waitMs: 900_000 },
    waiting: { type: 'waiting' },
    proving: { type: 'proving', done: 0.5 },
    refused: { type: 'refused', reason: 'rate', retryAfterMs: 2000 },
    'place-taken': { type: 'place-taken' },
    draining: { type: 'draining', retryAfterMs: 1000, luck: 0.5 },
    'closed 1000': { type: 'closed', code: 1000, luck: 0.5, online: true },
    'closed 1006': { type: 'closed', code: 1006, luck: 0.5, online: true },
    'closed 4400': { type: 'closed', code: 4400, luck: 0.5, online: true },
    matched: { type: 'matched', token: 'other', common: [] },
    keyed: { type: 'keyed' },
    confirmed: { type: 'confirmed', mode: 'video', code: CODE },
    connected: { type: 'connected' },
    live: LIVE,
    parted: { type: 'parted' },
    bye: { type: 'bye' },
    failed: { type: 'failed', code: 'E_SEAL' },
    'failed late': { type: 'failed', code: 'E_TIMEOUT' },
    'path silent': { type: 'path', change: 'silent' },
    'path back': { type: 'path', change: 'back' },
    'path gone': { type: 'path', change: 'gone' },
    'path closed': { type: 'path', change: 'closed' },
    text: { type: 'text', text: 'hello' },
    typing: { type: 'typing', on: true },
    receipt: { type: 'receipt' },
    'code-confirmed': { type: 'code-confirmed' },
    file: { type: 'file', event: { type: 'offered', from: 'partner', facts: FACTS } },
    'asked for voice': { type: 'asked', mode: 'voice' },
    'asked for video': { type: 'asked', mode: 'video' },
    agreed: { type: 'answered', agreed: true },
    declined: { type: 'answered', agreed: false },
    mode: { type: 'mode', mode: 'video' },
    network: { type: 'network', network: PAUSED },
    media: { type: 'media', media: { microphone: false, camera: true, screen: false } },
  };
  const encounter = Object.entries(chatEvents).map(([name, event]) => [name, met(session, event)] as const);
  const choices = { ...session.state.choices, startBlurred: false };
  return {
    'person/choices': { type: 'person/choices', choices },
    'person/invite': { type: 'person/invite' },
    'person/use-link': { type: 'person/use-link' },
    'person/start': { type: 'person/start', mode: 'text' },
    'person/allow-capture': { type: 'person/allow-capture' },
    'person/choose-device': { type: 'person/choose-device', kind: 'camera', id: 'other' },
    'person/ready': { type: 'person/ready' },
    'person/home': { type: 'person/home' },
    'person/next': { type: 'person/next' },
    'person/stop': { type: 'person/stop' },
    'person/microphone': { type: 'person/microphone', on: false },
    'person/camera': { type: 'person/camera', on: false },
    'person/blur': { type: 'person/blur', on: false },
    'person/reveal-partner': { type: 'person/reveal-partner', on: true },
    'person/reveal-screen': { type: 'person/reveal-screen', on: true },
    'person/ask-mode': { type: 'person/ask-mode', mode: 'video' },
    'person/withdraw': { type: 'person/withdraw' },
    'person/agree': { type: 'person/answer-mode', agreed: true },
    'person/decline': { type: 'person/answer-mode', agreed: false },
    'person/share-screen': { type: 'person/share-screen', on: true },
    'person/text': { type: 'person/text', text: 'hello' },
    'person/typing': { type: 'person/typing', on: true },
    'person/files': { type: 'person/files', files: [new File([], 'a')] },
    'person/file': { type: 'person/file', deed: 'accept', file: 'id' },
    'person/code-matches': { type: 'person/code-matches' },
    'person/code-differs': { type: 'person/code-differs' },
    'person/report': { type: 'person/report', reason: 'spam' },
    'person/avoid': { type: 'person/avoid' },
    'timer retry': { type: 'timer', name: 'retry' },
    'timer deadline': { type: 'timer', name: 'deadline' },
    'timer let-go': { type: 'timer', name: 'let-go' },
    'timer give-up': { type: 'timer', name: 'give-up' },
    'timer typing': { type: 'timer', name: 'typing' },
    'timer upgrade': { type: 'timer', name: 'upgrade' },
    'timer screen': { type: 'timer', name: 'screen' },
    'screen on': { type: 'screen', event: { type: 'on' } },
    'screen failed': { type: 'screen', event: { type: 'failed', why: 'refused' } },
    'screen ended': { type: 'screen', event: { type: 'ended' } },
    'capture on': { type: 'capture', event: { type: 'on' } },
    'capture failed': { type: 'capture', event: { type: 'failed', why: 'refused' } },
    'capture lost': { type: 'capture', event: { type: 'lost', kind: 'camera', why: 'gone' } },
    devices: { type: 'devices', cameras: [], microphones: [], speakers: [{ id: 's', label: 'Speaker' }], facing: null },
    'in use': { type: 'capture', event: { type: 'in-use', kind: 'camera', id: 'other', instead: null } },
    'timer device': { type: 'timer', name: 'device' },
    'person/flip-camera': { type: 'person/flip-camera' },
    'person/noted': { type: 'person/noted' },
    'report taken': { type: 'report', token: 'token', result: 'taken' },
    invitation: { type: 'invitation', invitation: INVITATION },
    'link opened': { type: 'link', opened: { type: 'invitation', secret: 'other' } },
    'same link opened': { type: 'link', opened: { type: 'invitation', secret: 'secret' } },
    'broken link': { type: 'link', opened: { type: 'broken' } },
    'link elsewhere': { type: 'link-elsewhere', secret: 'secret', part: 'visitor' },
    'other link elsewhere': { type: 'link-elsewhere', secret: 'other', part: 'maker' },
    online: { type: 'online' },
    'page-gone': { type: 'page-gone' },
    ...Object.fromEntries(encounter),
  };
}

/** Where a turn led and what it commands, in a few words. */
export function summary(before: Session, [session, commands]: readonly [Session, readonly Command[]]): string {
  const { screen } = session.state;
  const told = commands.map(describe).filter((word) => word !== '');
  return [sameAs(before, session) ? 'same' : describeScreen(screen), ...told].join(', ');
}

function sameAs(before: Session, after: Session): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function describeScreen(screen: Session['state']['screen']): string {
  switch (screen.type) {
    case 'home':
    case 'inviting':
    case 'invited':
    case 'own-link':
    case 'broken-link':
    case 'loading':
    case 'unsupported':
      return screen.type;
    case 'mirror':
      return `mirror ${screen.capture.type}`;
    case 'looking':
      return screen.step.type === 'pausing' ? `pausing ${screen.step.why}` : screen.step.type;
    case 'chat':
      return describeLink(screen.chat.link);
    case 'after': {
      const { ending } = screen;
      return `after ${ending.type === 'failed' ? ending.code : ending.type}`;
    }
  }
}

function describeLink(link: Link): string {
  switch (link.type) {
    case 'live':
      return 'live';
    case 'securing':
      return link.step;
    case 'resuming':
      return `resuming ${link.step.type}${link.isBack ? ' though back' : ''}`;
  }
}

/** Timers that are cleared belong to leaving, which says so itself. */
function describe(command: Command): string {
  switch (command.type) {
    case 'clear-timer':
      return '';
    case 'set-timer':
      return `${command.name} in ${String(command.ms)}`;
    case 'say':
      return `say ${command.what.type}`;
    default:
      return command.type;
  }
}

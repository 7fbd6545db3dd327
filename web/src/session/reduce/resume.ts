import { reconnectAfter } from '../../protocol/close-codes.js';
import { jitter } from '../../signal/reconnect.js';
import type { Command } from '../state/commands.js';
import { CONNECT_MS, HELLO_MS, KX_MS, LET_GO_MS, deadline } from './deadlines.js';
import type { EncounterEvent, PathChange, PathEvent, UpgradeEvent } from '../state/events.js';
import { failing } from './failing.js';
import { chatOf, ending, stay, withChat } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import { isConnected, mediaState, reduceChat, settled } from './chat.js';
import { goingOn, interrupted } from './upgrade.js';
import { UNMEASURED } from '../state/unmeasured.js';
import type { Chat, Message, Path, Resuming, ResumingStep } from '../state/state.js';

/** PROTOCOL.md §3.4: so long is another path looked for. */
const GIVE_UP_MS = 30_000;

/** A server that says nothing in this time is not reached; the next attempt may take another way. */
const SERVER_MS = 8_000;

/** Between two attempts, where nothing else says how long. */
const AGAIN_MS = 500;

type OfAttempt = Exclude<EncounterEvent, PathEvent | UpgradeEvent>;

/** What the path under a connected chat does. */
export function reducePath(session: Session, change: PathChange, now: number): Turn {
  const chat = chatOf(session);
  if (chat === null || !isConnected(chat)) return stay(session);
  if (chat.link.type === 'resuming') return oldPath(session, chat.link, change);
  switch (change) {
    case 'silent':
    case 'gone':
      return seekAnother(session, chat, now);
    case 'back':
      return stay(session);
    case 'closed':
      return ending(session, { type: 'partner-left' });
  }
}

/** The path is taken for dead: from here on nothing is sent until there is another, or this one is back. */
function seekAnother(session: Session, chat: Chat, now: number): Turn {
  const old: Path | null = chat.link.type === 'live' ? chat.link.path : null;
  const link: Resuming = { type: 'resuming', since: now, old, isBack: false, losses: 0, step: { type: 'pausing' } };
  const [sought, commands] = seek(withChat(session, { link, partnerTyping: false }));
  const cleared = (['let-go', 'typing', 'upgrade'] as const).map((name) => ({ type: 'clear-timer', name }) as const);
  return [sought, [...cleared, { type: 'pause' }, { type: 'set-timer', name: 'give-up', ms: GIVE_UP_MS }, ...commands]];
}

/** What happens while a chat looks for another path; `link` is where it stands. */
export function reduceResuming(session: Session, link: Resuming, event: OfAttempt, now: number): Turn {
  const { step } = link;
  switch (event.type) {
    case 'welcomed':
      return stay(session);
    case 'waiting':
    case 'proving':
      return step.type === 'seeking' ? [session, [{ type: 'clear-timer', name: 'deadline' }]] : stay(session);
    case 'matched':
      return step.type === 'seeking' ? at(session, link, { type: 'matched' }, KX_MS) : stay(session);
    case 'keyed':
      return step.type === 'matched' ? at(session, link, { type: 'keyed' }, HELLO_MS) : stay(session);
    case 'confirmed': {
      const { mode, code } = event;
      return step.type === 'keyed' ? at(session, link, { type: 'confirmed', mode, code }, CONNECT_MS) : stay(session);
    }
    case 'connected':
      return step.type === 'confirmed' ? at(session, link, { ...step, type: 'connected' }, CONNECT_MS) : stay(session);
    case 'live':
      return step.type === 'connected' ? resumed(session, event.path, step) : stay(session);
    case 'refused':
      return withoutServer(session, link, event.retryAfterMs);
    case 'draining':
      return withoutServer(session, link, event.retryAfterMs + jitter(0, event.luck));
    case 'closed':
      return socketLost(session, link, event.code, event.luck);
    case 'parted':
    case 'place-taken':
      return withoutServer(session, link, 0);
    case 'failed':
      return event.code === 'E_TIMEOUT' ? lost(session, link, AGAIN_MS) : failing(session, event.code, now);
    default:
      return reduceChat(session, event, now);
  }
}

/** An attempt took too long, the pause before the next one is over, or the whole of it is given up. */
export function reduceResumingTimer(session: Session, link: Resuming, name: 'retry' | 'deadline' | 'give-up'): Turn {
  switch (name) {
    case 'retry':
      return link.step.type === 'pausing' ? seek(session) : stay(session);
    case 'deadline':
      return lost(session, link, AGAIN_MS);
    case 'give-up':
      return ending(session, { type: 'partner-lost' });
  }
}

/** The one attempt after the other meets at the same place, each with keys of its own. */
function seek(session: Session): Turn {
  const chat = chatOf(session);
  if (chat?.link.type !== 'resuming') return stay(session);
  const link: Resuming = { ...chat.link, step: { type: 'seeking' } };
  return [withChat(session, { link }), [{ type: 'resume', mode: chat.mode }, deadline(SERVER_MS)]];
}

function at(session: Session, link: Resuming, step: ResumingStep, ms: number): Turn {
  return [withChat(session, { link: { ...link, losses: 0, step } }), [deadline(ms)]];
}

/** Nothing came of this attempt. */
function lost(session: Session, link: Resuming, ms: number): Turn {
  if (link.step.type === 'pausing') return stay(session);
  if (link.isBack && link.old !== null) return goOn(session, link.old);
  return [
    withChat(session, { link: { ...link, step: { type: 'pausing' } } }),
    [{ type: 'pause' }, { type: 'clear-timer', name: 'deadline' }, { type: 'set-timer', name: 'retry', ms }],
  ];
}

function socketLost(session: Session, link: Resuming, code: number, luck: number): Turn {
  const again = { ...link, losses: link.losses + 1 };
  const after = reconnectAfter(code);
  switch (after.type) {
    case 'done':
      return withoutServer(session, again, 0);
    case 'later':
      return withoutServer(session, again, after.afterMs + jitter(link.losses, luck));
    case 'never':
      return withoutServer(session, again, GIVE_UP_MS);
  }
}

/** The server has no more to say of this attempt, which means nothing once the browsers are connected. */
function withoutServer(session: Session, link: Resuming, ms: number): Turn {
  return link.step.type === 'connected' ? stay(session) : lost(session, link, Math.max(AGAIN_MS, ms));
}

/**
 * The old path, which is kept until another takes its place. Where it is back before the partner was met, the chat goes
 * on over it: the partner may not have noticed anything, and would never come. Closed, it says nothing: whoever is
 * connected over the new path closes it.
 */
function oldPath(session: Session, link: Resuming, change: PathChange): Turn {
  const isBack = change === 'back';
  const isAlone = link.step.type === 'pausing' || link.step.type === 'seeking';
  if (isBack && isAlone && link.old !== null) return goOn(session, link.old);
  return stay(withChat(session, { link: { ...link, isBack } }));
}

function goOn(session: Session, path: Path): Turn {
  const chat = chatOf(session);
  if (chat === null) return stay(session);
  return [
    withChat(session, { link: { type: 'live', path } }),
    [...clearTimers(), { type: 'go-on' }, mediaState(chat), ...goingOn(chat)],
  ];
}

type Connected = Extract<ResumingStep, { readonly type: 'confirmed' | 'connected' }>;

/** Live over another path, with other keys and thus another code. What was verified stays so (PROTOCOL.md §3.2). */
function resumed(session: Session, path: Path, { code, mode }: Connected): Turn {
  const before = chatOf(session);
  if (before === null) return stay(session);
  const isVerified = before.verification === 'verified';
  const live = withChat(session, {
    link: { type: 'live', path },
    code,
    verification: isVerified ? 'verified' : 'nobody',
    partnerTyping: false,
    network: UNMEASURED,
    messages: withoutReceipts(before),
  });
  const [agreed, settling] = mode === before.mode ? stay(live) : settled(live, mode, before.mode);
  const [rested, commands] = interrupted(agreed);
  const { own, network } = chatOf(rested) ?? before;
  const unshared: readonly Command[] =
    before.own.screen === 'on' && own.screen !== 'on' ? [{ type: 'stop-sharing' }] : [];
  // Whoever did not hear the last confirmation on the old path hears it now.
  const confirmed: readonly Command[] = isVerified ? [{ type: 'say', what: { type: 'code-confirmed' } }] : [];
  const letGo: Command = { type: 'set-timer', name: 'let-go', ms: LET_GO_MS };
  return [
    rested,
    [...clearTimers(), letGo, ...settling, ...unshared, ...commands, mediaState({ own, network }), ...confirmed],
  ];
}

/** No receipt can come any more for what the old path carried. */
function withoutReceipts({ messages }: Chat): readonly Message[] {
  return messages.map((message) =>
    message.delivery === 'sent' ? ({ ...message, delivery: 'unsure' } as const) : message,
  );
}

function clearTimers(): readonly Command[] {
  return (['retry', 'deadline', 'give-up'] as const).map((name) => ({ type: 'clear-timer', name }) as const);
}

import { askForCapture } from './asking.js';
import type { Command } from '../state/commands.js';
import type { CaptureEvent, UpgradeEvent } from '../state/events.js';
import { failing } from './failing.js';
import { chatOf, stay, withCapture, withChat } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import { expectedOf, mediaState, ownMedia } from './chat.js';
import type { Chat, FullerMode, Mode, Upgrade } from '../state/state.js';

/** How long each step may last, in ms (PROTOCOL.md §4); the others last until something happens. */
const LASTS: Partial<Record<Upgrade['type'], number>> = {
  asked: 30_000,
  agreeing: 40_000,
  // Both of the partner's steps, and the way there and back.
  asking: 75_000,
  changing: 15_000,
  declined: 30_000,
  refused: 30_000,
  lapsed: 10_000,
};

const MODES: readonly Mode[] = ['text', 'voice', 'video'];

/** Asks the partner to talk by more, once one's own devices are on. */
export function ask(session: Session, mode: FullerMode): Turn {
  const chat = chatOf(session);
  const isFree = chat !== null && ['none', 'refused', 'lapsed', 'failed'].includes(chat.upgrade.type);
  if (!isFree || chat.link.type !== 'live' || !isAbove(mode, chat.mode)) return stay(session);
  return turnOn(session, { type: 'preparing', mode });
}

/** The person who asked does not want it any more, or has read what came of it. */
export function withdraw(session: Session): Turn {
  switch (chatOf(session)?.upgrade.type) {
    case 'preparing':
      return turnOff(session, { type: 'none' });
    case 'asking':
      return turnOff(session, { type: 'withdrawn' }, [{ type: 'say', what: { type: 'withdraw' } }]);
    case 'lapsed':
    case 'failed':
      return become(session, { type: 'none' });
    default:
      return stay(session);
  }
}

/** The person's answer to the partner's question. A yes is said once one's own devices are on. */
export function answer(session: Session, agreed: boolean): Turn {
  const upgrade = chatOf(session)?.upgrade;
  if (upgrade?.type === 'asked' && agreed) return turnOn(session, { type: 'agreeing', mode: upgrade.mode });
  if (upgrade?.type === 'asked') return become(session, { type: 'refused' }, [say(false)]);
  if (upgrade?.type === 'agreeing' && !agreed) return turnOff(session, { type: 'refused' }, [say(false)]);
  return stay(session);
}

/** What the partner does about it. */
export function reduceUpgrade(session: Session, event: UpgradeEvent): Turn {
  const chat = chatOf(session);
  if (chat === null || chat.link.type === 'securing') return stay(session);
  switch (event.type) {
    case 'asked':
      return isAbove(event.mode, chat.mode) ? asked(session, chat.upgrade, event.mode) : stay(session);
    case 'answered':
      return answered(session, chat.upgrade, event.agreed);
    case 'mode':
      return reached(session, chat, event.mode);
  }
}

/** One's own devices, started for this. */
export function reduceUpgradeCapture(session: Session, event: CaptureEvent): Turn | null {
  const upgrade = chatOf(session)?.upgrade;
  if (upgrade?.type !== 'preparing' && upgrade?.type !== 'agreeing') return null;
  if (event.type === 'lost') return null;
  const isAgreeing = upgrade.type === 'agreeing';
  if (event.type === 'failed') {
    return turnOff(session, { type: 'failed', why: event.why }, isAgreeing ? [say(false)] : []);
  }
  const { mode } = upgrade;
  const on = withCapture(session, { type: 'on' });
  const show: Command = { type: 'show', own: session.own };
  if (!isAgreeing) return become(on, { type: 'asking', mode }, [show, { type: 'say', what: { type: 'ask', mode } }]);
  return become(on, { type: 'changing', mode }, [...withoutCamera(mode), show, say(true)]);
}

/** A step has lasted too long. */
export function reduceUpgradeTimer(session: Session, now: number): Turn {
  const chat = chatOf(session);
  switch (chat?.upgrade.type) {
    case 'asked':
    case 'agreeing':
      return answer(session, false);
    case 'asking':
      return withdraw(session);
    case 'changing':
      return failing(session, 'E_TIMEOUT', now);
    case 'declined':
    case 'refused':
    case 'lapsed':
      return become(session, { type: 'none' });
    default:
      return stay(session);
  }
}

/** Another connection took the place of the one over which it was asked: what was not settled there is void. */
export function interrupted(session: Session): Turn {
  switch (chatOf(session)?.upgrade.type) {
    case 'preparing':
    case 'asking':
    case 'agreeing':
    case 'changing':
      return turnOff(session, { type: 'lapsed' });
    case 'asked':
    case 'withdrawn':
      return become(session, { type: 'none' });
    default:
      return stay(session);
  }
}

/** The connection says something again, and what was asked over it stands: its time begins anew. */
export function goingOn({ upgrade }: Chat): readonly Command[] {
  const ms = LASTS[upgrade.type];
  return ms === undefined ? [] : [{ type: 'set-timer', name: 'upgrade', ms }];
}

/** Whoever wants at least as much, and has said so, has agreed. */
function asked(session: Session, upgrade: Upgrade, mode: FullerMode): Turn {
  switch (upgrade.type) {
    case 'none':
    case 'withdrawn':
    case 'declined':
    case 'lapsed':
    case 'failed':
      return become(session, { type: 'asked', mode });
    case 'preparing':
      if (isAbove(mode, upgrade.mode)) return turnOff(session, { type: 'asked', mode });
      return become(session, { type: 'agreeing', mode });
    case 'asking':
      if (isAbove(mode, upgrade.mode)) return turnOff(session, { type: 'asked', mode });
      return become(session, { type: 'changing', mode }, [...withoutCamera(mode), say(true)]);
    case 'refused':
    case 'asked':
    case 'agreeing':
    case 'changing':
      return [session, [say(false)]];
  }
}

function answered(session: Session, upgrade: Upgrade, agreed: boolean): Turn {
  switch (upgrade.type) {
    case 'asking':
      return agreed
        ? become(session, { type: 'changing', mode: upgrade.mode })
        : turnOff(session, { type: 'declined' });
    case 'withdrawn':
      return become(session, { type: 'none' });
    case 'changing':
      return agreed ? stay(session) : turnOff(session, { type: 'lapsed' });
    default:
      return stay(session);
  }
}

/** What was verified stays so: the keys are the same. The partner's picture is theirs to show and one's own to look at. */
function reached(session: Session, chat: Chat, mode: Mode): Turn {
  const { microphone } = chat.own;
  const own = { ...ownMedia(session, mode), ...(chat.mode === 'voice' ? { microphone } : {}) };
  const heard = chat.mode === 'voice' ? { microphone: chat.partnerMedia.microphone } : {};
  const partnerMedia = { ...expectedOf(mode), ...heard };
  const changed = withChat(session, { mode, own, partnerMedia, partnerRevealed: false, screenRevealed: false });
  return become(changed, { type: 'none' }, [mediaState({ ...chat, own })]);
}

/** Starts the devices that the mode needs and the chat has not. */
function turnOn(session: Session, upgrade: Extract<Upgrade, { readonly mode: FullerMode }>): Turn {
  if (chatOf(session)?.mode === 'voice') {
    return become(session, upgrade, [{ type: 'add-camera', camera: session.state.devices.chosen.camera }]);
  }
  return become(withCapture(session, { type: 'asking' }), upgrade, [askForCapture(session, upgrade.mode)]);
}

/** Stops the devices that the chat has no use for. */
function turnOff(session: Session, upgrade: Upgrade, commands: readonly Command[] = []): Turn {
  if (chatOf(session)?.mode === 'voice') return become(session, upgrade, [{ type: 'remove-camera' }, ...commands]);
  return become(withCapture(session, { type: 'off' }), upgrade, [{ type: 'release' }, ...commands]);
}

function become(session: Session, upgrade: Upgrade, commands: readonly Command[] = []): Turn {
  const ms = LASTS[upgrade.type];
  const timer: Command =
    ms === undefined ? { type: 'clear-timer', name: 'upgrade' } : { type: 'set-timer', name: 'upgrade', ms };
  return [withChat(session, { upgrade }), [timer, ...commands]];
}

/** One's own question was for more than the partner's, which both agree to. */
function withoutCamera(mode: FullerMode): readonly Command[] {
  return mode === 'voice' ? [{ type: 'remove-camera' }] : [];
}

function say(agreed: boolean): Command {
  return { type: 'say', what: { type: 'answer', agreed } };
}

function isAbove(mode: Mode, other: Mode): boolean {
  return MODES.indexOf(mode) > MODES.indexOf(other);
}

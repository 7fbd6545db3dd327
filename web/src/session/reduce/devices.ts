import { askForCapture } from './asking.js';
import type { Command } from '../state/commands.js';
import type { DeviceEvent, Event } from '../state/events.js';
import { chatOf, ending, stay, withCapture, withChat } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import { mediaState, ownMedia } from './chat.js';
import type { CaptureFailure, DeviceKind, DeviceNotice, Devices, Mode, OwnMedia } from '../state/state.js';

/** What became of a device is said for so long, in ms. */
const SAID_MS = 12_000;

/** Another device, from the next chat on or at once where one of its kind is on: the others go on meanwhile. */
export function chooseDevice(session: Session, kind: DeviceKind, id: string): Turn {
  const changed = withChosen(session, kind, id);
  if (kind === 'speaker') return stay(changed);
  switch (session.capture.type) {
    case 'off':
      return stay(changed);
    case 'asking':
    case 'failed':
      return [withCapture(changed, { type: 'asking' }), [askForCapture(changed, modeOf(changed))]];
    case 'on':
      if (kind === 'camera' && modeOf(session) !== 'video') return stay(changed);
      return [changed, [{ type: 'change-device', kind, device: id }]];
  }
}

/** The camera that looks the other way; only where the one in use says which way it looks. */
export function flipCamera(session: Session): Turn {
  const { facing } = session.state.devices;
  if (facing === null || session.capture.type !== 'on' || modeOf(session) !== 'video') return stay(session);
  return [session, [{ type: 'flip-camera', facing: facing === 'user' ? 'environment' : 'user' }]];
}

/** Devices came or went. A speaker that is gone says so only here: the browser goes on with its own choice. */
export function devicesListed(session: Session, event: Extract<Event, { readonly type: 'devices' }>): Turn {
  const { cameras, microphones, speakers, facing } = event;
  const listed = withDevices(session, { cameras, microphones, speakers, facing });
  const { speaker } = session.state.devices.chosen;
  const had = (id: string): boolean => session.state.devices.speakers.some((known) => known.id === id);
  const isGone = speaker !== '' && had(speaker) && !speakers.some(({ id }) => id === speaker);
  if (!isGone) return stay(listed);
  return noticed(withChosen(listed, 'speaker', ''), { kind: 'speaker', why: 'gone', replaced: true });
}

/** A device took the place of another, or none did. A chat goes on without; before one, the person is asked again. */
export function reduceDevice(session: Session, event: DeviceEvent): Turn {
  const { kind } = event;
  switch (event.type) {
    case 'in-use': {
      const [shown, told] = withOwn(withChosen(session, kind, event.id), kind, true);
      const notice = event.instead === null ? null : { kind, why: event.instead, replaced: true };
      return and(notice === null ? withoutNotice(shown) : noticed(shown, notice), told);
    }
    case 'lost': {
      const { why } = event;
      if (chatOf(session) === null) return captureFailed(session, why === 'gone' ? 'missing' : why);
      const [shown, told] = withOwn(session, kind, false);
      return and(noticed(shown, { kind, why, replaced: false }), told);
    }
  }
}

/** Neither picture nor sound is to be had: the mirror says why, anything else is over. */
export function captureFailed(session: Session, why: CaptureFailure): Turn {
  if (session.state.screen.type === 'mirror') return stay(withCapture(session, { type: 'failed', why }));
  return ending(session, { type: 'capture-failed', why });
}

/** What was said of a device is read, or was said for long enough. */
export function withoutNotice(session: Session): Turn {
  if (session.state.devices.notice === null) return stay(session);
  return [withDevices(session, { notice: null }), [{ type: 'clear-timer', name: 'device' }]];
}

function noticed(session: Session, notice: DeviceNotice): Turn {
  return [withDevices(session, { notice }), [{ type: 'set-timer', name: 'device', ms: SAID_MS }]];
}

/** A device that is there again is used as it was before; the partner hears of it. */
function withOwn(session: Session, kind: 'camera' | 'microphone', isThere: boolean): Turn {
  const chat = chatOf(session);
  if (chat === null) return stay(session);
  const own: OwnMedia = { ...chat.own, [kind]: isThere ? ownMedia(session, chat.mode)[kind] : 'none' };
  const isChanged = own[kind] !== chat.own[kind];
  return [withChat(session, { own }), isChanged && chat.link.type === 'live' ? [mediaState({ ...chat, own })] : []];
}

function and([session, commands]: Turn, more: readonly Command[]): Turn {
  return [session, [...commands, ...more]];
}

function modeOf(session: Session): Mode {
  return chatOf(session)?.mode ?? session.mode;
}

function withChosen(session: Session, kind: DeviceKind, id: string): Session {
  return withDevices(session, { chosen: { ...session.state.devices.chosen, [kind]: id } });
}

function withDevices(session: Session, changes: Partial<Devices>): Session {
  const devices = { ...session.state.devices, ...changes };
  return { ...session, state: { ...session.state, devices } };
}

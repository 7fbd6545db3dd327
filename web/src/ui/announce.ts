import type { Chat, Company, Link, LookingStep, Screen } from '../session/state/state.js';
import { fileChange } from './announce-files.js';
import { networkChanges } from './announce-network.js';
import { talkChanges } from './announce-talk.js';
import type { Texts } from './i18n/texts.js';

/**
 * What to speak to a screen reader after `before` became `after`; null where nothing that matters changed or
 * where the focus or the log says it already.
 */
export function announcement(before: Screen, after: Screen, texts: Texts): string | null {
  if (after.type === 'looking') {
    const known = before.type === 'looking' && before.step.type === after.step.type;
    return known ? null : lookingStep(after.step, after.company, texts);
  }
  if (after.type === 'chat') {
    return before.type === 'chat' ? chatChange(before.chat, after.chat, texts) : arrival(after.chat, texts.announce);
  }
  if (after.type === 'after' && before.type === 'after')
    return reportChange(before.partner, after.partner, texts.announce);
  return null;
}

function lookingStep(step: LookingStep, company: Company, texts: Texts): string {
  switch (step.type) {
    case 'joining':
      return texts.looking.joining;
    case 'waiting':
      return company.type === 'stranger' ? texts.announce.waiting : texts.announce.waitingForFriend;
    case 'proving':
      return texts.announce.proving;
    case 'pausing':
      return `${texts.looking.pausing[step.why]} ${texts.announce.pausing}`;
  }
}

type Spoken = Texts['announce'];

/** A chat may be live when it is drawn for the first time. */
function arrival(chat: Chat, texts: Spoken): string {
  if (chat.link.type !== 'live') return texts.matched;
  return chat.verification === 'verified' ? `${texts.live} ${asVerified(chat, texts)}` : texts.live;
}

function chatChange(before: Chat, after: Chat, all: Texts): string | null {
  const { announce: texts, files } = all;
  const changes = [
    linkChange(before.link.type, after.link.type, texts),
    verifiedNow(before, after, texts),
    switched(before.own.microphone === 'on', after.own.microphone === 'on', texts.microphoneOn, texts.microphoneOff),
    switched(before.own.camera === 'on', after.own.camera === 'on', texts.cameraOn, texts.cameraOff),
    switched(before.own.blurred, after.own.blurred, texts.blurOn, texts.blurOff),
    partnerChange(before, after, texts),
    ...talkChanges(before, after, all),
    ...networkChanges(before, after, all.network),
    reportChange(before.partner, after.partner, texts),
    fileChange(before, after, files),
  ].filter((change) => change !== null);
  return changes.length > 0 ? changes.join(' ') : null;
}

function verifiedNow(before: Chat, after: Chat, texts: Spoken): string | null {
  if (after.verification !== 'verified' || before.verification === 'verified') return null;
  return asVerified(after, texts);
}

function asVerified({ byInvite }: Chat, texts: Spoken): string {
  return byInvite ? texts.verifiedByLink : texts.verified;
}

function linkChange(before: Link['type'], after: Link['type'], texts: Spoken): string | null {
  if (before === after) return null;
  switch (after) {
    case 'securing':
      return null;
    case 'live':
      return before === 'resuming' ? texts.resumed : texts.live;
    case 'resuming':
      return texts.resuming;
  }
}

/** Before the chat is live, what the partner switches is its beginning, not a change. */
function partnerChange(before: Chat, after: Chat, texts: Spoken): string | null {
  if (before.link.type !== 'live' || after.mode === 'text') return null;
  const [was, is] = [before.partnerMedia, after.partnerMedia];
  const microphone = switched(was.microphone, is.microphone, texts.partnerMicrophoneOn, texts.partnerMicrophoneOff);
  return microphone ?? switched(was.camera, is.camera, texts.partnerCameraOn, texts.partnerCameraOff);
}

function reportChange(before: Chat['partner'] | null, after: Chat['partner'] | null, texts: Spoken): string | null {
  if (after === null || before?.report === after.report) return null;
  if (after.report === 'taken') return texts.reportTaken;
  return after.report === 'refused' ? texts.reportRefused : null;
}

function switched(was: boolean, is: boolean, on: string, off: string): string | null {
  if (was === is) return null;
  return is ? on : off;
}

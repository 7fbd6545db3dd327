// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type {
  Capture,
  CaptureFailure,
  Chat,
  Company,
  Ending,
  FailureCode,
  Feature,
  Link,
  LookingStep,
  Message,
  Mode,
  Network,
  OwnMedia,
  PartnerHandle,
  Path,
  PauseReason,
  Screen,
  State,
  Upgrade,
  Verification,
} from '../../src/session/state/state.js';
import type { DraftStep, FileKind, FileStep, UnfitReason } from '../../src/session/state/shared-file.js';
import { GALLERY } from './fixtures/gallery.js';

/** All values that a state can have in one respect. What `state.ts` adds and nobody lists here fails the type check. */
type All<Value extends string> = Readonly<Record<Value, true>>;

/** One respect: its values, and which of them a state shows. */
interface Respect {
  readonly all: readonly string[];
  readonly shown: (state: State) => readonly (string | null)[];
}

function respect<Value extends string>(all: All<Value>, shown: (state: State) => readonly (Value | null)[]): Respect {
  return { all: Object.keys(all), shown };
}

/** In a chat; nothing elsewhere. */
function inChat<Value extends string>(all: All<Value>, shown: (chat: Chat) => readonly (Value | null)[]): Respect {
  return respect(all, ({ screen }) => (screen.type === 'chat' ? shown(screen.chat) : []));
}

const CAPTURE_FAILURES: All<CaptureFailure> = { refused: true, missing: true, 'in-use': true, other: true };

const RESPECTS: Readonly<Record<string, Respect>> = {
  screen: respect<Screen['type']>(
    {
      home: true,
      loading: true,
      inviting: true,
      invited: true,
      'own-link': true,
      'broken-link': true,
      unsupported: true,
      mirror: true,
      looking: true,
      chat: true,
      after: true,
    },
    ({ screen }) => [screen.type],
  ),
  service: respect({ unknown: true, relay: true, 'no-relay': true }, ({ service }) => [
    service.type === 'unknown' ? 'unknown' : service.relay ? 'relay' : 'no-relay',
  ]),
  'what the browser lacks': respect<Feature>(
    { webrtc: true, 'encoded-transform': true, webcrypto: true, worker: true, 'secure-context': true },
    ({ screen }) => (screen.type === 'unsupported' ? screen.missing : []),
  ),
  mirror: respect<Capture['type']>({ off: true, asking: true, on: true, failed: true }, ({ screen }) =>
    screen.type === 'mirror' ? [screen.capture.type] : [],
  ),
  'trouble in the mirror': respect(CAPTURE_FAILURES, ({ screen }) =>
    screen.type === 'mirror' && screen.capture.type === 'failed' ? [screen.capture.why] : [],
  ),
  'trouble after a search': respect({ 'in-use': true, refused: true }, ({ screen }) =>
    screen.type === 'after' && screen.ending.type === 'capture-failed' && screen.ending.why in CAPTURE_FAILURES
      ? [screen.ending.why === 'in-use' ? 'in-use' : 'refused']
      : [],
  ),
  looking: respect<LookingStep['type']>({ joining: true, waiting: true, proving: true, pausing: true }, ({ screen }) =>
    screen.type === 'looking' ? [screen.step.type] : [],
  ),
  'waiting for whom': respect<Exclude<Company['type'], 'friend'>>(
    { stranger: true, guest: true, host: true },
    (state) =>
      state.screen.type === 'looking' && state.screen.company.type !== 'friend' ? [state.screen.company.type] : [],
  ),
  'why it pauses': respect<PauseReason>(
    { rate: true, 'not-now': true, busy: true, draining: true, away: true, offline: true },
    ({ screen }) => (screen.type === 'looking' && screen.step.type === 'pausing' ? [screen.step.why] : []),
  ),
  mode: inChat<Mode>({ text: true, voice: true, video: true }, ({ mode }) => [mode]),
  link: inChat<Link['type']>({ securing: true, live: true, resuming: true }, ({ link }) => [link.type]),
  'step of securing': inChat<Extract<Link, { type: 'securing' }>['step']>(
    { matched: true, keyed: true, confirmed: true, connected: true },
    ({ link }) => (link.type === 'securing' ? [link.step] : []),
  ),
  route: inChat<Path['route']>({ direct: true, relay: true }, ({ link }) =>
    link.type === 'live' ? [link.path.route] : [],
  ),
  verification: inChat<Exclude<Verification, 'partner'>>({ nobody: true, own: true, verified: true }, (chat) => [
    // What the partner said first is never shown.
    chat.verification === 'partner' ? 'nobody' : chat.verification,
  ]),
  upgrade: inChat<Upgrade['type']>(
    {
      none: true,
      preparing: true,
      asking: true,
      withdrawn: true,
      asked: true,
      agreeing: true,
      changing: true,
      declined: true,
      refused: true,
      lapsed: true,
      failed: true,
    },
    ({ upgrade }) => [upgrade.type],
  ),
  delivery: inChat<Message['delivery']>({ sent: true, delivered: true, unsure: true, received: true }, ({ messages }) =>
    messages.map(({ delivery }) => delivery),
  ),
  'own microphone': inChat<OwnMedia['microphone']>({ on: true, off: true, none: true }, ({ own }) => [own.microphone]),
  'own camera': inChat<OwnMedia['camera']>({ on: true, off: true, none: true }, ({ own }) => [own.camera]),
  'own picture': inChat({ blurred: true, clear: true }, ({ own }) => [own.blurred ? 'blurred' : 'clear']),
  'own screen': inChat<OwnMedia['screen']>(
    { none: true, off: true, choosing: true, on: true, refused: true, failed: true },
    ({ own }) => [own.screen],
  ),
  'the partner': inChat({ muted: true, 'without a camera': true, 'with a screen': true, typing: true }, (chat) => [
    chat.partnerMedia.microphone ? null : 'muted',
    chat.partnerMedia.camera ? null : 'without a camera',
    chat.partnerMedia.screen ? 'with a screen' : null,
    chat.partnerTyping ? 'typing' : null,
  ]),
  'the partner’s picture': inChat({ concealed: true, revealed: true }, ({ partnerRevealed }) => [
    partnerRevealed ? 'revealed' : 'concealed',
  ]),
  network: inChat<Network['grade']>({ unknown: true, good: true, weak: true, 'very-weak': true }, ({ network }) => [
    network.grade,
  ]),
  'file of one’s own': inChat<Exclude<FileStep['type'], 'gone'>>(
    { offered: true, moving: true, whole: true, refused: true, stopped: true, failed: true },
    ({ files }) => files.map(({ from, step }) => (from === 'own' && step.type !== 'gone' ? step.type : null)),
  ),
  'file of the partner’s': inChat<FileStep['type']>(
    { offered: true, moving: true, whole: true, refused: true, stopped: true, failed: true, gone: true },
    ({ files }) => files.map(({ from, step }) => (from === 'partner' ? step.type : null)),
  ),
  'kind of file': inChat<FileKind>({ picture: true, file: true }, ({ files }) => files.map(({ kind }) => kind)),
  draft: inChat<DraftStep['type']>({ preparing: true, ready: true, unfit: true }, ({ drafts }) =>
    drafts.map(({ step }) => step.type),
  ),
  'unfit draft': inChat<UnfitReason>({ 'too-large': true, unreadable: true, picture: true }, ({ drafts }) =>
    drafts.map(({ step }) => (step.type === 'unfit' ? step.why : null)),
  ),
  ending: respect<Ending['type']>(
    {
      stopped: true,
      'partner-left': true,
      'partner-lost': true,
      'nobody-there': true,
      'link-used': true,
      'link-expired': true,
      'no-relay': true,
      failed: true,
      'capture-failed': true,
      'server-refused': true,
    },
    ({ screen }) => (screen.type === 'after' ? [screen.ending.type] : []),
  ),
  'failed check': respect<FailureCode>(
    {
      E_VERSION: true,
      E_FORMAT: true,
      E_REFLECT: true,
      E_COMMIT: true,
      E_SEAL: true,
      E_SEQ: true,
      E_TIMEOUT: true,
      E_FPR: true,
      E_DR: true,
      E_SFRAME: true,
      E_CODE: true,
    },
    ({ screen }) => (screen.type === 'after' && screen.ending.type === 'failed' ? [screen.ending.code] : []),
  ),
  report: respect<Exclude<PartnerHandle['report'], 'sent'>>(
    { none: true, taken: true, refused: true },
    ({ screen }) => {
      const partner = screen.type === 'chat' ? screen.chat.partner : screen.type === 'after' ? screen.partner : null;
      return partner === null || partner.report === 'sent' ? [] : [partner.report];
    },
  ),
};

const SHOWN = Object.values(GALLERY);

describe.each(Object.entries(RESPECTS))('of %s', (_, { all, shown }) => {
  test.each(all)('the gallery shows: %s', (value) => {
    expect(SHOWN.some((state) => shown(state).includes(value))).toBe(true);
  });
});

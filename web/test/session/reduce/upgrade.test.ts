import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/session/state/commands.js';
import type { Event } from '../../../src/session/state/events.js';
import type { Session } from '../../../src/session/state/model.js';
import { reduce } from '../../../src/session/reduce/reduce.js';
import type { Chat, FullerMode, Mode } from '../../../src/session/state/state.js';
import { NOW, SESSIONS, live, met, played, went } from '../sessions.js';
import { UPGRADE_TURNS } from './upgrade-turns.js';

const ask = (mode: FullerMode): Event => ({ type: 'person/ask-mode', mode });
const WITHDRAW: Event = { type: 'person/withdraw' };
const AGREE: Event = { type: 'person/answer-mode', agreed: true };
const DECLINE: Event = { type: 'person/answer-mode', agreed: false };
const ON: Event = { type: 'capture', event: { type: 'on' } };
const FAILED: Event = { type: 'capture', event: { type: 'failed', why: 'refused' } };
const TIMER: Event = { type: 'timer', name: 'upgrade' };

const text = live('text');
const voice = live('voice');
const asking = (session: Session, mode: FullerMode): Session => played(session, ask(mode), ON);
const asked = (session: Session, mode: FullerMode): Session => went(session, { type: 'asked', mode });

/** A chat at every step of an upgrade, by text and by voice. */
const STEPS = {
  text,
  voice,
  'text preparing voice': played(text, ask('voice')),
  'text preparing video': played(text, ask('video')),
  'voice preparing': played(voice, ask('video')),
  'text asking voice': asking(text, 'voice'),
  'text asking video': asking(text, 'video'),
  'voice asking': asking(voice, 'video'),
  'text withdrawn': played(asking(text, 'video'), WITHDRAW),
  'text asked': asked(text, 'video'),
  'voice asked': asked(voice, 'video'),
  'text agreeing': played(asked(text, 'video'), AGREE),
  'voice agreeing': played(asked(voice, 'video'), AGREE),
  'text changing': played(asked(text, 'video'), AGREE, ON),
  'voice changing': played(asked(voice, 'video'), AGREE, ON),
  'text declined': went(asking(text, 'video'), { type: 'answered', agreed: false }),
  'text refused': played(asked(text, 'video'), DECLINE),
  'voice lapsed': went(played(asked(voice, 'video'), AGREE, ON), { type: 'answered', agreed: false }),
  'text failed': played(text, ask('video'), FAILED),
} as const satisfies Record<keyof typeof UPGRADE_TURNS, Session>;

type Step = keyof typeof STEPS;

function eventsFor(session: Session): Readonly<Record<string, Event>> {
  return {
    'ask voice': ask('voice'),
    'ask video': ask('video'),
    withdraw: WITHDRAW,
    agree: AGREE,
    decline: DECLINE,
    on: ON,
    failed: FAILED,
    timer: TIMER,
    'asked for voice': met(session, { type: 'asked', mode: 'voice' }),
    'asked for video': met(session, { type: 'asked', mode: 'video' }),
    agreed: met(session, { type: 'answered', agreed: true }),
    declined: met(session, { type: 'answered', agreed: false }),
    'became voice': met(session, { type: 'mode', mode: 'voice' }),
    'became video': met(session, { type: 'mode', mode: 'video' }),
  };
}

const rows = (Object.keys(STEPS) as Step[]).flatMap((step) =>
  Object.entries(eventsFor(STEPS[step])).map(([name, event]) => ({ step, name, event })),
);

function chatIn({ state }: Session): Chat {
  if (state.screen.type !== 'chat') throw new Error('no chat');
  return state.screen.chat;
}

function summary(before: Session, [after, commands]: readonly [Session, readonly Command[]]): string {
  const { screen } = after.state;
  if (screen.type === 'after') {
    return `after ${screen.ending.type === 'failed' ? screen.ending.code : screen.ending.type}`;
  }
  const { mode, upgrade } = chatIn(after);
  const now = 'mode' in upgrade ? `${mode} ${upgrade.type} ${upgrade.mode}` : `${mode} ${upgrade.type}`;
  const where = JSON.stringify(before) === JSON.stringify(after) ? 'same' : now;
  return [where, ...commands.flatMap(words)].join(', ');
}

function words(command: Command): string[] {
  switch (command.type) {
    case 'clear-timer':
      return [];
    case 'set-timer':
      return [`in ${String(command.ms / 1000)} s`];
    case 'capture':
      return [command.camera ? 'capture both' : 'capture microphone'];
    case 'say':
      if (command.what.type === 'answer') return [command.what.agreed ? 'yes' : 'no'];
      return [command.what.type];
    default:
      return [command.type];
  }
}

describe('an upgrade', () => {
  it.each(rows)('answers $name at $step', ({ step, name, event }) => {
    const turns: Readonly<Record<string, string>> = UPGRADE_TURNS[step];
    const expected = turns[name] ?? 'same';
    expect(summary(STEPS[step], reduce(STEPS[step], event, NOW))).toBe(expected);
  });

  it('hears nothing of it before the chat is live', () => {
    for (const name of ['matched', 'keyed', 'confirmed', 'connected'] as const) {
      const session = SESSIONS[name];
      expect(reduce(session, met(session, { type: 'asked', mode: 'video' }), NOW)).toEqual([session, []]);
    }
  });

  it('changes nothing of what was verified', () => {
    const verified = went(played(text, { type: 'person/code-matches' }), { type: 'code-confirmed' });
    const upgraded = went(verified, { type: 'mode', mode: 'video' });
    expect(chatIn(upgraded)).toMatchObject({ verification: 'verified', code: chatIn(verified).code });
  });

  it('begins with pictures that one has yet to choose to see', () => {
    const looking = played(
      voice,
      { type: 'person/reveal-partner', on: true },
      { type: 'person/reveal-screen', on: true },
    );
    const upgraded = went(looking, { type: 'mode', mode: 'video' });
    expect(chatIn(upgraded)).toMatchObject({ partnerRevealed: false, screenRevealed: false });
  });

  it('leaves a muted microphone muted', () => {
    const muted = played(voice, { type: 'person/microphone', on: false });
    expect(chatIn(went(muted, { type: 'mode', mode: 'video' })).own).toMatchObject({ microphone: 'off', camera: 'on' });
  });

  it('mutes at once while the browser asks for the camera', () => {
    const [, commands] = reduce(STEPS['voice preparing'], { type: 'person/microphone', on: false }, NOW);
    expect(commands[0]).toMatchObject({ type: 'show', own: { microphone: false } });
  });

  it.each<[Mode, Command['type']]>([
    ['text', 'release'],
    ['voice', 'remove-camera'],
  ])('does not keep the camera on for the next chat by %s', (mode, command) => {
    const upgraded = went(live(mode), { type: 'mode', mode: 'video' });
    const [, commands] = reduce({ ...upgraded, capture: { type: 'on' } }, { type: 'person/next' }, NOW);
    expect(commands.map(({ type }) => type)).toContain(command);
  });
});

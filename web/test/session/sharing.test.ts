import { describe, expect, it } from 'vitest';
import { reduce } from '../../src/session/reduce/reduce.js';
import type { Event, ScreenEvent } from '../../src/session/state/events.js';
import type { Session } from '../../src/session/state/model.js';
import type { Chat } from '../../src/session/state/state.js';
import { NOW, live, played, summary, went } from './sessions.js';
import { World, chatIn, endingOf, talking, until } from './world.js';

const SHARE: Event = { type: 'person/share-screen', on: true };
const STOP: Event = { type: 'person/share-screen', on: false };
const screen = (event: ScreenEvent): Event => ({ type: 'screen', event });
const ON = screen({ type: 'on' });
const ENDED = screen({ type: 'ended' });
const REFUSED = screen({ type: 'failed', why: 'refused' });
const TIMER: Event = { type: 'timer', name: 'screen' };

const video = live('video');

const STEPS = {
  off: video,
  choosing: played(video, SHARE),
  on: played(video, SHARE, ON),
  refused: played(video, SHARE, REFUSED),
} as const;

const EVENTS = { share: SHARE, stop: STOP, on: ON, ended: ENDED, refused: REFUSED, timer: TIMER } as const;

/** Where each event leads, and what it commands; whatever is not named changes nothing. */
const TURNS: Readonly<Record<keyof typeof STEPS, Partial<Record<keyof typeof EVENTS, string>>>> = {
  off: { share: 'choosing: share-screen' },
  choosing: {
    stop: 'off: stop-sharing',
    on: 'on: say media',
    ended: 'off: ',
    refused: 'refused: screen in 10000',
  },
  on: { stop: 'off: stop-sharing, say media', ended: 'off: say media' },
  refused: { share: 'choosing: share-screen', timer: 'off: ' },
};

function chatOf({ state }: Session): Chat {
  if (state.screen.type !== 'chat') throw new Error('no chat');
  return state.screen.chat;
}

describe('sharing a screen', () => {
  const rows = (Object.keys(STEPS) as (keyof typeof STEPS)[]).flatMap((step) =>
    (Object.keys(EVENTS) as (keyof typeof EVENTS)[]).map((event) => ({ step, event })),
  );

  it.each(rows)('answers $event at $step', ({ step, event }) => {
    const turn = reduce(STEPS[step], EVENTS[event], NOW);
    const told = summary(STEPS[step], turn).replace(/^(same|live)(, )?/, '');
    const now = turn[0] === STEPS[step] && told === '' ? 'same' : `${chatOf(turn[0]).own.screen}: ${told}`;
    expect(now).toBe(TURNS[step][event] ?? 'same');
  });

  it.each(['text', 'voice'] as const)('has no place in a %s chat', (mode) => {
    expect(reduce(live(mode), SHARE, NOW)[1]).toEqual([]);
  });

  it('conceals the partner’s screen each time it begins', () => {
    const shown = (on: boolean) => ({ type: 'media', media: { microphone: true, camera: true, screen: on } }) as const;
    const seen = played(went(video, shown(true)), { type: 'person/reveal-screen', on: true });
    expect(chatOf(went(seen, shown(true))).screenRevealed).toBe(true);
    expect(chatOf(went(seen, shown(false), shown(true))).screenRevealed).toBe(false);
  });
});

describe('two pages', () => {
  it('show a screen by tracks of its own, and end it by either way', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'video');
    const sharing = (): Promise<true> => until(second, (state) => (chatIn(state).partnerMedia.screen ? true : null));
    const over = (): Promise<true> => until(second, (state) => (chatIn(state).partnerMedia.screen ? null : true));
    first.dispatch({ type: 'person/share-screen', on: true });
    await sharing();
    const carrying = (): number =>
      world.network.peers.filter(({ tracks }) => tracks.get('screen') && tracks.get('screen-audio')).length;
    expect(carrying()).toBe(1);
    first.dispatch({ type: 'person/share-screen', on: false });
    await over();
    expect(carrying()).toBe(0);
    first.dispatch({ type: 'person/share-screen', on: true });
    await sharing();
    world.screens[0]?.stop();
    world.screens[0]?.listener.ended();
    await over();
  });

  it('stop sharing with the chat', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'video');
    first.dispatch({ type: 'person/share-screen', on: true });
    await until(first, (state) => (chatIn(state).own.screen === 'on' ? true : null));
    second.dispatch({ type: 'person/stop' });
    await until(first, endingOf);
    expect(world.screens.map(({ own }) => own)).toEqual([null, null]);
  });
});

import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../src/crypto/failure.js';
import { reduce } from '../../../src/session/reduce/reduce.js';
import type { Session } from '../../../src/session/state/model.js';
import { CODE, NOW, SESSIONS, eventsFor, met, played, summary, went } from '../sessions.js';
import { TURNS } from './turns.js';

const rows = Object.entries(SESSIONS).flatMap(([name, session]) =>
  Object.entries(eventsFor(session)).map(([event, value]) => ({ name, session, event, value })),
);

function chatIn({ state }: Session): Extract<Session['state']['screen'], { type: 'chat' }>['chat'] {
  if (state.screen.type !== 'chat') throw new Error('no chat');
  return state.screen.chat;
}

describe('reduce', () => {
  it.each(rows)('answers $event in $name', ({ name, session, event, value }) => {
    const expected = TURNS[name as keyof typeof TURNS][event] ?? 'same';
    expect(summary(session, reduce(session, value, NOW))).toBe(expected);
  });

  it('does not hear an encounter that is over', () => {
    const late = met(SESSIONS.live, { type: 'failed', code: 'E_DR' });
    const next = played(SESSIONS.live, { type: 'person/next' });
    expect(reduce(next, late, NOW)).toEqual([next, []]);
  });

  it('starts nothing before the rules are accepted', () => {
    const { choices } = SESSIONS.home.state;
    const unasked = played(SESSIONS.home, { type: 'person/choices', choices: { ...choices, rulesAccepted: false } });
    expect(reduce(unasked, { type: 'person/start', mode: 'text' }, NOW)).toEqual([unasked, []]);
  });

  it('does not connect who wants a hidden address where there is no relay', () => {
    const { choices } = SESSIONS.home.state;
    const hidden = played(SESSIONS.home, { type: 'person/choices', choices: { ...choices, hideAddress: true } });
    const refused = went(played(hidden, { type: 'person/start', mode: 'text' }), {
      type: 'welcomed',
      relay: false,
      waitMs: 1,
    });
    expect(refused.state.screen).toMatchObject({ type: 'after', ending: { type: 'no-relay' } });
    const welcome = went(played(hidden, { type: 'person/start', mode: 'text' }), {
      type: 'welcomed',
      relay: true,
      waitMs: 1,
    });
    expect(welcome.state.screen.type).toBe('looking');
  });

  it('shows the safety code only once it is confirmed', () => {
    expect(chatIn(SESSIONS.keyed).code).toBeNull();
    expect(chatIn(SESSIONS.confirmed).code).toEqual(CODE);
  });

  it('says verified only when both have confirmed, in either order', () => {
    const own = played(SESSIONS.live, { type: 'person/code-matches' });
    expect(chatIn(own).verification).toBe('own');
    expect(chatIn(went(own, { type: 'code-confirmed' })).verification).toBe('verified');
    const partner = went(SESSIONS.live, { type: 'code-confirmed' });
    expect(chatIn(partner).verification).toBe('partner');
    expect(chatIn(played(partner, { type: 'person/code-matches' })).verification).toBe('verified');
  });

  it('acknowledges the oldest text first, and no more than were sent', () => {
    const sent = played(SESSIONS.live, { type: 'person/text', text: 'one' }, { type: 'person/text', text: 'two' });
    const deliveries = (session: Session): string[] => chatIn(session).messages.map(({ delivery }) => delivery);
    expect(deliveries(went(sent, { type: 'receipt' }))).toEqual(['delivered', 'sent']);
    const three = went(sent, { type: 'receipt' }, { type: 'receipt' }, { type: 'receipt' });
    expect(deliveries(three)).toEqual(['delivered', 'delivered']);
  });

  it('keeps the newest messages when a partner sends without end', () => {
    const flood = Array.from({ length: 1100 }, (_, index) => ({ type: 'text', text: String(index) }) as const);
    const { messages } = chatIn(went(SESSIONS.live, ...flood));
    expect(messages).toHaveLength(1000);
    expect(messages.at(-1)).toMatchObject({ id: 1099, text: '1099' });
  });

  it('sends no text that the protocol does not allow', () => {
    for (const text of ['', 'x'.repeat(4001), '\ud800']) {
      expect(reduce(SESSIONS.live, { type: 'person/text', text }, NOW)).toEqual([SESSIONS.live, []]);
    }
    expect(reduce(SESSIONS.live, { type: 'person/text', text: '😀'.repeat(4000) }, NOW)[1]).not.toEqual([]);
  });

  it('takes less where the partner wanted less, and lets go of what is not used', () => {
    const [chat, commands] = reduce(
      SESSIONS.keyed,
      met(SESSIONS.keyed, { type: 'confirmed', mode: 'text', code: CODE }),
      NOW,
    );
    expect(chatIn(chat)).toMatchObject({ mode: 'text', own: { microphone: 'none', camera: 'none' } });
    expect(commands).toContainEqual({ type: 'release' });
  });

  it.each([
    ['voice', { microphone: true, camera: false }],
    ['video', { microphone: true, camera: true }],
  ] as const)('takes a partner by %s for heard and seen until they say otherwise', (mode, partnerMedia) => {
    const [chat] = reduce(SESSIONS.keyed, met(SESSIONS.keyed, { type: 'confirmed', mode, code: CODE }), NOW);
    expect(chatIn(chat)).toMatchObject({ partnerMedia });
  });

  it('calls two failed checks within an hour interference, timeouts and other versions aside', () => {
    const failing = (session: Session, code: FailureCode, now: number): Session => {
      const looking = played(session, { type: 'person/start', mode: 'text' }, { type: 'person/next' });
      return reduce(looking, met(looking, { type: 'failed', code }), now)[0];
    };
    const once = failing(SESSIONS.home, 'E_SEAL', NOW);
    expect(once.state.screen).toMatchObject({ ending: { interference: false } });
    for (const harmless of ['E_TIMEOUT', 'E_VERSION'] as const) {
      const again = failing(once, harmless, NOW);
      expect(again.state.screen).toMatchObject({ ending: { interference: false } });
      expect(failing(again, harmless, NOW).state.screen).toMatchObject({ ending: { interference: false } });
      expect(failing(failing(SESSIONS.home, harmless, NOW), 'E_SEAL', NOW).state.screen).toMatchObject({
        ending: { interference: false },
      });
    }
    expect(failing(once, 'E_SEAL', NOW + 1).state.screen).toMatchObject({ ending: { interference: true } });
    expect(failing(once, 'E_SEAL', NOW + 3_600_000).state.screen).toMatchObject({ ending: { interference: false } });
  });

  it('backs off further with every socket that is lost in a row', () => {
    const lost = { type: 'closed', code: 1006, luck: 1, online: false } as const;
    let session: Session = SESSIONS.joining;
    const pauses = Array.from({ length: 6 }, () => {
      const paused = went(session, lost);
      session = played(paused, { type: 'timer', name: 'retry' });
      const { screen } = paused.state;
      return screen.type === 'looking' && screen.step.type === 'pausing' ? screen.step.until - NOW : null;
    });
    expect(pauses).toEqual([3_000, 6_000, 12_000, 24_000, 30_000, 30_000]);
  });

  it('remembers at most sixteen tokens, the newest last', () => {
    let session: Session = SESSIONS.joining;
    for (let count = 0; count < 20; count += 1) {
      session = went(session, { type: 'matched', token: String(count), common: [] });
      session = played(session, { type: 'person/avoid' }, { type: 'person/next' });
    }
    expect(session.state.visit.met).toEqual(Array.from({ length: 16 }, (_, index) => String(index + 4)));
    expect(session.state.visit.avoided).toEqual(session.state.visit.met);
  });

  it('shows the mirror once in a visit', () => {
    const looking = played(SESSIONS['mirror on'], { type: 'person/ready' }, { type: 'person/home' });
    expect(played(looking, { type: 'person/start', mode: 'video' }).state.screen.type).toBe('looking');
  });
});

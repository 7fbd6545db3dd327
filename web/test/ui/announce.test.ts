import { expect, test } from 'vitest';
import type { Chat, Screen } from '../../src/session/state/state.js';
import { announcement } from '../../src/ui/announce.js';
import { english } from './fixtures/english.js';
import { chatOf, HOST, PARTNER, STRANGER } from './fixtures/states.js';

function spoken(before: Screen, after: Screen): string | null {
  return announcement(before, after, english.texts);
}

function inChat(changed: Partial<Chat>): Screen {
  return { type: 'chat', chat: chatOf(changed) };
}

const live = inChat({});
const partnerMedia = { microphone: true, camera: true, screen: false };

test.each<[string, Screen, string | null]>([
  ['verification', inChat({ verification: 'verified' }), 'Both of you confirmed the code. The chat is verified.'],
  [
    'own microphone',
    inChat({ own: { microphone: 'off', camera: 'on', blurred: false, screen: 'off' } }),
    'Your microphone is off.',
  ],
  [
    'own camera',
    inChat({ own: { microphone: 'on', camera: 'off', blurred: false, screen: 'off' } }),
    'Your camera is off.',
  ],
  [
    'blur',
    inChat({ own: { microphone: 'on', camera: 'on', blurred: true, screen: 'off' } }),
    'Your picture is blurred.',
  ],
  [
    'partner mute',
    inChat({ partnerMedia: { ...partnerMedia, microphone: false } }),
    'Your partner’s microphone is off.',
  ],
  ['partner camera', inChat({ partnerMedia: { ...partnerMedia, camera: false } }), 'Your partner’s camera is off.'],
  ['report', inChat({ partner: { ...PARTNER, report: 'taken' } }), 'Your report was taken.'],
  ['refused report', inChat({ partner: { ...PARTNER, report: 'refused' } }), 'The report could not be taken.'],
  ['the partner’s confirmation', inChat({ verification: 'partner' }), null],
  ['a message, which the log says', inChat({ messages: [] }), null],
])('a chat says %s', (_, after, words) => {
  expect(spoken(live, after)).toBe(words);
});

test('whatThePartnerHasFromTheStartIsNoChange', () => {
  const securing = inChat({
    link: { type: 'securing', step: 'connected' },
    partnerMedia: { ...partnerMedia, camera: false },
  });
  expect(spoken(securing, live)).toBe('You are connected.');
});

test('aChatThatIsLiveWhenItIsFirstDrawnIsSaidToBe', () => {
  const looking: Screen = { type: 'looking', mode: 'video', company: STRANGER, step: { type: 'joining' } };
  expect(spoken(looking, live)).toBe('You are connected.');
  expect(spoken(looking, inChat({ verification: 'verified' }))).toMatch(/^You are connected\. ./);
  expect(spoken(looking, inChat({ link: { type: 'securing', step: 'connected' } }))).toContain('Someone was found');
});

test('theStepsOfASearchAreSaidOnce', () => {
  const home: Screen = { type: 'home' };
  const looking = { type: 'looking', mode: 'text', company: STRANGER } as const;
  const waiting: Screen = { ...looking, step: { type: 'waiting', since: 0, until: 1 } };
  const proving = (done: number): Screen => ({ ...looking, step: { type: 'proving', done } });
  const away: Screen = { ...looking, step: { type: 'pausing', why: 'away', until: 1 } };
  const joining: Screen = { ...looking, step: { type: 'joining' } };
  expect(spoken(home, joining)).toBe('Reaching the service…');
  expect(spoken(home, waiting)).toBe('Looking for someone.');
  expect(spoken(waiting, proving(0))).toBe('Solving a riddle before looking.');
  expect(spoken(proving(0), proving(0.5))).toBeNull();
  expect(spoken(waiting, away)).toContain('cannot be reached');
  expect(spoken(home, { ...waiting, company: HOST })).toBe('Waiting for your friend.');
});

test('aReportAfterTheChatIsAnswered', () => {
  const after = (report: 'sent' | 'taken'): Screen => ({
    type: 'after',
    mode: 'text',
    company: STRANGER,
    ending: { type: 'stopped' },
    partner: { ...PARTNER, report },
  });
  expect(spoken(after('sent'), after('taken'))).toBe('Your report was taken.');
  expect(spoken(live, after('sent'))).toBeNull();
});

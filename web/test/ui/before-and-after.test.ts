// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { afterScreen, NOW, PARTNER, STRANGER, stateOf } from './fixtures/states.js';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function pass(ms: number): void {
  void act(() => {
    vi.advanceTimersByTime(ms);
  });
}

test('theCameraIsAskedForOnlyByAClickThatSaysSo', () => {
  const page = new ShownPage(shown('mirror-video-off'));
  expect(page.dispatched).toEqual([]);
  page.click(page.button('Turn on camera and microphone'));
  expect(page.dispatched).toEqual([{ type: 'person/allow-capture' }]);
});

test('howToStaySafeIsSaidBeforeTheFirstPictureAndNeverBeforeAText', () => {
  const words = 'Your partner can record what you show and say';
  expect(new ShownPage(shown('mirror-video-off')).root.textContent).toContain(words);
  expect(new ShownPage(shown('mirror-voice-off')).root.textContent).toContain(words);
  for (const name of ['home', 'looking-waiting', 'chat-text', 'mirror-video-on']) {
    expect(new ShownPage(shown(name)).root.textContent).not.toContain(words);
  }
});

test.each(['refused', 'missing', 'in-use', 'other'])('the failure %s says how to undo it and to try again', (why) => {
  const page = new ShownPage(shown(`mirror-${why}`));
  expect(page.find('[role=alert]').textContent).toMatch(/then try again/);
  page.click(page.button('Try again'));
  expect(page.dispatched).toEqual([{ type: 'person/allow-capture' }]);
});

test('aDeviceIsChosen', () => {
  const page = new ShownPage(shown('mirror-video-on'));
  const [camera] = page.root.querySelectorAll('select');
  if (camera === undefined) throw new Error('There is no choice of camera');
  page.choose(camera, 'c2');
  expect(page.dispatched).toEqual([{ type: 'person/choose-device', kind: 'camera', id: 'c2' }]);
});

test('startingBlurredIsSetBeforeAnyoneSees', () => {
  const page = new ShownPage(shown('mirror-video-on'));
  expect(page.findA(HTMLInputElement, 'input').checked).toBe(true);
  page.click(page.find('input'));
  expect(page.dispatched).toMatchObject([{ type: 'person/choices', choices: { startBlurred: false } }]);
});

test('theMirrorLeadsOnAndBack', () => {
  const page = new ShownPage(shown('mirror-voice-on'));
  expect(page.has('video')).toBe(false);
  page.click(page.button('Continue'));
  page.click(page.button('Back'));
  expect(page.dispatched).toEqual([{ type: 'person/ready' }, { type: 'person/home' }]);
});

test('longWaitingIsExplained', () => {
  const page = new ShownPage(
    stateOf({
      type: 'looking',
      mode: 'text',
      company: STRANGER,
      step: { type: 'waiting', since: NOW, until: NOW + 1 },
    }),
  );
  expect(page.root.textContent).not.toContain('Few people');
  pass(16_000);
  expect(page.root.textContent).toContain('Few people');
});

test('aPauseCountsDown', () => {
  const step = { type: 'pausing', why: 'busy', until: NOW + 2000 } as const;
  const page = new ShownPage(stateOf({ type: 'looking', mode: 'text', company: STRANGER, step }));
  expect(page.find('[role=timer]').textContent).toBe('Trying again in 2 seconds.');
  pass(1000);
  expect(page.find('[role=timer]').textContent).toBe('Trying again in 1 second.');
  pass(1000);
  expect(page.find('[role=timer]').textContent).toBe('Trying again…');
});

test('whoWaitsWithTheCameraOnSeesWhatItSeesAndWhoElseDoes', () => {
  for (const name of ['looking-waiting', 'looking-offline', 'friend-waiting']) {
    const page = new ShownPage(shown(name));
    expect(page.has('video'), name).toBe(true);
    expect(page.root.textContent, name).toContain('Only you see this.');
  }
  for (const name of ['looking-text', 'looking-voice']) expect(new ShownPage(shown(name)).has('video')).toBe(false);
});

test('whatIsLookedForIsShownToThoseWhoWaitForAStranger', () => {
  const wish = new ShownPage(shown('looking-interests')).find('.wish').textContent;
  expect(wish).toContain('music, films');
  expect(wish).toContain('English, Brazilian Portuguese, Arabic');
  expect(new ShownPage(shown('friend-waiting')).has('.wish')).toBe(false);
});

test('theSearchCanBeCancelled', () => {
  const page = new ShownPage(shown('looking-waiting'));
  page.click(page.button('Cancel'));
  expect(page.dispatched).toEqual([{ type: 'person/home' }]);
});

test('aProofShowsItsProgress', () => {
  expect(new ShownPage(shown('looking-proving')).findA(HTMLProgressElement, 'progress').value).toBe(0.4);
});

test('afterwardsOneGoesOnHomeOrNeverMeetsAgain', () => {
  const page = new ShownPage(afterScreen({ type: 'partner-left' }));
  page.click(page.button('Next'));
  page.click(page.button('Home'));
  page.click(page.button('Don’t match us again'));
  expect(page.dispatched.map(({ type }) => type)).toEqual(['person/next', 'person/home', 'person/avoid']);
});

test('withoutAPartnerThereIsNobodyToReport', () => {
  const page = new ShownPage(shown('after-nobody-there'));
  expect([page.hasButton('Report'), page.hasButton('Don’t match us again')]).toEqual([false, false]);
});

test('theSecondFailedCheckWarnsOfInterference', () => {
  expect(new ShownPage(shown('after-interference')).root.textContent).toContain('may be interfering');
  expect(new ShownPage(shown('after-E_FPR')).root.textContent).not.toContain('interfering');
});

test('afterAFriendNothingSpeaksOfStrangers', () => {
  for (const type of ['stopped', 'partner-left', 'partner-lost'] as const) {
    const words = new ShownPage(afterScreen({ type }, PARTNER, { type: 'friend' })).root.textContent;
    expect(words).toContain('friend');
    expect(words).not.toMatch(/partner|Next/);
  }
});

test('onePressHidesTheAddressAndTriesAgainWhereANetworkBlocksTheWay', () => {
  const blocked = afterScreen({ type: 'failed', code: 'E_TIMEOUT', interference: false });
  const page = new ShownPage({ ...blocked, service: { type: 'known', relay: true } });
  page.click(page.button('Try again with my IP address hidden'));
  expect(page.dispatched).toMatchObject([
    { type: 'person/choices', choices: { hideAddress: true } },
    { type: 'person/next' },
  ]);
  expect(new ShownPage(blocked).hasButton('Next')).toBe(true);
});

test.each([
  ['after-nobody-there', 'Look again', 'person/next'],
  ['after-capture', 'Try again', 'person/next'],
  ['after-no-relay', 'Home', 'person/home'],
])('%s leads on by %s', (name, button, type) => {
  const page = new ShownPage(shown(name));
  page.click(page.button(button));
  expect(page.dispatched).toEqual([{ type }]);
});

test.each(['after-malformed', 'after-E_VERSION'])('%s asks for the page anew', (name) => {
  expect(new ShownPage(shown(name)).hasButton('Reload the page')).toBe(true);
});

test('oneReportsWhoeverHasLeftInTwoClicks', () => {
  const page = new ShownPage(afterScreen({ type: 'partner-left' }));
  page.click(page.button('Report'));
  page.click(page.button('Advertising or scam'));
  expect(page.dispatched).toEqual([{ type: 'person/report', reason: 'spam' }]);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { announcement } from '../../src/ui/announce.js';
import { english } from './fixtures/english.js';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { afterScreen, chatScreen, GUEST, HOST } from './fixtures/states.js';

const home = shown('home');

test('invitingNeedsTheSameTickAsEveryOtherWay', () => {
  const page = new ShownPage(home);
  page.click(page.button('Invite someone'));
  expect(page.dispatched).toEqual([]);
  expect(document.activeElement).toBe(page.find('.tick input'));
  page.become({ ...home, choices: { ...home.choices, rulesAccepted: true } });
  page.click(page.button('Invite someone'));
  expect(page.dispatched).toEqual([{ type: 'person/invite' }]);
});

test('theLinkIsShownWholeWithItsTerms', () => {
  const page = new ShownPage(shown('invite-waiting'));
  expect(page.findA(HTMLInputElement, '[data-testid=invite-link]').value).toMatch(/\/#[A-Za-z0-9_-]{43}$/);
  expect(page.root.textContent).toMatch(/Works until .*one chat.*Whoever has the link/);
});

test('copyingSaysSo', async () => {
  const page = new ShownPage(shown('invite-waiting'));
  page.click(page.button('Copy link'));
  await expect.poll(() => page.hasButton('Copied')).toBe(true);
  await expect(navigator.clipboard.readText()).resolves.toMatch(/\/#/);
});

test('theQrCodeIsDrawnWithItsQuietZone', () => {
  const page = new ShownPage(shown('invite-waiting'));
  expect(page.findA(SVGElement, '.qr-dark').getAttribute('d')).toMatch(/^M4 4h7/);
});

test('aFriendIsNotPassedOnFrom', () => {
  const page = new ShownPage(chatScreen({ byInvite: true, verification: 'verified' }));
  expect(page.hasButton('Next')).toBe(false);
  page.click(page.button('Stop'));
  expect(page.dispatched).toEqual([{ type: 'person/stop' }]);
});

test('theLockSaysThatTheLinkVerifiesAndHowFar', () => {
  const page = new ShownPage(shown('friend-video'));
  page.click(page.find('[data-testid=lock]'));
  expect(page.find('dialog[open]').textContent).toMatch(/invite link.*proves only that your partner holds the link/);
  page.click(page.button('They differ'));
  expect(page.dispatched).toEqual([{ type: 'person/code-differs' }]);
});

test.each([
  ['a chat with a friend', afterScreen({ type: 'partner-left' }, undefined, { type: 'friend' }), 'Invite again'],
  ['an expired link', afterScreen({ type: 'link-expired' }, null, GUEST), 'Make a new link'],
  ['a link that was used by others', afterScreen({ type: 'link-used' }, null, HOST), 'Make a new link'],
])('after %s the next step is a link', (_what, state, button) => {
  const page = new ShownPage(state);
  expect([page.hasButton('Next'), page.hasButton('Don’t match us again')]).toEqual([false, false]);
  page.click(page.button(button));
  expect(page.dispatched).toEqual([{ type: 'person/invite' }]);
});

test.each([
  ['that did not come', afterScreen({ type: 'link-expired' }, null, HOST), 'Wait again'],
  ['not reached for want of a camera', shown('after-friend-capture'), 'Try again'],
])('a friend %s can be gone to again by the same link', (_what, state, button) => {
  const page = new ShownPage(state);
  page.click(page.button(button));
  expect(page.dispatched).toEqual([{ type: 'person/next' }]);
});

test('verifiedByTheLinkIsSpoken', () => {
  const before = chatScreen({ byInvite: true, link: { type: 'securing', step: 'connected' } }).screen;
  const after = chatScreen({ byInvite: true, verification: 'verified' }).screen;
  expect(announcement(before, after, english.texts)).toContain('verified by the invite link');
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { english } from './fixtures/english.js';
import { mount } from '../../src/ui/mount.js';
import { FixturePage } from './fixtures/fixture-page.js';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatOf, chatScreen, stateOf } from './fixtures/states.js';

test('setsLanguageAndDirectionAndLeavesNothingBehind', () => {
  const page = new FixturePage(shown('home'));
  const root = document.createElement('div');
  const unmount = mount(page, root, { ...english, tag: 'ar', direction: 'rtl' }, () => null);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
  expect(page.listeners).toBe(1);
  unmount();
  expect([page.listeners, root.childElementCount]).toEqual([0, 0]);
});

test('theFocusMovesToTheHeadingOfANewScreenOnly', () => {
  const page = new ShownPage(shown('home'));
  expect(document.activeElement).toBe(document.body);
  page.become(shown('looking-joining'));
  expect(document.activeElement).toBe(page.find('h1'));
  page.click(page.button('Cancel'));
  page.button('Cancel').focus();
  page.become(shown('looking-waiting'));
  expect(document.activeElement).toBe(page.button('Cancel'));
});

test('changesAreSpokenInOneLiveRegion', () => {
  const page = new ShownPage(shown('looking-waiting'));
  page.become(stateOf({ type: 'chat', chat: chatOf({ link: { type: 'securing', step: 'matched' } }) }));
  expect(page.find('[data-testid=announcer]').textContent).toContain('Someone was found');
  page.become(chatScreen());
  expect(page.find('[data-testid=announcer]').textContent).toBe('You are connected.');
});

test('aQuestionMarkShowsTheKeysButNotWhileWriting', () => {
  const page = new ShownPage(chatScreen());
  page.press(page.find('textarea'), '?');
  expect(page.has('dialog[open]')).toBe(false);
  page.press(document.body, '?');
  expect(page.find('dialog[open]').textContent).toContain('Next person');
});

test('anUnsupportedBrowserIsToldWhatItLacks', () => {
  expect(new ShownPage(shown('unsupported')).root.textContent).toContain('encoded transforms');
});

// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { allScreens } from './fixtures/all-screens.js';
import { english } from './fixtures/english.js';
import { mount } from '../../src/ui/mount.js';
import { inNextFrame } from '../../src/ui/next-frame.js';
import { atOnce } from './fixtures/at-once.js';
import { FixturePage } from './fixtures/fixture-page.js';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatOf, chatScreen, stateOf } from './fixtures/states.js';

test('setsLanguageAndDirectionAndLeavesNothingBehind', () => {
  const page = new FixturePage(shown('home'));
  const root = document.createElement('div');
  const unmount = mount(page, root, {
    language: { ...english, tag: 'ar', direction: 'rtl' },
    later: () => null,
    soon: atOnce,
  });
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

test('whatHappensIsDrawnOnceInTheNextFrameAndWhatThePersonDoesAtOnce', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const page = new FixturePage(shown('home'));
  const root = document.createElement('div');
  const unmount = mount(page, root, { language: english, later: () => allScreens, soon: inNextFrame });
  const screen = (): string | undefined => root.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'];
  page.become(shown('looking-joining'));
  expect(screen()).toBe('home');
  vi.advanceTimersByTime(20);
  expect(screen()).toBe('looking');
  page.become(shown('unsupported'));
  unmount();
  vi.advanceTimersByTime(100);
  expect(root.childElementCount).toBe(0);
});

test('whoeverWasJustFoundIsDrawnOnceConnectedOrAfterAMoment', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const page = new FixturePage(shown('looking-joining'));
  const root = document.createElement('div');
  const unmount = mount(page, root, { language: english, later: () => allScreens, soon: inNextFrame });
  const screen = (): string | undefined => root.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'];
  // A frame that was asked for before must not draw it either.
  page.become(shown('looking-waiting'));
  page.become(shown('chat-securing-matched'));
  vi.advanceTimersByTime(200);
  expect(screen()).toBe('looking');
  vi.advanceTimersByTime(100);
  expect(screen()).toBe('chat');
  page.become(shown('looking-waiting'));
  vi.advanceTimersByTime(20);
  page.become(shown('chat-securing-confirmed'));
  page.become(shown('chat-securing-connected'));
  vi.advanceTimersByTime(20);
  expect(screen()).toBe('chat');
  unmount();
});

test('whatCannotBeSaidAnyMoreIsDrawnAtOnceSoThatNothingWrittenIsLost', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const page = new FixturePage(shown('chat-text'));
  const root = document.createElement('div');
  const unmount = mount(page, root, { language: english, later: () => allScreens, soon: inNextFrame });
  const link = (): string | undefined => root.querySelector<HTMLElement>('[data-link]')?.dataset['link'];
  page.become(shown('chat-text-resuming'));
  expect(link()).toBe('resuming');
  page.become(shown('chat-text'));
  expect(link()).toBe('resuming');
  vi.advanceTimersByTime(20);
  page.become(shown('chat-text-resuming'));
  expect(link()).toBe('resuming');
  unmount();
});

test('aHiddenPageIsDrawnWithoutFrames', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', () => 1);
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  let runs = 0;
  const soon = inNextFrame(() => (runs += 1));
  soon.ask('next-frame');
  soon.ask('next-frame');
  vi.advanceTimersByTime(100);
  expect(runs).toBe(1);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { act } from 'preact/test-utils';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatScreen, MESSAGES, PARTNER } from './fixtures/states.js';

/** Mutation observers are told after the change, not within it. */
async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

test('theFocusMovesToTheHeadingWhenWhatHadItGoesAway', async () => {
  const page = new ShownPage(shown('chat-upgrade-text-asked'));
  page.button('Not now').focus();
  page.become(shown('chat-text'));
  await settled();
  expect(document.activeElement).toBe(page.find('h1'));
});

test('withinADialogItMovesToTheDialogsHeading', async () => {
  const page = new ShownPage(chatScreen());
  page.click(page.button('Report'));
  page.button('Something else').focus();
  page.become(chatScreen({ partner: { ...PARTNER, report: 'taken' } }));
  await settled();
  expect(document.activeElement).toBe(page.find('dialog[open] h2'));
});

test('theFieldKeepsItWhateverComes', async () => {
  const page = new ShownPage(chatScreen());
  page.find('textarea').focus();
  page.become(chatScreen({ messages: MESSAGES.slice(0, 2), partnerTyping: true }));
  await settled();
  expect(document.activeElement).toBe(page.find('textarea'));
});

test('whoeverHasTheFocusNowhereKeepsItThere', async () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const page = new ShownPage(shown('chat-upgrade-voice-asked'));
  page.become(shown('chat-voice'));
  await settled();
  expect(document.activeElement).toBe(document.body);
});

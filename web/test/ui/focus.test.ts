// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { act } from 'preact/test-utils';
import type { State } from '../../src/session/state/state.js';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatScreen, MESSAGES, PARTNER } from './fixtures/states.js';

/** Mutation observers are told after the change, not within it. */
async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

async function watched(state: State): Promise<ShownPage> {
  const page = new ShownPage(state);
  await import('../../src/ui/parts/keep-focus.js');
  await settled();
  return page;
}

test('theFocusMovesToTheHeadingWhenWhatHadItGoesAway', async () => {
  const page = await watched(shown('chat-upgrade-text-asked'));
  page.button('Not now').focus();
  page.become(shown('chat-text'));
  await settled();
  expect(document.activeElement).toBe(page.find('h1'));
});

test('withinADialogItMovesToTheDialogsHeading', async () => {
  const page = await watched(chatScreen());
  page.click(page.button('Report'));
  page.button('Something else').focus();
  page.become(chatScreen({ partner: { ...PARTNER, report: 'taken' } }));
  await settled();
  expect(document.activeElement).toBe(page.find('dialog[open] h2'));
});

test('theFieldKeepsItWhateverComes', async () => {
  const page = await watched(chatScreen());
  page.find('textarea').focus();
  page.become(chatScreen({ messages: MESSAGES.slice(0, 2), partnerTyping: true }));
  await settled();
  expect(document.activeElement).toBe(page.find('textarea'));
});

test('whoeverHasTheFocusNowhereKeepsItThere', async () => {
  const page = await watched(shown('chat-upgrade-voice-asked'));
  page.become(shown('chat-voice'));
  await settled();
  expect(document.activeElement).toBe(document.body);
});

test('aTextChatThatIsLiveFromTheFirstMomentPutsItWhereOneWrites', async () => {
  const page = await watched(shown('looking-joining'));
  page.become(shown('chat-text'));
  await settled();
  expect(document.activeElement).toBe(page.find('textarea'));
});

test('aDialogIsShutWithinThePressSoThatWhatIsWrittenNextGoesWhereItShould', async () => {
  const page = await watched(chatScreen());
  page.click(page.button('Report'));
  page.button('Close').click();
  await Promise.resolve();
  expect(page.has('dialog[open]')).toBe(false);
});

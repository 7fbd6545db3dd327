// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatScreen, MESSAGES } from './fixtures/states.js';

const listeners = new Map<object, (event: { readonly data: string }) => void>();

/** Tells all others at once, as the browser does a little later. */
class OtherTabs {
  onmessage: ((event: { readonly data: string }) => void) | null = null;

  constructor() {
    listeners.set(this, (event) => this.onmessage?.(event));
  }

  postMessage(data: string): void {
    for (const [tab, hear] of listeners) if (tab !== this) hear({ data });
  }

  close(): void {
    listeners.delete(this);
  }
}

beforeEach(() => {
  listeners.clear();
  vi.stubGlobal('BroadcastChannel', OtherTabs);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ELSEWHERE = 'You are in a chat in another tab';

test('aSecondTabSaysThatAChatIsOnInTheFirst', () => {
  const other = new ShownPage(shown('chat-text'));
  const page = new ShownPage(shown('home'));
  expect(page.root.textContent).toContain(ELSEWHERE);
  other.become(shown('after-stopped'));
  expect(page.root.textContent).not.toContain(ELSEWHERE);
  other.become(shown('looking-waiting'));
  expect(page.root.textContent).toContain(ELSEWHERE);
});

test('twoTabsAtHomeSayNothing', () => {
  const [one, other] = [new ShownPage(shown('home')), new ShownPage(shown('home'))];
  expect(one.root.textContent + other.root.textContent).not.toContain(ELSEWHERE);
});

test('thatOneOfTwoIsOverDoesNotMeanThatBothAre', () => {
  const [first] = [new ShownPage(shown('chat-text')), new ShownPage(shown('looking-waiting'))];
  const page = new ShownPage(shown('home'));
  first.become(shown('after-stopped'));
  expect(page.root.textContent).toContain(ELSEWHERE);
});

function lookAway(away: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(away);
  void act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

test('inTheBackgroundTheTitleTellsThatSomebodyCame', () => {
  const page = new ShownPage(shown('looking-waiting'));
  lookAway(true);
  expect(document.title).toContain('Looking');
  page.become(shown('chat-securing-matched'));
  expect(document.title).toContain('Someone is here');
  lookAway(false);
  expect(document.title).toBe('Chat · AnonymousChat');
});

test('inTheBackgroundTheTitleCountsWhatCame', () => {
  const page = new ShownPage(chatScreen({ messages: MESSAGES.slice(0, 1) }));
  lookAway(true);
  page.become(chatScreen({ messages: MESSAGES }));
  expect(document.title).toBe('(1) Chat · AnonymousChat');
  lookAway(false);
  expect(document.title).toBe('Chat · AnonymousChat');
});

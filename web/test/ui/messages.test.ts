// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import type { Message } from '../../src/session/state/state.js';
import { isEmojiOnly } from '../../src/ui/chat/emoji-only.js';
import { isLong } from '../../src/ui/chat/fold.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatScreen, NOW } from './fixtures/states.js';

const copied: string[] = [];
let allowed = true;

beforeEach(() => {
  copied.length = 0;
  allowed = true;
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return allowed ? Promise.resolve() : Promise.reject(new DOMException('', 'NotAllowedError'));
      },
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The clipboard has answered, and the page shows it. */
async function told(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

function message(id: number, text: string): Message {
  return { id, from: 'partner', text, at: NOW + id, delivery: 'received' };
}

function copyButtons(page: ShownPage): readonly HTMLElement[] {
  return [...page.root.querySelectorAll<HTMLElement>('.copy-button')];
}

const THREE = [message(0, 'one'), message(1, 'two'), message(2, 'three')];

test.each(['👋', '🙂🙂', '👩‍👩‍👧 ❤️', '🇵🇹', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '👍🏽👍🏿', '☕'])('%s stands large', (text) => {
  expect(isEmojiOnly(text)).toBe(true);
});

test.each(['', ' ', '1', '12:30', '#', 'hi 👋', '©', '☁', '🙂'.repeat(7), 'ا'])('%j is a text like others', (text) => {
  expect(isEmojiOnly(text)).toBe(false);
});

test('aLongTextIsFoldedAndUnfolded', () => {
  const page = new ShownPage(chatScreen({ messages: [message(0, 'word '.repeat(300))] }));
  expect(page.find('.message-text').className).toContain('folded');
  page.click(page.button('Show all'));
  expect(page.find('.message-text').className).not.toContain('folded');
  page.click(page.button('Show less'));
  expect(page.find('.message-text').className).toContain('folded');
});

test('whatIsLongIsLongByCharactersOrByLines', () => {
  expect([isLong('x'.repeat(700)), isLong('x'.repeat(701))]).toEqual([false, true]);
  expect([isLong('\n'.repeat(11)), isLong('\n'.repeat(12))]).toEqual([false, true]);
});

test('aMessageIsCopiedAsItIs', async () => {
  const page = new ShownPage(chatScreen({ messages: [message(0, 'a <b>\nline')] }));
  page.click(page.button('Copy message'));
  await told();
  expect(copied).toEqual(['a <b>\nline']);
  expect(page.find('[role=log]').textContent).toContain('Copied');
});

test('whatTheBrowserDoesNotCopyIsMarked', async () => {
  allowed = false;
  const page = new ShownPage(chatScreen({ messages: [message(0, 'by hand')] }));
  page.click(page.button('Copy message'));
  await told();
  expect(page.find('[role=log]').textContent).toContain('copy it by hand');
  expect(getSelection()?.toString()).toBe('by hand');
});

test('tabStopsAtTheNewestMessageAndTheArrowsLeadToTheOthers', () => {
  const page = new ShownPage(chatScreen({ messages: THREE }));
  const buttons = copyButtons(page);
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  const at = (): number => buttons.findIndex((button) => button === document.activeElement);
  buttons[2]?.focus();
  const visited = ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home'].map((key) => {
    page.press(document.activeElement ?? document.body, key);
    return at();
  });
  expect(visited).toEqual([1, 0, 0, 1, 2, 0]);
});

test('ofMessagesOnlyThoseThatChangedAreDrawnAnew', () => {
  const page = new ShownPage(chatScreen({ messages: THREE }));
  const before = [...page.root.querySelectorAll('.message-text')];
  const drawn: Node[] = [];
  const observer = new MutationObserver((changes) => drawn.push(...changes.map(({ target }) => target)));
  const log = page.find('[role=log]');
  observer.observe(log, { childList: true, subtree: true, attributes: true, characterData: true });
  page.become(chatScreen({ messages: [...THREE, message(3, 'four')] }));
  drawn.push(...observer.takeRecords().map(({ target }) => target));
  observer.disconnect();
  expect([...page.root.querySelectorAll('.message-text')].slice(0, 3)).toEqual(before);
  expect(drawn.some((node) => before.slice(0, 2).some((text) => text.parentNode?.contains(node)))).toBe(false);
});

test('thatOlderMessagesAreGoneIsSaid', () => {
  expect(new ShownPage(chatScreen({ messages: THREE.slice(1) })).root.textContent).toContain('no longer kept');
  expect(new ShownPage(chatScreen({ messages: THREE })).root.textContent).not.toContain('no longer kept');
});

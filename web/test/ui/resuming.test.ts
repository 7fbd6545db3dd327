// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announcement } from '../../src/ui/announce.js';
import { english } from './fixtures/english.js';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';

const RESUMING = ['chat-video-resuming', 'chat-voice-resuming', 'chat-text-resuming'] as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test.each(RESUMING)('%s says so, for how long, and lets one go on to the next person', (name) => {
  const { screen } = shown(name);
  if (screen.type !== 'chat' || screen.chat.link.type !== 'resuming') throw new Error(`${name} is not reconnecting`);
  vi.setSystemTime(screen.chat.link.since + 4_000);
  const page = new ShownPage(shown(name));
  expect(page.find('.reconnecting').textContent).toMatch(/^Reconnecting…4 seconds/);
  page.click(page.button('Next'));
  expect(page.dispatched).toContainEqual({ type: 'person/next' });
});

test('theLastPictureStays', () => {
  const page = new ShownPage(shown('chat-video'));
  const video = page.find('[data-testid=partner-video]');
  page.become(shown('chat-video-resuming'));
  expect(page.find('[data-testid=partner-video]')).toBe(video);
  expect(video.className).toBe('partner-video');
  expect(page.has('.stage.frozen')).toBe(true);
  page.become(shown('chat-video'));
  expect(page.has('.stage.frozen')).toBe(false);
});

test('aConcealedPictureStaysConcealed', () => {
  const page = new ShownPage(shown('chat-video-resuming-concealed'));
  expect(page.find('[data-testid=partner-video]').className).toContain('concealed');
  expect(page.hasButton('Show')).toBe(false);
});

test('oneWritesOnAndSendsLater', () => {
  const page = new ShownPage(shown('chat-text-resuming'));
  const field = page.findA(HTMLTextAreaElement, 'textarea');
  page.write(field, 'for later');
  page.press(field, 'Enter');
  expect(page.dispatched.filter(({ type }) => type === 'person/text')).toEqual([]);
  expect(page.button('Send').disabled).toBe(true);
  expect(page.find('.room').textContent).toBe('You can write on, and send once you are connected again');
  page.become(shown('chat-text'));
  expect(field.value).toBe('for later');
  page.press(field, 'Enter');
  expect(page.dispatched).toContainEqual({ type: 'person/text', text: 'for later' });
});

test('whatNobodyAcknowledgedMayNotHaveArrived', () => {
  const page = new ShownPage(shown('chat-text-resuming'));
  expect(page.find('[data-delivery=unsure]').textContent).toContain('May not have arrived');
});

test('itIsSpoken', () => {
  const [live, resuming] = [shown('chat-video').screen, shown('chat-video-resuming').screen];
  expect(announcement(live, resuming, english.texts)).toBe('The connection was interrupted. Reconnecting.');
  expect(announcement(resuming, live, english.texts)).toBe('You are connected again.');
});

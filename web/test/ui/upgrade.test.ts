// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { announcement } from '../../src/ui/announce.js';
import { english } from './fixtures/english.js';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';

describe('asking for more', () => {
  test('says what turns on before it does', () => {
    const page = new ShownPage(shown('chat-text'));
    page.click(page.button('Ask for video'));
    expect(page.dispatched).toEqual([]);
    expect(page.find('dialog[open]').textContent).toContain('Your camera and microphone turn on now');
    page.click(page.button('Turn on camera and ask'));
    expect(page.dispatched).toEqual([{ type: 'person/ask-mode', mode: 'video' }]);
  });

  test('is for what the chat has not', () => {
    expect(new ShownPage(shown('chat-text')).hasButton('Ask for voice')).toBe(true);
    expect(new ShownPage(shown('chat-voice')).hasButton('Ask for voice')).toBe(false);
    expect(new ShownPage(shown('chat-video')).hasButton('Ask for video')).toBe(false);
  });

  test('rests after a no, without losing the focus', () => {
    const page = new ShownPage(shown('chat-upgrade-text-declined'));
    const button = page.button('Ask for voice');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.disabled).toBe(false);
    page.click(button);
    expect(page.has('dialog[open]')).toBe(false);
  });

  test('is offered under the lock of a text chat, to compare the code by', () => {
    const page = new ShownPage(shown('chat-text'));
    page.click(page.find('[data-testid=lock]'));
    page.click(page.button('Turn on microphone and ask'));
    expect(page.dispatched).toEqual([{ type: 'person/ask-mode', mode: 'voice' }]);
    expect(page.has('dialog[open]')).toBe(false);
  });
});

describe('being asked', () => {
  test('says what turns on, and takes either answer', () => {
    const page = new ShownPage(shown('chat-upgrade-voice-asked'));
    expect(page.find('.upgrade-card').textContent).toContain('If you agree, your camera turns on.');
    page.click(page.button('Agree'));
    page.click(page.button('Not now'));
    expect(page.dispatched).toEqual([
      { type: 'person/answer-mode', agreed: true },
      { type: 'person/answer-mode', agreed: false },
    ]);
  });

  test('is spoken', () => {
    const before = shown('chat-text').screen;
    const after = shown('chat-upgrade-text-asked').screen;
    expect(announcement(before, after, english.texts)).toBe('Your partner would like to talk by voice');
  });

  test('shows nothing of a question that one has just refused', () => {
    expect(new ShownPage(shown('chat-upgrade-text-refused')).has('.upgrade-card')).toBe(false);
  });
});

describe('a shared screen', () => {
  test('is large, concealed and silent beside the camera, until one chooses to look', () => {
    const page = new ShownPage(shown('chat-screen-concealed'));
    const screen = page.findA(HTMLVideoElement, '[data-testid=partner-screen]');
    expect(screen.classList.contains('concealed')).toBe(true);
    expect(screen.muted).toBe(true);
    expect(page.find('[data-testid=partner-video]').classList.contains('beside')).toBe(true);
    page.click(page.button('Show screen'));
    expect(page.dispatched).toEqual([{ type: 'person/reveal-screen', on: true }]);
    page.become(shown('chat-screen'));
    expect(screen.muted).toBe(false);
    expect(screen.classList.contains('concealed')).toBe(false);
  });

  test('changes places with the camera', () => {
    const page = new ShownPage(shown('chat-screen'));
    page.click(page.button('Enlarge camera'));
    expect(page.find('[data-testid=partner-screen]').classList.contains('beside')).toBe(true);
    expect(page.find('[data-testid=partner-video]').classList.contains('beside')).toBe(false);
    page.click(page.button('Enlarge screen'));
    expect(page.find('[data-testid=partner-screen]').classList.contains('beside')).toBe(false);
  });

  test('of one’s own is said to be shared, with the way to stop', () => {
    const page = new ShownPage(shown('chat-own-screen-on'));
    expect(page.find('.sharing').textContent).toContain('You are sharing your screen');
    page.click(page.button('Stop sharing'));
    expect(page.dispatched).toEqual([{ type: 'person/share-screen', on: false }]);
  });

  test('is not offered where the browser has none', () => {
    expect(new ShownPage(shown('chat-own-screen-none')).hasButton('Share screen')).toBe(false);
  });

  test('in a voice chat asks for video first', () => {
    const page = new ShownPage(shown('chat-upgrade-voice-lapsed'));
    page.click(page.button('Share screen'));
    expect(page.find('dialog[open]').textContent).toContain('Showing your screen needs a video chat.');
    page.click(page.button('Turn on camera and ask'));
    expect(page.dispatched).toEqual([{ type: 'person/ask-mode', mode: 'video' }]);
  });
});

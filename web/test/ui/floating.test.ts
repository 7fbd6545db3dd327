// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { accessibleName } from './fixtures/accessible-name.js';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatScreen } from './fixtures/states.js';

/** Small windows as a browser gives them, in documents of their own. */
function floatingWindows() {
  const opened: { readonly document: Document; isClosed: boolean; leave(): void }[] = [];
  const requestWindow = () => {
    const events = new EventTarget();
    const leave = (): void => {
      events.dispatchEvent(new Event('pagehide'));
    };
    const made = Object.assign(events, {
      document: document.implementation.createHTMLDocument(),
      isClosed: false,
      leave,
      close: () => {
        made.isClosed = true;
      },
    });
    opened.push(made);
    return Promise.resolve(made);
  };
  vi.stubGlobal('documentPictureInPicture', { window: null, requestWindow });
  return opened;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

async function floating(state = chatScreen()) {
  const opened = floatingWindows();
  const page = new ShownPage(state);
  page.click(page.button('More'));
  await act(async () => {
    page.button('Small window').click();
    await Promise.resolve();
  });
  const [small] = opened;
  if (small === undefined) throw new Error('There is no small window');
  const button = (name: string): HTMLElement => {
    const named = [...small.document.querySelectorAll('button')].find((each) => accessibleName(each) === name);
    if (named === undefined) throw new Error(`There is no ${name}`);
    return named;
  };
  return { page, small, button };
}

describe('the small window', () => {
  test('shows the partner, how far they are verified, and the ways out', async () => {
    const { page, small, button } = await floating(chatScreen({ verification: 'verified' }));
    expect(small.document.querySelector('.floating-lock')?.textContent).toBe('Verified');
    expect(small.document.querySelector('video')?.className).toBe('floating-video');
    expect(small.document.documentElement.lang).toBe('en');
    for (const name of ['Microphone', 'Stop', 'Next']) page.click(button(name));
    expect(page.dispatched).toEqual([
      { type: 'person/microphone', on: false },
      { type: 'person/stop' },
      { type: 'person/next' },
    ]);
  });

  test('conceals what the page conceals', async () => {
    const { page, small, button } = await floating(chatScreen({ partnerRevealed: false }));
    expect(small.document.querySelector('video')?.className).toContain('concealed');
    page.click(button('Show'));
    expect(page.dispatched).toEqual([{ type: 'person/reveal-partner', on: true }]);
  });

  test('follows the chat, and closes with it', async () => {
    const { page, small } = await floating();
    page.become(shown('chat-video-quiet'));
    expect(small.document.body.textContent).toContain('camera is off');
    page.become(shown('after-stopped'));
    expect([small.isClosed, small.document.body.textContent]).toEqual([true, '']);
  });

  test('is known to be closed by the person too', async () => {
    const { page, small } = await floating();
    const isOn = (): string | null => {
      page.click(page.button('More'));
      const on = page.button('Small window').getAttribute('aria-checked');
      page.click(page.button('More'));
      return on;
    };
    expect(isOn()).toBe('true');
    void act(() => {
      small.leave();
    });
    expect(isOn()).toBe('false');
  });
});

test('whereABrowserFloatsNothingThereIsNoButton', () => {
  const page = new ShownPage(chatScreen());
  page.click(page.button('More'));
  expect(page.hasButton('Small window')).toBe(false);
});

describe('a video alone', () => {
  test('floats only while one chooses to look', () => {
    const floated: string[] = [];
    const leave = stub(document, 'pictureInPictureEnabled', true);
    const forget = stub(HTMLVideoElement.prototype, 'requestPictureInPicture', function (this: HTMLVideoElement) {
      floated.push(this.dataset['testid'] ?? '');
      return Promise.resolve();
    });
    const page = new ShownPage(chatScreen({ partnerRevealed: false }));
    page.click(page.button('More'));
    expect(page.button('Small window').getAttribute('aria-disabled')).toBe('true');
    expect(page.findA(HTMLVideoElement, '[data-testid=partner-video]').disablePictureInPicture).toBe(true);
    page.become(chatScreen());
    page.click(page.button('Small window'));
    expect(floated).toEqual(['partner-video']);
    expect(page.findA(HTMLVideoElement, '[data-testid=partner-video]').disablePictureInPicture).toBe(false);
    leave();
    forget();
  });
});

/** Gives `owner` something that this environment lacks, until the returned function is called. */
function stub(owner: object, name: string, value: unknown): () => void {
  Object.defineProperty(owner, name, { value, configurable: true });
  return () => {
    Reflect.deleteProperty(owner, name);
  };
}

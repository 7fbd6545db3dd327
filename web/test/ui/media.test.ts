// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Chat, DeviceNotice, Screen, State } from '../../src/session/state/state.js';
import { announcement } from '../../src/ui/announce.js';
import { deviceWords } from '../../src/ui/parts/device-note.js';
import { keepAwake } from '../../src/ui/parts/wake-lock.js';
import { networkOf } from './fixtures/carrying.js';
import { english } from './fixtures/english.js';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatOf, chatScreen, DEVICES, NETWORK } from './fixtures/states.js';

const PHONE: State = { ...chatScreen(), devices: { ...DEVICES, facing: 'user' } };

function openedMenu(state: State): ShownPage {
  const page = new ShownPage(state);
  page.click(page.button('More'));
  return page;
}

function focused(): string | undefined {
  return document.activeElement?.textContent;
}

describe('the menu of lesser controls', () => {
  test('opens by click and by arrow keys, and gives the focus back', () => {
    const page = new ShownPage(PHONE);
    const button = page.button('More');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    page.click(button);
    expect([button.getAttribute('aria-expanded'), focused()]).toEqual(['true', 'Flip camera']);
    page.press(page.button('Flip camera'), 'Escape');
    expect([page.has('[role=menu]'), document.activeElement]).toEqual([false, button]);
    page.press(button, 'ArrowUp');
    expect(focused()).toBe('Devices');
  });

  test('is gone through by arrows, around its ends, and by Home and End', () => {
    const page = openedMenu(PHONE);
    const press = (key: string): string | undefined => {
      page.press(document.activeElement ?? document.body, key);
      return focused();
    };
    expect(['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map(press)).toEqual([
      'Hide my picture from me',
      'Devices',
      'Flip camera',
      'Devices',
      'Flip camera',
    ]);
  });

  test('has an Escape of its own, which leads to nobody else', () => {
    const page = openedMenu(PHONE);
    page.press(document.activeElement ?? document.body, 'Escape');
    expect(page.has('.escape-again')).toBe(false);
    page.press(document.body, 'Escape');
    expect(page.has('.escape-again')).toBe(true);
  });

  test('closes by Tab and by what is chosen', () => {
    const page = openedMenu(PHONE);
    page.press(document.activeElement ?? document.body, 'Tab');
    expect(page.has('[role=menu]')).toBe(false);
    page.click(page.button('More'));
    page.click(page.button('Flip camera'));
    expect(page.dispatched).toEqual([{ type: 'person/flip-camera' }]);
    expect(page.has('[role=menu]')).toBe(false);
  });

  test('flips only between two cameras that say which way they look', () => {
    const has = (devices: Partial<State['devices']>): boolean =>
      openedMenu({ ...PHONE, devices: { ...DEVICES, ...devices } }).hasButton('Flip camera');
    expect(has({ facing: null })).toBe(false);
    expect(has({ facing: 'user', cameras: DEVICES.cameras.slice(0, 1) })).toBe(false);
    expect(has({ facing: 'environment' })).toBe(true);
  });
});

describe('devices during a chat', () => {
  test('are chosen in a dialog', () => {
    const page = openedMenu(chatScreen());
    page.click(page.button('Devices'));
    const [camera, microphone] = page.root.querySelectorAll<HTMLSelectElement>('dialog[open] select');
    if (camera === undefined || microphone === undefined) throw new Error('There is no choice');
    page.choose(camera, 'c2');
    page.choose(microphone, 'm1');
    expect(page.dispatched).toEqual([
      { type: 'person/choose-device', kind: 'camera', id: 'c2' },
      { type: 'person/choose-device', kind: 'microphone', id: 'm1' },
    ]);
  });

  test('offer no camera in a voice chat', () => {
    const page = openedMenu(shown('chat-voice'));
    page.click(page.button('Devices'));
    expect(page.find('dialog[open]').textContent).not.toContain('Built-in camera');
  });

  test('that went away lead to the choice of another', () => {
    const page = new ShownPage(shown('chat-device-lost'));
    expect(page.button('Microphone').getAttribute('aria-pressed')).toBe('false');
    page.click(page.button('Microphone'));
    expect(page.find('dialog[open] h2').textContent).toBe('Camera, microphone and speaker');
    expect(page.dispatched).toEqual([]);
  });

  test('say what became of them until that is read', () => {
    const page = new ShownPage(shown('chat-device-replaced'));
    expect(page.find('[role=alert]').textContent).toContain('Your camera was disconnected.');
    page.click(page.find('.device-note button'));
    expect(page.dispatched).toEqual([{ type: 'person/noted' }]);
  });

  test.each<[DeviceNotice, RegExp]>([
    [{ kind: 'camera', why: 'gone', replaced: false }, /disconnected.*does not see you/],
    [{ kind: 'microphone', why: 'in-use', replaced: false }, /Another program.*does not hear you/],
    [{ kind: 'microphone', why: 'other', replaced: true }, /did not start.*choice is used/],
    [{ kind: 'speaker', why: 'gone', replaced: true }, /speaker was disconnected.*hear your partner/],
  ])('have words for %o', (notice, words) => {
    expect(deviceWords(notice, english.texts.devices)).toMatch(words);
  });
});

describe('one’s own picture', () => {
  test('is hidden from oneself and shown again, where it was', () => {
    const page = new ShownPage(chatScreen());
    page.press(page.find('.own-move'), 'ArrowUp');
    page.click(page.button('Hide my picture from me'));
    expect(page.has('.own-picture')).toBe(false);
    page.click(page.button('Show my picture'));
    expect(page.find('.own-picture').className).toContain('at-block-start');
  });

  test('stays hidden in the next chat', () => {
    const page = new ShownPage(chatScreen());
    page.click(page.button('Hide my picture from me'));
    const { choices } = page.state;
    page.become(shown('looking-joining'));
    page.become({ ...chatScreen(), choices });
    expect(page.has('.own-picture')).toBe(false);
  });

  test('says that it is paused, and is not mirrored where the camera looks away', () => {
    expect(new ShownPage(shown('chat-network-very-weak')).find('.own-picture').textContent).toContain('keep the sound');
    expect(new ShownPage(shown('chat-facing-away')).has('.looking-away')).toBe(true);
    expect(new ShownPage(chatScreen()).has('.looking-away')).toBe(false);
  });
});

describe('the path', () => {
  test.each([
    ['unknown', 'Connection: being measured'],
    ['good', 'Connection: good'],
    ['weak', 'Connection: weak'],
    ['very-weak', 'Connection: very weak'],
  ] as const)('that is %s is named so', (grade, name) => {
    const page = new ShownPage(chatScreen({ network: networkOf(grade) }));
    page.click(page.button(name));
    expect(page.find('dialog[open]').textContent).toContain(name);
  });

  test('is told in numbers', () => {
    const page = new ShownPage(chatScreen({ network: networkOf('weak') }));
    page.click(page.button('Connection: weak'));
    expect([...page.root.querySelectorAll('.measured dd')].map((row) => row.textContent)).toEqual([
      '480 milliseconds',
      '7%',
    ]);
  });

  test('is of no matter in a text chat', () => {
    expect(new ShownPage(shown('chat-text')).has('.network')).toBe(false);
  });

  test.each<[string, Partial<Chat['network']>, Partial<Chat['network']>, string | null]>([
    ['the first grade', { grade: 'unknown' }, {}, null],
    ['a first grade that is weak', { grade: 'unknown' }, { grade: 'weak' }, 'The connection is weak.'],
    ['a better one', { grade: 'weak' }, {}, 'The connection is good again.'],
    ['other numbers', {}, { roundTripMs: 90, loss: 0.01 }, null],
    ['a pause', {}, { pictures: 'paused' }, 'Your picture is paused to keep the sound.'],
    ['the end of one', { pictures: 'paused' }, {}, 'Your picture is sent again.'],
    ['a still picture', {}, { partnerStill: true }, 'Your partner’s picture has stopped.'],
    ['one that moves again', { partnerStill: true }, {}, 'Your partner’s picture moves again.'],
  ])('speaks of %s', (_, before, after, words) => {
    const on = (network: Partial<Chat['network']>): Screen => ({
      type: 'chat',
      chat: chatOf({ network: { ...NETWORK, ...network } }),
    });
    expect(announcement(on(before), on(after), english.texts)).toBe(words);
  });
});

test('aPartnersPictureThatStoppedIsSaidToHave', () => {
  expect(new ShownPage(shown('chat-partner-still')).find('.partner-still').textContent).toContain('has stopped');
  expect(new ShownPage(chatScreen()).has('.partner-still')).toBe(false);
});

describe('a screen', () => {
  /** A browser whose page is looked at, or not. */
  function waking() {
    const page = new EventTarget() as EventTarget & { visibilityState: DocumentVisibilityState };
    page.visibilityState = 'visible';
    const locks: { isReleased: boolean }[] = [];
    const wakeLock = {
      request: () => {
        const lock = {
          isReleased: false,
          release: () => {
            lock.isReleased = true;
            return Promise.resolve();
          },
        };
        locks.push(lock);
        return Promise.resolve(lock);
      },
    };
    const look = (state: DocumentVisibilityState): void => {
      page.visibilityState = state;
      page.dispatchEvent(new Event('visibilitychange'));
    };
    return { page: page as unknown as Document, locks, wakeLock, look };
  }

  test('stays awake until it may sleep', async () => {
    const { page, wakeLock, locks } = waking();
    const stop = keepAwake({ wakeLock, page });
    await expect.poll(() => locks.length).toBe(1);
    stop();
    await expect.poll(() => locks.every(({ isReleased }) => isReleased)).toBe(true);
  });

  test('is kept awake again once the page is looked at again, and not after the end', async () => {
    const { page, wakeLock, locks, look } = waking();
    const stop = keepAwake({ wakeLock, page });
    look('hidden');
    expect(locks).toHaveLength(1);
    look('visible');
    expect(locks).toHaveLength(2);
    stop();
    look('visible');
    expect(locks).toHaveLength(2);
    await expect.poll(() => locks.every(({ isReleased }) => isReleased)).toBe(true);
  });

  test('sleeps as it always does where the browser cannot keep it awake', () => {
    expect(keepAwake({ page: document })).not.toThrow();
  });
});

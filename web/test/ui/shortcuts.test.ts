import { expect, test } from 'vitest';
import { shortcut, type Press, type Shortcut } from '../../src/ui/shortcuts.js';
import { chatScreen, stateOf } from './fixtures/states.js';

function pressed(press: Partial<Press>, state = chatScreen(), escapedOnce = false): Shortcut {
  const plain = { key: '', ctrlKey: false, isComposing: false, repeat: false, writing: false, inDialog: false };
  return shortcut({ ...plain, ...press }, state, escapedOnce);
}

const none = { type: 'none' };

test.each([
  ['m', { type: 'person/microphone', on: false }],
  ['E', { type: 'person/camera', on: false }],
  ['b', { type: 'person/blur', on: true }],
])('Ctrl+%s', (key, event) => {
  expect(pressed({ key, ctrlKey: true })).toEqual({ type: 'person', event });
  expect(pressed({ key, ctrlKey: true, writing: true })).toEqual({ type: 'person', event });
  expect(pressed({ key })).toEqual(none);
  expect(pressed({ key, ctrlKey: true }, stateOf({ type: 'home' }))).toEqual(none);
});

test('escapeTwiceIsNext', () => {
  expect(pressed({ key: 'Escape' })).toEqual({ type: 'first-escape' });
  expect(pressed({ key: 'Escape' }, chatScreen(), true)).toEqual({ type: 'person', event: { type: 'person/next' } });
});

test.each<Partial<Press>>([{ isComposing: true }, { repeat: true }, { inDialog: true }])(
  'no key counts twice or in another place: %o',
  (press) => {
    expect(pressed({ key: 'Escape', ...press }, chatScreen(), true)).toEqual(none);
    expect(pressed({ key: '?', ...press })).toEqual(none);
  },
);

test('theQuestionMarkHelpsEverywhereButInAText', () => {
  expect(pressed({ key: '?' }, stateOf({ type: 'home' }))).toEqual({ type: 'help' });
  expect(pressed({ key: '?', writing: true })).toEqual(none);
});

test('whatIsNotThereCannotBeSwitched', () => {
  const text = chatScreen({
    mode: 'text',
    own: { microphone: 'none', camera: 'none', blurred: false, screen: 'none' },
  });
  expect(['m', 'e', 'b'].map((key) => pressed({ key, ctrlKey: true }, text))).toEqual([none, none, none]);
});

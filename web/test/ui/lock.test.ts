// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatScreen } from './fixtures/states.js';

function opened(state = chatScreen()): ShownPage {
  const page = new ShownPage(state);
  page.click(page.find('[data-testid=lock]'));
  return page;
}

test('theLockCannotBeOpenedBeforeTheCodeIsKnown', () => {
  const page = new ShownPage(shown('chat-securing-keyed'));
  expect(page.findA(HTMLButtonElement, '[data-testid=lock]').disabled).toBe(true);
});

test('showsTheCodeAsEmojiWithNamesAndAsNumbers', () => {
  const page = opened();
  const names = [...page.find('[data-testid=safety-code]').querySelectorAll('.safety-name')];
  expect(names.map((name) => name.textContent)).toEqual([
    'Dog',
    'Octopus',
    'Cactus',
    'Scissors',
    'Rocket',
    'Pin',
    'Glasses',
  ]);
  expect(page.find('.safety-numbers').textContent).toContain('1234 5678 9012');
});

test.each([
  ['They match', 'person/code-matches'],
  ['They differ', 'person/code-differs'],
])('%s is said to the session', (name, type) => {
  const page = opened();
  page.click(page.button(name));
  expect(page.dispatched).toEqual([{ type }]);
});

test('thatThePartnerConfirmedIsNotShownBeforeOnesOwnAnswer', () => {
  const nobody = opened(chatScreen({ verification: 'nobody' })).root.innerHTML;
  const partner = opened(chatScreen({ verification: 'partner' })).root.innerHTML;
  expect(partner).toBe(nobody);
});

test('onesOwnAnswerWaitsForTheOther', () => {
  const page = opened(chatScreen({ verification: 'own' }));
  expect(page.find('[data-testid=lock]').dataset['verification']).toBe('own');
  expect(page.button('They match').disabled).toBe(true);
  expect(page.find('dialog[open]').textContent).toContain('Waiting for your partner');
  expect(page.root.textContent).not.toContain('Verified');
});

test('verifiedIsSaidAfterBoth', () => {
  const page = opened(chatScreen({ verification: 'verified' }));
  expect(page.find('[data-testid=lock]').dataset['verification']).toBe('verified');
  expect(page.find('[data-testid=lock]').textContent).toBe('Verified');
  expect(page.hasButton('They match')).toBe(false);
});

test('aTextChatSaysWhyTheCodeCannotBeComparedThere', () => {
  const page = opened(shown('chat-text'));
  expect(page.find('dialog[open]').textContent).toContain('cannot be compared here');
  expect(page.hasButton('They match')).toBe(false);
});

test.each([
  ['chat-video', 'directly between you'],
  ['chat-voice', 'a relay that sees only ciphertext'],
])('%s says how it travels', (name, words) => {
  expect(opened(shown(name)).find('[data-testid=path]').textContent).toContain(words);
});

test('aRelayHidesTheAddressOnlyWhereNoDirectWayWasTried', () => {
  const link = { type: 'live', path: { route: 'relay', transport: 'udp' } } as const;
  const words = (addressHidden: boolean): string | null =>
    opened(chatScreen({ link, addressHidden })).find('[data-testid=path]').textContent;
  expect(words(true)).toContain('does not see your IP address');
  expect(words(false)).toContain('could learn your IP address');
});

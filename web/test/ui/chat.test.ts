// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatScreen, NOW, PARTNER } from './fixtures/states.js';

function field(page: ShownPage): HTMLTextAreaElement {
  return page.findA(HTMLTextAreaElement, 'textarea');
}

test.each(['matched', 'keyed', 'confirmed', 'connected'])('nothing can be written while securing: %s', (step) => {
  const page = new ShownPage(shown(`chat-securing-${step}`));
  expect(page.find('[data-screen]').dataset['link']).toBe('securing');
  expect(field(page).disabled).toBe(true);
  expect(page.button('Send').disabled).toBe(true);
  expect(page.find('[aria-current=step]').textContent).not.toBe('');
});

test('enterSendsAndEmptiesTheField', () => {
  const page = new ShownPage(chatScreen());
  page.write(field(page), 'hello');
  page.press(field(page), 'Enter');
  expect(page.dispatched).toContainEqual({ type: 'person/text', text: 'hello' });
  expect(field(page).value).toBe('');
});

test('anInputMethodAndShiftKeepTheirEnter', () => {
  const page = new ShownPage(chatScreen());
  page.write(field(page), 'にほん');
  page.press(field(page), 'Enter', { isComposing: true });
  page.press(field(page), 'Enter', { shiftKey: true });
  expect(page.dispatched.filter(({ type }) => type === 'person/text')).toEqual([]);
});

test('tellsOfTypingOnceInAWhileAndOfItsEnd', () => {
  const page = new ShownPage(chatScreen());
  page.write(field(page), 'h');
  page.write(field(page), 'hi');
  page.write(field(page), '');
  expect(page.dispatched).toEqual([
    { type: 'person/typing', on: true },
    { type: 'person/typing', on: false },
  ]);
});

test('aTextThatIsTooLongIsCountedAndNotSent', () => {
  const page = new ShownPage(chatScreen());
  page.write(field(page), '😀'.repeat(4001));
  expect(page.find('.room').textContent).toBe('1 character too many');
  expect(page.button('Send').disabled).toBe(true);
  page.write(field(page), '😀'.repeat(3999));
  expect(page.find('.room').textContent).toBe('1 character left');
});

test('whatIsWrittenIsShownAsTextAndNothingElse', () => {
  const text = '<img src=x onerror=alert(1)> https://example.org';
  const message = { id: 7, from: 'partner', text, at: NOW, delivery: 'received' } as const;
  const page = new ShownPage(chatScreen({ messages: [message] }));
  expect(page.find('[data-from=partner] .message-text').textContent).toBe(text);
  expect(page.find('[data-from=partner] .message-text').getAttribute('dir')).toBe('auto');
  expect(page.has('img, a')).toBe(false);
});

test('deliveryAndTypingAreShown', () => {
  const page = new ShownPage(chatScreen({ partnerTyping: true }));
  expect(page.find('[data-delivery=delivered]').textContent).toContain('Delivered');
  expect(page.find('[data-delivery=sent]').textContent).toContain('Sent');
  expect(page.find('[role=log]').textContent).toContain('typing');
});

test('thePartnersPictureIsConcealedUntilOneChoosesToLook', () => {
  const page = new ShownPage(chatScreen({ partnerRevealed: false }));
  expect(page.find('[data-testid=partner-video]').classList.contains('concealed')).toBe(true);
  page.click(page.button('Show'));
  expect(page.dispatched).toEqual([{ type: 'person/reveal-partner', on: true }]);
  page.become(chatScreen({ partnerRevealed: true }));
  expect(page.find('[data-testid=partner-video]').classList.contains('concealed')).toBe(false);
});

test('theSameElementPlaysThePartnerFromSecuringOn', () => {
  const page = new ShownPage(shown('chat-securing-matched'));
  const player = page.find('[data-testid=partner-video]');
  page.become(chatScreen());
  expect(page.find('[data-testid=partner-video]')).toBe(player);
  page.become(shown('chat-voice'));
  expect(page.find('[data-testid=partner-video]')).toBe(player);
});

test.each([
  ['Microphone', { type: 'person/microphone', on: false }],
  ['Camera', { type: 'person/camera', on: false }],
  ['Blur me', { type: 'person/blur', on: true }],
  ['Stop', { type: 'person/stop' }],
  ['Next', { type: 'person/next' }],
])('%s does what it says', (name, event) => {
  const page = new ShownPage(chatScreen());
  page.click(page.button(name));
  expect(page.dispatched).toEqual([event]);
});

test('aVoiceChatHasNoCameraAndATextChatNoMicrophone', () => {
  const voice = new ShownPage(shown('chat-voice'));
  expect([voice.hasButton('Microphone'), voice.hasButton('Camera'), voice.hasButton('Blur me')]).toEqual([
    true,
    false,
    false,
  ]);
  const text = new ShownPage(shown('chat-text'));
  expect([text.hasButton('Microphone'), text.hasButton('Camera'), text.has('video')]).toEqual([false, false, false]);
});

test('oneReportsInTwoClicks', () => {
  const page = new ShownPage(chatScreen());
  page.click(page.button('Report'));
  page.click(page.button('Insults, hate or harassment'));
  expect(page.dispatched).toEqual([{ type: 'person/report', reason: 'harassment' }]);
  page.become(chatScreen({ partner: { ...PARTNER, report: 'taken' } }));
  expect(page.find('dialog[open]').textContent).toContain('Your report was taken');
  page.click(page.button('Don’t match us again'));
  expect(page.dispatched.at(-1)).toEqual({ type: 'person/avoid' });
});

test('aReportThatWasNotTakenCanBeMadeAgain', () => {
  const page = new ShownPage(chatScreen({ partner: { ...PARTNER, report: 'refused' } }));
  page.click(page.button('Report'));
  page.click(page.button('Something else'));
  expect(page.dispatched).toEqual([{ type: 'person/report', reason: 'other' }]);
});

test('escapeTwiceMeansNextAndTheFirstOneSaysSo', () => {
  const page = new ShownPage(chatScreen());
  page.press(document.body, 'Escape');
  expect(page.find('.escape-again').textContent).toContain('Esc');
  expect(page.dispatched).toEqual([]);
  page.press(document.body, 'Escape');
  expect(page.dispatched).toEqual([{ type: 'person/next' }]);
});

test('theOwnPictureMovesByArrowKeysAndByClicks', () => {
  const page = new ShownPage(chatScreen());
  const picture = page.find('.own-picture');
  const handle = page.find('.own-move');
  page.press(handle, 'ArrowUp');
  expect(picture.className).toContain('at-block-start at-inline-end');
  page.press(handle, 'ArrowLeft');
  expect(picture.className).toContain('at-block-start at-inline-start');
  page.click(handle);
  expect(picture.className).toContain('at-block-start at-inline-end');
});

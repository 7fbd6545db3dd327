// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Choices } from '../../src/session/state/state.js';
import { LANGUAGES } from '../../src/ui/i18n/languages.js';
import { shown } from './fixtures/gallery.js';
import { ShownPage } from './fixtures/shown-page.js';

const home = shown('home');

function homeWith(changed: Partial<Choices>): ShownPage {
  return new ShownPage({ ...home, choices: { ...home.choices, ...changed } });
}

test('withoutTheTickNothingStartsAndTheFocusGoesThereWithWords', () => {
  const page = new ShownPage(home);
  page.click(page.button('Video'));
  const tick = page.find('.tick input');
  expect(page.dispatched).toEqual([]);
  expect(document.activeElement).toBe(tick);
  expect(tick.getAttribute('aria-invalid')).toBe('true');
  expect(page.find('[role=alert]').textContent).toContain('tick');
});

test.each(['video', 'voice', 'text'] as const)('withTheTick %s starts', (mode) => {
  const page = homeWith({ rulesAccepted: true });
  page.click(page.button({ video: 'Video', voice: 'Voice', text: 'Text' }[mode]));
  expect(page.dispatched).toEqual([{ type: 'person/start', mode }]);
});

test('theComplaintGoesWhenTheTickIsSet', () => {
  const page = new ShownPage(home);
  page.click(page.button('Text'));
  page.click(page.find('.tick input'));
  expect(page.dispatched).toEqual([{ type: 'person/choices', choices: { ...home.choices, rulesAccepted: true } }]);
  expect(page.has('[role=alert]')).toBe(false);
});

test('theRulesOpenInADialog', () => {
  const page = new ShownPage(home);
  page.click(page.button('Read the rules'));
  expect(page.find('dialog[open]').textContent).toContain('18 or older');
  page.click(page.button('Close'));
  expect(page.has('dialog[open]')).toBe(false);
});

test('interestsAreTypedTakenFromSuggestionsAndRemoved', () => {
  const page = new ShownPage(home);
  page.write(page.findA(HTMLInputElement, '.adder input'), '  Jazz, CHESS ');
  page.click(page.button('Add interest'));
  page.click(page.button('books'));
  page.click(page.button('Remove chess'));
  expect(page.dispatched.map((event) => event.type === 'person/choices' && event.choices.interests)).toEqual([
    ['jazz', 'chess'],
    ['jazz', 'chess', 'books'],
    ['jazz', 'books'],
  ]);
  expect(page.hasButton('books')).toBe(false);
});

test('noNinthInterestCanBeAdded', () => {
  const page = new ShownPage(shown('home-full'));
  page.write(page.findA(HTMLInputElement, '.adder input'), 'ninth');
  expect(page.button('Add interest').disabled).toBe(true);
  expect(page.root.textContent).toContain('That is all 8');
});

test('languagesAreNamedAddedAndRemoved', () => {
  const page = new ShownPage(home);
  page.choose(page.findA(HTMLSelectElement, 'select'), 'tr');
  page.click(page.button('Remove Brazilian Portuguese'));
  expect(page.dispatched.map((event) => event.type === 'person/choices' && event.choices.languages)).toEqual([
    ['en', 'pt-BR', 'tr'],
    ['en', 'tr'],
  ]);
});

test('noFifthLanguageCanBeAdded', () => {
  expect(new ShownPage(shown('home-full')).has('select')).toBe(false);
});

test('hidingTheAddressIsOfferedUntilTheServiceSaysItHasNoRelay', () => {
  const box = '.address input[type=checkbox]';
  const page = new ShownPage(home);
  expect(page.findA(HTMLInputElement, box).disabled).toBe(false);
  page.become(shown('home-no-relay'));
  expect(page.findA(HTMLInputElement, box).disabled).toBe(true);
  expect(page.find('.reason').textContent).toContain('no relay');
});

test('hidingTheAddressCanAlwaysBeUndone', () => {
  const page = new ShownPage(shown('home-impossible'));
  page.click(page.find('.address input[type=checkbox]'));
  expect(page.dispatched).toMatchObject([{ type: 'person/choices', choices: { hideAddress: false } }]);
});

test.each(['home', 'invited'])('saysThatThePartnerSeesTheAddressBeforeAnybodyIsMet: %s', (screen) => {
  const page = new ShownPage(shown(screen));
  expect(page.root.textContent).toContain('your partner can see your IP address');
  expect(page.root.textContent).toContain('Hidden, everything goes through a relay');
});

test('everyLanguageIsOfferedByItsOwnNameAndLeadsToItsAddress', () => {
  const page = new ShownPage(home);
  const links = [...page.root.querySelectorAll<HTMLAnchorElement>('.language-list a')];
  expect(links.map(({ lang, dir, textContent }) => ({ tag: lang, direction: dir, name: textContent }))).toEqual(
    LANGUAGES.map(({ tag, direction, name }) => ({ tag, direction, name })),
  );
  expect(links.map((link) => link.getAttribute('href'))).toEqual(LANGUAGES.map(({ path }) => `/${path}/`));
  expect(page.find('.language-list [aria-current=true]').textContent).toBe('English');
});

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { FileDeed, FileStep, SharedFile } from '../../src/session/state/shared-file.js';
import { announcement } from '../../src/ui/announce.js';
import { texts as en } from '../../src/ui/i18n/en/index.js';
import { fileSize } from '../../src/ui/chat/file-size.js';
import { DRAFTS, PICTURES, sharedFile } from './fixtures/files.js';
import { ShownPage } from './fixtures/shown-page.js';
import { chatScreen, MESSAGES } from './fixtures/states.js';

function showing(...files: readonly SharedFile[]): ShownPage {
  return new ShownPage(chatScreen({ files }));
}

test.each<[SharedFile['from'], FileStep, string, FileDeed]>([
  ['partner', { type: 'offered' }, 'Accept minutes of the meeting.pdf', 'accept'],
  ['partner', { type: 'offered' }, 'Do not accept minutes of the meeting.pdf', 'refuse'],
  ['partner', { type: 'moving', bytes: 1 }, 'Stop minutes of the meeting.pdf', 'stop'],
  ['partner', { type: 'whole' }, 'Save minutes of the meeting.pdf', 'save'],
  ['own', { type: 'offered' }, 'Stop minutes of the meeting.pdf', 'stop'],
  ['own', { type: 'moving', bytes: 1 }, 'Stop minutes of the meeting.pdf', 'stop'],
])('aFileOf %s, %o, has %s', (from, step, name, deed) => {
  const page = showing(sharedFile(from, step, 4));
  page.click(page.button(name));
  expect(page.dispatched).toEqual([{ type: 'person/file', deed, file: 'file-4' }]);
});

test.each<FileStep>([{ type: 'refused' }, { type: 'stopped', by: 'path' }, { type: 'failed' }, { type: 'gone' }])(
  'aFileThatIsOverHasNothingToDo: $type',
  (step) => {
    expect(showing(sharedFile('partner', step, 4)).has('.file button')).toBe(false);
  },
);

test('filesStandAmongTheMessagesWhereTheyCame', () => {
  const page = new ShownPage(
    chatScreen({
      messages: [...MESSAGES.slice(0, 1), ...MESSAGES.slice(2, 3)],
      files: [sharedFile('own', { type: 'whole' }, 1)],
    }),
  );
  const order = [...page.root.querySelectorAll('.message')].map((entry) => entry.classList.contains('file'));
  expect(order).toEqual([false, true, false]);
});

test('aNameIsShownAsTextAndNothingElse', () => {
  const name = '<img src=x onerror=alert(1)>.png';
  const page = showing(sharedFile('partner', { type: 'offered' }, 4, { name }));
  expect(page.find('.file-name').textContent).toBe(name);
  expect(page.has('.file img')).toBe(false);
});

test('whatAStrangerSendsComesWithAWarning', () => {
  expect(showing(sharedFile('partner', { type: 'whole' }, 4)).has('.file-warning')).toBe(true);
  expect(showing(sharedFile('own', { type: 'whole' }, 4)).has('.file-warning')).toBe(false);
});

test('aPictureIsOpenedOnlyAfterAClick', async () => {
  const [, here] = PICTURES;
  const page = showing(...(here === undefined ? [] : [here]));
  expect([page.opened, page.has('canvas')]).toEqual([[], false]);
  page.click(page.button('Show picture'));
  expect(page.opened).toEqual(['file-5']);
  await act(async () => Promise.resolve());
  expect(page.find('.file').textContent).toContain('cannot be shown here');
  page.click(page.button('Hide picture'));
  expect(page.has('canvas')).toBe(false);
});

test('whatIsChosenIsLookedAtBeforeItIsSent', () => {
  const page = new ShownPage(chatScreen({ drafts: DRAFTS.slice(0, 2) }));
  expect(page.hasButton('Send notes.txt')).toBe(true);
  page.click(page.button('Send notes.txt'));
  expect(page.dispatched).toEqual([{ type: 'person/file', deed: 'send', file: 'draft-2' }]);
  expect(page.find('[data-step=ready]').textContent).toContain('Goes as it is');
});

test('fourAtATimeAreEnough', () => {
  const attach = (page: ShownPage): boolean => page.button('Send a file or a picture').disabled;
  expect(attach(new ShownPage(chatScreen({ drafts: DRAFTS.slice(0, 3) })))).toBe(false);
  expect(attach(new ShownPage(chatScreen({ drafts: DRAFTS })))).toBe(true);
  const three = DRAFTS.slice(0, 3);
  expect(attach(new ShownPage(chatScreen({ drafts: three, files: [sharedFile('own', { type: 'offered' }, 4)] })))).toBe(
    true,
  );
});

test('nothingCanBeChosenBeforeTheChatIsLive', () => {
  const page = new ShownPage(chatScreen({ link: { type: 'securing', step: 'confirmed' } }));
  expect(page.button('Send a file or a picture').disabled).toBe(true);
});

test('whatBecomesOfFilesIsSpoken', () => {
  const screen = (files: readonly SharedFile[]) => chatScreen({ files }).screen;
  const at = (step: FileStep) => screen([sharedFile('partner', step, 4)]);
  const name = 'minutes of the meeting.pdf';
  expect(announcement(screen([]), at({ type: 'offered' }), en)).toBe(`Your partner wants to send you ${name}.`);
  expect(announcement(at({ type: 'moving', bytes: 1 }), at({ type: 'moving', bytes: 2 }), en)).toBeNull();
  expect(announcement(at({ type: 'moving', bytes: 1 }), at({ type: 'whole' }), en)).toBe(
    `${name}: Arrived whole and unchanged`,
  );
  const drafts = (list: typeof DRAFTS) => chatScreen({ drafts: list }).screen;
  expect(announcement(drafts([]), drafts(DRAFTS.slice(1, 2)), en)).toBe('notes.txt can be sent now.');
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [312_400, '312 kB'],
  [26_214_400, '26.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes, 'en')).toBe(words);
});

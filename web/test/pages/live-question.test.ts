// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Knowledge } from '../../src/session/state/inspection.js';
import { liveQuestion } from '../../src/pages/live-question.js';
import { renderPages } from '../../src/pages/render.js';
import { pages } from '../../src/ui/i18n/en/pages/index.js';

const { ask: texts, fields } = pages.knowledge;
const PAGES = renderPages({ style: '/s.css', script: '/s.js' });
/** Without what it loads, which this DOM would complain of. */
const FILE = (PAGES.get('server.html') ?? '').replace(/<link rel="stylesheet"[^>]*>/, '');

/** The page with a server that answers when told to. */
class Asked {
  readonly page = new DOMParser().parseFromString(FILE, 'text/html');
  questions = 0;
  #answer: (held: Knowledge | null) => void = () => undefined;

  constructor() {
    liveQuestion(this.page, () => {
      this.questions += 1;
      return new Promise((resolve) => {
        this.#answer = resolve;
      });
    });
  }

  find(selector: string): HTMLElement {
    const found = this.page.querySelector<HTMLElement>(`[data-ask] ${selector}`);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  }

  click(): void {
    this.find('button').click();
  }

  async answer(held: Knowledge | null): Promise<void> {
    this.#answer(held);
    await Promise.resolve();
    await Promise.resolve();
  }

  get rows(): readonly (readonly string[])[] {
    return [...this.page.querySelectorAll('[data-ask] dl > div')].map((row) =>
      [...row.children].map((child) => child.textContent),
    );
  }
}

test('withoutScriptTheQuestionIsHiddenAndWordsSayWhy', () => {
  const page = new DOMParser().parseFromString(FILE, 'text/html');
  expect(page.querySelector('[data-ask]')?.hasAttribute('hidden')).toBe(true);
  expect(FILE).toContain(`<noscript><p class="callout">${texts.noScript}</p></noscript>`);
});

test('nothingIsAskedBeforeTheClick', () => {
  const asked = new Asked();
  expect(asked.page.querySelector('[data-ask]')?.hasAttribute('hidden')).toBe(false);
  expect(asked.questions).toBe(0);
  expect(asked.find('[role=status]').textContent).toBe('');
});

test('eachFieldStandsBesideWhatItMeans', async () => {
  const asked = new Asked();
  asked.click();
  expect(asked.find('[role=status]').textContent).toBe(texts.asking);
  await asked.answer(
    new Map<string, string | number | boolean | string[]>([
      ['state', 'idle'],
      ['nearby', false],
      ['bucketSockets', 1200],
      ['interests', ['music', 'games']],
      ['languages', []],
    ]),
  );
  expect(asked.find('[role=status]').textContent).toBe(texts.answered);
  expect(asked.find('dl').hidden).toBe(false);
  expect(asked.rows).toEqual([
    [`${fields.state.name} state`, 'idle', fields.state.means],
    [`${fields.nearby.name} nearby`, texts.no, fields.nearby.means],
    [`${fields.bucketSockets.name} bucketSockets`, '1,200', fields.bucketSockets.means],
    [`${fields.interests.name} interests`, 'music, games', fields.interests.means],
    [`${fields.languages.name} languages`, texts.none, fields.languages.means],
  ]);
});

test('aFieldThatThePageDoesNotKnowIsShownAsText', async () => {
  const asked = new Asked();
  asked.click();
  await asked.answer(new Map([['<b>new</b>"]', '<i>word</i>']]));
  expect(asked.rows).toEqual([['<b>new</b>"]', '<i>word</i>', texts.unexplained]]);
});

test('aServerThatIsAwayIsSaidToBeAndCanBeAskedAgain', async () => {
  const asked = new Asked();
  asked.click();
  asked.click();
  expect(asked.questions).toBe(1);
  await asked.answer(null);
  expect(asked.find('[role=status]').textContent).toBe(texts.away);
  expect(asked.find('dl').hidden).toBe(true);
  expect(asked.find('button').textContent).toBe(texts.again);
  asked.click();
  await asked.answer(new Map([['state', 'idle']]));
  expect(asked.rows).toHaveLength(1);
  asked.click();
  await asked.answer(null);
  expect(asked.rows).toHaveLength(0);
});

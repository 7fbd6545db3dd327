import { describe, expect, it } from 'vitest';
import type { LinkWord, OpenTabs } from '../../src/session/outside/link-tabs.js';
import { openPage } from '../../src/session/open-page.js';
import type { Page } from '../../src/session/state/page.js';
import type { State } from '../../src/session/state/state.js';
import { loadChat } from './chat-parts.js';
import { World, isLive, start, until } from './world.js';

/** One browser: its tabs hear each other, and not themselves. What they say is kept. */
class Browser {
  readonly said: LinkWord[] = [];
  readonly #tabs: ((word: unknown) => void)[] = [];

  readonly openTabs: OpenTabs = (heard) => {
    this.#tabs.push(heard);
    return (word) => {
      this.said.push(word);
      for (const tab of this.#tabs) if (tab !== heard) tab(word);
    };
  };

  /** A tab with another page says something. */
  say(word: unknown): void {
    for (const tab of this.#tabs) tab(word);
  }
}

function inBrowser(world: World, browser: Browser): Page {
  return openPage({ ...world.environment(), openTabs: browser.openTabs }, loadChat);
}

const linkIn = ({ screen }: State): string | null => {
  const isWaiting = screen.type === 'looking' && screen.step.type === 'waiting';
  return isWaiting && screen.company.type === 'guest' ? screen.company.invitation.link : null;
};
const ownLinkIn = ({ screen }: State): string | null => (screen.type === 'own-link' ? screen.part : null);
const screenOf = (page: Page): string => page.state.screen.type;

function invite(page: Page): Promise<string> {
  page.dispatch({ type: 'person/choices', choices: { ...page.state.choices, rulesAccepted: true } });
  page.dispatch({ type: 'person/invite' });
  page.dispatch({ type: 'person/start', mode: 'text' });
  return until(page, linkIn);
}

describe('a link that is opened where another tab of the browser is at it', () => {
  it('is said to be one’s own, and brings nobody together with themself', async () => {
    const [world, browser] = [new World(), new Browser()];
    const maker = inBrowser(world, browser);
    const link = await invite(maker);
    const second = inBrowser(world, browser);
    world.open(link);
    expect(await until(second, ownLinkIn)).toBe('maker');
    start(second, 'text');
    expect([screenOf(second), screenOf(maker)]).toEqual(['own-link', 'looking']);
  });

  it('can be used there all the same, knowingly', async () => {
    const [world, browser] = [new World(), new Browser()];
    const maker = inBrowser(world, browser);
    const link = await invite(maker);
    const second = inBrowser(world, browser);
    world.open(link);
    await until(second, ownLinkIn);
    second.dispatch({ type: 'person/use-link' });
    expect(screenOf(second)).toBe('invited');
    start(second, 'text');
    await Promise.all([until(maker, isLive), until(second, isLive)]);
  });

  it('is said to be open there where it was opened twice, whichever tab goes first', async () => {
    const [world, browser] = [new World(), new Browser()];
    const link = await invite(world.page());
    const first = inBrowser(world, browser);
    world.open(link);
    const second = inBrowser(world, browser);
    world.open(link);
    expect([screenOf(first), screenOf(second)]).toEqual(['invited', 'invited']);
    start(first, 'text');
    expect(await until(second, ownLinkIn)).toBe('visitor');
  });

  it('is a friend’s in any other browser, and where another link is made here', async () => {
    const [world, browser] = [new World(), new Browser()];
    const link = await invite(inBrowser(world, new Browser()));
    await invite(inBrowser(world, browser));
    const page = inBrowser(world, browser);
    world.open(link);
    start(page, 'text');
    await until(page, isLive);
  });
});

describe('what tabs say of links', () => {
  it('has no secret in it', async () => {
    const [world, browser] = [new World(), new Browser()];
    const link = await invite(inBrowser(world, browser));
    const second = inBrowser(world, browser);
    world.open(link);
    await until(second, ownLinkIn);
    const secret = link.slice(link.indexOf('#') + 1);
    expect(browser.said.map(({ type }) => type)).toContain('at');
    expect(JSON.stringify(browser.said)).not.toContain(secret);
  });

  it.each([
    null,
    'who?',
    {},
    { type: 'who' },
    { type: 'at', mark: 1, part: 'maker' },
    { type: 'at', mark: '', part: 'x' },
  ])('is dropped where it is %j', async (word) => {
    const [world, browser] = [new World(), new Browser()];
    const page = inBrowser(world, browser);
    await invite(page);
    const before = browser.said.length;
    browser.say(word);
    const second = inBrowser(world, browser);
    expect([screenOf(page), screenOf(second), browser.said.length]).toEqual(['looking', 'home', before]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/session/state/page.js';
import { World, isLive, start, until } from './world.js';

function code({ screen }: Page['state']): string | null {
  return screen.type === 'after' && screen.ending.type === 'failed' ? screen.ending.code : null;
}

describe('what only a chat needs', () => {
  it('is not asked for before the search is', () => {
    const world = new World();
    const { loadChat } = world;
    let asked = 0;
    world.loadChat = () => {
      asked += 1;
      return loadChat();
    };
    const page = world.page();
    expect([asked, world.server.sockets.size]).toEqual([0, 0]);
    start(page, 'text');
    expect([asked, world.server.sockets.size]).toEqual([1, 1]);
  });

  it('may come later than the partner', async () => {
    const world = new World();
    const { loadChat } = world;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    world.loadChat = () => promise.then(loadChat);
    const slow = world.page();
    world.loadChat = loadChat;
    const quick = world.page();
    for (const page of [slow, quick]) start(page, 'text');
    await until(slow, ({ screen }) => (screen.type === 'chat' ? true : null));
    resolve(undefined);
    await until(slow, isLive);
    await until(quick, isLive);
  });

  it('ends a chat, and nothing else, where it cannot be had', async () => {
    const world = new World();
    const { loadChat } = world;
    world.loadChat = () => Promise.reject(new TypeError('no script'));
    const page = world.page();
    start(page, 'text');
    world.loadChat = loadChat;
    start(world.page(), 'text');
    expect(await until(page, code)).toBe('E_VERSION');
  });
});

import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/session/state/page.js';
import { World, isLive, start, until } from './world.js';

function isWaiting({ screen }: Page['state']): true | null {
  return screen.type === 'looking' && screen.step.type === 'waiting' ? true : null;
}

function pause({ screen }: Page['state']): string | null {
  return screen.type === 'looking' && screen.step.type === 'pausing' ? screen.step.why : null;
}

describe('a search', () => {
  it('starts once, however often it is clicked', async () => {
    const world = new World();
    const page = world.page();
    start(page, 'text');
    start(page, 'text');
    await until(page, isWaiting);
    expect(world.server.heard).toEqual(['find']);
    expect(world.server.sockets.size).toBe(1);
  });

  it('goes on with a fresh socket and other keys when the socket is lost', async () => {
    const world = new World();
    const page = world.page();
    start(page, 'text');
    await until(page, isWaiting);
    for (const socket of [...world.server.sockets]) socket.drop(1006);
    expect(await until(page, pause)).toBe('away');
    world.clock.advance(3_000);
    await until(page, isWaiting);
    const [first, second] = world.server.finds;
    expect(second?.['key']).not.toBe(first?.['key']);
    expect(second?.['commit']).not.toBe(first?.['commit']);
  });

  it('waits as long as a server that refuses asks for', async () => {
    const world = new World();
    world.server.lies = {
      find: (_find, asked) => (asked === 1 ? { type: 'refused', reason: 'rate', retryAfterMs: 20_000 } : null),
    };
    const page = world.page();
    start(page, 'text');
    expect(await until(page, pause)).toBe('rate');
    world.clock.advance(19_999);
    expect(pause(page.state)).toBe('rate');
    world.clock.advance(1);
    await until(page, isWaiting);
  });

  it('comes back to a server that drains when it said', async () => {
    const world = new World();
    world.server.lies = { find: (_find, asked) => (asked === 1 ? { type: 'draining', retryAfterMs: 4_000 } : null) };
    const page = world.page();
    start(page, 'text');
    expect(await until(page, pause)).toBe('draining');
    world.clock.advance(5_500);
    await until(page, isWaiting);
  });

  it('leaves nothing behind when it is given up, at any moment', async () => {
    const world = new World();
    const page = world.page();
    start(page, 'video');
    page.dispatch({ type: 'person/home' });
    start(page, 'video');
    await until(page, isWaiting);
    page.dispatch({ type: 'person/stop' });
    expect(page.state.screen).toEqual({ type: 'home' });
    expect(page.media).toEqual({ own: null, partner: null, partnerScreen: null });
    expect(world.server.sockets.size).toBe(0);
    expect(world.clock.pending).toBe(0);
  });

  it('tells the server whom one has met and whom one does not want again', async () => {
    const world = new World();
    const [first, second] = [world.page(), world.page()];
    start(first, 'text');
    await until(first, isWaiting);
    start(second, 'text');
    await Promise.all([until(first, isLive), until(second, isLive)]);
    first.dispatch({ type: 'person/avoid' });
    first.dispatch({ type: 'person/next' });
    await until(first, isWaiting);
    const { met, avoided } = first.state.visit;
    expect(world.server.finds.at(-1)).toMatchObject({ recent: met, avoid: avoided });
    expect(avoided).toHaveLength(1);
  });
});

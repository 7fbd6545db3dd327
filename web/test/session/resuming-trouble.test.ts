import { describe, expect, it } from 'vitest';
import { cut, liveAgain, noticed, say, untilDelivered } from './dead-path.js';
import { World, endingOf, isAt, isLive, linkOf, talking, until } from './world.js';

describe('the search for another path', () => {
  it('waits for a partner who notices later', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    for (const peer of world.network.peers) peer.cut('nothing');
    world.network.peers[0]?.cut('gone');
    await Promise.race([noticed(first), noticed(second)]);
    await expect.poll(() => world.server.heard.filter((type) => type === 'meet').length).toBe(1);
    world.network.peers[1]?.cut('silent');
    await liveAgain(first, second);
  });

  it('goes on over the old path where that is back before the partner noticed anything', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    for (const peer of world.network.peers) peer.cut('nothing');
    say(first, 'held up');
    world.network.peers[0]?.cut('gone');
    await Promise.race([noticed(first), noticed(second)]);
    world.network.heal();
    await liveAgain(first, second);
    await untilDelivered(first, 1);
    say(second, 'still the same path');
    await untilDelivered(second, 1);
    await expect.poll(() => world.network.openPeers).toBe(2);
    world.clock.advance(60_000);
    expect([first, second].map(({ state }) => linkOf(state))).toEqual(['live', 'live']);
  });

  it('tries again until the server is back', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    world.server.isAway = true;
    world.network.cut('gone');
    await noticed(first, second);
    await Promise.all([until(first, isAt('pausing')), until(second, isAt('pausing'))]);
    world.clock.advance(1_500);
    await Promise.all([until(first, isAt('pausing')), until(second, isAt('pausing'))]);
    world.server.isAway = false;
    world.clock.advance(3_000);
    await liveAgain(first, second);
  });

  it('tries again at once when the browser has a network again', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    world.server.isAway = true;
    world.network.cut('gone');
    await noticed(first, second);
    await Promise.all([until(first, isAt('pausing')), until(second, isAt('pausing'))]);
    world.server.isAway = false;
    world.networkIsBack();
    await liveAgain(first, second);
  });

  it.each([
    { type: 'refused', reason: 'place-taken' },
    { type: 'refused', reason: 'busy', retryAfterMs: 100 },
    { type: 'draining', retryAfterMs: 100 },
    { type: 'parted', cause: 'lost' },
  ])('tries again where the server says $type $reason', async (answer) => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    world.server.lies = { find: (_find, asked) => (asked === 3 ? answer : null) };
    world.network.cut('gone');
    await noticed(first, second);
    await Promise.race([until(first, isAt('pausing')), until(second, isAt('pausing'))]);
    world.clock.advance(2_000);
    await liveAgain(first, second);
  });

  it('leaves a ghost at its place after ten seconds, and tries again', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    world.server.lies = { relay: () => [] };
    world.network.cut('gone');
    await noticed(first, second);
    await Promise.all([until(first, isAt('matched')), until(second, isAt('matched'))]);
    world.server.lies = {};
    world.clock.advance(10_000);
    await Promise.race([until(first, isAt('pausing')), until(second, isAt('pausing'))]);
    world.clock.advance(500);
    await liveAgain(first, second);
  });

  it.each(['A', 'B'] as const)('finds a partner who never got the last path, where only %s did', async (side) => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    world.network.connects = side;
    world.network.cut('gone');
    const isHalfway = side === 'A' ? isLive : isAt('connected');
    await noticed(first, second);
    const pages = [first, second];
    const halfway = await Promise.race(pages.map((page) => until(page, isHalfway).then(() => page)));
    await Promise.all(pages.filter((page) => page !== halfway).map((page) => until(page, isAt('confirmed'))));
    world.network.connects = 'both';
    world.network.cut('gone');
    await noticed(halfway);
    await Promise.all(pages.map((page) => until(page, isAt(side === 'A' && page === halfway ? 'seeking' : 'pausing'))));
    world.clock.advance(3_500);
    await liveAgain(first, second);
    for (const page of pages) {
      say(page, 'found');
      await untilDelivered(page, 1);
      world.network.cut('gone');
      await noticed(first, second);
      await liveAgain(first, second);
    }
  });

  it('is given up after thirty seconds', async () => {
    const { world, first, second } = await cut();
    world.server.isAway = true;
    for (const socket of [...world.server.sockets]) socket.drop(1006);
    world.clock.advance(29_999);
    expect([first, second].map(({ state }) => linkOf(state))).toEqual(['resuming', 'resuming']);
    world.clock.advance(1);
    expect(endingOf(first.state)).toEqual({ type: 'partner-lost' });
    await expect.poll(() => world.network.openPeers).toBe(0);
    await expect.poll(() => world.workers).toBe(0);
    expect(world.server.sockets.size).toBe(0);
    expect(world.clock.pending).toBe(0);
  });

  it('fails closed where what comes is not the partner', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    world.server.lies = {
      relay: (frame, index) => {
        const altered = frame.slice();
        if (index === 0) altered.set([(altered[600] ?? 0) ^ 1], 600);
        return [altered];
      },
    };
    world.network.cut('gone');
    await noticed(first, second);
    const ending = await Promise.race([until(first, endingOf), until(second, endingOf)]);
    expect(ending).toEqual({ type: 'failed', code: 'E_SEAL', interference: false });
    world.clock.advance(30_000);
    expect([first, second].map(({ state }) => endingOf(state))).toContainEqual({ type: 'partner-lost' });
  });

  it('can be left for the next person', async () => {
    const { world, first, second } = await cut('text');
    const third = world.page();
    first.dispatch({ type: 'person/next' });
    expect(first.state.screen.type).toBe('looking');
    second.dispatch({ type: 'person/stop' });
    third.dispatch({ type: 'person/stop' });
    await expect.poll(() => world.network.openPeers).toBe(0);
    // What is made ready for the next.
    expect(world.workers).toBe(1);
    first.dispatch({ type: 'person/home' });
    expect(world.workers).toBe(0);
  });

  it('leaves nothing behind after ten resumes', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'video');
    const pending = world.clock.pending;
    for (let count = 0; count < 10; count += 1) {
      world.network.cut('gone');
      await noticed(first, second);
      await liveAgain(first, second);
      await expect.poll(() => world.network.openPeers).toBe(2);
      expect(world.workers).toBe(2);
      expect(world.clock.pending).toBe(pending);
    }
    world.clock.advance(10_000);
    expect(world.server.sockets.size).toBe(0);
    first.dispatch({ type: 'person/stop' });
    await until(second, endingOf);
    await expect.poll(() => world.network.openPeers).toBe(0);
    expect(world.clock.pending).toBe(0);
  });

  it('ends at once where the partner closes a path that is alive', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    world.network.peers[0]?.close();
    expect(await Promise.race([until(first, endingOf), until(second, endingOf)])).toEqual({ type: 'partner-left' });
  });
});

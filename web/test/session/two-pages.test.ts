import { describe, expect, it } from 'vitest';
import { World, chatIn, endingOf, isLive, start, talking, until } from './world.js';

describe('two pages', () => {
  it.each(['text', 'voice', 'video'] as const)('reach a live %s chat and see the same safety code', async (mode) => {
    const { first, second } = await talking(new World(), mode);
    const [one, other] = [chatIn(first.state), chatIn(second.state)];
    expect(one.code).not.toBeNull();
    expect(one.code).toEqual(other.code);
    expect(one.mode).toBe(mode);
    expect(one.verification).toBe('nobody');
    expect(first.media.partner).not.toBeNull();
  });

  it('put their pictures on the connection before the first word', async () => {
    const world = new World();
    await talking(world, 'video');
    expect(world.network.peers).toHaveLength(2);
    for (const { order } of world.network.peers) expect(order[0]).toBe('track');
  });

  it('let nothing through before the path is proven', async () => {
    const world = new World();
    await talking(world, 'video');
    expect(world.letThrough).toBe(2);
    const blocked = new World();
    blocked.isBlocked = true;
    const [first, second] = [blocked.page(), blocked.page()];
    for (const page of [first, second]) start(page, 'video');
    await expect
      .poll(() => blocked.network.peers.map(({ tracks }) => tracks.get('camera')?.kind))
      .toEqual(['video', 'video']);
    expect(blocked.letThrough).toBe(0);
    // What plays the partner gets ready meanwhile.
    for (const page of [first, second]) expect(page.media.partner).not.toBeNull();
  });

  it('carry texts both ways, and acknowledge each', async () => {
    const { first, second } = await talking(new World(), 'text');
    first.dispatch({ type: 'person/text', text: 'one' });
    first.dispatch({ type: 'person/text', text: 'two 👋🏽' });
    second.dispatch({ type: 'person/text', text: 'שלום' });
    const delivered = await until(first, (state) => {
      const { messages } = chatIn(state);
      const isDone = messages.length === 3 && messages.every(({ delivery }) => delivery !== 'sent');
      return isDone ? messages : null;
    });
    expect(delivered.filter(({ from }) => from === 'own').map(({ text }) => text)).toEqual(['one', 'two 👋🏽']);
    expect(delivered.find(({ from }) => from === 'partner')?.text).toBe('שלום');
    const received = await until(second, (state) => {
      const own = chatIn(state).messages.find(({ from }) => from === 'own');
      return own?.delivery === 'delivered' ? chatIn(state).messages : null;
    });
    expect(received.filter(({ from }) => from === 'partner').map(({ text }) => text)).toEqual(['one', 'two 👋🏽']);
  });

  it('show typing, which ends by itself', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    first.dispatch({ type: 'person/typing', on: true });
    await until(second, (state) => (chatIn(state).partnerTyping ? true : null));
    world.clock.advance(4_000);
    await until(second, (state) => (chatIn(state).partnerTyping ? null : true));
    expect(chatIn(second.state).messages).toEqual([]);
  });

  it('are verified only when both have said that the code matches', async () => {
    const { first, second } = await talking(new World(), 'voice');
    first.dispatch({ type: 'person/code-matches' });
    await until(second, (state) => (chatIn(state).verification === 'partner' ? true : null));
    expect(chatIn(first.state).verification).toBe('own');
    second.dispatch({ type: 'person/code-matches' });
    expect(chatIn(second.state).verification).toBe('verified');
    await until(first, (state) => (chatIn(state).verification === 'verified' ? true : null));
  });

  it('tell each other what is muted', async () => {
    const { first, second } = await talking(new World(), 'video');
    await until(second, (state) => (chatIn(state).partnerMedia.microphone ? true : null));
    first.dispatch({ type: 'person/microphone', on: false });
    const media = await until(second, (state) => {
      const { partnerMedia } = chatIn(state);
      return partnerMedia.microphone ? null : partnerMedia;
    });
    expect(media).toEqual({ microphone: false, camera: true, screen: false });
  });

  it('let the server go ten seconds after they are connected, and talk on', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    expect(world.server.sockets.size).toBe(2);
    world.clock.advance(10_000);
    expect(world.server.sockets.size).toBe(0);
    first.dispatch({ type: 'person/text', text: 'still here' });
    await until(second, (state) => (chatIn(state).messages.length === 1 ? true : null));
  });

  it('do not mind that the server says the partner is gone', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    for (const socket of [...world.server.sockets]) socket.drop(1012);
    first.dispatch({ type: 'person/text', text: 'without it' });
    await until(second, (state) => (chatIn(state).messages.length === 1 ? true : null));
  });

  it('part when one goes on, who then meets a third', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    const third = world.page();
    start(third, 'text');
    first.dispatch({ type: 'person/next' });
    expect(await until(second, endingOf)).toEqual({ type: 'partner-left' });
    await Promise.all([until(first, isLive), until(third, isLive)]);
    expect(world.server.finds.map((find) => find['recent'])).toContainEqual(first.state.visit.met.slice(0, 1));
  });

  it('part at once when one is closed', async () => {
    const world = new World();
    const { second } = await talking(world, 'text');
    world.closeAll();
    expect(await until(second, ({ screen }) => (screen.type === 'home' ? true : null))).toBe(true);
    expect(world.workers).toBe(0);
  });

  it('leave nothing behind after ten Next', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'video');
    for (let count = 0; count < 10; count += 1) {
      first.dispatch({ type: 'person/next' });
      second.dispatch({ type: 'person/next' });
      await Promise.all([until(first, isLive), until(second, isLive)]);
    }
    first.dispatch({ type: 'person/stop' });
    await until(second, endingOf);
    await expect.poll(() => world.network.openPeers).toBe(0);
    expect(world.network.peers).toHaveLength(22);
    expect(world.workers).toBe(0);
    expect(world.server.sockets.size).toBe(0);
    expect(world.clock.pending).toBe(0);
    expect(first.media).toEqual({ own: null, partner: null, partnerScreen: null });
  });

  it('report over a socket of its own, after the chat too', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    first.dispatch({ type: 'person/stop' });
    await until(second, endingOf);
    first.dispatch({ type: 'person/report', reason: 'spam' });
    const report = await until(first, ({ screen }) =>
      screen.type === 'after' ? (screen.partner?.report ?? null) : null,
    );
    expect(report).toBe('sent');
    await until(first, ({ screen }) => (screen.type === 'after' && screen.partner?.report === 'taken' ? true : null));
    expect(world.clock.pending).toBe(0);
  });

  it('end with E_TIMEOUT where the browsers cannot connect', async () => {
    const world = new World();
    world.isBlocked = true;
    const pages = [world.page(), world.page()] as const;
    for (const page of pages) start(page, 'text');
    await Promise.all(
      pages.map((page) =>
        until(page, ({ screen }) => {
          const link = screen.type === 'chat' ? screen.chat.link : null;
          return link?.type === 'securing' && link.step === 'confirmed' ? true : null;
        }),
      ),
    );
    world.clock.advance(30_000);
    expect(endingOf(pages[0].state)).toEqual({ type: 'failed', code: 'E_TIMEOUT', interference: false });
  });

  it('end with E_SFRAME where the frames do not open', async () => {
    const world = new World();
    const { first } = await talking(world, 'voice');
    world.frameFailures.at(-1)?.();
    world.frameFailures.at(-2)?.();
    expect(await until(first, endingOf)).toMatchObject({ code: 'E_SFRAME' });
  });

  it('work out a proof where the server asks for one, with other keys', async () => {
    const world = new World();
    const challenge = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', difficulty: 8, ttlMs: 60_000 };
    world.server.lies = {
      find: (_find, asked) => (asked === 1 ? { type: 'refused', reason: 'proof', challenge } : null),
    };
    const page = world.page();
    start(page, 'text');
    await until(page, ({ screen }) => (screen.type === 'looking' && screen.step.type === 'waiting' ? true : null));
    const [asked, proven] = world.server.finds;
    expect(proven?.['proof']).toBe(42);
    expect(proven?.['key']).not.toBe(asked?.['key']);
    expect(proven?.['commit']).not.toBe(asked?.['commit']);
    expect(world.server.sockets.size).toBe(1);
  });

  it('share a file, with text beside it', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    first.dispatch({ type: 'person/files', files: [new File(['the whole of it'], 'notes.txt')] });
    const draft = await until(first, (state) => chatIn(state).drafts.find(({ step }) => step.type === 'ready') ?? null);
    first.dispatch({ type: 'person/text', text: 'look' });
    first.dispatch({ type: 'person/file', deed: 'send', file: draft.file });
    const { file } = await until(second, (state) => chatIn(state).files[0] ?? null);
    second.dispatch({ type: 'person/file', deed: 'accept', file });
    for (const page of [first, second]) {
      await until(page, (state) => (chatIn(state).files[0]?.step.type === 'whole' ? true : null));
    }
    second.dispatch({ type: 'person/file', deed: 'save', file });
    expect(await world.saved[0]?.file.text()).toBe('the whole of it');
    expect(chatIn(second.state).files.map(({ id }) => id)).toEqual([1]);
    expect(chatIn(first.state).drafts).toEqual([]);
  });

  it('end where one sends a chunk that was not asked for', async () => {
    const world = new World();
    const { second } = await talking(world, 'text');
    world.network.peers[0]?.send(new Uint8Array(60).fill(1));
    world.network.peers[1]?.send(new Uint8Array(60).fill(1));
    expect(await until(second, endingOf)).toMatchObject({ type: 'failed', code: 'E_FORMAT' });
  });
});

import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/session/state/page.js';
import { ResumeKey } from '../../src/session/chat/resume-key.js';
import { cut, deliveries, liveAgain, noticed, say, texts, untilDelivered } from './dead-path.js';
import { World, chatIn, isAt, linkOf, talking, until } from './world.js';

describe('a chat whose path died', () => {
  it.each(['text', 'voice', 'video'] as const)('goes on by itself over another one: %s', async (mode) => {
    const { world, first, second } = await cut(mode);
    expect([first, second].map(({ state }) => linkOf(state))).toEqual(['resuming', 'resuming']);
    await liveAgain(first, second);
    say(first, 'here again');
    await untilDelivered(first, 1);
    expect(texts(second)).toEqual(['here again']);
    expect(chatIn(first.state).mode).toBe(mode);
    expect(world.network.openPeers).toBe(2);
    expect(world.workers).toBe(2);
  });

  it('goes on as soon as it is silent', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    world.network.cut('silent');
    await noticed(first, second);
    await liveAgain(first, second);
  });

  it('has other keys, another code and other connections each time', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    const codes = [chatIn(first.state).code];
    for (let count = 0; count < 3; count += 1) {
      world.network.cut('gone');
      await noticed(first, second);
      await liveAgain(first, second);
      codes.push(chatIn(first.state).code);
      expect(chatIn(second.state).code).toEqual(codes.at(-1));
    }
    expect(new Set(codes.map((code) => JSON.stringify(code))).size).toBe(4);
    for (const field of ['key', 'commit']) {
      expect(new Set(world.server.finds.map((find) => find[field])).size).toBe(8);
    }
    expect(world.network.peers).toHaveLength(8);
  });

  it('meets at another place each time, which only the two know', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    for (let count = 0; count < 2; count += 1) {
      world.network.cut('gone');
      await noticed(first, second);
      await liveAgain(first, second);
    }
    const places = world.server.finds.slice(2).map((find) => String(find['place']));
    expect(places).toEqual([places[0], places[0], places[2], places[2]]);
    expect(places[0]).not.toBe(places[2]);
    expect(world.server.finds.slice(2).map((find) => Object.keys(find).sort())).toEqual(
      Array.from({ length: 4 }, () => ['commit', 'key', 'place', 'suite', 'type']),
    );
  });

  it('keeps what was said, and is unsure of what nobody acknowledged', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    say(first, 'heard');
    await untilDelivered(first, 1);
    for (const peer of world.network.peers) peer.cut('nothing');
    say(first, 'into the dark');
    await until(first, () => (deliveries(first).length === 2 ? true : null));
    world.network.cut('gone');
    await noticed(first, second);
    expect(deliveries(first)).toEqual(['delivered', 'sent']);
    await liveAgain(first, second);
    expect(deliveries(first)).toEqual(['delivered', 'unsure']);
    say(first, 'once more');
    await untilDelivered(first, 2);
    expect(deliveries(first)).toEqual(['delivered', 'unsure', 'delivered']);
    expect(texts(second)).toEqual(['heard', 'once more']);
  });

  it('stays verified where it was', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'voice');
    for (const page of [first, second]) page.dispatch({ type: 'person/code-matches' });
    const isVerified = (page: Page): Promise<true> =>
      until(page, (state) => (chatIn(state).verification === 'verified' ? true : null));
    await Promise.all([isVerified(first), isVerified(second)]);
    world.network.cut('gone');
    await noticed(first, second);
    await liveAgain(first, second);
    expect([first, second].map(({ state }) => chatIn(state).verification)).toEqual(['verified', 'verified']);
  });

  it('asks anew where only one had confirmed', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'voice');
    first.dispatch({ type: 'person/code-matches' });
    await until(second, (state) => (chatIn(state).verification === 'partner' ? true : null));
    world.network.cut('gone');
    await noticed(first, second);
    await liveAgain(first, second);
    expect([first, second].map(({ state }) => chatIn(state).verification)).toEqual(['nobody', 'nobody']);
  });

  it('tells again that it is verified, for a partner whom the last word did not reach', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'voice');
    first.dispatch({ type: 'person/code-matches' });
    await until(second, (state) => (chatIn(state).verification === 'partner' ? true : null));
    for (const peer of world.network.peers) peer.cut('nothing');
    second.dispatch({ type: 'person/code-matches' });
    world.network.cut('gone');
    await noticed(first, second);
    await liveAgain(first, second);
    expect(chatIn(second.state).verification).toBe('verified');
    await until(first, (state) => (chatIn(state).verification === 'partner' ? true : null));
    first.dispatch({ type: 'person/code-matches' });
    expect(chatIn(first.state).verification).toBe('verified');
  });

  it('carries over what is muted', async () => {
    const { world, first, second } = await cut('video');
    first.dispatch({ type: 'person/camera', on: false });
    await liveAgain(first, second);
    await until(second, (state) => (chatIn(state).partnerMedia.camera ? null : true));
    expect(chatIn(first.state).own.camera).toBe('off');
    expect(world.network.peers.slice(2).every(({ tracks }) => tracks.has('microphone') && tracks.has('camera'))).toBe(
      true,
    );
  });

  it('sends nothing over the old path meanwhile', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'video');
    const old = [...world.network.peers];
    world.server.isAway = true;
    world.network.cut('gone');
    await noticed(first, second);
    const sent = old.map((peer) => peer.sent.length);
    say(first, 'not now');
    first.dispatch({ type: 'person/typing', on: true });
    second.dispatch({ type: 'person/microphone', on: false });
    expect(texts(first)).toEqual([]);
    expect(old.map((peer) => peer.sent.length)).toEqual(sent);
    expect(old.map(({ tracks }) => [...tracks.values()].every((track) => track === null))).toEqual([true, true]);
    await until(first, isAt('pausing'));
  });

  it('is looked for at the former place too, until the partner was heard', async () => {
    const key = new ResumeKey();
    const placeAt = async (turn: number): Promise<unknown> => (await key.rendezvous(turn))?.place;
    key.keep(new Uint8Array(32));
    const former = await placeAt(0);
    expect(await placeAt(1)).toEqual(former);
    key.resumed(true);
    const places = await Promise.all([0, 1, 2, 3].map(placeAt));
    expect(places[0]).not.toEqual(former);
    expect(places).toEqual([places[0], former, places[0], former]);
    key.heard();
    expect(await placeAt(1)).toEqual(places[0]);
  });

  it('counts from the place where the two met', async () => {
    const key = new ResumeKey();
    key.keep(new Uint8Array(32));
    await key.rendezvous(0);
    key.resumed(true);
    const next = (await key.rendezvous(0))?.place;
    await key.rendezvous(1);
    key.resumed(false);
    expect((await key.rendezvous(0))?.place).toEqual(next);
  });

  it('wipes what the resumes meet by', async () => {
    const key = new ResumeKey();
    const [first, second] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    expect(key.rendezvous(0)).toBeNull();
    key.keep(first);
    const place = (await key.rendezvous(0))?.place;
    key.keep(second);
    expect(second).toEqual(new Uint8Array(32));
    expect((await key.rendezvous(0))?.place).toEqual(place);
    key.resumed(false);
    expect((await key.rendezvous(0))?.place).not.toEqual(place);
    key.close();
    expect(first).toEqual(new Uint8Array(32));
    expect(key.rendezvous(0)).toBeNull();
  });
});

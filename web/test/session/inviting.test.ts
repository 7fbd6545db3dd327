import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../src/crypto/bytes.js';
import { browserSources, offer } from '../../src/crypto/handshake.js';
import type { Page } from '../../src/session/state/page.js';
import type { Mode, State } from '../../src/session/state/state.js';
import { World, chatIn, endingOf, isLive, until } from './world.js';

function accept(page: Page): void {
  page.dispatch({ type: 'person/choices', choices: { ...page.state.choices, rulesAccepted: true } });
}

function begin(page: Page, mode: Mode): void {
  page.dispatch({ type: 'person/start', mode });
  page.dispatch({ type: 'person/allow-capture' });
  page.dispatch({ type: 'person/ready' });
}

function linkIn({ screen }: State): string | null {
  const isWaiting = screen.type === 'looking' && screen.step.type === 'waiting';
  return isWaiting && screen.company.type === 'guest' ? screen.company.invitation.link : null;
}

/** Makes a link and waits at its place. */
async function inviting(world: World, mode: Mode = 'text'): Promise<{ page: Page; link: string }> {
  const page = world.page();
  accept(page);
  page.dispatch({ type: 'person/invite' });
  begin(page, mode);
  return { page, link: await until(page, linkIn) };
}

/** Opens a link in a page of its own. */
function opening(world: World, link: string, mode: Mode = 'text'): Page {
  const page = world.page();
  world.open(link);
  expect(page.state.screen.type).toBe('invited');
  accept(page);
  begin(page, mode);
  return page;
}

async function together(world: World, modes: readonly [Mode, Mode] = ['text', 'text']) {
  const { page: first, link } = await inviting(world, modes[0]);
  const second = opening(world, link, modes[1]);
  await Promise.all([until(first, isLive), until(second, isLive)]);
  return { first, second, link };
}

describe('an invite', () => {
  it('brings two together, verified as soon as they are live, in the lesser way of both', async () => {
    const { first, second } = await together(new World(), ['video', 'voice']);
    for (const page of [first, second]) {
      expect(chatIn(page.state)).toMatchObject({ byInvite: true, verification: 'verified', mode: 'voice' });
      expect(page.state.visit.met).toEqual([]);
    }
    expect(chatIn(first.state).code).toEqual(chatIn(second.state).code);
  });

  it('tells whoever comes third that the link is used', async () => {
    const world = new World();
    const { link } = await together(world);
    expect(await until(opening(world, link), endingOf)).toEqual({ type: 'link-used' });
  });

  it('expires for whoever waits too long, on either side', async () => {
    const world = new World();
    const { page, link } = await inviting(world);
    for (const socket of [...world.server.sockets]) socket.drop(1000);
    expect(await until(page, endingOf)).toEqual({ type: 'link-expired' });
    const friend = opening(world, link);
    await until(friend, ({ screen }) => (screen.type === 'looking' && screen.step.type === 'waiting' ? true : null));
    for (const socket of [...world.server.sockets]) socket.drop(1000);
    expect(await until(friend, endingOf)).toEqual({ type: 'link-expired' });
    page.dispatch({ type: 'person/invite' });
    expect(await until(page, linkIn)).not.toBe(link);
  });

  it('never leads on to strangers: Next ends the chat, and again means another link', async () => {
    const world = new World();
    const { first, second, link } = await together(world);
    first.dispatch({ type: 'person/next' });
    expect(await until(first, endingOf)).toEqual({ type: 'stopped' });
    expect(await until(second, endingOf)).toEqual({ type: 'partner-left' });
    first.dispatch({ type: 'person/next' });
    expect(first.state.screen.type).toBe('after');
    first.dispatch({ type: 'person/invite' });
    expect(await until(first, linkIn)).not.toBe(link);
    expect(world.server.heard).not.toContain('find');
  });

  it('forgets the secret once the chat is live', async () => {
    const { first, second, link } = await together(new World());
    const secret = link.slice(link.indexOf('#') + 1);
    expect(JSON.stringify([first.state, second.state])).not.toContain(secret);
  });

  it('is waited at again where the friend goes before there is a chat', async () => {
    const world = new World();
    world.isBlocked = true;
    const { page, link } = await inviting(world);
    const friend = opening(world, link);
    await until(page, ({ screen }) => (screen.type === 'chat' ? true : null));
    friend.dispatch({ type: 'person/stop' });
    expect(await until(page, linkIn)).toBe(link);
    world.isBlocked = false;
    const again = opening(world, link);
    await Promise.all([until(page, isLive), until(again, isLive)]);
  });

  it('is no circle that a server can have a page run in', async () => {
    const world = new World();
    const { publicKey, commit } = await offer({ type: 'random' }, await browserSources());
    const share = { key: toBase64Url(publicKey), commit: toBase64Url(commit) };
    world.server.lies = {
      find: () => ({ type: 'matched', ...share, token: 't', iceServers: [], lan: true, common: [] }),
    };
    const page = world.page();
    accept(page);
    page.dispatch({ type: 'person/invite' });
    begin(page, 'text');
    for (let meets = 1; meets <= 6; meets += 1) {
      await until(page, ({ screen }) => (screen.type === 'chat' && world.server.finds.length === meets ? true : null));
      for (const socket of [...world.server.sockets]) socket.drop(1006);
    }
    expect(await until(page, endingOf)).toEqual({ type: 'partner-lost' });
  });

  it('does not connect where a server leads two links to one place', async () => {
    const world = new World();
    world.server.lies = { place: () => 'one place for all' };
    const { page } = await inviting(world);
    const other = opening(world, `https://chat.example/#${'A'.repeat(43)}`);
    const ended = await Promise.race([until(page, endingOf), until(other, endingOf)]);
    expect(ended).toMatchObject({ type: 'failed', code: 'E_SEAL' });
  });

  it('ends nothing where a broken link is opened, and says so where nothing is on', async () => {
    const world = new World();
    const { page } = await inviting(world);
    world.open('https://chat.example/#rules');
    expect(linkIn(page.state)).not.toBeNull();
    page.dispatch({ type: 'person/home' });
    world.open('https://chat.example/#rules');
    expect(page.state.screen).toEqual({ type: 'broken-link' });
  });
});

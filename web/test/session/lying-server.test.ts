import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../src/crypto/bytes.js';
import { browserSources, offer } from '../../src/crypto/handshake.js';
import type { Lies } from './fake-server.js';
import { World, endingOf, start, talking, until } from './world.js';

const KX = 2;
const SIG = 3;

function flipped(frame: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const changed = frame.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

/** What a server that wants to sit in the middle would put in place of the partner's. */
async function ownShare(): Promise<{ key: string; commit: string }> {
  const { publicKey, commit } = await offer({ type: 'random' }, await browserSources());
  return { key: toBase64Url(publicKey), commit: toBase64Url(commit) };
}

/** The codes with which the two pages end under these lies. */
async function codesUnder(lies: Lies): Promise<string[]> {
  const world = new World();
  world.server.lies = lies;
  const pages = [world.page(), world.page()];
  for (const page of pages) start(page, 'text');
  const endings = await Promise.all(pages.map((page) => until(page, endingOf)));
  expect(world.workers).toBe(0);
  return endings.map((ending) => (ending.type === 'failed' ? ending.code : ending.type));
}

describe('a server that lies', () => {
  it('is caught where it swaps a commitment', async () => {
    const { commit } = await ownShare();
    const codes = await codesUnder({ matched: (message, index) => (index === 0 ? { ...message, commit } : message) });
    expect(codes).toContain('E_COMMIT');
  });

  it('is caught where it swaps a key', async () => {
    const { key } = await ownShare();
    const codes = await codesUnder({ matched: (message, index) => (index === 0 ? { ...message, key } : message) });
    expect(codes).toContain('E_COMMIT');
  });

  it('is caught where it swaps key and commitment but has not the nonce', async () => {
    const share = await ownShare();
    expect(await codesUnder({ matched: (message) => ({ ...message, ...share }) })).toContain('E_COMMIT');
  });

  it('is left where it names servers that no browser could ask', async () => {
    const iceServers = [{ urls: ['turn:relay.example'] }];
    expect(await codesUnder({ matched: (message) => ({ ...message, iceServers }) })).toEqual([
      'server-refused',
      'server-refused',
    ]);
  });

  it('is caught where it sends a page its own share back', async () => {
    const world = new World();
    world.server.lies = {
      matched: (message, index) => {
        const { key, commit } = world.server.finds[index] ?? {};
        return { ...message, key, commit };
      },
    };
    const pages = [world.page(), world.page()];
    for (const page of pages) start(page, 'text');
    const endings = await Promise.all(pages.map((page) => until(page, endingOf)));
    expect(endings).toContainEqual({ type: 'failed', code: 'E_REFLECT', interference: false });
  });

  it('is caught where it sends a KX twice', async () => {
    const codes = await codesUnder({ relay: (frame) => (frame[0] === KX ? [frame, frame] : [frame]) });
    expect(codes).toContain('E_FORMAT');
  });

  it('is caught where it changes the nonce of a KX', async () => {
    const codes = await codesUnder({ relay: (frame) => [frame[0] === KX ? flipped(frame, 1130) : frame] });
    expect(codes).toContain('E_COMMIT');
  });

  it('is caught where it changes the ciphertext of a KX', async () => {
    const codes = await codesUnder({
      relay: (frame, index) => [frame[0] === KX && index === 0 ? flipped(frame, 500) : frame],
    });
    expect(codes).toContain('E_SEAL');
  });

  it('is caught where it changes a sealed frame', async () => {
    expect(await codesUnder({ relay: (frame) => [frame[0] === SIG ? flipped(frame, 100) : frame] })).toContain(
      'E_SEAL',
    );
  });

  it('is caught where it keeps a sealed frame back', async () => {
    let kept = 0;
    const codes = await codesUnder({
      relay: (frame) => {
        if (frame[0] !== SIG) return [frame];
        kept += 1;
        return kept === 1 ? [] : [frame];
      },
    });
    expect(codes).toContain('E_SEQ');
  });

  it('is caught where it sends something else', async () => {
    expect(await codesUnder({ relay: () => [Uint8Array.of(9, 9, 9)] })).toContain('E_FORMAT');
  });

  it.each([
    { type: 'refused', reason: 'proof', challenge: { salt: 'A'.repeat(22), difficulty: 1, ttlMs: 60_000 } },
    { type: 'welcome', protocol: 1, relay: false, limits: { textBytes: 1, frameBytes: 1, interests: 1, waitMs: 1 } },
    { type: 'waiting' },
  ])('is caught where it begins anew during a chat: $type', async (message) => {
    const world = new World();
    const { first } = await talking(world, 'text');
    const finds = world.server.finds.length;
    for (const socket of world.server.sockets) socket.deliver(JSON.stringify(message));
    expect(await until(first, endingOf)).toMatchObject({ type: 'failed', code: 'E_FORMAT' });
    expect(world.server.finds).toHaveLength(finds);
  });

  it('is caught where it introduces another partner into a chat', async () => {
    const world = new World();
    const { first } = await talking(world, 'text');
    const other = { ...(await ownShare()), token: 'other', iceServers: [], lan: true, common: [] };
    for (const socket of world.server.sockets) socket.deliver(JSON.stringify({ type: 'matched', ...other }));
    expect(await until(first, endingOf)).toMatchObject({ type: 'failed', code: 'E_FORMAT' });
  });

  it('is caught where it introduces somebody before it was asked to', async () => {
    const world = new World();
    const matched = { ...(await ownShare()), token: 'early', iceServers: [], lan: true, common: [] };
    const page = world.page();
    start(page, 'text');
    for (const socket of world.server.sockets) socket.deliver(JSON.stringify({ type: 'matched', ...matched }));
    expect(await until(page, endingOf)).toMatchObject({ type: 'failed', code: 'E_FORMAT' });
  });

  it('speaks another version and is left', async () => {
    expect(await codesUnder({ welcome: { protocol: 2 } })).toEqual(['E_VERSION', 'E_VERSION']);
  });

  it('is told of as interference after the second failed check within an hour', async () => {
    const world = new World();
    const matched = { ...(await ownShare()), token: 'early', iceServers: [], lan: true, common: [] };
    const page = world.page();
    const introduced = async (): Promise<unknown> => {
      for (const socket of world.server.sockets) socket.deliver(JSON.stringify({ type: 'matched', ...matched }));
      return await until(page, endingOf);
    };
    start(page, 'text');
    expect(await introduced()).toMatchObject({ code: 'E_FORMAT', interference: false });
    page.dispatch({ type: 'person/next' });
    expect(await introduced()).toMatchObject({ code: 'E_FORMAT', interference: true });
    world.clock.advance(3_600_001);
    page.dispatch({ type: 'person/next' });
    expect(await introduced()).toMatchObject({ code: 'E_FORMAT', interference: false });
  });
});

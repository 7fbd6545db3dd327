import { describe, expect, it, onTestFinished } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/crypto/bytes.js';
import { inviteRendezvous, resumeRendezvous } from '../../src/crypto/meeting.js';
import { Encounter } from '../../src/session/chat/encounter.js';
import type { EncounterEvent } from '../../src/session/state/events.js';
import type { Whom } from '../../src/session/state/wish.js';
import { World } from './world.js';

const SECRET = toBase64Url(new Uint8Array(32).fill(7));
const OTHER = toBase64Url(new Uint8Array(32).fill(8));
const STRANGER: Whom = { type: 'stranger', interests: [], languages: [], recent: [], avoid: [] };
const invite = (secret: string): Whom => ({ type: 'invite', secret });

/** An encounter on its own, and what it tells. */
function meeting(world: World, whom: Whom) {
  const told: EncounterEvent[] = [];
  const encounter = new Encounter(
    world.environment(),
    world.loadChat,
    { mode: 'text', hideAddress: false, whom },
    (event) => {
      told.push(event);
    },
  );
  onTestFinished(() => {
    encounter.close();
  });
  const heard = async <Type extends EncounterEvent['type']>(type: Type) => {
    const first = () => told.find((event): event is Extract<EncounterEvent, { type: Type }> => event.type === type);
    await expect.poll(first).toBeDefined();
    return first();
  };
  return { encounter, told, heard };
}

describe('an approach', () => {
  it('meets by invite at the place of the secret, and ends with one code', async () => {
    const world = new World();
    const [one, other] = [meeting(world, invite(SECRET)), meeting(world, invite(SECRET))];
    const codes = [await one.heard('confirmed'), await other.heard('confirmed')];
    expect(codes[0]?.code).toEqual(codes[1]?.code);
    const { place } = await inviteRendezvous(fromBase64Url(SECRET, 32));
    expect(world.server.finds.map((asked) => [asked['type'], asked['place']])).toEqual([
      ['meet', toBase64Url(place)],
      ['meet', toBase64Url(place)],
    ]);
    expect(Object.keys(world.server.finds[0] ?? {}).sort()).toEqual(['commit', 'key', 'place', 'suite', 'type']);
  });

  it('meets again at the place of a resume', async () => {
    const world = new World();
    const resume = (): Whom => ({ type: 'resume', rendezvous: resumeRendezvous(new Uint8Array(32), 1) });
    const [one, other] = [meeting(world, resume()), meeting(world, resume())];
    expect((await one.heard('confirmed'))?.code).toEqual((await other.heard('confirmed'))?.code);
  });

  it('wipes what only the two know as soon as they are matched', async () => {
    const world = new World();
    const rendezvous = await resumeRendezvous(new Uint8Array(32), 1);
    const copy = { place: rendezvous.place.slice(), psk: rendezvous.psk.slice() };
    const one = meeting(world, { type: 'resume', rendezvous: Promise.resolve(rendezvous) });
    const other = meeting(world, { type: 'resume', rendezvous: Promise.resolve(copy) });
    await Promise.all([one.heard('confirmed'), other.heard('confirmed')]);
    expect(rendezvous.psk).toEqual(new Uint8Array(32));
  });

  it('never meets with another secret', async () => {
    const world = new World();
    const [one, other] = [meeting(world, invite(SECRET)), meeting(world, invite(OTHER))];
    await Promise.all([one.heard('waiting'), other.heard('waiting')]);
  });

  it('tells a third that the place is taken', async () => {
    const world = new World();
    const [one, other] = [meeting(world, invite(SECRET)), meeting(world, invite(SECRET))];
    await Promise.all([one.heard('matched'), other.heard('matched')]);
    expect(await meeting(world, invite(SECRET)).heard('place-taken')).toEqual({ type: 'place-taken' });
  });

  it('asks again at the same place with a proof, with other keys', async () => {
    const world = new World();
    const challenge = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', difficulty: 8, ttlMs: 60_000 };
    world.server.lies = {
      find: (_find, asked) => (asked === 1 ? { type: 'refused', reason: 'proof', challenge } : null),
    };
    const one = meeting(world, invite(SECRET));
    await one.heard('waiting');
    const [asked, proven] = world.server.finds;
    expect(proven).toMatchObject({ type: 'meet', place: asked?.['place'], proof: 42 });
    expect(proven?.['key']).not.toBe(asked?.['key']);
    await Promise.all([meeting(world, invite(SECRET)).heard('confirmed'), one.heard('confirmed')]);
  });

  it('does not end with keys where a server brings two secrets together', async () => {
    const world = new World();
    world.server.lies = { place: () => 'one place for all' };
    const [one, other] = [meeting(world, invite(SECRET)), meeting(world, invite(OTHER))];
    const failures = await Promise.race([one.heard('failed'), other.heard('failed')]);
    expect(failures?.code).toBe('E_SEAL');
    expect([...one.told, ...other.told].filter(({ type }) => type === 'confirmed')).toEqual([]);
  });

  it('does not take a stranger for a friend where a server crosses them', async () => {
    const world = new World();
    world.server.lies = { place: () => 'one place for all' };
    const [one, other] = [meeting(world, invite(SECRET)), meeting(world, STRANGER)];
    const failed = await Promise.all([one.heard('failed'), other.heard('failed')]);
    expect(failed.map((failure) => failure?.code)).toEqual(['E_COMMIT', 'E_COMMIT']);
  });
});

import { describe, expect, it } from 'vitest';
import type { DeviceEvent, Event } from '../../../src/session/state/events.js';
import type { Session } from '../../../src/session/state/model.js';
import { reduce } from '../../../src/session/reduce/reduce.js';
import type { DeviceKind, Devices } from '../../../src/session/state/state.js';
import { NOW, SESSIONS, live, played, summary } from '../sessions.js';
import { World, chatIn, talking, until } from '../world.js';

const choose = (kind: DeviceKind, id: string): Event => ({ type: 'person/choose-device', kind, id });
const happened = (event: DeviceEvent): Event => ({ type: 'capture', event });
const speakers = (...ids: readonly string[]): Event => ({
  type: 'devices',
  cameras: [],
  microphones: [],
  speakers: ids.map((id) => ({ id, label: id })),
  facing: null,
});

function told(session: Session, event: Event): string {
  return summary(session, reduce(session, event, NOW));
}

function devicesAfter(session: Session, ...events: readonly Event[]): Devices {
  return played(session, ...events).state.devices;
}

describe('a device chosen during a chat', () => {
  it('changes that one alone', () => {
    expect(reduce(live('video'), choose('camera', 'c2'), NOW)[1]).toEqual([
      { type: 'change-device', kind: 'camera', device: 'c2' },
    ]);
    expect(reduce(live('voice'), choose('microphone', 'm2'), NOW)[1]).toEqual([
      { type: 'change-device', kind: 'microphone', device: 'm2' },
    ]);
  });

  it.each([
    ['text', 'microphone'],
    ['text', 'camera'],
    ['voice', 'camera'],
    ['video', 'speaker'],
  ] as const)('turns nothing on: in a %s chat the %s', (mode, kind) => {
    const [session, commands] = reduce(live(mode), choose(kind, 'other'), NOW);
    expect(commands).toEqual([]);
    expect(session.state.devices.chosen[kind]).toBe('other');
  });

  it('is what is in use, and not what was wanted', () => {
    const wanted = played(live('video'), choose('camera', 'c2'));
    const { chosen, notice } = devicesAfter(
      wanted,
      happened({ type: 'in-use', kind: 'camera', id: '', instead: 'in-use' }),
    );
    expect(chosen.camera).toBe('');
    expect(notice).toEqual({ kind: 'camera', why: 'in-use', replaced: true });
  });

  it('is said no more once it is read, once it was said long enough, and once another one works', () => {
    const gone = played(live('video'), happened({ type: 'lost', kind: 'camera', why: 'gone' }));
    const works = happened({ type: 'in-use', kind: 'camera', id: 'c2', instead: null });
    for (const event of [{ type: 'person/noted' }, { type: 'timer', name: 'device' }, works] as const) {
      expect(devicesAfter(gone, event).notice).toBeNull();
    }
  });
});

describe('a device that goes away', () => {
  it('does not end the chat, and the partner hears that it is off', () => {
    const lost = happened({ type: 'lost', kind: 'microphone', why: 'gone' });
    const [session, commands] = reduce(live('voice'), lost, NOW);
    expect(chatOf(session).own.microphone).toBe('none');
    expect(commands).toContainEqual({
      type: 'say',
      what: { type: 'media', microphone: false, camera: false, screen: false },
    });
  });

  it('is used again as it was once another one is chosen', () => {
    const muted = played(live('video'), { type: 'person/microphone', on: false });
    const lost = played(muted, happened({ type: 'lost', kind: 'microphone', why: 'gone' }));
    const back = played(lost, happened({ type: 'in-use', kind: 'microphone', id: 'm2', instead: null }));
    expect(chatOf(back).own.microphone).toBe('off');
  });

  it('leads back to the question in the mirror', () => {
    const lost = happened({ type: 'lost', kind: 'camera', why: 'gone' });
    expect(told(SESSIONS['mirror on'], lost)).toBe('mirror failed');
  });

  it('is the browser’s choice where it was the speaker', () => {
    const chosen = played(live('voice'), speakers('s1', 's2'), choose('speaker', 's2'));
    expect(devicesAfter(chosen, speakers('s1', 's2', 's3')).notice).toBeNull();
    const after = devicesAfter(chosen, speakers('s1'));
    expect(after.chosen.speaker).toBe('');
    expect(after.notice).toEqual({ kind: 'speaker', why: 'gone', replaced: true });
  });
});

describe('a camera that looks the other way', () => {
  const facing = (way: 'user' | 'environment' | null): Session =>
    played(live('video'), { type: 'devices', cameras: [], microphones: [], speakers: [], facing: way });

  it.each([
    ['user', 'environment'],
    ['environment', 'user'],
  ] as const)('is wanted: from %s to %s', (from, to) => {
    expect(reduce(facing(from), { type: 'person/flip-camera' }, NOW)[1]).toEqual([{ type: 'flip-camera', facing: to }]);
  });

  it('is none where the camera does not say, and none without a camera', () => {
    expect(told(facing(null), { type: 'person/flip-camera' })).toBe('same');
    const voice = played(live('voice'), {
      type: 'devices',
      cameras: [],
      microphones: [],
      speakers: [],
      facing: 'user',
    });
    expect(told(voice, { type: 'person/flip-camera' })).toBe('same');
  });
});

describe('two pages', () => {
  it('put the new track in the place of the old one, without another description', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'video');
    const [peer] = world.network.peers;
    const before = peer?.tracks.get('camera');
    const said = peer?.sent.length;
    first.dispatch({ type: 'person/choose-device', kind: 'camera', id: 'c2' });
    expect(first.state.devices.chosen.camera).toBe('c2');
    const after = world.network.peers.flatMap(({ tracks }) => tracks.get('camera') ?? []);
    expect(after).not.toContain(before);
    expect(after).toHaveLength(2);
    expect(peer?.sent).toHaveLength(said ?? 0);
    world.studios[0]?.unplug('camera');
    await until(second, (state) => (chatIn(state).partnerMedia.camera ? null : true));
    first.dispatch({ type: 'person/choose-device', kind: 'camera', id: 'c1' });
    await until(second, (state) => (chatIn(state).partnerMedia.camera ? true : null));
  });
});

function chatOf({ state }: Session): ReturnType<typeof chatIn> {
  return chatIn(state);
}

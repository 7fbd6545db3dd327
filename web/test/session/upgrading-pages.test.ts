import { describe, expect, it } from 'vitest';
import { World, chatIn, talking, until } from './world.js';

describe('two pages', () => {
  it('come from text to voice to video, and turn on what they agreed to only', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    for (const mode of ['voice', 'video'] as const) {
      first.dispatch({ type: 'person/ask-mode', mode });
      await until(second, (state) => (chatIn(state).upgrade.type === 'asked' ? true : null));
      expect(world.studios[1]?.lights.camera).toBe(false);
      second.dispatch({ type: 'person/answer-mode', agreed: true });
      for (const page of [first, second]) await until(page, (state) => (chatIn(state).mode === mode ? true : null));
      expect(world.studios.map(({ lights }) => lights)).toEqual([
        { microphone: true, camera: mode === 'video' },
        { microphone: true, camera: mode === 'video' },
      ]);
    }
    expect(world.network.peers.filter(({ tracks }) => tracks.get('camera'))).toHaveLength(2);
  });

  it('turn off what was on for a question that comes to nothing', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    first.dispatch({ type: 'person/ask-mode', mode: 'video' });
    await until(second, (state) => (chatIn(state).upgrade.type === 'asked' ? true : null));
    world.clock.advance(30_000);
    await until(first, (state) => (chatIn(state).upgrade.type === 'declined' ? true : null));
    expect(world.studios.every(({ lights }) => !lights.microphone && !lights.camera)).toBe(true);
  });

  it('go on by text where the devices of whoever agreed do not start', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    for (const studio of world.studios.slice(1)) studio.refuses = true;
    first.dispatch({ type: 'person/ask-mode', mode: 'video' });
    await until(second, (state) => (chatIn(state).upgrade.type === 'asked' ? true : null));
    second.dispatch({ type: 'person/answer-mode', agreed: true });
    expect(chatIn(second.state).upgrade).toEqual({ type: 'failed', why: 'refused' });
    await until(first, (state) => (chatIn(state).upgrade.type === 'declined' ? true : null));
    first.dispatch({ type: 'person/text', text: 'never mind' });
    await until(second, (state) => (chatIn(state).messages.length === 1 ? true : null));
  });

  it('come to video at once where both ask for it', async () => {
    const world = new World();
    const { first, second } = await talking(world, 'text');
    first.dispatch({ type: 'person/ask-mode', mode: 'video' });
    second.dispatch({ type: 'person/ask-mode', mode: 'video' });
    for (const page of [first, second]) await until(page, (state) => (chatIn(state).mode === 'video' ? true : null));
  });
});

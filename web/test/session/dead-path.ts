import type { Page } from '../../src/session/state/page.js';
import type { Mode } from '../../src/session/state/state.js';
import { World, chatIn, isLive, linkOf, talking, until } from './world.js';

/** Two pages whose path just died, as both browsers say. */
export async function cut(mode: Mode = 'text'): Promise<{ world: World; first: Page; second: Page }> {
  const world = new World();
  const { first, second } = await talking(world, mode);
  world.network.cut('gone');
  await noticed(first, second);
  return { world, first, second };
}

/** Both pages have noticed that their path is dead. */
export async function noticed(...pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.map((page) => until(page, (state) => (linkOf(state) === 'resuming' ? true : null))));
}

export async function liveAgain(...pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.map((page) => until(page, isLive)));
}

export function say(page: Page, text: string): void {
  page.dispatch({ type: 'person/text', text });
}

export function texts(page: Page): string[] {
  return chatIn(page.state).messages.map(({ text }) => text);
}

export function deliveries(page: Page): string[] {
  return chatIn(page.state).messages.map(({ delivery }) => delivery);
}

export async function untilDelivered(page: Page, count: number): Promise<void> {
  await until(page, () => (deliveries(page).filter((each) => each === 'delivered').length === count ? true : null));
}

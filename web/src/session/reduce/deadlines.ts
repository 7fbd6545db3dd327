import type { Command } from '../state/commands.js';

/** PROTOCOL.md §6: what has to happen within what time, in ms. */
export const KX_MS = 10_000;
export const HELLO_MS = 15_000;
export const CONNECT_MS = 30_000;

/** PROTOCOL.md §2.3: how long the server is kept after the browsers are connected. */
export const LET_GO_MS = 10_000;

/** What is awaited has to come within this time; a later deadline takes its place. */
export function deadline(ms: number): Command {
  return { type: 'set-timer', name: 'deadline', ms };
}

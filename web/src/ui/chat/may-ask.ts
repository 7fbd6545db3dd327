import type { Chat } from '../../session/state/state.js';

/** Whether one may ask the partner to talk by more now: not while a question stands, nor right after a no. */
export function mayAsk({ link, upgrade }: Chat): boolean {
  return link.type === 'live' && ['none', 'refused', 'lapsed', 'failed'].includes(upgrade.type);
}

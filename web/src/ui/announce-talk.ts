import type { Chat } from '../session/state/state.js';
import type { Texts } from './i18n/texts.js';

/** What to speak of how two people talk: who asks for more, what came of it, and screens that are shown. */
export function talkChanges(before: Chat, after: Chat, texts: Texts): readonly (string | null)[] {
  if (before.link.type === 'securing') return [];
  const { upgrade, screen } = texts;
  return [
    before.mode !== after.mode && after.mode !== 'text' ? upgrade.became[after.mode] : null,
    before.upgrade.type !== after.upgrade.type ? question(after, upgrade) : null,
    switched(before.own.screen === 'on', after.own.screen === 'on', screen.sharing, screen.stopped),
    switched(before.partnerMedia.screen, after.partnerMedia.screen, screen.partnerStarted, screen.partnerStopped),
  ];
}

/** The trouble with one's own devices speaks for itself. */
function question({ upgrade }: Chat, texts: Texts['upgrade']): string | null {
  switch (upgrade.type) {
    case 'asked':
    case 'asking':
    case 'changing':
      return texts[upgrade.type][upgrade.mode];
    case 'declined':
    case 'lapsed':
      return texts[upgrade.type];
    case 'preparing':
    case 'agreeing':
      return texts.permission;
    case 'none':
    case 'withdrawn':
    case 'refused':
    case 'failed':
      return null;
  }
}

function switched(was: boolean, is: boolean, on: string, off: string): string | null {
  if (was === is) return null;
  return is ? on : off;
}

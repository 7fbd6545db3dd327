import type { PersonEvent } from '../../session/state/page.js';
import type { Choices, Company, Ending } from '../../session/state/state.js';
import type { Texts } from '../i18n/texts.js';

/** What the main button says and does. */
export type WayOn =
  | { readonly type: 'events'; readonly words: string; readonly events: readonly PersonEvent[] }
  /** What helps lies outside of this page's state: the page itself may be old. */
  | { readonly type: 'reload'; readonly words: string };

interface Situation {
  readonly ending: Ending;
  readonly company: Company;
  readonly hadPartner: boolean;
  readonly choices: Choices;
  /** Whether hiding one's address is a way that is left. */
  readonly canHide: boolean;
}

/**
 * What one most likely wants after a chat or a search: never what has just failed in the same way for good. From a friend it
 * never leads to strangers; by a link that nobody came by it leads there again, and by a used one to the next.
 */
export function wayOn(situation: Situation, { after, afterInvite }: Texts): WayOn {
  const { ending, company, hadPartner, choices, canHide } = situation;
  if (ending.type === 'no-relay') return way(after.home, { type: 'person/home' });
  if (ending.type === 'server-refused' || (ending.type === 'failed' && ending.code === 'E_VERSION')) {
    return { type: 'reload', words: after.reload };
  }
  switch (company.type) {
    case 'stranger':
      return canHide && ending.type === 'failed' && ending.code === 'E_TIMEOUT'
        ? way(
            after.tryHidden,
            { type: 'person/choices', choices: { ...choices, hideAddress: true } },
            { type: 'person/next' },
          )
        : way(wordsForNext(ending, after), { type: 'person/next' });
    case 'friend':
      return way(afterInvite.again, { type: 'person/invite' });
    case 'guest':
    case 'host': {
      const newLink = way(afterInvite.newLink, { type: 'person/invite' });
      if (ending.type === 'link-used' || hadPartner) return newLink;
      if (ending.type !== 'link-expired') return way(afterInvite.tryAgain, { type: 'person/next' });
      return company.type === 'guest' ? newLink : way(afterInvite.waitAgain, { type: 'person/next' });
    }
  }
}

/** Whoever met nobody has no next one. */
function wordsForNext(ending: Ending, after: Texts['after']): string {
  if (ending.type === 'nobody-there') return after.lookAgain;
  return ending.type === 'capture-failed' ? after.tryAgain : after.next;
}

function way(words: string, ...events: readonly PersonEvent[]): WayOn {
  return { type: 'events', words, events };
}

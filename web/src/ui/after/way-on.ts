import type { PersonEvent } from '../../session/page.js';
import type { Company, Ending } from '../../session/state.js';
import type { Texts } from '../i18n/texts.js';

interface WayOn {
  readonly words: string;
  readonly event: PersonEvent;
}

/**
 * What one most likely wants after a chat or a search. From a friend it never leads to strangers; by a link that nobody
 * came by it leads there again, and by a used one to the next.
 */
export function wayOn(company: Company, ending: Ending, hadPartner: boolean, { after, afterInvite }: Texts): WayOn {
  const newLink: WayOn = { words: afterInvite.newLink, event: { type: 'person/invite' } };
  switch (company.type) {
    case 'stranger':
      return { words: after.next, event: { type: 'person/next' } };
    case 'friend':
      return { ...newLink, words: afterInvite.again };
    case 'guest':
    case 'host':
      if (ending.type === 'link-used' || hadPartner) return newLink;
      if (ending.type !== 'link-expired') return { words: afterInvite.tryAgain, event: { type: 'person/next' } };
      return company.type === 'guest' ? newLink : { words: afterInvite.waitAgain, event: { type: 'person/next' } };
  }
}

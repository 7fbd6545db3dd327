import type { Company, Ending } from '../../session/state/state.js';
import type { Texts } from '../i18n/texts.js';

/** What happened and why, or what to do about it. `canHide`: whether hiding one's address is a way that is left. */
export function endingWords(
  ending: Ending,
  company: Company,
  canHide: boolean,
  texts: Texts,
): { readonly what: string; readonly why: string } {
  switch (ending.type) {
    case 'failed':
      return ending.code === 'E_TIMEOUT' && !canHide ? texts.after.blocked : texts.after.failed[ending.code];
    case 'capture-failed': {
      const { what, undo } = texts.capture[ending.why];
      return { what, why: undo };
    }
    case 'link-used':
      return texts.afterInvite.used[sideOf(company)];
    case 'link-expired':
      return texts.afterInvite.expired[sideOf(company)];
    case 'stopped':
    case 'partner-left':
    case 'partner-lost':
      return (company.type === 'stranger' ? texts.after.ended : texts.after.endedByFriend)[ending.type];
    case 'nobody-there':
    case 'no-relay':
    case 'server-refused':
      return texts.after.ended[ending.type];
  }
}

/** Whether the other end of the link was a guest's or a host's. */
function sideOf(company: Company): 'guest' | 'host' {
  return company.type === 'guest' ? 'guest' : 'host';
}

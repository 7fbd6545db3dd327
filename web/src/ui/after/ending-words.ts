import type { Ending } from '../../session/state.js';
import type { Texts } from '../i18n/texts.js';

/** What happened and why, or what to do about it. */
export function endingWords(ending: Ending, texts: Texts): { readonly what: string; readonly why: string } {
  switch (ending.type) {
    case 'failed':
      return texts.after.failed[ending.code];
    case 'capture-failed': {
      const { what, undo } = texts.capture[ending.why];
      return { what, why: undo };
    }
    case 'stopped':
    case 'partner-left':
    case 'partner-lost':
    case 'nobody-there':
    case 'no-relay':
    case 'server-refused':
      return texts.after.ended[ending.type];
  }
}

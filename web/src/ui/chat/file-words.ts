import type { SharedFile } from '../../session/state/shared-file.js';
import type { Texts } from '../i18n/texts.js';

/** How a file in the history stands, in words. */
export function fileWords({ from, size, step }: SharedFile, texts: Texts['files']): string {
  switch (step.type) {
    case 'stopped':
      return texts.stopped[step.by];
    case 'gone':
      return texts.partner.gone;
    case 'moving':
      return from === 'own' && step.bytes === size ? texts.own.checking : texts[from].moving;
    case 'offered':
    case 'whole':
    case 'refused':
    case 'failed':
      return texts[from][step.type];
  }
}

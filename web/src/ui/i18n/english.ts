import { en } from './en/index.js';
import type { Language } from './texts.js';

/** English, which the page falls back to. */
export const english: Language = {
  tag: 'en',
  direction: 'ltr',
  texts: en,
  details: async () => (await import('./en/details.js')).details,
};

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Inspection } from '../session/inspection.js';
import type { PersonEvent } from '../session/page.js';
import { english } from './i18n/english.js';
import type { Language, Texts } from './i18n/texts.js';

/** What every view may use: the language on show and the way to say what the person did. */
export interface Ui {
  readonly language: Language;
  readonly dispatch: (event: PersonEvent) => void;
  /** See `Page`. */
  readonly openPicture: (file: string) => Promise<ImageBitmap | null>;
  /** See `Page`. */
  readonly inspection: Inspection;
}

/** Provided once, by `App`. */
export const UiContext = createContext<Ui>({
  language: english,
  dispatch: () => undefined,
  openPicture: () => Promise.resolve(null),
  inspection: {
    connection: () => Promise.resolve(null),
    server: () => Promise.resolve(null),
    code: () => Promise.resolve(null),
  },
});

/** The language on show and `dispatch`. */
export function useUi(): Ui {
  return useContext(UiContext);
}

/** The texts of the language on show. */
export function useTexts(): Texts {
  return useUi().language.texts;
}

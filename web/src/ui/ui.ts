import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Inspection } from '../session/state/inspection.js';
import type { PersonEvent } from '../session/state/page.js';
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
export const UiContext = createContext<Ui | null>(null);

/** The language on show and `dispatch`. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error('This view stands outside of the page');
  return ui;
}

/** The texts of the language on show. */
export function useTexts(): Texts {
  return useUi().language.texts;
}

/** Writes whole numbers as the language on show does: its digits, its groups of them. */
export function useNumbers(): (value: number) => string {
  const numbers = new Intl.NumberFormat(useUi().language.tag);
  return (value) => numbers.format(value);
}

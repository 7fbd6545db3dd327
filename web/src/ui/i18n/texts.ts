import type { details } from './en/details.js';
import type { texts } from './en/index.js';
import type { pages } from './en/pages/index.js';

/** The texts of one language: every key of the English table, as a string or a function of the same arguments. */
export type Texts = Shape<typeof texts>;

/** Those of the rows under the lock. */
export type DetailsTexts = Shape<typeof details>;

/** Those of the pages beside the chat. */
export type PageTexts = Shape<typeof pages>;

/** What a table in another language must have, where `T` is the English one: a key that it lacks fails the type check. */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> };

/** Left to right, or right to left. */
export type Direction = 'ltr' | 'rtl';

/** The texts of a language, as its folder exports them. */
export interface LanguageTexts {
  readonly texts: Texts;
  /** Loaded for those who want to know. */
  readonly details: () => Promise<DetailsTexts>;
}

/** A language with its texts, to be shown. */
export interface Language extends LanguageTexts {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: Direction;
}

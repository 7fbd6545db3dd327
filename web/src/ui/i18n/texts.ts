import type { details } from './en/details.js';
import type { en } from './en/index.js';

/** The texts of one language: every key of the English table, as a string or a function of the same arguments. */
export type Texts = Shape<typeof en>;

/** Those of the rows under the lock. */
export type DetailsTexts = Shape<typeof details>;

type Shape<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> };

/** A language that the page can be shown in. A key that `texts` lacks fails the type check. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: Texts;
  /** Loaded for those who want to know. */
  readonly details: () => Promise<DetailsTexts>;
}

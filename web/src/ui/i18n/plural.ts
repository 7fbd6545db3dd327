/** The plural categories of each language of the page, as CLDR has them: each is given, or the type check fails. */
export interface Categories {
  readonly en: 'one' | 'other';
  readonly es: 'one' | 'many' | 'other';
  readonly pt: 'one' | 'many' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly de: 'one' | 'other';
  readonly tr: 'one' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly hi: 'one' | 'other';
  readonly ja: 'other';
  readonly 'zh-Hans': 'other';
  readonly 'zh-Hant': 'other';
}

/** The forms of a text that counts. */
type Forms<Category extends string> = Readonly<Record<Category | 'other', string>>;

/** Chooses the form for a number by the rules of the language `tag` and puts the number where `#` stands. */
export function plural<Tag extends keyof Categories>(
  tag: Tag,
  forms: Forms<Categories[Tag]>,
): (count: number) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const given: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return (count) => (given[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}

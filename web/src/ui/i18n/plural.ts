/** The forms of a text that counts, by plural category; categories that a language lacks are left out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Chooses the form for a number by the rules of the language `tag` and puts the number where `#` stands. */
export function plural(tag: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}

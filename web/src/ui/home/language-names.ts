/** PROTOCOL.md §2.1: at most so many languages. */
export const MAX_LANGUAGES = 4;

/** Languages that many people speak, offered to be added. */
const OFFERED = (
  'ar bg bn ca cs da de el en es et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nb nl pa pl pt ro ru sk sl ' +
  'sr sv sw ta te th tr uk ur vi zh'
).split(' ');

export interface NamedLanguage {
  readonly tag: string;
  readonly name: string;
}

/** The name of the language `tag`, in the language `shownIn`; the tag itself where the browser knows no name. */
export function languageName(tag: string, shownIn: string): string {
  try {
    return new Intl.DisplayNames(shownIn, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The languages that can still be added to `chosen`, by name. */
export function languagesToAdd(chosen: readonly string[], shownIn: string): readonly NamedLanguage[] {
  const spoken = new Set(chosen.map((tag) => tag.split('-')[0]));
  return OFFERED.filter((tag) => !spoken.has(tag))
    .map((tag) => ({ tag, name: languageName(tag, shownIn) }))
    .sort((a, b) => a.name.localeCompare(b.name, shownIn));
}

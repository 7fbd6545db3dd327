/** The pages beside the chat, which the server hands out ready-made and which are readable without script. */
export const PAGES = ['protection', 'server', 'rules', 'privacy'] as const;

export type PageName = (typeof PAGES)[number];

/** The folder of English, whose pages stand at the root. */
const AT_ROOT = 'en';

/** Where a page is in the language with this folder: `/privacy` in English, `/de/privacy` in German. */
export function pageAddress(language: string, page: PageName): string {
  return `${rootOf(language)}${page}`;
}

/** Where the chat itself is in that language. */
export function rootOf(language: string): string {
  return language === AT_ROOT ? '/' : `/${language}/`;
}

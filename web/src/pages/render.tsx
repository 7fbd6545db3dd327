import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { PAGES, rootOf } from '../ui/page-address.js';
import type { PageName } from '../ui/page-address.js';
import type { Entry } from './contents.js';
import { Document } from './document.js';
import type { Head, Links } from './document.js';
import { Knowledge, knowledgeContents } from './knowledge.js';
import { pageLanguages } from './language.js';
import type { PageLanguage } from './language.js';
import { Privacy, privacyContents } from './privacy.js';
import { Protection, protectionContents } from './protection.js';
import { Rules } from './rules.js';

/** What is on a page between its head and its foot. */
interface Content {
  readonly head: Head;
  readonly contents: readonly Entry[];
  readonly body: VNode;
}

const CONTENT: Readonly<Record<PageName, (language: PageLanguage) => Content>> = {
  protection: (language) => {
    const head = language.pages.protection;
    return { head, contents: protectionContents(head), body: <Protection language={language} /> };
  },
  server: (language) => {
    const head = language.pages.knowledge;
    return { head, contents: knowledgeContents(head), body: <Knowledge language={language} /> };
  },
  rules: (language) => {
    const head = { ...language.pages.rules, lead: language.texts.rules.intro };
    return { head, contents: [], body: <Rules language={language} /> };
  },
  privacy: (language) => {
    const head = language.pages.privacy;
    return { head, contents: privacyContents(head), body: <Privacy language={language} /> };
  },
};

/** Loaded with this module: the build imports it, and no more after it. */
const languages = await pageLanguages();

/** Every page in every language, by the path of its file: `protection.html`, `de/protection.html`, `404.html`. */
export function renderPages(links: Links): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of languages) {
    // English is at the root, and in its own folder for those who follow the address of the chat in English.
    const folders = new Set([rootOf(language.path).slice(1), `${language.path}/`]);
    const write = (page: PageName | null, { head, contents, body }: Content): void => {
      const document = <Document {...{ language, languages, page, links, head, contents }}>{body}</Document>;
      const html = `<!doctype html>\n${render(document)}\n`;
      for (const folder of folders) files.set(`${folder}${page ?? '404'}.html`, html);
    };
    for (const page of PAGES) write(page, CONTENT[page](language));
    write(null, notFound(language));
  }
  return files;
}

function notFound({ pages: { frame } }: PageLanguage): Content {
  return { head: frame.notFound, contents: [], body: <p>{frame.notFound.more}</p> };
}

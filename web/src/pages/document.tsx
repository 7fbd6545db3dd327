import type { ComponentChildren, VNode } from 'preact';
import { PAGES, pageAddress, rootOf } from '../ui/page-address.js';
import type { PageName } from '../ui/page-address.js';
import { Mark } from '../ui/parts/mark.js';
import { Contents } from './contents.js';
import type { Entry } from './contents.js';
import type { PageLanguage } from './language.js';

/** Where the build put what the documents load. */
export interface Links {
  readonly style: string;
  /** Of the page that asks the server. */
  readonly script: string;
}

/** What every page begins with. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
}

interface DocumentProps {
  readonly language: PageLanguage;
  /** All there are, for the menu. */
  readonly languages: readonly PageLanguage[];
  /** null: the one for an address that does not exist. */
  readonly page: PageName | null;
  readonly links: Links;
  readonly head: Head;
  /** None: there is no table of contents. */
  readonly contents: readonly Entry[];
  readonly children: ComponentChildren;
}

/** A whole document: no inline script or style, since the content policy allows none. */
export function Document({ language, languages, page, links, head, contents, children }: DocumentProps): VNode {
  const { frame } = language.pages;
  return (
    <html lang={language.tag} dir={language.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="description" content={head.description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f3f5f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0d1514" media="(prefers-color-scheme: dark)" />
        <title>{`${head.title} · ${language.texts.name}`}</title>
        <meta property="og:type" content="article" />
        <meta property="og:site_name" content={language.texts.name} />
        <meta property="og:title" content={head.title} />
        <meta property="og:description" content={head.description} />
        <meta property="og:image" content="/social.png" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-180.png" />
        <link rel="stylesheet" href={links.style} />
        {page === 'server' && <script type="module" src={links.script} />}
      </head>
      <body>
        <a class="skip" href="#text">
          {frame.skip}
        </a>
        <header class="page-head">
          <a class="name-mark" href={rootOf(language.path)}>
            <Mark />
            <span>{language.texts.name}</span>
          </a>
          <a class="second-button" href={rootOf(language.path)}>
            {frame.toChat}
          </a>
        </header>
        <main id="text" class="page" tabIndex={-1}>
          <div class="page-title">
            <h1 class="heading">{head.title}</h1>
            <p class="lead">{head.lead}</p>
          </div>
          {contents.length > 0 && <Contents heading={frame.contents} entries={contents} />}
          <div class="prose">{children}</div>
        </main>
        <Foot page={page} language={language} languages={languages} />
      </body>
    </html>
  );
}

function Foot({ page, language, languages }: Pick<DocumentProps, 'page' | 'language' | 'languages'>): VNode {
  const { frame } = language.pages;
  return (
    <footer class="page-foot">
      <nav aria-label={frame.pages}>
        <ul>
          {PAGES.map((name) => (
            <li key={name}>
              <a href={pageAddress(language.path, name)} aria-current={name === page ? 'page' : undefined}>
                {frame.links[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {languages.length > 1 && (
        <nav aria-label={frame.languages}>
          <ul>
            {languages.map(({ tag, path, direction, name }) => (
              <li key={tag}>
                <a
                  href={page === null ? rootOf(path) : pageAddress(path, page)}
                  lang={tag}
                  hreflang={tag}
                  dir={direction}
                  aria-current={tag === language.tag ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}

import type { Plugin } from 'vite';
import { DOCUMENTS, type LanguageDocument } from './documents.js';
import { manifestOf } from './manifest.js';

/** What is needed of an output chunk to know which others come with it. */
interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
}

/** The template with the words of one language in its `{{slots}}`, and with `head` at the end of its head. */
export function filled(template: string, { language, words }: LanguageDocument, head: readonly string[] = []): string {
  const slots: Readonly<Record<string, string>> = { ...words, tag: language.tag, direction: language.direction };
  return template
    .replace(/\{\{(\w+)\}\}/g, (slot, name: string) => {
      const text = slots[name];
      if (text === undefined) throw new Error(`The document has nothing for ${slot}`);
      return escaped(text);
    })
    .replace('  </head>', [...head.map((line) => `    ${line}\n`), '  </head>'].join(''));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** The files with the texts in the folder `path`: the chunk made of it, and what that imports but the start does not. */
export function filesOf(path: string, chunks: readonly Chunk[]): readonly string[] {
  const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/i18n/${path}/index.ts`) === true);
  if (own === undefined) throw new Error(`No file has the texts of ${path}`);
  const files = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || chunk.isEntry || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name));
  };
  add(own);
  return [...files];
}

/**
 * Writes `XX/index.html` and `XX/manifest.webmanifest` for each language. A document loads its language's texts together with
 * the script, not after it. `index.html` is the one in English.
 */
export function languageDocuments(): Plugin {
  return {
    name: 'language-documents',
    enforce: 'post',
    transformIndexHtml(html, { server, originalUrl = '/' }) {
      if (server === undefined || !html.includes('{{')) return html;
      const asked = DOCUMENTS.find(({ language }) => originalUrl.startsWith(`/${language.path}/`)) ?? DOCUMENTS[0];
      return asked === undefined ? html : filled(html, asked);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const template = String(index.source);
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        for (const document of DOCUMENTS) {
          const { path } = document.language;
          const manifest = `${path}/manifest.webmanifest`;
          const source = filled(template, document, [
            ...filesOf(path, chunks).map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`),
            `<link rel="manifest" href="/${manifest}" />`,
          ]);
          this.emitFile({ type: 'asset', fileName: `${path}/index.html`, source });
          this.emitFile({ type: 'asset', fileName: manifest, source: manifestOf(document) });
          if (path === 'en') index.source = source;
        }
      },
    },
  };
}

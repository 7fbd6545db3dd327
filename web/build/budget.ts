import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../src/ui/i18n/languages.js';
import { filesOf } from './language-documents.js';

/** What is needed of an output chunk to know what a browser loads at once. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** Brotli bytes of the entries, of the files named, and of all that these import statically; what is loaded on demand does not count. */
export function startBytes(chunks: readonly Chunk[], named: readonly string[] = []): number {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set<Chunk>();
  const need = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || needed.has(chunk)) return;
    needed.add(chunk);
    for (const name of chunk.imports) need(byName.get(name));
  };
  for (const chunk of chunks) if (chunk.isEntry || named.includes(chunk.fileName)) need(chunk);
  return [...needed].reduce((sum, chunk) => sum + brotliCompressSync(chunk.code).length, 0);
}

/** What is needed of any other output to know whether it is a style sheet. */
export interface Asset {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** Brotli bytes of all style sheets. */
export function styleBytes(assets: readonly Asset[]): number {
  const sheets = assets.filter(({ fileName }) => fileName.endsWith('.css'));
  return sheets.reduce((sum, { source }) => sum + brotliCompressSync(source).length, 0);
}

/** Brotli bytes at most. */
export interface Limits {
  /** Of the script that the page starts with, in the language that needs most. */
  readonly script: number;
  /** Of all that says how it looks. */
  readonly style: number;
}

/** What is over its limit, in words; what is not, in `within`. */
export function judge(
  bytes: Limits,
  limits: Limits,
): { readonly over: readonly string[]; readonly within: readonly string[] } {
  const kinds = ['script', 'style'] as const;
  const say = (kind: keyof Limits): string =>
    `The page starts with ${bytes[kind]} bytes of ${kind} (Brotli), of ${limits[kind]}.`;
  return {
    over: kinds.filter((kind) => bytes[kind] > limits[kind]).map(say),
    within: kinds.filter((kind) => bytes[kind] <= limits[kind]).map(say),
  };
}

/** Fails the build when the page starts with more than it may. */
export function budget(limits: Limits): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const chunks = outputs.filter((output) => output.type === 'chunk');
        const script = Math.max(...LANGUAGES.map(({ path }) => startBytes(chunks, filesOf(path, chunks))));
        const style = styleBytes(outputs.filter((output) => output.type === 'asset'));
        const { over, within } = judge({ script, style }, limits);
        for (const words of within) this.info(words);
        if (over.length > 0) this.error(over.join(' '));
      },
    },
  };
}

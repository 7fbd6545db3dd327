import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../src/ui/i18n/languages.js';
import { filesOf } from './language-documents.js';

/** What is needed of an output chunk to know what a browser loads when. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** What is loaded only while a partner is looked for (`src/rest.ts`), and what one language has beside the others. */
const NOT_BEFORE = /\/src\/chat\.ts$|\/i18n\/[\w-]+\/(index|details)\.ts$/;
const WORKER_OF_A_SEARCH = /(frame|proof)-worker/;

/**
 * Brotli bytes of all scripts that a browser loads before a partner is looked for, in one language: the entries, the files
 * named, what these import statically or soon after, and the workers that are there before a chat.
 */
export function scriptBytes(chunks: readonly Chunk[], named: readonly string[], workers: readonly Asset[]): number {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set<Chunk>();
  const need = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || needed.has(chunk)) return;
    needed.add(chunk);
    for (const name of chunk.imports) need(byName.get(name));
    for (const name of chunk.dynamicImports) {
      const later = byName.get(name);
      if (!NOT_BEFORE.test(later?.facadeModuleId ?? '')) need(later);
    }
  };
  for (const chunk of chunks) if (chunk.isEntry || named.includes(chunk.fileName)) need(chunk);
  const scripts = workers.filter(({ fileName }) => fileName.endsWith('.js') && !WORKER_OF_A_SEARCH.test(fileName));
  return sum([...needed].map(({ code }) => code)) + sum(scripts.map(({ source }) => source));
}

function sum(sources: readonly (string | Uint8Array)[]): number {
  return sources.reduce((bytes, source) => bytes + brotliCompressSync(source).length, 0);
}

/** What is needed of any other output to know whether it is a style sheet. */
export interface Asset {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** Brotli bytes of all style sheets. */
export function styleBytes(assets: readonly Asset[]): number {
  return sum(assets.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => source));
}

/** Brotli bytes at most. */
export interface Limits {
  /** Of the scripts before a chat, in the language that needs most, in a browser that brings least. */
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
    `Before a chat the page loads ${bytes[kind]} bytes of ${kind} (Brotli), of ${limits[kind]}.`;
  return {
    over: kinds.filter((kind) => bytes[kind] > limits[kind]).map(say),
    within: kinds.filter((kind) => bytes[kind] <= limits[kind]).map(say),
  };
}

/** Fails the build when the page loads more before a chat than it may. */
export function budget(limits: Limits): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const chunks = outputs.filter((output) => output.type === 'chunk');
        const assets = outputs.filter((output) => output.type === 'asset');
        const script = Math.max(...LANGUAGES.map(({ path }) => scriptBytes(chunks, filesOf(path, chunks), assets)));
        const style = styleBytes(assets);
        const { over, within } = judge({ script, style }, limits);
        for (const words of within) this.info(words);
        if (over.length > 0) this.error(over.join(' '));
      },
    },
  };
}

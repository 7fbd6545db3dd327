import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is needed of an output chunk to know what a browser loads at once. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** Brotli bytes of the entries and of all that they import statically; what is loaded on demand does not count. */
export function startBytes(chunks: readonly Chunk[]): number {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set<Chunk>();
  const need = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || needed.has(chunk)) return;
    needed.add(chunk);
    for (const name of chunk.imports) need(byName.get(name));
  };
  for (const chunk of chunks) if (chunk.isEntry) need(chunk);
  return [...needed].reduce((sum, chunk) => sum + brotliCompressSync(chunk.code).length, 0);
}

/** Fails the build when the script that the page starts with is over `limit` bytes, Brotli compressed. */
export function budget(limit: number): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const bytes = startBytes(Object.values(bundle).filter((output) => output.type === 'chunk'));
      if (bytes > limit) this.error(`The page starts with ${bytes} bytes of script, more than ${limit}.`);
      this.info(`The page starts with ${bytes} bytes of script (Brotli), of ${limit}.`);
    },
  };
}

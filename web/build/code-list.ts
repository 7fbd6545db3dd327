import type { Plugin } from 'vite';

/** The code among the files of a build: what runs, how it looks, and the document; in order. */
export function codeIn(files: readonly string[]): readonly string[] {
  return files.filter((file) => /\.(js|css|html)$/.test(file)).sort();
}

/** Writes `code.txt`, which lists the page's code, a path a line: `session/outside/code-hash.ts` hashes it. */
export function codeList(): Plugin {
  return {
    name: 'code-list',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = codeIn(Object.keys(bundle))
          .map((file) => `${file}\n`)
          .join('');
        this.emitFile({ type: 'asset', fileName: 'code.txt', source });
      },
    },
  };
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeIn } from '../../../build/code-list.js';
import { codeHash } from '../../../src/session/outside/code-hash.js';

const ORIGIN = 'https://chat.example';

const FILES = new Map([
  ['code.txt', 'assets/a.js\nindex.html\n'],
  ['assets/a.js', 'run()'],
  ['index.html', '<!doctype html>'],
]);

function reading(files: ReadonlyMap<string, string>) {
  return (path: string): Promise<Uint8Array | null> => {
    const text = files.get(path);
    return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text));
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('the hash of the code', () => {
  it('is that of the lines that sha256sum writes', async () => {
    const lines = `${sha256('run()')}  assets/a.js\n${sha256('<!doctype html>')}  index.html\n`;
    expect(await codeHash(reading(FILES), ['assets/a.js'], ORIGIN)).toEqual({ hash: sha256(lines), files: 2 });
  });

  it('changes with every file', async () => {
    const other = new Map(FILES).set('index.html', '<!doctype html> ');
    const [one, two] = [await codeHash(reading(FILES), [], ORIGIN), await codeHash(reading(other), [], ORIGIN)];
    expect(one?.hash).not.toBe(two?.hash);
  });

  it('is the same wherever the page stands, though documents there say their own whole address', async () => {
    const at = (origin: string) =>
      reading(new Map(FILES).set('index.html', `<meta property="og:image" content="${origin}/social.png" />`));
    const built = await codeHash(at(''), [], ORIGIN);
    expect(await codeHash(at(ORIGIN), [], ORIGIN)).toEqual(built);
    expect(await codeHash(at('https://elsewhere.test'), [], ORIGIN)).not.toEqual(built);
    expect(await codeHash(at(`${ORIGIN}.elsewhere.test`), [], ORIGIN)).not.toEqual(built);
    const script = reading(new Map(FILES).set('assets/a.js', `run("${ORIGIN}/")`));
    expect(await codeHash(script, [], ORIGIN)).not.toEqual(
      await codeHash(reading(new Map(FILES).set('assets/a.js', 'run("/")')), [], ORIGIN),
    );
  });

  it('is unknown where something runs that is not listed, or a listed file is missing', async () => {
    expect(await codeHash(reading(FILES), ['assets/b.js'], ORIGIN)).toBeNull();
    expect(await codeHash(reading(FILES), ['https://elsewhere.test/b.js'], ORIGIN)).toBeNull();
    for (const missing of FILES.keys()) {
      const fewer = new Map([...FILES].filter(([path]) => path !== missing));
      expect(await codeHash(reading(fewer), [], ORIGIN)).toBeNull();
    }
  });

  it('is over scripts, styles and the document, in their order', () => {
    expect(codeIn(['index.html', 'icon.svg', 'assets/b.js', 'assets/a.css', 'code.txt'])).toEqual([
      'assets/a.css',
      'assets/b.js',
      'index.html',
    ]);
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judge, startBytes, styleBytes } from '../build/budget.js';
import { precompressFolder } from '../build/precompress.js';

describe('the budget', () => {
  const chunk = (fileName: string, isEntry: boolean, imports: string[]) => ({
    fileName,
    isEntry,
    imports,
    code: `// ${fileName}`,
  });

  it('counts the entry and what it imports statically, each once, and nothing else', () => {
    const chunks = [
      chunk('main.js', true, ['a.js', 'b.js']),
      chunk('a.js', false, ['b.js']),
      chunk('b.js', false, ['a.js']),
      chunk('on-demand.js', false, []),
    ];
    const expected = ['main.js', 'a.js', 'b.js'].reduce(
      (sum, name) => sum + brotliCompressSync(`// ${name}`).length,
      0,
    );
    expect(startBytes(chunks)).toBe(expected);
  });

  it('counts the texts that a document loads beside the entry, and no other language’s', () => {
    const chunks = [chunk('main.js', true, []), chunk('de.js', false, []), chunk('fr.js', false, [])];
    expect(startBytes(chunks, ['de.js'])).toBe(startBytes([chunk('main.js', true, []), chunk('de.js', true, [])]));
  });

  it('counts every style sheet, and nothing else', () => {
    const assets = ['a.css', 'b.css', 'index.html'].map((fileName) => ({ fileName, source: `/* ${fileName} */` }));
    const expected = ['/* a.css */', '/* b.css */'].map((source) => brotliCompressSync(source).length);
    expect(styleBytes(assets)).toBe(expected.reduce((sum, bytes) => sum + bytes));
  });

  it('is kept to the byte, and says what is over it', () => {
    const limits = { script: 100, style: 10 };
    expect(judge(limits, limits).over).toEqual([]);
    expect(judge({ script: 101, style: 10 }, limits)).toEqual({
      over: ['The page starts with 101 bytes of script (Brotli), of 100.'],
      within: ['The page starts with 10 bytes of style (Brotli), of 10.'],
    });
    expect(judge({ script: 101, style: 11 }, limits).over).toHaveLength(2);
  });
});

describe('precompression', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'precompress-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('writes both forms of a file, the same bytes each time', async () => {
    const path = join(folder, 'page.html');
    await writeFile(path, '<p>hello</p>'.repeat(100));
    await precompressFolder(folder);
    const first = [await readFile(`${path}.br`), await readFile(`${path}.gz`)] as const;
    expect(brotliDecompressSync(first[0]).toString()).toBe('<p>hello</p>'.repeat(100));
    expect(gunzipSync(first[1]).toString()).toBe('<p>hello</p>'.repeat(100));
    await precompressFolder(folder);
    expect([await readFile(`${path}.br`), await readFile(`${path}.gz`)]).toEqual(first);
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judge, scriptBytes, styleBytes } from '../build/budget.js';
import { precompressFolder } from '../build/precompress.js';

describe('the budget', () => {
  const chunk = (fileName: string, isEntry: boolean, imports: string[] = [], dynamicImports: string[] = []) => ({
    fileName,
    isEntry,
    imports,
    dynamicImports,
    facadeModuleId: `/web/src/${fileName.replace('.js', '.ts')}`,
    code: `// ${fileName}`,
  });
  const bytesOf = (...names: string[]) => names.reduce((sum, name) => sum + brotliCompressSync(`// ${name}`).length, 0);

  it('counts the entry and all that it comes to load, each once', () => {
    const chunks = [
      chunk('main.js', true, ['a.js'], ['rest.js']),
      chunk('a.js', false, ['b.js']),
      chunk('b.js', false, ['a.js']),
      chunk('rest.js', false, ['main.js'], ['kem-noble.js']),
      chunk('kem-noble.js', false, ['a.js']),
      chunk('beside.js', false),
    ];
    expect(scriptBytes(chunks, [], [])).toBe(bytesOf('main.js', 'a.js', 'b.js', 'rest.js', 'kem-noble.js'));
  });

  it('counts nothing that is loaded only while a partner is looked for', () => {
    const chunks = [
      chunk('main.js', true, [], ['rest.js']),
      chunk('rest.js', false, [], ['chat.js']),
      chunk('chat.js', false),
    ];
    const workers = ['blur-worker-1.js', 'frame-worker-1.js'].map((fileName) => ({
      fileName,
      source: `// ${fileName}`,
    }));
    expect(scriptBytes(chunks, [], workers)).toBe(bytesOf('main.js', 'rest.js', 'blur-worker-1.js'));
  });

  it('counts the texts that a document loads beside the entry, and no other language’s', () => {
    const languages = ['i18n/de/index.js', 'i18n/fr/index.js'];
    const chunks = [
      chunk('main.js', true, [], languages),
      chunk('i18n/de/index.js', false, [], ['i18n/de/details.js']),
      chunk('i18n/de/details.js', false),
      chunk('i18n/fr/index.js', false),
    ];
    expect(scriptBytes(chunks, ['i18n/de/index.js'], [])).toBe(bytesOf('main.js', 'i18n/de/index.js'));
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
      over: ['Before a chat the page loads 101 bytes of script (Brotli), of 100.'],
      within: ['Before a chat the page loads 10 bytes of style (Brotli), of 10.'],
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

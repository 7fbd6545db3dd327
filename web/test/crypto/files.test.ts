import { describe, expect, it } from 'vitest';
import { toHex, utf8, type Bytes } from '../../src/crypto/bytes.js';
import {
  chunkCount,
  chunkLength,
  FileOpener,
  FileSealer,
  fileIdOf,
  isFileChunk,
} from '../../src/crypto/file-cipher.js';
import { FileHash } from '../../src/crypto/file-hash.js';
import { decodeFileOffer, encodeFileOffer, type FileOffer } from '../../src/crypto/file-offer.js';
import { sha256 } from '../../src/crypto/primitives.js';
import { failureOf } from './ports.js';
import { ac1, bytesOf, negatives, the } from './vectors.js';
import { readsAllNegatives, readsAllOf } from './wholly.js';

const { file: vector } = ac1;

/** The vectors' rule: byte i is (31 i + 17 floor(i / 256) + 5) mod 256. */
const content = Uint8Array.from({ length: vector.size }, (_, i) => 31 * i + 17 * Math.floor(i / 256) + 5);

/** The parts of a file, one a chunk. */
function partsOf(data: Bytes): Bytes[] {
  const parts: Bytes[] = [];
  for (let at = 0, index = 0; ; index++) {
    const length = chunkLength(data.length, index);
    if (length === null) return parts;
    parts.push(data.slice(at, at + length));
    at += length;
  }
}

const offered = (): FileOffer => decodeFileOffer(utf8(vector.offer));

describe('a file offer', () => {
  it('is read and spelled as in the vectors', () => {
    const offer = offered();
    expect([offer.name, offer.type, offer.size]).toEqual(['notes.txt', 'text/plain', vector.size]);
    expect([offer.id, offer.key, offer.sha256].map(toHex)).toEqual([vector.id, vector.key, vector.sha256]);
    expect(encodeFileOffer(offer)).toEqual(utf8(vector.offer));
  });

  it.each(['', 'a/b', 'a\\b', 'a\nb', 'a\u0085b', 'x'.repeat(256)])('has no name like %j', async (name) => {
    const offer = encodeFileOffer({ ...offered(), name });
    expect(await failureOf(() => decodeFileOffer(offer))).toBe('E_FORMAT');
  });

  it.each([
    [26_214_400, 'none'],
    [26_214_401, 'E_FORMAT'],
  ])('of %i bytes: %s', async (size, expected) => {
    const offer = encodeFileOffer({ ...offered(), size });
    expect(await failureOf(() => decodeFileOffer(offer))).toBe(expected);
  });
});

describe('a file', () => {
  it('goes out in the chunks of the vectors, and comes in again', async () => {
    const { id, size, key, sha256: hash } = offered();
    const sealer = await FileSealer.create({ id, size }, key.slice());
    const opener = await FileOpener.create({ id, size }, key.slice());
    const received = new FileHash();
    const parts = partsOf(content);
    expect(parts).toHaveLength(vector.chunks.length);
    for (const { i, number, length, sha256: expected } of vector.chunks) {
      const chunk = await sealer.seal(the(parts[i]));
      expect([toHex(chunk.slice(17, 25)), chunk.length, toHex(await sha256(chunk))]).toEqual([
        number,
        length,
        expected,
      ]);
      if (i === 0) expect(toHex(chunk)).toBe(vector.first);
      expect([isFileChunk(chunk), toHex(fileIdOf(chunk))]).toEqual([true, vector.id]);
      received.update(await opener.open(chunk));
    }
    expect(toHex(received.digest())).toBe(toHex(hash));
  });

  it.each([
    [0, 1],
    [1, 1],
    [16_383, 1],
    [16_384, 1],
    [16_385, 2],
    [32_768, 2],
    [32_769, 3],
  ])('of %i bytes travels in %i chunks and no more', async (size, chunks) => {
    const id = new Uint8Array(16);
    const [sealer, opener] = [
      await FileSealer.create({ id, size }, new Uint8Array(32)),
      await FileOpener.create({ id, size }, new Uint8Array(32)),
    ];
    const parts = partsOf(new Uint8Array(size).fill(7));
    const sealed = await Promise.all(parts.map((part) => sealer.seal(part)));
    const opened = await Promise.all(sealed.map((chunk) => opener.open(chunk)));
    expect([sealed.length, chunkCount(size)]).toEqual([chunks, chunks]);
    expect(opened).toEqual(parts);
    await expect(sealer.seal(new Uint8Array(0))).rejects.toThrow(RangeError);
    expect(await failureOf(() => opener.open(the(sealed.at(-1))))).toBe('E_FORMAT');
  });

  it('is not sent in parts of another length', async () => {
    const sealer = await FileSealer.create({ id: new Uint8Array(16), size: 20_000 }, new Uint8Array(32));
    await expect(sealer.seal(new Uint8Array(20_000))).rejects.toThrow(RangeError);
  });

  it('refuses a chunk out of order, though both come at once', async () => {
    const { id, size, key } = offered();
    const sealer = await FileSealer.create({ id, size }, key.slice());
    const chunks = await Promise.all(partsOf(content).map((part) => sealer.seal(part)));
    const opener = await FileOpener.create({ id, size }, key);
    const outcomes = [the(chunks[0]), the(chunks[2]), the(chunks[1])].map((chunk) =>
      failureOf(() => opener.open(chunk)),
    );
    expect(await Promise.all(outcomes)).toEqual(['none', 'E_FORMAT', 'none']);
  });

  it('has a key that is gone from where it was', async () => {
    const keys = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(1)] as const;
    const shape = { id: new Uint8Array(16), size: 1 };
    await FileSealer.create(shape, keys[0]);
    await FileOpener.create(shape, keys[1]);
    expect(keys.map((key) => key.every((byte) => byte === 0))).toEqual([true, true]);
  });

  it.each([0, 17, 40, 16_426])('is not in %i bytes that begin like a chunk', async (length) => {
    expect(await failureOf(() => fileIdOf(new Uint8Array(length).fill(1)))).toBe('E_FORMAT');
  });
});

describe('the chunks of an accepted file', () => {
  it.each(negatives('file'))('$name', async ({ id, key, size, sha256: hash, chunks, expect: expected }) => {
    const opener = await FileOpener.create({ id: bytesOf(id), size }, bytesOf(key));
    const received = new FileHash();
    let bytes = 0;
    for (const [index, chunk] of chunks.entries()) {
      const code = await failureOf(async () => {
        const part = await opener.open(bytesOf(chunk));
        received.update(part);
        bytes += part.length;
      });
      const isRefused = code === 'none' && bytes === size && toHex(received.digest()) !== hash;
      expect(the(expected[index])).toContain(isRefused ? 'refused' : code === 'none' ? 'open' : code);
    }
  });
});

readsAllOf('file', 'rule');
readsAllNegatives('file');

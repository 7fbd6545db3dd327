import { describe, expect, it } from 'vitest';
import { concat } from '../../../src/crypto/bytes.js';
import { piecesOf } from '../../../src/session/files/blob-pieces.js';
import { content, fileOf, vanish } from '../chat/exchange.js';

/** As a browser whose blobs stream, but not into memory that is given. */
function withoutGivenMemory(blob: Blob): Blob {
  const stream = (): ReadableStream => new ReadableStream();
  return Object.assign(blob, { stream });
}

describe.each([
  ['streams into given memory', (blob: Blob) => blob],
  ['does not', withoutGivenMemory],
])('a blob that %s', (_, made) => {
  it.each([
    [0, [0, 0]],
    [1, [1, 0]],
    [4, [4, 0]],
    [9, [4, 4, 1, 0]],
    [12, [4, 4, 4, 0]],
  ])('of %i bytes comes in pieces of %j', async (size, lengths) => {
    const pieces = piecesOf(made(fileOf(size)), 4);
    const all = [];
    for (const length of lengths) {
      const piece = await pieces.next();
      expect(piece).toHaveLength(length);
      all.push(piece.slice());
    }
    expect(concat(...all)).toEqual(content(size));
  });

  it('that is gone rejects', async () => {
    const blob = fileOf(10);
    vanish(blob);
    await expect(piecesOf(blob, 4).next()).rejects.toThrow('gone');
  });

  it('gives nothing more once closed', async () => {
    const pieces = piecesOf(made(fileOf(10)), 4);
    await pieces.next();
    pieces.close();
    expect(await pieces.next().catch(() => [])).toHaveLength(0);
  });
});

it('pieces that the browser reads by halves are whole', async () => {
  const halves = new ReadableStream({
    type: 'bytes',
    pull: (controller) => {
      controller.enqueue(new Uint8Array([1, 2, 3]));
    },
  });
  const pieces = piecesOf(Object.assign(new Blob([]), { stream: () => halves }), 7);
  expect([...(await pieces.next())]).toEqual([1, 2, 3, 1, 2, 3, 1]);
});

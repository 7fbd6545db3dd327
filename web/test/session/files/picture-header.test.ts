import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extensionOf,
  isMoving,
  isShownType,
  pictureSizeIn,
  pictureTypeIn,
} from '../../../src/session/files/picture-header.js';

const hex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));
const latin = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'));

const JPEG = hex('ffd8 ffe1 0008 457869660000 ffc0 0011 08 0438 0780 03 012200 021101 031101');
const PNG = hex('89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 08 06 00 00 00');
const LOSSY = hex('52494646 24000000 57454250 56503820 18000000 300100 9d012a 8002 e001');
const LOSSLESS = hex('52494646 24000000 57454250 5650384c 18000000 2f 7fc27700');
const EXTENDED = hex('52494646 24000000 57454250 56503858 0a000000 02 000000 7f0200 df0100');

describe('the first bytes of a picture', () => {
  it.each([
    ['JPEG', JPEG, 'image/jpeg', { width: 1920, height: 1080 }],
    ['PNG', PNG, 'image/png', { width: 640, height: 480 }],
    ['lossy WebP', LOSSY, 'image/webp', { width: 640, height: 480 }],
    ['lossless WebP', LOSSLESS, 'image/webp', { width: 640, height: 480 }],
    ['extended WebP', EXTENDED, 'image/webp', { width: 640, height: 480 }],
  ])('tell %s and its size', (_, head, type, size) => {
    expect(pictureTypeIn(head)).toBe(type);
    expect(pictureSizeIn(head)).toEqual(size);
  });

  it.each([
    ['GIF89a', 'image/gif'],
    ['\0\0\0\x20ftypavif', 'image/avif'],
    ['\0\0\0\x20ftypheic', 'image/heic'],
    ['\0\0\0\x20ftypisom', null],
    ['BM', 'image/bmp'],
    ['II*\0', 'image/tiff'],
    ['MM\0*', 'image/tiff'],
    ['<svg xmlns', null],
    ['%PDF-1.7', null],
    ['', null],
  ])('%j: %s, and nothing to be shown', (head, type) => {
    expect(pictureTypeIn(latin(head))).toBe(type);
    expect(pictureSizeIn(latin(head))).toBeNull();
  });

  it.each([1, 9, 20])('cut after %i bytes tell no size', (length) => {
    for (const head of [JPEG, PNG, LOSSY, LOSSLESS]) expect(pictureSizeIn(head.slice(0, length))).toBeNull();
  });

  it('tell whether it moves', () => {
    const still = [JPEG, PNG, LOSSY, latin('GIF89a')];
    const moving = [EXTENDED, latin('GIF89a..NETSCAPE2.0'), new Uint8Array([...PNG, ...latin('acTL')])];
    expect(still.map(isMoving)).toEqual([false, false, false, false]);
    expect(moving.map(isMoving)).toEqual([true, true, true]);
    expect(isMoving(latin('\0\0\0\x20ftypavis'))).toBe(true);
  });

  it('of any kind break nothing', () => {
    const starts = fc.constantFrom(JPEG.slice(0, 4), PNG.slice(0, 16), LOSSY.slice(0, 16), new Uint8Array(0));
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const head = new Uint8Array([...start, ...rest]);
        const size = pictureSizeIn(head);
        expect(size === null || size.width >= 0).toBe(true);
        expect(typeof isMoving(head)).toBe('boolean');
      }),
    );
  });
});

it('only what pages send is ever shown', () => {
  expect(['image/jpeg', 'image/png', 'image/webp'].every(isShownType)).toBe(true);
  expect(['image/svg+xml', 'image/gif', 'text/html', ''].some(isShownType)).toBe(false);
  expect(['image/jpeg', 'image/png', 'image/webp', 'text/html'].map(extensionOf)).toEqual([
    '.jpg',
    '.png',
    '.webp',
    '.bin',
  ]);
});

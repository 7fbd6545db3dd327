/** What the first bytes of a picture tell: its kind, its size, whether it moves. A name or a stranger's word tells nothing. */

import type { Bytes } from '../../crypto/bytes.js';

/** What cameras and screens make pictures in. */
export type PictureType =
  'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'image/avif' | 'image/heic' | 'image/bmp' | 'image/tiff';

/** What is ever shown of a partner's, since it is what pages send. */
const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
};

/** Pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Whether a file that is called so may be a picture to show; its bytes are asked again before it is. */
export function isShownType(type: string): boolean {
  return SHOWN.includes(type);
}

/** The extension for a type that pages send; `.bin` for any other. */
export function extensionOf(type: string): string {
  return EXTENSIONS[type] ?? '.bin';
}

/** The kind of picture that begins so, or null. TIFF is also what most cameras' raw formats begin like. */
export function pictureTypeIn(head: Bytes): PictureType | null {
  if (starts(head, '\xff\xd8\xff')) return 'image/jpeg';
  if (starts(head, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (starts(head, 'RIFF') && starts(head, 'WEBP', 8)) return 'image/webp';
  if (starts(head, 'GIF8')) return 'image/gif';
  if (starts(head, 'ftyp', 4)) return brandIn(latin(head, 8, 4));
  if (starts(head, 'BM')) return 'image/bmp';
  return starts(head, 'II*\0') || starts(head, 'MM\0*') ? 'image/tiff' : null;
}

/** The size of a picture that may be shown; null for every other, and where the size is not among these bytes. */
export function pictureSizeIn(head: Bytes): PictureSize | null {
  try {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    switch (pictureTypeIn(head)) {
      case 'image/jpeg':
        return jpegSize(view);
      case 'image/png':
        return { width: view.getUint32(16), height: view.getUint32(20) };
      case 'image/webp':
        return webpSize(head, view);
      default:
        return null;
    }
  } catch {
    // The bytes end before it.
    return null;
  }
}

/** Whether the picture moves, as far as its first bytes tell. */
export function isMoving(head: Bytes): boolean {
  const text = latin(head, 0, head.length);
  switch (pictureTypeIn(head)) {
    case 'image/gif':
      return text.includes('NETSCAPE2.0') || text.includes('ANIMEXTS1.0');
    case 'image/png':
      return text.includes('acTL');
    case 'image/webp':
      return starts(head, 'VP8X', 12) && ((head[20] ?? 0) & 2) !== 0;
    case 'image/avif':
      return starts(head, 'avis', 8);
    default:
      return false;
  }
}

function brandIn(brand: string): PictureType | null {
  if (brand === 'avif' || brand === 'avis') return 'image/avif';
  return ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].includes(brand) ? 'image/heic' : null;
}

/** Walks from marker to marker to the one that begins a frame. */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker < 0xffc0) return null;
    const isFrame = marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
}

function webpSize(head: Bytes, view: DataView): PictureSize | null {
  switch (latin(head, 12, 4)) {
    case 'VP8X':
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function starts(bytes: Bytes, text: string, at = 0): boolean {
  return latin(bytes, at, text.length) === text;
}

function latin(bytes: Bytes, at: number, length: number): string {
  return Array.from(bytes.subarray(at, at + length), (byte) => String.fromCharCode(byte)).join('');
}

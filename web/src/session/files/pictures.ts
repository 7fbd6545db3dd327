import type { Bytes } from '../../crypto/bytes.js';
import { MAX_FILE_BYTES } from '../../crypto/file-offer.js';
import { isMoving, pictureSizeIn, pictureTypeIn } from './picture-header.js';
import type { PictureType } from './picture-header.js';

/** The longest side of a picture that is sent or shown, in pixels: what a screen has, and memory for 16 million of them. */
const MAX_SIDE = 4096;

/** Enough for everything before the pixels of any picture that a page sends. */
const HEAD_BYTES = 262_144;

/** Nobody tells it from the original, at a third of the size. */
const QUALITY = 0.9;

/** A picture with nothing in it but its pixels. */
export interface CleanPicture {
  readonly picture: Blob;
  /** It moved, and does no more. */
  readonly still: boolean;
  readonly smaller: boolean;
}

/** What is done with pictures; the browser's in the page, another in tests. */
export interface Pictures {
  /** Draws a picture of one's own anew, upright; null where that cannot be done. */
  clean(chosen: Blob): Promise<CleanPicture | null>;
  /** Opens a picture to be looked at; null for one that is none, or too large to be opened safely. */
  open(received: Blob): Promise<ImageBitmap | null>;
}

/** The browser decodes and encodes, away from the page's thread; no script and no address in a picture is ever followed. */
export const browserPictures: Pictures = {
  async clean(chosen) {
    const head = await headOf(chosen);
    const drawn = await decoded(chosen);
    if (drawn === null) return null;
    const fitting = await scaled(drawn);
    const picture = await encoded(fitting, typesFor(pictureTypeIn(head)));
    if (fitting !== drawn) drawn.close();
    fitting.close();
    return picture === null ? null : { picture, still: isMoving(head), smaller: fitting !== drawn };
  },

  async open(received) {
    const size = pictureSizeIn(await headOf(received));
    if (size === null || size.width > MAX_SIDE || size.height > MAX_SIDE) return null;
    return decoded(received);
  },
};

async function headOf(picture: Blob): Promise<Bytes> {
  return new Uint8Array(await picture.slice(0, HEAD_BYTES).arrayBuffer());
}

/** Upright, as its camera was held. */
async function decoded(picture: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(picture, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}

async function scaled(drawn: ImageBitmap): Promise<ImageBitmap> {
  const { width, height } = drawn;
  const share = MAX_SIDE / Math.max(width, height);
  if (share >= 1) return drawn;
  const [resizeWidth, resizeHeight] = [Math.max(1, Math.round(width * share)), Math.max(1, Math.round(height * share))];
  return createImageBitmap(drawn, { resizeWidth, resizeHeight, resizeQuality: 'high' });
}

/** What a picture becomes, by what it was: sharp edges and transparency stay where they were; the first that is not too large. */
function typesFor(was: PictureType | null): readonly string[] {
  switch (was) {
    case 'image/png':
    case 'image/gif':
      return ['image/png', 'image/webp'];
    case 'image/webp':
    case 'image/avif':
      return ['image/webp', 'image/png'];
    case 'image/jpeg':
    case 'image/heic':
    case 'image/bmp':
    case 'image/tiff':
    case null:
      return ['image/jpeg'];
  }
}

async function encoded(drawn: ImageBitmap, types: readonly string[]): Promise<Blob | null> {
  const canvas = new OffscreenCanvas(drawn.width, drawn.height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.drawImage(drawn, 0, 0);
  let picture: Blob | null = null;
  for (const type of types) {
    picture = await canvas.convertToBlob({ type, quality: QUALITY });
    if (picture.size <= MAX_FILE_BYTES) break;
  }
  return picture;
}

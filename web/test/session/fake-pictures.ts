import type { CleanPicture, Pictures } from '../../src/session/files/pictures.js';

/** Draws every picture as the same few bytes, but for those that it is told not to understand. */
export class FakePictures implements Pictures {
  static readonly DRAWN = 'nothing but pixels';
  understands = true;
  /** What was opened to be looked at. */
  readonly opened: Blob[] = [];

  clean(): Promise<CleanPicture | null> {
    const picture = new Blob([FakePictures.DRAWN], { type: 'image/jpeg' });
    return Promise.resolve(this.understands ? { picture, still: false, smaller: false } : null);
  }

  open(received: Blob): Promise<ImageBitmap | null> {
    this.opened.push(received);
    return Promise.resolve(null);
  }
}

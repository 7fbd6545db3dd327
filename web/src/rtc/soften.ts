/** So few picture elements stay across of a blurred picture: enough for light and movement, not for a face. */
const KEPT_ACROSS = 20;

/** Where a blurred picture is made. What is not drawn small is not there any more: no filter can bring it back. */
export interface Softener {
  /** The picture, blurred, in the same size. */
  soften(picture: CanvasImageSource, width: number, height: number): OffscreenCanvas;
}

/** Blurs by drawing a picture very small, then large again, smoothed. */
export function softener(): Softener {
  const small = new OffscreenCanvas(1, 1);
  const large = new OffscreenCanvas(1, 1);
  const soften = (picture: CanvasImageSource, width: number, height: number): OffscreenCanvas => {
    resize(small, KEPT_ACROSS, Math.max(1, Math.round((KEPT_ACROSS * height) / width)));
    resize(large, width, height);
    draw(small, picture);
    draw(large, small);
    return large;
  };
  return { soften };
}

function resize(canvas: OffscreenCanvas, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

function draw(canvas: OffscreenCanvas, picture: CanvasImageSource): void {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas to blur on');
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
}

/** So few picture elements stay across of a blurred picture: enough for light and movement, not for a face. */
const KEPT_ACROSS = 20;

/** The picture, blurred, in the same size; on a canvas that the next call draws over. */
export type Soften = (picture: CanvasImageSource, width: number, height: number) => OffscreenCanvas;

/** Blurs by drawing a picture very small, then large again, smoothed: no filter can bring back what was not kept. */
export function softener(): Soften {
  const small = new OffscreenCanvas(1, 1);
  const large = new OffscreenCanvas(1, 1);
  return (picture, width, height) => {
    resize(small, KEPT_ACROSS, Math.max(1, Math.round((KEPT_ACROSS * height) / width)));
    resize(large, width, height);
    draw(small, picture);
    draw(large, small);
    return large;
  };
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

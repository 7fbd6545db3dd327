/** So few picture elements stay across of a blurred picture: enough for light and movement, not for a face. */
const KEPT_ACROSS = 20;

/** On the way down, the picture is halved in detail once more, so that no element stands for a single point of it. */
const HALFWAY_ACROSS = 160;

/** A blurred picture needs no more, and the encoder has less to do. */
const SHOWN_ACROSS = 320;

/** The picture, blurred, in the same shape; on a canvas that the next call draws over. */
export type Soften = (picture: CanvasImageSource, width: number, height: number) => OffscreenCanvas;

/** Blurs by drawing a picture very small, then larger again, smoothed: no filter can bring back what was not kept. */
export function softener(): Soften {
  const halfway = new OffscreenCanvas(1, 1);
  const small = new OffscreenCanvas(1, 1);
  const shown = new OffscreenCanvas(1, 1);
  return (picture, width, height) => {
    const shape = height / width;
    draw(halfway, picture, HALFWAY_ACROSS, shape);
    draw(small, halfway, KEPT_ACROSS, shape);
    draw(shown, small, SHOWN_ACROSS, shape);
    return shown;
  };
}

/** Fills the canvas with the picture. Both measures are even, as video wants them. */
function draw(canvas: OffscreenCanvas, picture: CanvasImageSource, width: number, shape: number): void {
  const height = 2 * Math.max(1, Math.round((width * shape) / 2));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas to blur on');
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'medium';
  context.drawImage(picture, 0, 0, width, height);
}

/** Pictures that carry their number, so that they are known again on the other side of a codec. */

export const WIDTH = 640;
export const HEIGHT = 360;

/** The number stands in so many bars over the top of the picture, white for 1. */
const BITS = 16;
const BAR_HEIGHT = 40;

/** What is below the bars moves by so much from picture to picture, so that the encoder has something to do. */
const STEP = 3;

export type Paint = (number: number) => void;

/** Paints picture `number` (below 2¹⁶) on the canvas. */
export function painter(canvas: OffscreenCanvas): Paint {
  const context = contextOf(canvas);
  const scenery = sceneryOf(WIDTH * 2, HEIGHT);
  return (number) => {
    context.drawImage(scenery, -((number * STEP) % WIDTH), 0);
    for (let bit = 0; bit < BITS; bit++) {
      context.fillStyle = (number >> bit) & 1 ? '#fff' : '#000';
      context.fillRect((bit * WIDTH) / BITS, 0, WIDTH / BITS, BAR_HEIGHT);
    }
  };
}

/** Reads the number in what the video shows. */
export function reader(video: HTMLVideoElement): () => number {
  const context = contextOf(new OffscreenCanvas(WIDTH, BAR_HEIGHT));
  return () => {
    const share = BAR_HEIGHT / HEIGHT;
    context.drawImage(video, 0, 0, video.videoWidth, video.videoHeight * share, 0, 0, WIDTH, BAR_HEIGHT);
    const { data } = context.getImageData(0, BAR_HEIGHT / 2, WIDTH, 1);
    const middle = (bit: number): number => data[4 * Math.round(((bit + 0.5) * WIDTH) / BITS)] ?? 0;
    return Array.from({ length: BITS }, (_, bit) => (middle(bit) > 127 ? 1 << bit : 0)).reduce((sum, bit) => sum + bit);
  };
}

/** Soft shapes, the same in every run, wide enough to move through a picture and begin again without a seam. */
function sceneryOf(width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  for (let shape = 0; shape < 200; shape++) {
    const x = (shape * 7919) % (width / 2);
    const y = (shape * 104_729) % height;
    context.fillStyle = `hsl(${(shape * 47) % 360} 60% ${20 + ((shape * 13) % 60)}% / 0.6)`;
    for (const across of [x, x + width / 2]) {
      context.beginPath();
      context.arc(across, y, 8 + (shape % 40), 0, 2 * Math.PI);
      context.fill();
    }
  }
  return canvas;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  return context;
}

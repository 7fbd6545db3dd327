/** Often enough to be seen moving, seldom enough to keep no processor busy. */
const PAINT_MS = 250;

/** What somebody painted looks like, in colours. */
interface Looks {
  /** From one corner to the other. */
  readonly wall: readonly [string, string];
  readonly skin: string;
  readonly hair: string;
  readonly shirt: string;
}

/** A stream with a painted person before a wall, in place of a camera. */
export function painted({ wall, skin, hair, shirt }: Looks): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = 960;
  canvas.height = 720;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser paints nothing');
  const light = context.createLinearGradient(0, 0, 960, 720);
  light.addColorStop(0, wall[0]);
  light.addColorStop(1, wall[1]);
  const oval = (colour: string, x: number, y: number, across: number, down: number): void => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, across, down, 0, 0, Math.PI * 2);
    context.fill();
  };
  const paint = (): void => {
    const middle = 480 + Math.sin(performance.now() / 900) * 8;
    context.fillStyle = light;
    context.fillRect(0, 0, 960, 720);
    oval(shirt, 480, 800, 290, 250);
    context.fillStyle = skin;
    context.fillRect(middle - 62, 400, 124, 170);
    oval(hair, middle, 255, 142, 150);
    oval(skin, middle, 315, 122, 152);
    context.fillStyle = hair;
    context.beginPath();
    context.ellipse(middle, 232, 126, 92, 0, Math.PI, 0);
    context.fill();
    for (const side of [-1, 1]) oval('#26303a', middle + side * 46, 312, 11, 12);
    context.strokeStyle = '#26303a';
    context.lineWidth = 9;
    context.lineCap = 'round';
    context.beginPath();
    context.arc(middle, 350, 56, 0.16 * Math.PI, 0.84 * Math.PI);
    context.stroke();
  };
  paint();
  setInterval(paint, PAINT_MS);
  return canvas.captureStream();
}

/** A stream with a painted document, in place of a screen. */
export function paintedScreen(): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = 1600;
  canvas.height = 900;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser paints nothing');
  const paint = (): void => {
    context.fillStyle = '#e9edf5';
    context.fillRect(0, 0, 1600, 900);
    context.fillStyle = '#fff';
    context.fillRect(300, 60, 1000, 840);
    context.fillStyle = '#2f3b52';
    for (let line = 0; line < 14; line += 1) {
      context.fillRect(380, 140 + line * 52, line % 5 === 4 ? 420 : 840, line === 0 ? 30 : 14);
    }
  };
  paint();
  setInterval(paint, PAINT_MS);
  return canvas.captureStream();
}

/** A landscape, in place of a photograph. */
export function paintedPicture(): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(1200, 800);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser paints nothing');
  const light = context.createLinearGradient(0, 0, 0, 800);
  light.addColorStop(0, '#f7b267');
  light.addColorStop(0.6, '#f4845f');
  light.addColorStop(0.61, '#355070');
  light.addColorStop(1, '#1d2b45');
  context.fillStyle = light;
  context.fillRect(0, 0, 1200, 800);
  return createImageBitmap(canvas);
}

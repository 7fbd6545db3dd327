/** Often enough to be seen moving, seldom enough to keep no processor busy. */
const PAINT_MS = 250;

/** A stream with a painted person before a wall of two colours, in place of a camera. */
export function painted(wall: readonly [string, string], person: string): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = 960;
  canvas.height = 720;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser paints nothing');
  const light = context.createLinearGradient(0, 0, 960, 720);
  light.addColorStop(0, wall[0]);
  light.addColorStop(1, wall[1]);
  const paint = (): void => {
    const sway = Math.sin(performance.now() / 900) * 8;
    context.fillStyle = light;
    context.fillRect(0, 0, 960, 720);
    context.fillStyle = person;
    context.beginPath();
    context.ellipse(480 + sway, 320, 120, 150, 0, 0, Math.PI * 2);
    context.ellipse(480, 760, 300, 260, 0, 0, Math.PI * 2);
    context.fill();
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

import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts, useUi } from '../ui.js';

interface PictureProps {
  readonly file: string;
  readonly name: string;
}

/** A picture, as pixels on a canvas: no address, no markup, nothing that could load or run. */
export function Picture({ file, name }: PictureProps): VNode {
  const texts = useTexts().files;
  const { openPicture } = useUi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [unable, setUnable] = useState(false);
  useEffect(() => {
    let isGone = false;
    const draw = (picture: ImageBitmap | null): void => {
      const context = canvas.current?.getContext('bitmaprenderer') ?? null;
      if (isGone || context === null || picture === null) {
        picture?.close();
        setUnable(picture === null);
      } else {
        const { width, height } = picture;
        Object.assign(context.canvas, { width, height });
        context.transferFromImageBitmap(picture);
      }
    };
    void openPicture(file).then(draw);
    return () => {
      isGone = true;
    };
  }, [file, openPicture]);
  if (unable) return <p class="file-words">{texts.notShown}</p>;
  return <canvas ref={canvas} class="picture" width={1} height={1} role="img" aria-label={texts.picture(name)} />;
}

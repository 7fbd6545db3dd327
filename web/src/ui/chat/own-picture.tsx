import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OwnMedia } from '../../session/state.js';
import { CameraIcon } from '../parts/icons.js';
import { OwnVideo } from '../parts/own-video.js';
import { useUi } from '../ui.js';
import { cornerAt, cornerByKey, nextCorner, type Corner } from './corner.js';

interface OwnPictureProps {
  readonly stream: MediaStream | null;
  readonly own: OwnMedia;
}

/** Moved by less than this, in CSS pixels, a press was a click. */
const CLICK_PIXELS = 6;

/** One's own small picture, in a corner of the stage: dragged, moved by arrow keys, or by a click to the next corner. */
export function OwnPicture({ stream, own }: OwnPictureProps): VNode {
  const { language } = useUi();
  const texts = language.texts.chat;
  const [corner, setCorner] = useState<Corner>({ block: 'end', inline: 'end' });
  const drag = useDrag((x, y) => {
    setCorner(cornerAt(x, y, language.direction));
  });
  return (
    <button
      type="button"
      class={`own-picture at-block-${corner.block} at-inline-${corner.inline}`}
      aria-label={texts.own}
      onKeyDown={(event) => {
        const moved = cornerByKey(corner, event.key, language.direction);
        if (moved === null) return;
        event.preventDefault();
        setCorner(moved);
      }}
      onClick={() => {
        if (!drag.justDragged()) setCorner(nextCorner(corner));
      }}
      onPointerDown={drag.begin}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
    >
      <OwnVideo stream={stream} />
      {own.camera === 'on' ? (
        own.blurred && (
          <span class="own-note" aria-hidden="true">
            {texts.ownBlurred}
          </span>
        )
      ) : (
        <span class="own-off" aria-hidden="true">
          <CameraIcon off />
          {texts.ownCameraOff}
        </span>
      )}
    </button>
  );
}

type OverButton = PointerEvent & { readonly currentTarget: HTMLElement };

interface Drag {
  readonly begin: (event: OverButton) => void;
  readonly move: (event: OverButton) => void;
  readonly end: (event: OverButton) => void;
  readonly justDragged: () => boolean;
}

/** Follows a pointer that drags an element, and tells where in its parent (shares of its width and height) it let go. */
function useDrag(drop: (x: number, y: number) => void): Drag {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const dragged = useRef(false);
  return {
    begin: (event) => {
      from.current = { x: event.clientX, y: event.clientY };
      dragged.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    move: (event) => {
      if (from.current === null) return;
      const [dx, dy] = [event.clientX - from.current.x, event.clientY - from.current.y];
      if (Math.hypot(dx, dy) >= CLICK_PIXELS) dragged.current = true;
      if (dragged.current) event.currentTarget.style.translate = `${dx}px ${dy}px`;
    },
    end: (event) => {
      from.current = null;
      const own = event.currentTarget.getBoundingClientRect();
      const stage = event.currentTarget.parentElement?.getBoundingClientRect();
      event.currentTarget.style.translate = '';
      if (!dragged.current || stage === undefined) return;
      drop((own.x + own.width / 2 - stage.x) / stage.width, (own.y + own.height / 2 - stage.y) / stage.height);
    },
    justDragged: () => dragged.current,
  };
}

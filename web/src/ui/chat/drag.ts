import { useRef } from 'preact/hooks';

/** Moved by less than this, in CSS pixels, a press was a click. */
const CLICK_PIXELS = 6;

type OverButton = PointerEvent & { readonly currentTarget: HTMLElement };

/** What to listen with. */
export interface Drag {
  readonly begin: (event: OverButton) => void;
  readonly move: (event: OverButton) => void;
  readonly end: (event: OverButton) => void;
  readonly justDragged: () => boolean;
}

/**
 * Follows a pointer that drags the parent of what it presses, and tells where in that one's parent (shares of its width and
 * height) it let go.
 */
export function useDrag(drop: (x: number, y: number) => void): Drag {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const dragged = useRef(false);
  return {
    begin: (event) => {
      from.current = { x: event.clientX, y: event.clientY };
      dragged.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    move: (event) => {
      const moved = event.currentTarget.parentElement;
      if (from.current === null || moved === null) return;
      const [dx, dy] = [event.clientX - from.current.x, event.clientY - from.current.y];
      if (Math.hypot(dx, dy) >= CLICK_PIXELS) dragged.current = true;
      if (dragged.current) moved.style.translate = `${dx}px ${dy}px`;
    },
    end: (event) => {
      const moved = event.currentTarget.parentElement;
      from.current = null;
      if (moved === null) return;
      const own = moved.getBoundingClientRect();
      const stage = moved.parentElement?.getBoundingClientRect();
      moved.style.translate = '';
      if (!dragged.current || stage === undefined) return;
      drop((own.x + own.width / 2 - stage.x) / stage.width, (own.y + own.height / 2 - stage.y) / stage.height);
    },
    justDragged: () => dragged.current,
  };
}

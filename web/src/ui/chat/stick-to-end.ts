import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Scrolled up further than this, in CSS pixels, one is reading: nothing jumps. */
const READING_PIXELS = 120;

interface Sticking {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
}

/**
 * Keeps the end of `content` in sight within `scroller`, unless one has scrolled up to read. The browser tells of new sizes
 * once a picture, however much was added: nothing is measured in between.
 */
export function useStickToEnd(): Sticking {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const reading = useRef(false);
  const last = useRef(0);
  useEffect(() => {
    const [box, inner] = [scroller.current, content.current];
    if (box === null || inner === null) return;
    const observer = new ResizeObserver(() => {
      if (!reading.current) box.scrollTop = box.scrollHeight;
    });
    observer.observe(box);
    observer.observe(inner);
    return () => {
      observer.disconnect();
    };
  }, []);
  const onScroll = (): void => {
    const box = scroller.current;
    if (box === null) return;
    const isAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight <= READING_PIXELS;
    // What grew at the end is no scrolling up.
    if (isAtEnd) reading.current = false;
    else if (box.scrollTop < last.current) reading.current = true;
    last.current = box.scrollTop;
  };
  return { scroller, content, onScroll };
}

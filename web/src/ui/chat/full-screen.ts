import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface FullScreen {
  readonly possible: boolean;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** Whether `target` fills the screen, and how to change it. Some phones cannot. */
export function useFullScreen(target: RefObject<HTMLElement | null>): FullScreen {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const follow = (): void => {
      setOn(document.fullscreenElement !== null);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
    };
  }, []);
  const toggle = (): void => {
    const change = on ? document.exitFullscreen() : target.current?.requestFullscreen();
    // The browser may refuse; the page then stays as it is, and so does the button.
    change?.catch(() => undefined);
  };
  return { possible: document.fullscreenEnabled, on, toggle };
}

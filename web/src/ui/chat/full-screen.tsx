import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FullScreenIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';
import type { Action } from './action.js';

/** To have `target` fill the screen, and not. Some phones cannot. */
export function useFullScreen(target: RefObject<HTMLElement | null>): readonly Action[] {
  const label = useTexts().controls.fullScreen;
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
  const press = (): void => {
    const change = on ? document.exitFullscreen() : target.current?.requestFullscreen();
    // The browser may refuse; the page then stays as it is, and so does the button.
    change?.catch(() => undefined);
  };
  return document.fullscreenEnabled ? [{ icon: <FullScreenIcon on={on} />, label, pressed: on, press }] : [];
}

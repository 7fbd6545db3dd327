import { useEffect, useRef } from 'preact/hooks';
import { useUi } from '../ui.js';

/** So long after the last key one is no longer writing. */
const PAUSE_MS = 3000;

/** Tells the partner when one begins and ceases to write: call it with what the field holds after every change. */
export function useTyping(live: boolean): (written: string) => void {
  const { dispatch } = useUi();
  const typing = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tell = (on: boolean): void => {
    if (typing.current === on) return;
    typing.current = on;
    dispatch({ type: 'person/typing', on });
  };
  useEffect(() => {
    return () => {
      clearTimeout(pause.current);
    };
  }, []);
  return (written) => {
    clearTimeout(pause.current);
    if (!live) return;
    tell(written !== '');
    if (written === '') return;
    pause.current = setTimeout(() => {
      tell(false);
    }, PAUSE_MS);
  };
}

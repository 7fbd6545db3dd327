import { useRef } from 'preact/hooks';
import { useUi } from '../ui.js';

/** While one goes on writing, the partner is told so no more often than this: the rhythm of keys is nobody's business. */
const TELL_AGAIN_MS = 2000;

/**
 * Tells that one writes: call it with what the field holds and the time (ms) after every change. That one ceased
 * to write is told when the field is empty; a pause is noticed by the session.
 */
export function useTyping(): (written: string, at: number) => void {
  const { dispatch } = useUi();
  const told = useRef<number | null>(null);
  return (written, at) => {
    if (written === '') {
      if (told.current !== null) dispatch({ type: 'person/typing', on: false });
      told.current = null;
      return;
    }
    if (told.current !== null && at - told.current < TELL_AGAIN_MS) return;
    told.current = at;
    dispatch({ type: 'person/typing', on: true });
  };
}

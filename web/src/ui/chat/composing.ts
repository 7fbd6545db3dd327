import { useRef } from 'preact/hooks';

/** Safari tells that a composition ended, then of the Enter that ended it, as of any other: so soon (ms) after, it is that one. */
const SAME_PRESS_MS = 30;

interface Composing {
  /** To be called when a composition ends. */
  readonly ended: (event: Event) => void;
  /** Whether this Enter is the input method's own: it chooses a word and sends nothing. */
  readonly isMeant: (event: KeyboardEvent) => boolean;
}

/** Tells the Enter of an input method from one that sends. */
export function useComposing(): Composing {
  const endedAt = useRef(-Infinity);
  return {
    ended: (event) => {
      endedAt.current = event.timeStamp;
    },
    isMeant: (event) => event.isComposing || event.timeStamp - endedAt.current < SAME_PRESS_MS,
  };
}

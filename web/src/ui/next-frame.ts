/** The page may be hidden, and then has no frames. */
const AT_LATEST_MS = 50;

/** So long waits what can wait: hardly seen, and what it makes way for is mostly over by then. */
const PATIENCE_MS = 250;

/** In the next frame, or when nothing more pressing is under way. */
export type Haste = 'next-frame' | 'can-wait';

/** Asks for one run of its work, soon; the haste that was asked for last counts. */
export interface Soon {
  ask(haste: Haste): void;
  /** What was asked for is not wanted any more. */
  cancel(): void;
}

/** Makes one for `work`. */
export type SoonSource = (work: () => void) => Soon;

/** Before the next frame is painted, so that what is under way is done first: keys and descriptions before pictures. */
export const inNextFrame: SoonSource = (work) => {
  let frame = 0;
  let timer = 0;
  let asked: Haste | null = null;
  const cancel = (): void => {
    asked = null;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const run = (): void => {
    cancel();
    work();
  };
  const ask = (haste: Haste): void => {
    if (haste === asked) return;
    cancel();
    asked = haste;
    if (haste === 'next-frame') frame = requestAnimationFrame(run);
    timer = window.setTimeout(run, haste === 'next-frame' ? AT_LATEST_MS : PATIENCE_MS);
  };
  return { ask, cancel };
};

/** The page may be hidden, and then has no frames. */
const AT_LATEST_MS = 50;

/** Asks for one run of its work, soon; more asking until then changes nothing. */
export interface Soon {
  ask(): void;
  /** What was asked for is not wanted any more. */
  cancel(): void;
}

/** Makes one for `work`. */
export type SoonSource = (work: () => void) => Soon;

/** Before the next frame is painted, so that what is under way is done first: keys and descriptions before pictures. */
export const inNextFrame: SoonSource = (work) => {
  let frame = 0;
  let timer = 0;
  let isAsked = false;
  const cancel = (): void => {
    isAsked = false;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const run = (): void => {
    cancel();
    work();
  };
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    frame = requestAnimationFrame(run);
    timer = window.setTimeout(run, AT_LATEST_MS);
  };
  return { ask, cancel };
};

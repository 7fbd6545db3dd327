import { useEffect } from 'preact/hooks';

/** Keeps the focus from getting lost for as long as the page is shown. Loaded after the first picture, which needs it not. */
export function useKeptFocus(): void {
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    const start = async (): Promise<void> => {
      const { keepFocus } = await import('./parts/keep-focus.js');
      if (!isGone) stop = keepFocus();
    };
    // Where it does not come, the browser's own ways are left.
    start().catch(() => undefined);
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
}

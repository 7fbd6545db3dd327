import { useEffect } from 'preact/hooks';

/** The part of a browser that keeps a screen from sleeping (W3C screen-wake-lock), and tells when the page is looked at. */
export interface Waking {
  readonly wakeLock?: { request(type: 'screen'): Promise<{ release(): Promise<void> }> };
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/** Keeps the screen awake until the returned function is called. The browser lets go of it when the page is hidden. */
export function keepAwake({ wakeLock, page }: Waking): () => void {
  if (wakeLock === undefined) return () => undefined;
  let isOver = false;
  let release = (): void => undefined;
  const ask = (): void => {
    if (isOver || page.visibilityState !== 'visible') return;
    wakeLock.request('screen').then(
      (lock) => {
        const before = release;
        release = () => void lock.release().catch(() => undefined);
        before();
        if (isOver) release();
      },
      // A battery that runs low is a reason to refuse; the screen then sleeps as it always does.
      () => undefined,
    );
  };
  page.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    isOver = true;
    page.removeEventListener('visibilitychange', ask);
    release();
  };
}

/** Keeps the screen awake while `wanted`, where the browser can. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    return keepAwake('wakeLock' in navigator ? { wakeLock: navigator.wakeLock, page: document } : { page: document });
  }, [wanted]);
}

/** Gathers what comes in quick succession into lists, so that fewer frames tell less by their number. */
export interface Batch<T> {
  add(item: T): void;
  /** Hands out what is there, now. */
  flush(): void;
  /** Forgets what is there. */
  close(): void;
}

/** Calls back after `ms`; returns how to prevent it. */
export type SetTimer = (ms: number, callback: () => void) => () => void;

/** Hands out a list `ms` after its first item came, or once it has `size` items. */
export function batch<T>(ms: number, size: number, setTimer: SetTimer, take: (items: readonly T[]) => void): Batch<T> {
  let items: T[] = [];
  let cancel: (() => void) | null = null;

  const close = (): void => {
    cancel?.();
    cancel = null;
    items = [];
  };
  const flush = (): void => {
    const full = items;
    close();
    if (full.length > 0) take(full);
  };
  const add = (item: T): void => {
    items.push(item);
    if (items.length >= size) flush();
    else cancel ??= setTimer(ms, flush);
  };
  return { add, flush, close };
}

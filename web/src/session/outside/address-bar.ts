/** What of a window is used here. */
export interface AddressBar {
  readonly location: Pick<Location, 'href' | 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState'>;
  addEventListener(type: 'hashchange', listener: () => void): void;
}

/**
 * Calls back with what stands behind the `#` of the address, now and whenever it changes, having taken it out of the address
 * bar and of the tab's history first (PROTOCOL.md §3.4).
 */
export function takeFragments(bar: AddressBar, opened: (fragment: string) => void): void {
  const take = (): void => {
    const { href, hash, pathname, search } = bar.location;
    if (href.includes('#')) bar.history.replaceState(null, '', pathname + search);
    if (hash.length > 1) opened(hash.slice(1));
  };
  take();
  bar.addEventListener('hashchange', take);
}

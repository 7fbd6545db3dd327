/** Data that remembers which of its values were read. */

interface Watch {
  readonly path: string;
  readonly unread: Set<string>;
}

const WATCHES = new WeakMap<object, Watch>();

/** `data`, but that reading a value of it is noticed; what reads it sees no difference. */
export function watched<T extends object>(data: T): T {
  const unread = new Set<string>();
  eachValue(data, '', (path) => unread.add(path));
  return watch(data, { path: '', unread });
}

/** Where the values are that nobody has read, in `part` of watched data. */
export function unreadIn(part: object): string[] {
  const { path, unread } = watchOf(part);
  return [...unread].filter((value) => value.startsWith(`${path}/`));
}

function watchOf(part: object): Watch {
  const found = WATCHES.get(part);
  if (found === undefined) throw new Error('not of watched data');
  return found;
}

function watch<T extends object>(data: T, { path, unread }: Watch): T {
  const children = new Map<string, object>();
  const seen = new Proxy(data, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof name === 'symbol' || !Object.hasOwn(target, name)) return value;
      const below = `${path}/${name}`;
      unread.delete(below);
      if (typeof value !== 'object' || value === null) return value;
      const child = children.get(name) ?? watch(value, { path: below, unread });
      children.set(name, child);
      return child;
    },
  });
  WATCHES.set(seen, { path, unread });
  return seen;
}

function eachValue(data: object, path: string, visit: (path: string) => void): void {
  for (const [name, value] of Object.entries(data) as [string, unknown][]) {
    const below = `${path}/${name}`;
    if (typeof value === 'object' && value !== null) eachValue(value, below, visit);
    else visit(below);
  }
}

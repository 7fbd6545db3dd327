/** Strict reading of what a server sent. Throws `Malformed`, which the codec catches. */

export class Malformed extends Error {}

/** Reads one value, or throws `Malformed`. */
export type Read<T> = (value: unknown) => T;

/** An object's fields, each to be asked for by name; `done` refuses those that nobody asked for. */
export class Fields {
  readonly #left: Map<string, unknown>;

  constructor(value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed();
    this.#left = new Map<string, unknown>(Object.entries(value));
  }

  has(name: string): boolean {
    return this.#left.has(name);
  }

  get names(): readonly string[] {
    return [...this.#left.keys()];
  }

  take<T>(name: string, read: Read<T>): T {
    const value = this.#left.get(name);
    this.#left.delete(name);
    return read(value);
  }

  /** `value`, where no field is left. */
  done<T>(value: T): T {
    if (this.#left.size > 0) throw new Malformed();
    return value;
  }
}

export const boolean: Read<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Malformed();
  return value;
};

/** A text of at most `maximum` UTF-16 units. */
export function text(maximum: number): Read<string> {
  return (value) => {
    if (typeof value !== 'string' || value.length > maximum) throw new Malformed();
    return value;
  };
}

/** base64url without padding of `bytes` bytes. */
export function base64Url(bytes: number): Read<string> {
  const length = Math.ceil((bytes * 4) / 3);
  return (value) => {
    const spelled = text(length)(value);
    if (spelled.length !== length || !/^[\w-]*$/.test(spelled)) throw new Malformed();
    return spelled;
  };
}

export function integer(minimum: number, maximum: number): Read<number> {
  return (value) => {
    const isWithin = typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
    if (!isWithin) throw new Malformed();
    return value;
  };
}

export function choice<T extends string>(choices: readonly T[]): Read<T> {
  return (value) => {
    const chosen = choices.find((one) => one === value);
    if (chosen === undefined) throw new Malformed();
    return chosen;
  };
}

/** A list of at most `maximum`. */
export function list<T>(maximum: number, read: Read<T>): Read<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > maximum) throw new Malformed();
    return value.map((item: unknown) => read(item));
  };
}

/**
 * What a browser finds of its own ends, held back until its description is whole: role A describes itself in two steps, and
 * Firefox gathers anew for the second, on other ports, giving up those of the first. Whoever got both would knock at closed
 * ones. Confined to its connection.
 */
export class Gathering<T> {
  readonly #found: (candidate: T | null) => void;
  /** Null once the description is whole. */
  #held: (T | null)[] | null = [];

  /** Tells `found` of each candidate in its turn, null being the end of them. */
  constructor(found: (candidate: T | null) => void) {
    this.#found = found;
  }

  add(candidate: T | null): void {
    if (this.#held === null) this.#found(candidate);
    else this.#held.push(candidate);
  }

  /** The browser begins again: what it found before is void. */
  restart(): void {
    if (this.#held !== null) this.#held = [];
  }

  /** Nothing more will be described: what was found, and what will be, is told. */
  complete(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const candidate of held) this.#found(candidate);
  }
}

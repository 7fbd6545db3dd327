/** So many bytes of received files are kept at once; the oldest make room. */
const MAX_BYTES = 8 * 26_214_400;

/**
 * The files that arrived in a chat, until it ends. They are `Blob`s: the browser keeps their bytes, in its memory or, where
 * that is short, among its own temporary files, and not in the page's.
 */
export class Shelf {
  readonly #maxBytes: number;
  readonly #blobs = new Map<string, Blob>();

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** Keeps a file, and tells which ones went to make room for it. */
  put(file: string, blob: Blob): readonly string[] {
    this.#blobs.set(file, blob);
    const gone: string[] = [];
    for (const oldest of [...this.#blobs.keys()]) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#blobs.delete(oldest);
      gone.push(oldest);
    }
    return gone;
  }

  get(file: string): Blob | null {
    return this.#blobs.get(file) ?? null;
  }

  close(): void {
    this.#blobs.clear();
  }

  get #bytes(): number {
    return [...this.#blobs.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

import type { Bytes } from '../../crypto/bytes.js';

/**
 * So many bytes are handed to the browser at once. Each time costs the page a wait for the browser's other process, and
 * many small parts cost more than one large: smaller pieces take longer, larger ones save nothing.
 */
const PIECE_BYTES = 1_048_576;

/** The parts of a file as they come, of which the page's memory holds less than a piece. */
export class Pile {
  #piece: Bytes | null = null;
  #filled = 0;
  #pieces: Blob[] = [];

  /** Adds the file's next bytes, a chunk at most. */
  add(part: Bytes): void {
    if (this.#filled + part.length > PIECE_BYTES) this.#handOver();
    this.#piece ??= new Uint8Array(PIECE_BYTES);
    this.#piece.set(part, this.#filled);
    this.#filled += part.length;
  }

  /** All that was added. */
  whole(): Blob {
    this.#handOver();
    return new Blob(this.#pieces);
  }

  /** Lets go of everything. */
  clear(): void {
    this.#piece = null;
    this.#filled = 0;
    this.#pieces = [];
  }

  #handOver(): void {
    if (this.#piece !== null) this.#pieces.push(new Blob([this.#piece.subarray(0, this.#filled)]));
    this.#filled = 0;
  }
}

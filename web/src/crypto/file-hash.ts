/** SHA-256 piece by piece (FIPS 180-4), which WebCrypto has not: a file is never in memory as a whole. For what is no secret. */

import { compress, HASH_BLOCK_BYTES, HASH_START } from '../sha256/compress.js';
import type { Bytes } from './bytes.js';

const HASH_BYTES = 32;
const LENGTH_BYTES = 8;

export class FileHash {
  readonly #state = Int32Array.from(HASH_START);
  /** What has come of a block that is not whole. */
  readonly #begun = new Uint8Array(HASH_BLOCK_BYTES);
  #bytes = 0;

  /** Takes the file's next bytes. */
  update(part: Bytes): void {
    const begun = this.#bytes % HASH_BLOCK_BYTES;
    const filling = begun === 0 ? 0 : Math.min(HASH_BLOCK_BYTES - begun, part.length);
    this.#bytes += part.length;
    this.#begun.set(part.subarray(0, filling), begun);
    if (begun + filling === HASH_BLOCK_BYTES) compress(this.#state, this.#begun);
    const rest = part.subarray(filling);
    const whole = rest.length - (rest.length % HASH_BLOCK_BYTES);
    compress(this.#state, rest.subarray(0, whole));
    this.#begun.set(rest.subarray(whole));
  }

  /** The 32 bytes. The hash is of no more use. */
  digest(): Bytes {
    this.update(paddingOf(this.#bytes));
    const digest = new Uint8Array(HASH_BYTES);
    const view = new DataView(digest.buffer);
    this.#state.forEach((word, at) => {
      view.setInt32(at * 4, word);
    });
    return digest;
  }
}

/** One bit, zeros, and how many bits came before, up to the end of a block (FIPS 180-4 §5.1.1). */
function paddingOf(bytes: number): Bytes {
  const end = bytes + 1 + LENGTH_BYTES;
  const padding = new Uint8Array(Math.ceil(end / HASH_BLOCK_BYTES) * HASH_BLOCK_BYTES - bytes);
  padding[0] = 0x80;
  new DataView(padding.buffer).setBigUint64(padding.length - LENGTH_BYTES, BigInt(bytes) * 8n);
  return padding;
}

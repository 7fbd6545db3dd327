/** SHA-256 piece by piece, which WebCrypto has not: a file is never in memory as a whole. */

import { sha256 } from '@noble/hashes/sha2.js';
import { copy, type Bytes } from './bytes.js';

export class FileHash {
  readonly #hash = sha256.create();

  /** Takes the file's next bytes. */
  update(part: Bytes): void {
    this.#hash.update(part);
  }

  /** The 32 bytes. The hash is of no more use. */
  digest(): Bytes {
    return copy(this.#hash.digest());
  }
}

/** Seals and opens the chunks of a file (PROTOCOL.md §4, Files): 01 ‖ id[16] ‖ number u64 ‖ ciphertext. */

import { concat, equal, utf8, type Bytes } from './bytes.js';
import { ProtocolFailure } from './failure.js';
import { FILE_ID_BYTES, type FileOffer } from './file-offer.js';
import { open, seal, sealingKey, TAG_BYTES } from './primitives.js';

/** What every chunk but the last holds of the file. */
export const CHUNK_BYTES = 16_384;

const FILE_CHUNK = 1;
const ID_AT = 1;
const NUMBER_AT = ID_AT + FILE_ID_BYTES;
const HEAD_BYTES = NUMBER_AT + 8;
const LAST = 1n << 63n;
const LABEL = utf8('AC1-file\0');
const NONCE_BYTES = 12;

/** What the chunks of a file hang on. */
export type FileShape = Pick<FileOffer, 'id' | 'size'>;

/** Whether a message of the data channel is a file chunk, by its first byte. */
export function isFileChunk(message: Bytes): boolean {
  return message[0] === FILE_CHUNK;
}

/** The id of the file to which a chunk belongs; `E_FORMAT` for what is too short or too long to be one. */
export function fileIdOf(chunk: Bytes): Bytes {
  const length = chunk.length - HEAD_BYTES - TAG_BYTES;
  if (length < 0 || length > CHUNK_BYTES) throw new ProtocolFailure('E_FORMAT');
  return chunk.slice(ID_AT, ID_AT + FILE_ID_BYTES);
}

/** How many chunks a file has: an empty one has one, and that is empty. */
export function chunkCount(size: number): number {
  return Math.max(1, Math.ceil(size / CHUNK_BYTES));
}

/** How many bytes of the file chunk `index` holds; null behind its end. */
export function chunkLength(size: number, index: number): number | null {
  return index < chunkCount(size) ? Math.min(CHUNK_BYTES, size - index * CHUNK_BYTES) : null;
}

/** Seals one file, each chunk once: its key serves nothing else. */
export class FileSealer {
  readonly #cipher: FileCipher;
  #next = 0;

  private constructor(cipher: FileCipher) {
    this.#cipher = cipher;
  }

  /** Takes the 32 bytes of the offer's key, and wipes them. */
  static async create(shape: FileShape, key: Bytes): Promise<FileSealer> {
    return new FileSealer(await fileCipher(shape, key));
  }

  /**
   * The message that carries the file's next bytes, which are taken before this returns. Messages are numbered in the
   * order of the calls.
   */
  async seal(part: Bytes): Promise<Bytes> {
    const { key, associated, id, size } = this.#cipher;
    const index = this.#next++;
    if (part.length !== chunkLength(size, index)) throw new RangeError('not the next part of the file');
    const head = headOf(id, size, index);
    return concat(head, await seal(key, nonceOf(head), associated, part));
  }
}

/** Opens the chunks of one file that was accepted, which come in order and only once. */
export class FileOpener {
  readonly #cipher: FileCipher;
  #next = 0;

  private constructor(cipher: FileCipher) {
    this.#cipher = cipher;
  }

  /** Takes the 32 bytes of the offer's key, and wipes them. */
  static async create(shape: FileShape, key: Bytes): Promise<FileOpener> {
    return new FileOpener(await fileCipher(shape, key));
  }

  /**
   * The bytes of the file in its next chunk; `E_FORMAT` for one that is none: another file's, out of order, of another
   * length, behind the end, or one that does not open. What the head says is judged before this returns, so calls that
   * are made one after the other may be awaited together, and their chunks open side by side. None is held until then.
   */
  async open(chunk: Bytes): Promise<Bytes> {
    const { key, associated, size } = this.#cipher;
    const head = this.#take(chunk, chunkLength(size, this.#next));
    return open(key, nonceOf(head), associated, chunk.subarray(HEAD_BYTES)).then(opened);
  }

  #take(chunk: Bytes, length: number | null): Bytes {
    const { id, size } = this.#cipher;
    const head = headOf(id, size, this.#next);
    const isNext = equal(chunk.subarray(0, HEAD_BYTES), head);
    if (length === null || !isNext || chunk.length !== HEAD_BYTES + length + TAG_BYTES) {
      throw new ProtocolFailure('E_FORMAT');
    }
    this.#next += 1;
    return head;
  }
}

interface FileCipher extends FileShape {
  readonly key: CryptoKey;
  readonly associated: Bytes;
}

async function fileCipher({ id, size }: FileShape, key: Bytes): Promise<FileCipher> {
  return { id, size, key: await sealingKey(key), associated: concat(LABEL, id) };
}

function opened(part: Bytes | null): Bytes {
  if (part === null) throw new ProtocolFailure('E_FORMAT');
  return part;
}

/** What stands before the ciphertext: the number is the index, with bit 63 set on the last chunk. */
function headOf(id: Bytes, size: number, index: number): Bytes {
  const head = new Uint8Array(HEAD_BYTES);
  head[0] = FILE_CHUNK;
  head.set(id, ID_AT);
  const number = index === chunkCount(size) - 1 ? LAST | BigInt(index) : BigInt(index);
  new DataView(head.buffer).setBigUint64(NUMBER_AT, number);
  return head;
}

function nonceOf(head: Bytes): Bytes {
  const nonce = new Uint8Array(NONCE_BYTES);
  nonce.set(head.subarray(NUMBER_AT), NONCE_BYTES - 8);
  return nonce;
}

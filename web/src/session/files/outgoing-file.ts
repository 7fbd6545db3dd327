import type { Bytes } from '../../crypto/bytes.js';
import { ProtocolFailure } from '../../crypto/failure.js';
import { CHUNK_BYTES, chunkCount, chunkLength, FileSealer } from '../../crypto/file-cipher.js';
import { piecesOf } from './blob-pieces.js';
import type { FileStep } from '../state/shared-file.js';

/** So much of the file is read and sealed at once: a quarter of a megabyte. */
const READ_CHUNKS = 16;

/** Where the chunks of a file go. */
export interface ChunkLine {
  send(chunk: Bytes): void;
  /** Resolves when another chunk can go without delaying what is said after it. */
  room(): Promise<void>;
}

/** To whom an outgoing file tells what becomes of it. */
export interface OutgoingEnds {
  /** To the partner: it is stopped. */
  stopped(): void;
  step(step: FileStep): void;
}

/** A file that was offered to the partner (PROTOCOL.md §4, Files). Nothing of it is sent before they accept. */
export class OutgoingFile {
  readonly #blob: Blob;
  readonly #sealer: Promise<FileSealer>;
  readonly #ends: OutgoingEnds;
  #step: FileStep = { type: 'offered' };
  #isAnswered = false;
  #isEnded = false;
  #isSent = false;
  readonly #over = Promise.withResolvers<undefined>();

  /** Takes the offer's key, and wipes it. */
  constructor(id: Bytes, key: Bytes, blob: Blob, ends: OutgoingEnds) {
    this.#blob = blob;
    this.#sealer = FileSealer.create({ id, size: blob.size }, key);
    this.#ends = ends;
  }

  get step(): FileStep {
    return this.#step;
  }

  /** The partner said 07: whether it is to be sent now. An answer that crosses our own end means nothing. */
  answered(accepted: boolean): boolean {
    if (this.#isAnswered) throw new ProtocolFailure('E_FORMAT');
    this.#isAnswered = true;
    if (this.#step.type !== 'offered') return false;
    this.#enter(accepted ? { type: 'moving', bytes: 0 } : { type: 'refused' });
    return accepted;
  }

  /** The partner said 08: it is whole, which it cannot be before all was sent, or it is not, and no more may come. */
  partnerEnded(whole: boolean): void {
    const isOurs = this.#step.type === 'stopped' && this.#step.by !== 'partner';
    if (this.#isEnded || !this.#isAnswered) throw new ProtocolFailure('E_FORMAT');
    this.#isEnded = true;
    if (isOurs) return;
    if (this.#step.type !== 'moving' || (whole && !this.#isSent)) throw new ProtocolFailure('E_FORMAT');
    if (whole) this.#enter({ type: 'whole' });
    else this.#enter(this.#isSent ? { type: 'failed' } : { type: 'stopped', by: 'partner' });
  }

  stop(): void {
    if (this.#isOpen) this.#end({ type: 'stopped', by: 'own' });
  }

  /** The connection is gone. */
  cutOff(): void {
    if (this.#isOpen) this.#enter({ type: 'stopped', by: 'path' });
  }

  /**
   * Sends it, a few chunks ahead of what the line can carry. Resolves when it is over: the partner says whether they have
   * it, or it was stopped.
   */
  async send(line: ChunkLine): Promise<void> {
    const pieces = piecesOf(this.#blob, READ_CHUNKS * CHUNK_BYTES);
    try {
      const sealer = await this.#sealer;
      for (let index = 0; index < chunkCount(this.#blob.size); index += READ_CHUNKS) {
        for (const sealed of this.#sealFrom(sealer, index, await pieces.next())) {
          const chunk = await sealed;
          await line.room();
          if (this.#step.type !== 'moving') return;
          line.send(chunk);
        }
        this.#enter({ type: 'moving', bytes: Math.min(this.#blob.size, (index + READ_CHUNKS) * CHUNK_BYTES) });
      }
      this.#isSent = true;
      await this.#over.promise;
    } catch {
      // The file changed on the disk, or is gone.
      if (this.#isOpen) this.#end({ type: 'failed' });
    } finally {
      pieces.close();
    }
  }

  /** What was read, in chunks that are sealed side by side. */
  #sealFrom(sealer: FileSealer, index: number, read: Bytes): readonly Promise<Bytes>[] {
    const sealed: Promise<Bytes>[] = [];
    for (let count = 0; count < READ_CHUNKS; count++) {
      const length = chunkLength(this.#blob.size, index + count);
      if (length === null) break;
      const at = count * CHUNK_BYTES;
      sealed.push(sealer.seal(read.subarray(at, at + length)));
    }
    return sealed;
  }

  get #isOpen(): boolean {
    return this.#step.type === 'offered' || this.#step.type === 'moving';
  }

  #end(step: FileStep): void {
    this.#enter(step);
    this.#ends.stopped();
  }

  #enter(step: FileStep): void {
    this.#step = step;
    if (!this.#isOpen) this.#over.resolve(undefined);
    this.#ends.step(step);
  }
}

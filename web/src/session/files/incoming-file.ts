import { equal } from '../../crypto/bytes.js';
import type { Bytes } from '../../crypto/bytes.js';
import { ProtocolFailure } from '../../crypto/failure.js';
import { chunkCount, FileOpener } from '../../crypto/file-cipher.js';
import { FileHash } from '../../crypto/file-hash.js';
import type { FileOffer } from '../../crypto/file-offer.js';
import { Serial } from '../../crypto/serial.js';
import { Pile } from './pile.js';
import type { FileStep } from '../state/shared-file.js';

/** How often its progress is told. */
const PROGRESS_BYTES = 262_144;

/** To whom an incoming file tells what becomes of it. */
export interface IncomingEnds {
  answer(accepted: boolean): void;
  /** To the partner: whole, or not. */
  end(whole: boolean): void;
  step(step: FileStep): void;
  /** It is what was offered. */
  arrived(file: Blob): void;
}

/** A file that the partner offered (PROTOCOL.md §4, Files). Nothing of it is shown or kept before its hash is right. */
export class IncomingFile {
  readonly #offer: Pick<FileOffer, 'size' | 'sha256'>;
  readonly #opener: Promise<FileOpener>;
  readonly #ends: IncomingEnds;
  readonly #turn = new Serial();
  readonly #hash = new FileHash();
  readonly #pile = new Pile();
  #step: FileStep = { type: 'offered' };
  /** Chunks that have come, opened or not: never more than the file has, so that no more wait. */
  #taken = 0;
  #bytes = 0;
  #told = 0;

  /** Takes the offer's key, and wipes it. */
  constructor(offer: FileOffer, ends: IncomingEnds) {
    this.#offer = offer;
    this.#opener = FileOpener.create(offer, offer.key);
    this.#ends = ends;
  }

  get step(): FileStep {
    return this.#step;
  }

  accept(): void {
    if (this.#step.type !== 'offered') return;
    this.#enter({ type: 'moving', bytes: 0 });
    this.#ends.answer(true);
  }

  refuse(): void {
    if (this.#step.type !== 'offered') return;
    this.#enter({ type: 'refused' });
    this.#ends.answer(false);
  }

  stop(): void {
    if (this.#step.type !== 'moving') return;
    this.#enter({ type: 'stopped', by: 'own' });
    this.#ends.end(false);
  }

  /** The connection is gone: whatever is not here will not come. */
  cutOff(): void {
    if (this.#step.type === 'offered' || this.#step.type === 'moving') this.#enter({ type: 'stopped', by: 'path' });
  }

  /** The partner said 08. Its sender can only stop it; what crosses our own end means nothing. */
  partnerEnded(whole: boolean): void {
    const { type } = this.#step;
    if (whole || (type === 'stopped' && this.#step.by === 'partner')) throw new ProtocolFailure('E_FORMAT');
    if (type === 'offered' || type === 'moving') this.#enter({ type: 'stopped', by: 'partner' });
  }

  /** Takes a chunk, in the order in which they come. `E_FORMAT` where none may come, or not this one. */
  async take(chunk: Bytes): Promise<void> {
    if (this.#step.type === 'stopped') return;
    if (this.#step.type !== 'moving' || this.#taken === chunkCount(this.#offer.size)) {
      throw new ProtocolFailure('E_FORMAT');
    }
    this.#taken += 1;
    const opened = this.#opener.then((opener) => opener.open(chunk));
    // Awaited in its turn, which may be later than it fails.
    opened.catch(() => undefined);
    await this.#turn.run(async () => {
      const part = await opened;
      if (this.#step.type === 'moving') this.#keep(part);
    });
  }

  #keep(part: Bytes): void {
    this.#hash.update(part);
    this.#pile.add(part);
    this.#bytes += part.length;
    if (this.#bytes === this.#offer.size) this.#finish();
    else if (this.#bytes - this.#told >= PROGRESS_BYTES) {
      this.#told = this.#bytes;
      this.#enter({ type: 'moving', bytes: this.#bytes });
    }
  }

  #finish(): void {
    const isWhole = equal(this.#hash.digest(), this.#offer.sha256);
    if (isWhole) this.#ends.arrived(this.#pile.whole());
    this.#enter({ type: isWhole ? 'whole' : 'failed' });
    this.#ends.end(isWhole);
  }

  #enter(step: FileStep): void {
    this.#step = step;
    if (step.type !== 'moving') this.#pile.clear();
    this.#ends.step(step);
  }
}

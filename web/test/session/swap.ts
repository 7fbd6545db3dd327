import type { Bytes } from '../../src/crypto/bytes.js';
import type { ProtocolFailure } from '../../src/crypto/failure.js';
import { Files } from '../../src/session/files/files.js';
import type { FileMessage } from '../../src/session/files/files.js';
import type { FileDeed, FileEvent, FileFacts, FileStep } from '../../src/session/state/shared-file.js';
import { Shelf } from '../../src/session/files/shelf.js';
import { FakePictures } from './fake-pictures.js';

/** One side's files without a chat around them: what they say waits until a test lets the other side hear it. */
export class FileSide {
  readonly pictures = new FakePictures();
  readonly saved: { readonly file: Blob; readonly name: string }[] = [];
  readonly events: FileEvent[] = [];
  readonly said: FileMessage[] = [];
  readonly chunks: Bytes[] = [];
  /** Waited for before each chunk. */
  room: () => Promise<void> = () => Promise.resolve();
  readonly files: Files;

  #waiting: (() => void)[] = [];

  constructor(shelf = new Shelf()) {
    this.files = new Files(
      {
        pictures: this.pictures,
        save: (file, name) => {
          this.saved.push({ file, name });
        },
        heard: (event) => {
          this.events.push(event);
          this.#happened();
        },
      },
      shelf,
    );
    this.connect();
  }

  /** Resolves when something happened here after which it is so. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #happened(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  connect(): void {
    this.files.connect({
      say: (message) => {
        this.said.push(message.type === 'file-offer' ? { ...message, offer: copied(message.offer) } : message);
      },
      send: (chunk) => {
        this.chunks.push(chunk);
        this.#happened();
      },
      room: () => this.room(),
    });
  }

  /** Chooses a file and offers it; gives its name within the chat. */
  async offer(chosen: File): Promise<string> {
    await this.files.prepare(chosen);
    const ready = this.events.findLast((event) => event.type === 'draft');
    if (ready?.draft.step.type !== 'ready') throw new Error('not ready');
    this.do('send', ready.draft.file);
    return ready.draft.file;
  }

  do(deed: FileDeed, file: string): void {
    this.files.do(deed, file);
  }

  /** Hears what the other side has said so far. */
  hear(other: FileSide): void {
    for (const message of other.said.splice(0)) this.files.hear(message);
  }

  /** Takes the chunks that the other side has sent so far. */
  async take(other: FileSide): Promise<void> {
    await Promise.all(other.chunks.splice(0).map((chunk) => this.files.take(chunk)));
  }

  stepOf(file: string): FileStep | null {
    const event = this.events.findLast((each) => each.type === 'step' && each.file === file);
    return event?.type === 'step' ? event.step : null;
  }

  get offered(): readonly FileFacts[] {
    return this.events.flatMap((event) => (event.type === 'offered' ? [event.facts] : []));
  }
}

/** The code with which a synchronous step fails. */
export function codeOf(step: () => void): string {
  try {
    step();
  } catch (failure) {
    return (failure as ProtocolFailure).code;
  }
  return 'none';
}

type Offer = Extract<FileMessage, { readonly type: 'file-offer' }>['offer'];

function copied(offer: Offer): Offer {
  return { ...offer, key: offer.key.slice() };
}

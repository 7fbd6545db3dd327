import { fromBase64Url, toBase64Url } from '../../crypto/bytes.js';
import type { Bytes } from '../../crypto/bytes.js';
import type { ChatMessage } from '../../crypto/chat-message.js';
import { ProtocolFailure } from '../../crypto/failure.js';
import { fileIdOf } from '../../crypto/file-cipher.js';
import { FILE_ID_BYTES } from '../../crypto/file-offer.js';
import type { FileOffer } from '../../crypto/file-offer.js';
import { random } from '../../crypto/primitives.js';
import { Serial } from '../../crypto/serial.js';
import { Drafts, factsOf } from './drafts.js';
import { savedName, shownName } from './file-name.js';
import { IncomingFile } from './incoming-file.js';
import { OutgoingFile } from './outgoing-file.js';
import type { ChunkLine } from './outgoing-file.js';
import { isShownType } from './picture-header.js';
import type { Pictures } from './pictures.js';
import { MAX_OPEN_FILES, isOpen } from '../state/shared-file.js';
import type { FileDeed, FileEvent, FileFacts } from '../state/shared-file.js';
import { Shelf } from './shelf.js';

/** Of files that are over, so many ids are remembered: what was on its way when they ended has come long before. */
const IDS_KEPT = 256;

const KEY_BYTES = 32;

/** The kinds that are about files (PROTOCOL.md §4, 06–08). */
export type FileMessage = Extract<ChatMessage, { readonly type: 'file-offer' | 'file-answer' | 'file-end' }>;

/** The way to the partner, while there is one. */
export interface FileLine extends ChunkLine {
  say(message: FileMessage): void;
}

/** What files need from outside. */
export interface FilesEnds {
  readonly pictures: Pictures;
  /** Gives a file to the person, to be kept where they like. */
  readonly save: (file: Blob, name: string) => void;
  readonly heard: (event: FileEvent) => void;
}

interface Outgoing {
  readonly file: OutgoingFile;
  readonly blob: Blob;
}

interface Incoming {
  readonly file: IncomingFile;
  readonly facts: FileFacts;
}

/**
 * The files of one chat, in both directions (PROTOCOL.md §4, Files), from the choosing to the saving. It outlives the
 * connection: what is under way when one is lost ends, what has arrived stays until the chat ends.
 */
export class Files {
  readonly #ends: FilesEnds;
  readonly #drafts: Drafts;
  readonly #outgoing = new Map<string, Outgoing>();
  readonly #incoming = new Map<string, Incoming>();
  readonly #shelf: Shelf;
  /**
   * One file after the other, and none before the partner has the last: two at once would only make both slower, and what
   * a partner has not come to yet waits in their memory, so that it is never more than one file.
   */
  readonly #sending = new Serial();
  #line: FileLine | null = null;

  constructor(ends: FilesEnds, shelf = new Shelf()) {
    this.#shelf = shelf;
    this.#ends = ends;
    this.#drafts = new Drafts(ends.pictures, ends.heard);
  }

  /** The chat is live over this line. */
  connect(line: FileLine): void {
    this.#line = line;
  }

  /** The line is dead: whatever is offered or under way has ended. */
  disconnect(): void {
    this.#line = null;
    for (const { file } of [...this.#outgoing.values(), ...this.#incoming.values()]) file.cutOff();
  }

  /** Nothing is left. */
  close(): void {
    this.#line = null;
    for (const { file } of [...this.#outgoing.values(), ...this.#incoming.values()]) file.cutOff();
    this.#drafts.close();
    this.#outgoing.clear();
    this.#incoming.clear();
    this.#shelf.close();
  }

  /** Reads a file that was chosen, to be looked at before it is offered. */
  prepare(chosen: File): Promise<void> {
    return this.#drafts.prepare(chosen);
  }

  /** What the person does with a file. Whatever makes no sense for it any more is ignored. */
  do(deed: FileDeed, file: string): void {
    switch (deed) {
      case 'send':
        this.#offer(file);
        return;
      case 'discard':
        this.#drafts.discard(file);
        return;
      case 'accept':
        this.#incoming.get(file)?.file.accept();
        return;
      case 'refuse':
        this.#incoming.get(file)?.file.refuse();
        return;
      case 'stop':
        this.#outgoing.get(file)?.file.stop();
        this.#incoming.get(file)?.file.stop();
        return;
      case 'save': {
        const [kept, known] = [this.#shelf.get(file), this.#incoming.get(file)];
        if (kept !== null && known !== undefined) this.#ends.save(kept, savedName(known.facts.name));
      }
    }
  }

  /** Opens a picture of either side to be looked at; null where it cannot be. */
  async picture(file: string): Promise<ImageBitmap | null> {
    const own = this.#outgoing.get(file)?.blob ?? this.#drafts.ready(file)?.blob;
    const blob = own ?? this.#shelf.get(file);
    return blob === null ? null : this.#ends.pictures.open(blob);
  }

  /** What the partner says of files. Throws ProtocolFailure where they may not. */
  hear(message: FileMessage): void {
    switch (message.type) {
      case 'file-offer':
        this.#offered(message.offer);
        return;
      case 'file-answer': {
        const { file } = known(this.#outgoing, message.id);
        if (file.answered(message.accepted)) this.#send(file);
        return;
      }
      case 'file-end': {
        const own = this.#outgoing.get(toBase64Url(message.id));
        (own ?? known(this.#incoming, message.id)).file.partnerEnded(message.whole);
      }
    }
  }

  /** Takes a chunk, in the order in which they come. Rejects with ProtocolFailure where it must not come. */
  async take(chunk: Bytes): Promise<void> {
    await known(this.#incoming, fileIdOf(chunk)).file.take(chunk);
  }

  #offer(file: string): void {
    const prepared = this.#drafts.ready(file);
    const line = this.#line;
    if (prepared === null || line === null || openIn(this.#outgoing) >= MAX_OPEN_FILES) return;
    const { blob, name, sha256 } = prepared;
    const [id, key] = [fromBase64Url(file, FILE_ID_BYTES), random(KEY_BYTES)];
    // Said first: the key is gone from here once the file has it.
    line.say({ type: 'file-offer', offer: { id, name, type: blob.type.slice(0, 255), size: blob.size, sha256, key } });
    const outgoing = new OutgoingFile(id, key, blob, {
      stopped: () => this.#line?.say({ type: 'file-end', id, whole: false }),
      step: (step) => {
        this.#ends.heard({ type: 'step', file, step });
      },
    });
    this.#outgoing.set(file, { file: outgoing, blob });
    this.#drafts.discard(file);
    this.#ends.heard({ type: 'offered', from: 'own', facts: factsOf(file, prepared) });
  }

  #send(file: OutgoingFile): void {
    void this.#sending.run(async () => {
      const line = this.#line;
      if (line !== null) await file.send(line);
    });
  }

  #offered(offer: FileOffer): void {
    const file = toBase64Url(offer.id);
    if (this.#incoming.has(file) || this.#outgoing.has(file)) throw new ProtocolFailure('E_FORMAT');
    const { name, size, type, id } = offer;
    const facts: FileFacts = { file, name: shownName(name), size, kind: isShownType(type) ? 'picture' : 'file' };
    const isTooMany = openIn(this.#incoming) >= MAX_OPEN_FILES;
    const incoming = new IncomingFile(offer, {
      answer: (accepted) => this.#line?.say({ type: 'file-answer', id, accepted }),
      end: (whole) => this.#line?.say({ type: 'file-end', id, whole }),
      step: (step) => {
        if (!isTooMany) this.#ends.heard({ type: 'step', file, step });
      },
      arrived: (blob) => {
        this.#keep(file, blob);
      },
    });
    this.#forgetOld();
    this.#incoming.set(file, { facts, file: incoming });
    if (isTooMany) incoming.refuse();
    else this.#ends.heard({ type: 'offered', from: 'partner', facts });
  }

  #keep(file: string, blob: Blob): void {
    for (const gone of this.#shelf.put(file, blob)) {
      this.#ends.heard({ type: 'step', file: gone, step: { type: 'gone' } });
    }
  }

  /** Files that are over and not kept, the oldest first. */
  #forgetOld(): void {
    for (const [file, { file: known }] of this.#incoming) {
      if (this.#incoming.size < IDS_KEPT) return;
      if (!isOpen(known) && this.#shelf.get(file) === null) this.#incoming.delete(file);
    }
  }
}

function openIn(files: ReadonlyMap<string, { readonly file: OutgoingFile | IncomingFile }>): number {
  return [...files.values()].filter(({ file }) => isOpen(file)).length;
}

/** The file with that id; `E_FORMAT` where none was offered. */
function known<T>(files: ReadonlyMap<string, T>, id: Bytes): T {
  const found = files.get(toBase64Url(id));
  if (found === undefined) throw new ProtocolFailure('E_FORMAT');
  return found;
}

import { toBase64Url } from '../../crypto/bytes.js';
import { FILE_ID_BYTES } from '../../crypto/file-offer.js';
import { random } from '../../crypto/primitives.js';
import { shownName } from './file-name.js';
import type { Pictures } from './pictures.js';
import { prepareFile } from './prepare-file.js';
import type { Prepared } from './prepare-file.js';
import type { DraftStep, FileEvent, FileFacts } from '../state/shared-file.js';

interface Drafted {
  readonly lifetime: AbortController;
  readonly prepared: Prepared | null;
}

/** The files that were chosen and not yet offered. The partner knows nothing of them. */
export class Drafts {
  readonly #pictures: Pictures;
  readonly #heard: (event: FileEvent) => void;
  readonly #drafts = new Map<string, Drafted>();

  constructor(pictures: Pictures, heard: (event: FileEvent) => void) {
    this.#pictures = pictures;
    this.#heard = heard;
  }

  /** Reads a file that was chosen, and tells of it as a draft: first that it is read, then what came of it. */
  async prepare(chosen: File): Promise<void> {
    const file = toBase64Url(random(FILE_ID_BYTES));
    const lifetime = new AbortController();
    const facts: FileFacts = { file, name: shownName(chosen.name), size: chosen.size, kind: 'file' };
    this.#enter({ lifetime, prepared: null }, facts, { type: 'preparing' });
    const outcome = await prepareFile(chosen, this.#pictures, lifetime.signal);
    if (lifetime.signal.aborted) return;
    if (outcome.type === 'unfit') this.#enter({ lifetime, prepared: null }, facts, outcome);
    else
      this.#enter({ lifetime, prepared: outcome }, factsOf(file, outcome), { type: 'ready', cleaned: outcome.cleaned });
  }

  /** What can be offered of a draft; null where it is not ready, or there is none. */
  ready(file: string): Prepared | null {
    return this.#drafts.get(file)?.prepared ?? null;
  }

  discard(file: string): void {
    this.#drafts.get(file)?.lifetime.abort();
    if (this.#drafts.delete(file)) this.#heard({ type: 'draft-gone', file });
  }

  close(): void {
    for (const { lifetime } of this.#drafts.values()) lifetime.abort();
    this.#drafts.clear();
  }

  #enter(drafted: Drafted, facts: FileFacts, step: DraftStep): void {
    this.#drafts.set(facts.file, drafted);
    this.#heard({ type: 'draft', draft: { ...facts, step } });
  }
}

/** What is known of a file that is ready. */
export function factsOf(file: string, { blob, name, cleaned }: Prepared): FileFacts {
  return { file, name: shownName(name), size: blob.size, kind: cleaned === null ? 'file' : 'picture' };
}

import { wipe } from '../../crypto/bytes.js';
import type { Bytes } from '../../crypto/bytes.js';
import { resumeRendezvous } from '../../crypto/meeting.js';
import type { Rendezvous } from '../../crypto/meeting.js';

/** By what the two of a chat find each other again: exp of their first handshake, and the count of resumes (PROTOCOL.md §3.4). */
export class ResumeKey {
  #exported: Bytes | null = null;
  #resumes = 0;
  /** The number of the place last looked at. */
  #sought = 0;
  #isUnheard = false;

  /** Takes over exp of a handshake. Only the first one's counts: what a resume exports is wiped at once. */
  keep(exported: Bytes): void {
    if (this.#exported === null) this.#exported = exported;
    else wipe(exported);
  }

  /** Whether the partner may not count the last resume: nothing of theirs came over it. */
  get isUnheard(): boolean {
    return this.#isUnheard;
  }

  /** The two met at the place last looked at and are live. A side that speaks first cannot know by that whether anybody listens. */
  resumed(speaksFirst: boolean): void {
    this.#resumes = this.#sought + 1;
    this.#isUnheard = speaksFirst;
  }

  /** The partner said something over the new path. */
  heard(): void {
    this.#isUnheard = false;
  }

  /**
   * Where to meet this time; null where there was no handshake, or the chat is over. Whoever is unheard looks at two places
   * in turn, beginning with turn 0.
   */
  rendezvous(turn: number): Promise<Rendezvous> | null {
    this.#sought = this.#resumes - (this.#isUnheard ? turn % 2 : 0);
    return this.#exported === null ? null : resumeRendezvous(this.#exported, this.#sought);
  }

  close(): void {
    if (this.#exported !== null) wipe(this.#exported);
    this.#exported = null;
  }
}

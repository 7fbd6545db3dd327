import { wipe } from '../crypto/bytes.js';
import type { Bytes } from '../crypto/bytes.js';
import { resumeRendezvous } from '../crypto/meeting.js';
import type { Rendezvous } from '../crypto/meeting.js';

/** By what the two of a chat find each other again: exp of their first handshake, and the count of resumes (PROTOCOL.md §3.4). */
export class ResumeKey {
  #exported: Bytes | null = null;
  #resumes = 0;

  /** Takes over exp of a handshake. Only the first one's counts: what a resume exports is wiped at once. */
  keep(exported: Bytes): void {
    if (this.#exported === null) this.#exported = exported;
    else wipe(exported);
  }

  /** A resume reached CONNECTED. */
  resumed(): void {
    this.#resumes += 1;
  }

  /** Where to meet this time; null where there was no handshake, or the chat is over. */
  rendezvous(): Promise<Rendezvous> | null {
    return this.#exported === null ? null : resumeRendezvous(this.#exported, this.#resumes);
  }

  close(): void {
    if (this.#exported !== null) wipe(this.#exported);
    this.#exported = null;
  }
}

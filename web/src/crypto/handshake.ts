/**
 * AC1's handshake (PROTOCOL.md §3), a type for each phase, each step giving the next:
 * Offered → (matched) Matched → (the partner's KX) Keyed → (its HELLO) Confirmed.
 *
 * Every frame from the partner is fed to the current phase, one at a time and in order: await one before the next.
 * A step that throws a `ProtocolFailure` has ended the chat and wiped its keys; `close` does so without a failure.
 */

import { concat, copy, equal, precedes, u8, wipe, type Bytes } from './bytes.js';
import { generateDhKeyPair, type DhKeySource } from './dh.js';
import { ProtocolFailure } from './failure.js';
import type { Role } from './hello.js';
import { KEM_CIPHERTEXT_BYTES, KEM_KEY_BYTES, type Encapsulation, type Kem, type KemKeyPair } from './kem.js';
import { keyed, type Keyed } from './keyed.js';
import { loadKem } from './load-kem.js';
import { HASH_BYTES, random, type Random } from './primitives.js';
import { chatSecrets, commitment, masterSecret, transcriptHash, type MeetingMode, type Share } from './schedule.js';
import { safetyCodeOf, safetyDigest } from './safety-code.js';

const KX = 2;
const NONCE_BYTES = 32;
const KX_BYTES = 1 + KEM_CIPHERTEXT_BYTES + NONCE_BYTES;

/** How two people meet; `psk` is 32 bytes, of `inviteRendezvous` or `resumeRendezvous`. */
export type Meeting =
  | { readonly type: 'random' }
  | { readonly type: 'invite'; readonly psk: Bytes }
  | { readonly type: 'resume'; readonly psk: Bytes };

/** Where fresh keys and nonces come from. */
export interface Sources {
  readonly kem: Kem;
  readonly random: Random;
  readonly newKeyPair: DhKeySource;
}

/** The browser's own. */
export async function browserSources(): Promise<Sources> {
  return { kem: await loadKem(), random, newKeyPair: generateDhKeyPair };
}

/** Makes what a `find` or `meet` carries, fresh: used for one match only. */
export async function offer(meeting: Meeting, sources: Sources): Promise<Offered> {
  const keys = await sources.kem.generate();
  const nonce = sources.random(NONCE_BYTES);
  const commit = await commitment(meeting.type, keys.publicKey, nonce);
  const psk = meeting.type === 'random' ? new Uint8Array(HASH_BYTES) : copy(meeting.psk);
  return new Offered({ mode: meeting.type, psk, keys, nonce, commit, sources });
}

/** One's own half of a handshake. */
interface Own {
  readonly mode: MeetingMode;
  readonly psk: Bytes;
  readonly keys: KemKeyPair;
  readonly nonce: Bytes;
  readonly commit: Bytes;
  readonly sources: Sources;
}

/** Waiting for a partner. */
export class Offered {
  readonly #own: Own;
  #used = false;

  constructor(own: Own) {
    this.#own = own;
  }

  /** 1216 bytes, for `find` or `meet`. */
  get publicKey(): Bytes {
    return this.#own.keys.publicKey;
  }

  /** 32 bytes, for `find` or `meet`. */
  get commit(): Bytes {
    return this.#own.commit;
  }

  /** Takes what `matched` says of the partner; `E_REFLECT` where it is one's own, `E_FORMAT` for a bad key. */
  async matched(partnerKey: Bytes, partnerCommit: Bytes): Promise<Matched> {
    if (this.#used) throw new Error('an offer is for one match');
    this.#used = true;
    return orForget(this.#own, async () => {
      const { keys, commit, sources } = this.#own;
      if (equal(partnerKey, keys.publicKey) || equal(partnerCommit, commit)) throw new ProtocolFailure('E_REFLECT');
      const lengthsAreRight = partnerKey.length === KEM_KEY_BYTES && partnerCommit.length === HASH_BYTES;
      if (!lengthsAreRight) throw new ProtocolFailure('E_FORMAT');
      const sent = await sources.kem.encapsulate(partnerKey);
      return new Matched(this.#own, { publicKey: partnerKey, commit: partnerCommit }, sent);
    });
  }

  close(): void {
    forget(this.#own);
  }
}

/** Matched; one's own KX goes out, the partner's is awaited. */
export class Matched {
  /** A is the smaller commitment. */
  readonly role: Role;
  /** KX, to be sent exactly once. */
  readonly frame: Bytes;
  readonly #own: Own;
  readonly #partner: Pick<Share, 'publicKey' | 'commit'>;
  readonly #sent: Encapsulation;
  #used = false;

  constructor(own: Own, partner: Pick<Share, 'publicKey' | 'commit'>, sent: Encapsulation) {
    this.role = precedes(own.commit, partner.commit) ? 'A' : 'B';
    this.frame = concat(u8(KX), sent.ciphertext, own.nonce);
    this.#own = own;
    this.#partner = partner;
    this.#sent = sent;
  }

  /** Takes the partner's KX; `E_COMMIT` where it is not what the partner committed to, `E_FORMAT` for no KX. */
  async receive(frame: Bytes): Promise<Keyed> {
    if (this.#used) throw new Error('there is one KX');
    this.#used = true;
    try {
      return await orForget(this.#own, () => this.#agree(frame));
    } finally {
      this.close();
    }
  }

  close(): void {
    wipe(this.#sent.secret);
    forget(this.#own);
  }

  async #agree(frame: Bytes): Promise<Keyed> {
    const { mode, keys, sources } = this.#own;
    const partner = await this.#shareIn(frame);
    const received = await keys.decapsulate(partner.ciphertext);
    const own = { ...this.#own, publicKey: keys.publicKey, ciphertext: this.#sent.ciphertext };
    const isA = this.role === 'A';
    const [a, b] = isA ? [own, partner] : [partner, own];
    const transcript = await transcriptHash(mode, a, b);
    const [secretA, secretB] = isA ? [this.#sent.secret, received] : [received, this.#sent.secret];
    const master = await masterSecret(transcript, secretA, secretB, this.#own.psk);
    const secrets = await chatSecrets(master);
    wipe(received, master);
    const safetyCode = safetyCodeOf(await safetyDigest(mode, a, b));
    return keyed(this.role, { transcript, secrets, safetyCode, newKeyPair: sources.newKeyPair });
  }

  /** What the partner sent, once it proved to be what it had committed to. */
  async #shareIn(frame: Bytes): Promise<Share> {
    if (frame[0] !== KX || frame.length !== KX_BYTES) throw new ProtocolFailure('E_FORMAT');
    const ciphertext = frame.slice(1, 1 + KEM_CIPHERTEXT_BYTES);
    const nonce = frame.slice(1 + KEM_CIPHERTEXT_BYTES);
    const commit = await commitment(this.#own.mode, this.#partner.publicKey, nonce);
    if (!equal(commit, this.#partner.commit)) throw new ProtocolFailure('E_COMMIT');
    return { ...this.#partner, ciphertext, nonce };
  }
}

async function orForget<T>(own: Own, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (failure) {
    forget(own);
    throw failure;
  }
}

function forget({ keys, psk }: Own): void {
  keys.close();
  wipe(psk);
}

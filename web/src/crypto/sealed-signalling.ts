/** The seal on what goes through the server: SIG frames, numbered in each direction (PROTOCOL.md §3.3). */

import { concat, readU64, u64, u8, utf8, type Bytes } from './bytes.js';
import { pack, unpack, type Envelope } from './envelope.js';
import { ProtocolFailure } from './failure.js';
import type { Role } from './hello.js';
import { open, seal, TAG_BYTES } from './primitives.js';
import { Serial } from './serial.js';

const SIG = 3;
const BLOCK = 1024;
const MAX_PLAINTEXT = 15 * BLOCK;
const BOX_AT = 9;

/** Seals what `from` says, counting up from 0. */
export class SignalSealer {
  readonly #key: CryptoKey;
  readonly #from: Role;
  readonly #serial = new Serial();
  #next = 0;

  constructor(key: CryptoKey, from: Role) {
    this.#key = key;
    this.#from = from;
  }

  /** The frame for the partner; frames come out in the order of the calls. */
  seal(envelope: Envelope): Promise<Bytes> {
    const plaintext = pack(envelope, BLOCK);
    if (plaintext.length > MAX_PLAINTEXT) throw new RangeError('too much for one signal');
    return this.#serial.run(async () => {
      const seq = u64(this.#next++);
      const box = await seal(this.#key, nonceOf(seq), aadOf(this.#from, seq), plaintext);
      return concat(u8(SIG), seq, box);
    });
  }
}

/** Opens what `from` said. Feed it one frame at a time, in the order in which they came. */
export class SignalOpener {
  readonly #key: CryptoKey;
  readonly #from: Role;
  #expected = 0n;

  constructor(key: CryptoKey, from: Role) {
    this.#key = key;
    this.#from = from;
  }

  /** What the frame holds, or null for one seen already; `E_FORMAT`, `E_SEQ` or `E_SEAL` for a bad one. */
  async open(frame: Bytes): Promise<Envelope | null> {
    if (frame[0] !== SIG || frame.length < BOX_AT + TAG_BYTES) throw new ProtocolFailure('E_FORMAT');
    const seq = readU64(frame, 1);
    if (seq < this.#expected) return null;
    if (seq > this.#expected) throw new ProtocolFailure('E_SEQ');
    this.#expected += 1n;
    const seqBytes = u64(seq);
    const plaintext = await open(this.#key, nonceOf(seqBytes), aadOf(this.#from, seqBytes), frame.slice(BOX_AT));
    if (plaintext === null) throw new ProtocolFailure('E_SEAL');
    if (plaintext.length > MAX_PLAINTEXT) throw new ProtocolFailure('E_FORMAT');
    return unpack(plaintext, BLOCK);
  }
}

function nonceOf(seq: Bytes): Bytes {
  return concat(new Uint8Array(4), seq);
}

function aadOf(from: Role, seq: Bytes): Bytes {
  return concat(utf8('AC1-sig\0'), u8(from === 'A' ? 0 : 1), seq);
}

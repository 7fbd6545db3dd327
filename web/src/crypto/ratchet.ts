/**
 * The double ratchet (PROTOCOL.md §4; Signal, The Double Ratchet Algorithm): every message has a key of its own,
 * and each change of speaker brings a new X25519 agreement, which heals after a theft of keys.
 */

import { concat, copy, equal, readU32, u32, utf8, wipe, type Bytes } from './bytes.js';
import { DH_BYTES, type DhKeyPair, type DhKeySource } from './dh.js';
import { ProtocolFailure } from './failure.js';
import { KeptKeys, type KeptKey, type MessageName } from './kept-keys.js';
import { TAG_BYTES } from './primitives.js';
import { chainStep, openMessage, rootStep, sealMessage, type Chain } from './ratchet-keys.js';
import { Serial } from './serial.js';

/** How far a message may be ahead of the next expected. */
const MAX_AHEAD = 1000;
const HEADER_BYTES = DH_BYTES + 8;

/** What both sides know when a chat starts. */
export interface RatchetStart {
  /** th of the handshake. */
  readonly transcript: Bytes;
  /** drRoot; its owner wipes it. */
  readonly root: Bytes;
  readonly newKeyPair: DhKeySource;
}

interface State {
  readonly root: Bytes;
  readonly own: DhKeyPair;
  readonly partnerKey: Bytes | null;
  readonly sending: Chain | null;
  readonly receiving: Chain | null;
  /** How many messages went out under the key before. */
  readonly sentBefore: number;
}

interface Header extends MessageName {
  readonly pn: number;
  readonly bytes: Bytes;
}

/** How the state would move if a message opened. */
interface Advance {
  readonly root: Bytes;
  readonly receiving: Chain;
  readonly messageKey: Bytes;
  readonly passedOver: readonly KeptKey[];
}

/** How far a ratchet went, in messages and in turns to a new key of one's own. */
export interface Progress {
  readonly sent: number;
  readonly received: number;
  readonly turns: number;
}

/** One side of a chat's ratchet. Calls are worked off in the order made; one that fails changes nothing. */
export class Ratchet {
  readonly #transcript: Bytes;
  readonly #newKeyPair: DhKeySource;
  readonly #kept = new KeptKeys();
  readonly #serial = new Serial();
  #state: State;
  #progress: Progress = { sent: 0, received: 0, turns: 0 };
  #closed = false;

  private constructor(start: RatchetStart, state: State) {
    this.#transcript = start.transcript;
    this.#newKeyPair = start.newKeyPair;
    this.#state = state;
  }

  /** A's, who can send at once. `E_DR` where B's first key is of low order. */
  static async forA(start: RatchetStart, partnerKey: Bytes): Promise<Ratchet> {
    const own = await start.newKeyPair();
    const { root, chain } = await rootStep(start.root, await agreement(own, partnerKey));
    const state = { root, own, partnerKey, sending: chain, receiving: null, sentBefore: 0 };
    return new Ratchet(start, state);
  }

  /** B's, with the key pair that its HELLO named; it can send once it has opened a message. */
  static forB(start: RatchetStart, own: DhKeyPair): Ratchet {
    const state = { root: copy(start.root), own, partnerKey: null, sending: null, receiving: null, sentBefore: 0 };
    return new Ratchet(start, state);
  }

  get canSend(): boolean {
    return !this.#closed && this.#state.sending !== null;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** dh[32] ‖ pn u32 ‖ n u32 ‖ ciphertext. */
  seal(plaintext: Bytes): Promise<Bytes> {
    return this.#whileOpen(async () => {
      const { sending, own, sentBefore } = this.#state;
      if (sending === null) throw new Error('nothing can be sent before the first message of A');
      const header = concat(own.publicKey, u32(sentBefore), u32(sending.next));
      const step = await chainStep(sending);
      const box = await sealMessage(step.messageKey, this.#aad(header), plaintext);
      wipe(sending.key, step.messageKey);
      this.#state = { ...this.#state, sending: step.chain };
      this.#went({ sent: 1 });
      return concat(header, box);
    });
  }

  /** The plaintext of a message of the partner; `E_DR` for one seen before, changed, or too far ahead. */
  open(message: Bytes): Promise<Bytes> {
    return this.#whileOpen(() => {
      const header = headerOf(message);
      const box = message.slice(HEADER_BYTES);
      const kept = this.#kept.find(header);
      return kept === undefined ? this.#openNew(header, box) : this.#openKept(header, kept, box);
    });
  }

  /** Wipes every key, after what is under way. */
  close(): void {
    this.#closed = true;
    void this.#serial.run(() => {
      const { root, sending, receiving } = this.#state;
      wipe(root, ...[sending, receiving].flatMap((chain) => (chain === null ? [] : [chain.key])));
      this.#kept.close();
      return Promise.resolve();
    });
  }

  #whileOpen<T>(task: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new Error('the ratchet is closed');
    return this.#serial.run(task);
  }

  async #openKept(header: Header, messageKey: Bytes, box: Bytes): Promise<Bytes> {
    const plaintext = await openMessage(messageKey, this.#aad(header.bytes), box);
    if (plaintext === null) throw new ProtocolFailure('E_DR');
    this.#kept.remove(header);
    this.#went({ received: 1 });
    return plaintext;
  }

  async #openNew(header: Header, box: Bytes): Promise<Bytes> {
    const { partnerKey } = this.#state;
    const known = partnerKey !== null && equal(partnerKey, header.dh);
    const advance = known ? await this.#sameKey(header) : await this.#newKey(header);
    const plaintext = await openMessage(advance.messageKey, this.#aad(header.bytes), box);
    wipe(advance.messageKey);
    if (plaintext === null) {
      wipe(advance.receiving.key, ...advance.passedOver.map((key) => key.messageKey));
      throw new ProtocolFailure('E_DR');
    }
    const next = known ? { ...this.#state, receiving: advance.receiving } : await this.#turn(header, advance);
    this.#commit(next, advance.passedOver);
    this.#went({ received: 1, turns: known ? 0 : 1 });
    return plaintext;
  }

  async #sameKey(header: Header): Promise<Advance> {
    const { receiving, root } = this.#state;
    if (receiving === null || header.n < receiving.next) throw new ProtocolFailure('E_DR');
    const skip = await passOver(header.dh, receiving, header.n);
    const step = await chainStep(skip.chain);
    return { root, receiving: step.chain, messageKey: step.messageKey, passedOver: skip.passedOver };
  }

  async #newKey(header: Header): Promise<Advance> {
    const { receiving, partnerKey, own } = this.#state;
    if (header.pn - (receiving?.next ?? 0) > MAX_AHEAD) throw new ProtocolFailure('E_DR');
    const { root, chain } = await rootStep(this.#state.root, await agreement(own, header.dh));
    const skip = await passOver(header.dh, chain, header.n);
    const step = await chainStep(skip.chain);
    const before =
      receiving === null || partnerKey === null ? [] : (await passOver(partnerKey, receiving, header.pn)).passedOver;
    const passedOver = [...before, ...skip.passedOver];
    return { root, receiving: step.chain, messageKey: step.messageKey, passedOver };
  }

  /** The partner spoke under a new key: answer under a new one too. */
  async #turn(header: Header, { root, receiving }: Advance): Promise<State> {
    const own = await this.#newKeyPair();
    const turned = await rootStep(root, await agreement(own, header.dh));
    wipe(root);
    const sentBefore = this.#state.sending?.next ?? 0;
    return { root: turned.root, own, partnerKey: header.dh, sending: turned.chain, receiving, sentBefore };
  }

  #commit(next: State, passedOver: readonly KeptKey[]): void {
    const old = this.#state;
    this.#state = next;
    this.#kept.add(passedOver);
    if (old.receiving !== null) wipe(old.receiving.key);
    if (old.root !== next.root) wipe(old.root);
    if (old.sending !== null && old.sending !== next.sending) wipe(old.sending.key);
  }

  #went({ sent = 0, received = 0, turns = 0 }: Partial<Progress>): void {
    const before = this.#progress;
    this.#progress = { sent: before.sent + sent, received: before.received + received, turns: before.turns + turns };
  }

  #aad(header: Bytes): Bytes {
    return concat(utf8('AC1-dr\0'), this.#transcript, header);
  }
}

function headerOf(message: Bytes): Header {
  if (message.length < HEADER_BYTES + TAG_BYTES) throw new ProtocolFailure('E_DR');
  const bytes = message.slice(0, HEADER_BYTES);
  return { bytes, dh: bytes.slice(0, DH_BYTES), pn: readU32(bytes, DH_BYTES), n: readU32(bytes, DH_BYTES + 4) };
}

async function agreement(own: DhKeyPair, partnerKey: Bytes): Promise<Bytes> {
  const shared = await own.agree(partnerKey);
  if (shared === null) throw new ProtocolFailure('E_DR');
  return shared;
}

/** Moves a chain on to message `n`, keeping the keys of those before it. */
async function passOver(dh: Bytes, start: Chain, n: number): Promise<{ chain: Chain; passedOver: readonly KeptKey[] }> {
  if (n - start.next > MAX_AHEAD) throw new ProtocolFailure('E_DR');
  const passedOver: KeptKey[] = [];
  let chain = start;
  while (chain.next < n) {
    const step = await chainStep(chain);
    passedOver.push({ dh, n: chain.next, messageKey: step.messageKey });
    if (chain !== start) wipe(chain.key);
    chain = step.chain;
  }
  return { chain, passedOver };
}

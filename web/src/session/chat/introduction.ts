import type { Bytes } from '../../crypto/bytes.js';
import type { Confirmed } from '../../crypto/confirmed.js';
import type { Matched } from '../../crypto/handshake.js';
import { lesserMode } from '../../crypto/hello.js';
import type { ChatMode } from '../../crypto/hello.js';
import type { Introduced, KeyedB } from '../../crypto/keyed.js';
import type { Candidate, Signal } from '../../crypto/signals.js';
import type { Peer } from '../../rtc/peer.js';
import type { ChatEvent } from '../state/events.js';

/** Where an introduction speaks and to whom it tells what came of it. */
export interface IntroductionEnds {
  /** To the partner, through the server. */
  relay(frame: Bytes): void;
  heard(event: ChatEvent): void;
  /** The partner has the same keys. Called before the connection can come about. */
  confirmed(confirmed: Confirmed, mode: ChatMode): void;
}

/** Each ends in the next when a frame of the partner's has come. */
type Phase =
  | { readonly type: 'matched'; readonly held: Matched }
  | { readonly type: 'awaiting-offer'; readonly held: KeyedB }
  | { readonly type: 'awaiting-answer'; readonly held: Introduced }
  | { readonly type: 'confirmed'; readonly held: Confirmed };

/**
 * From `matched` to the connection (PROTOCOL.md §3): exchanges keys, descriptions and candidates with the partner by
 * sealed frames. Confined to one chat; feed it one frame at a time, in order. Throws ProtocolFailure or DescriptionError
 * where the chat must end.
 */
export class Introduction {
  readonly #wish: ChatMode;
  readonly #peer: Promise<Peer>;
  readonly #offer: Promise<string> | null;
  readonly #ends: IntroductionEnds;
  /** What was found before HELLO went out. */
  #waiting: Signal[] = [];
  #phase: Phase;
  #closed = false;

  /** Sends KX. Role A makes its offer meanwhile. */
  constructor(matched: Matched, wish: ChatMode, peer: Promise<Peer>, ends: IntroductionEnds) {
    this.#phase = { type: 'matched', held: matched };
    this.#wish = wish;
    this.#peer = peer;
    this.#ends = ends;
    this.#offer = matched.role === 'A' ? peer.then((made) => made.offer()) : null;
    // Awaited in its turn; an introduction that ends before must not leave a rejection that nobody hears.
    this.#offer?.catch(() => undefined);
    ends.relay(matched.frame);
  }

  async receive(frame: Bytes): Promise<void> {
    const phase = this.#phase;
    switch (phase.type) {
      case 'matched':
        return this.#exchangeKeys(phase.held, frame);
      case 'awaiting-offer':
        return this.#answer(phase.held, frame);
      case 'awaiting-answer':
        return this.#accept(phase.held, frame);
      case 'confirmed':
        return this.#listen(phase.held, frame);
    }
  }

  candidates(candidates: readonly Candidate[]): void {
    this.#say({ type: 'candidates', candidates });
  }

  candidatesEnd(): void {
    this.#say({ type: 'candidates-end' });
  }

  /** Tells the partner, if they can already be told, that one goes. */
  async bye(): Promise<void> {
    const phase = this.#phase;
    if (this.#closed || phase.type !== 'confirmed') return;
    this.#ends.relay(await phase.held.seal({ type: 'bye' }));
  }

  /** Wipes the keys. */
  close(): void {
    this.#closed = true;
    this.#phase.held.close();
  }

  async #exchangeKeys(matched: Matched, frame: Bytes): Promise<void> {
    const keyed = await matched.receive(frame);
    this.#ends.heard({ type: 'keyed' });
    if (keyed.role === 'B') {
      this.#enter({ type: 'awaiting-offer', held: keyed });
      return;
    }
    const sdp = (await this.#offer) ?? '';
    const { frame: hello, next } = await keyed.sealHello({ sdp, mode: this.#wish });
    this.#enter({ type: 'awaiting-answer', held: next });
    this.#introduce(hello);
  }

  async #answer(keyed: KeyedB, frame: Bytes): Promise<void> {
    const greeted = await keyed.receive(frame);
    const mode = lesserMode(this.#wish, greeted.partner.mode);
    this.#ends.heard({ type: 'confirmed', mode, code: greeted.safetyCode });
    const sdp = await (await this.#peer).answer(greeted.partner, mode);
    const { frame: hello, next } = await greeted.sealHello({ sdp, mode: this.#wish });
    this.#enter({ type: 'confirmed', held: next });
    this.#ends.confirmed(next, mode);
    this.#introduce(hello);
  }

  async #accept(introduced: Introduced, frame: Bytes): Promise<void> {
    const confirmed = await introduced.receive(frame);
    const mode = lesserMode(this.#wish, confirmed.partner.mode);
    this.#enter({ type: 'confirmed', held: confirmed });
    this.#ends.heard({ type: 'confirmed', mode, code: confirmed.safetyCode });
    this.#ends.confirmed(confirmed, mode);
    await (await this.#peer).accept(confirmed.partner, mode);
  }

  async #listen(confirmed: Confirmed, frame: Bytes): Promise<void> {
    const signal = await confirmed.open(frame);
    if (signal.type === 'bye') this.#ends.heard({ type: 'bye' });
    if (signal.type !== 'candidates') return;
    const peer = await this.#peer;
    for (const candidate of signal.candidates) await peer.addCandidate(candidate);
  }

  /** HELLO goes first; what waited for it follows. */
  #introduce(hello: Bytes): void {
    this.#ends.relay(hello);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const signal of waiting) this.#say(signal);
  }

  #say(signal: Signal): void {
    const phase = this.#phase;
    if (phase.type === 'awaiting-answer' || phase.type === 'confirmed') {
      void phase.held.seal(signal).then((frame) => {
        this.#ends.relay(frame);
      });
    } else this.#waiting.push(signal);
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    if (this.#closed) phase.held.close();
  }
}

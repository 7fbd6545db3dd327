import type { ChatMessage } from '../../crypto/chat-message.js';
import { ProtocolFailure } from '../../crypto/failure.js';
import { lesserMode } from '../../crypto/hello.js';
import type { ChatMode, Role } from '../../crypto/hello.js';
import { fingerprintOf } from '../../crypto/sdp.js';
import type { Renegotiation } from '../../rtc/peer.js';
import type { Question, Utterance } from '../state/commands.js';
import type { ChatEvent } from '../state/events.js';
import type { FullerMode } from '../state/state.js';

/** What is said about how two people talk: kinds 0A, 0B and 0C (PROTOCOL.md §4). */
export type NegotiationMessage = Extract<ChatMessage, { readonly type: 'ask-mode' | 'answer-mode' | 'description' }>;

/** What a negotiation starts from, where it speaks and to whom it tells what came of it. */
export interface NegotiationEnds {
  readonly role: Role;
  /** That of the chat, as the HELLOs made it. */
  readonly mode: ChatMode;
  /** Of the partner's certificate, from their HELLO. */
  readonly fingerprint: string;
  readonly renegotiation: () => Promise<Renegotiation>;
  send(message: NegotiationMessage): Promise<void>;
  heard(event: ChatEvent): void;
  /** The connection carries what `mode` has. */
  changed(mode: ChatMode): void;
}

/** Whose question stands, and how far it has come. */
type Standing =
  | { readonly type: 'none' }
  /** One's own waits for its answer. `crossed`: one of the partner's, void, came meanwhile. */
  | { readonly type: 'own'; readonly mode: ChatMode; readonly isWanted: boolean; readonly crossed: boolean }
  /** The partner's waits for one's answer. */
  | { readonly type: 'partners'; readonly mode: ChatMode }
  /** The partner's was answered with yes: their offer follows, or their no. */
  | { readonly type: 'promised' };

const NONE: Standing = { type: 'none' };

/**
 * How two people come from text to voice to video (PROTOCOL.md §4, §6): one asks, the other agrees, the asker offers.
 * Confined to one chat; feed it one message at a time. Throws where the partner says what has no place.
 */
export class Negotiation {
  readonly #ends: NegotiationEnds;
  #mode: ChatMode;
  /** The most that both agreed to. */
  #agreed: ChatMode;
  #question: Standing = NONE;
  /** The mode of one's own offer that has no answer yet. `met`: one of the partner's, rolled back, came meanwhile. */
  #offer: { readonly mode: ChatMode; readonly met: boolean } | null = null;

  constructor(ends: NegotiationEnds) {
    this.#ends = ends;
    this.#mode = ends.mode;
    this.#agreed = ends.mode;
  }

  /** What has no place is not said. */
  async say(what: Question): Promise<void> {
    switch (what.type) {
      case 'ask':
        return this.#ask(what.mode);
      case 'withdraw':
        this.#withdraw();
        return;
      case 'answer':
        return this.#answer(what.agreed);
    }
  }

  async hear(message: NegotiationMessage): Promise<void> {
    switch (message.type) {
      case 'ask-mode':
        this.#asked(message.mode);
        return;
      case 'answer-mode':
        return this.#answered(message.agreed);
      case 'description': {
        const { type, sdp } = message.description;
        if (fingerprintOf(sdp) !== this.#ends.fingerprint) throw new ProtocolFailure('E_FPR');
        return type === 'offer' ? this.#offered(sdp) : this.#accepted(sdp);
      }
    }
  }

  async #ask(mode: FullerMode): Promise<void> {
    if (this.#question.type !== 'none' || this.#offer !== null || !isAbove(mode, this.#mode)) return;
    this.#question = { type: 'own', mode, isWanted: true, crossed: false };
    await this.#ends.send({ type: 'ask-mode', mode });
  }

  /** One's own question is not meant any more. The partner hears of it when they agree. */
  #withdraw(): void {
    if (this.#question.type === 'own') this.#question = { ...this.#question, isWanted: false };
  }

  async #answer(agreed: boolean): Promise<void> {
    if (this.#question.type !== 'partners') return;
    if (agreed) this.#agreed = this.#question.mode;
    this.#question = agreed ? { type: 'promised' } : NONE;
    await this.#ends.send({ type: 'answer-mode', agreed });
  }

  /** Where both ask at once, A's question stands and B's is void. */
  #asked(mode: FullerMode): void {
    if (!isAbove(mode, this.#mode)) throw new ProtocolFailure('E_FORMAT');
    const question = this.#question;
    if (question.type === 'own' && this.#ends.role === 'A' && !question.crossed) {
      this.#question = { ...question, crossed: true };
      return;
    }
    const isFree = question.type === 'none' || (question.type === 'own' && this.#ends.role === 'B');
    if (!isFree) throw new ProtocolFailure('E_FORMAT');
    this.#question = { type: 'partners', mode };
    this.#ends.heard({ type: 'asked', mode });
  }

  async #answered(agreed: boolean): Promise<void> {
    const question = this.#question;
    this.#question = NONE;
    if (question.type === 'promised' && !agreed) {
      this.#agreed = this.#mode;
      this.#ends.heard({ type: 'answered', agreed });
    } else if (question.type === 'own') {
      const goesOn = agreed && question.isWanted;
      this.#ends.heard({ type: 'answered', agreed: goesOn });
      if (goesOn) {
        this.#agreed = question.mode;
        await this.#makeOffer(question.mode);
      } else if (agreed) await this.#ends.send({ type: 'answer-mode', agreed: false });
    } else throw new ProtocolFailure('E_FORMAT');
  }

  async #makeOffer(mode: ChatMode): Promise<void> {
    this.#offer = { mode, met: false };
    const sdp = await (await this.#ends.renegotiation()).offer(mode);
    await this.#ends.send({ type: 'description', description: { type: 'offer', sdp } });
  }

  /** Where both offer at once, A's offer stands and B's is rolled back. */
  async #offered(sdp: string): Promise<void> {
    const own = this.#offer;
    if (own !== null && this.#ends.role === 'A') {
      if (own.met) throw new ProtocolFailure('E_FORMAT');
      this.#offer = { ...own, met: true };
      return;
    }
    this.#offer = null;
    const answer = await (await this.#ends.renegotiation()).answer(sdp, this.#agreed);
    await this.#ends.send({ type: 'description', description: { type: 'answer', sdp: answer.sdp } });
    this.#become(answer.mode);
    if (own !== null && isAbove(own.mode, this.#mode)) await this.#makeOffer(own.mode);
  }

  async #accepted(sdp: string): Promise<void> {
    const offer = this.#offer;
    if (offer === null) throw new ProtocolFailure('E_FORMAT');
    this.#offer = null;
    this.#become(lesserMode(offer.mode, await (await this.#ends.renegotiation()).accept(sdp)));
  }

  /** A chat never falls back to less. */
  #become(mode: ChatMode): void {
    if (isAbove(this.#mode, mode)) throw new ProtocolFailure('E_FORMAT');
    if (mode === this.#mode) return;
    this.#mode = mode;
    if (mode === this.#agreed && this.#question.type === 'promised') this.#question = NONE;
    this.#ends.changed(mode);
    this.#ends.heard({ type: 'mode', mode });
  }
}

function isAbove(mode: ChatMode, other: ChatMode): boolean {
  return mode !== other && lesserMode(mode, other) === other;
}

/** Whether it is a negotiation's to say. */
export function isQuestion(what: Utterance): what is Question {
  return what.type === 'ask' || what.type === 'withdraw' || what.type === 'answer';
}

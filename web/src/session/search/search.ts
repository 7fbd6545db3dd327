import type { Bytes } from '../../crypto/bytes.js';
import { ProtocolFailure } from '../../crypto/failure.js';
import { offer } from '../../crypto/handshake.js';
import type { Offered } from '../../crypto/handshake.js';
import type { Challenge, Matched, Refused, ServerMessage } from '../../protocol/messages.js';
import { openSignal } from '../../signal/signal.js';
import type { Signal } from '../../signal/signal.js';
import { approach } from './approach.js';
import type { Approach } from './approach.js';
import type { Environment } from '../outside/environment.js';
import type { EncounterEvent } from '../state/events.js';
import type { Inbox } from './inbox.js';
import { standingAfter } from './server-order.js';
import type { Standing } from './server-order.js';
import type { Wish } from '../state/wish.js';

/** Where a refusal names no time. */
const REFUSED_MS = 5_000;

/** To whom a search tells what the server says. */
export interface SearchEnds {
  heard(event: EncounterEvent): void;
  /** Paired: the offer is the handshake's from here on. */
  matched(message: Matched, offered: Offered): Promise<void>;
  /** A sealed frame of the partner's. */
  frame(frame: Bytes): void | Promise<void>;
}

/** One question to the server: its socket, the offer that it carries, the work for the right to ask it. */
export class Search {
  readonly #environment: Environment;
  readonly #ends: SearchEnds;
  readonly #inbox: Inbox;
  readonly #lifetime = new AbortController();
  readonly #signal: Signal;
  readonly #approach: Promise<Approach>;
  #offered: Promise<Offered>;
  #standing: Standing = 'silent';

  constructor(environment: Environment, wish: Wish, inbox: Inbox, ends: SearchEnds) {
    this.#environment = environment;
    this.#inbox = inbox;
    this.#ends = ends;
    this.#approach = approach(wish);
    this.#offered = this.#makeOffer();
    this.#signal = openSignal(environment.openSocket(), {
      message: (message) => {
        this.#take(() => this.#hear(message));
      },
      frame: (frame) => {
        this.#take(() => ends.frame(frame));
      },
      closed: (code) => {
        this.#take(() => {
          ends.heard({ type: 'closed', code, luck: environment.luck(), online: environment.isOnline() });
        });
      },
    });
  }

  /** To the partner, through the server. */
  relay(frame: Bytes): void {
    this.#signal.relay(frame);
  }

  /** Leaves the server: nothing of it is heard any more, not even what is on its way. */
  close(): void {
    this.#lifetime.abort();
    this.#signal.leave();
    this.#forgetApproach();
    void this.#offered.then(
      (offered) => {
        offered.close();
      },
      () => undefined,
    );
  }

  get #isClosed(): boolean {
    return this.#lifetime.signal.aborted;
  }

  #take(task: () => void | Promise<void>): void {
    this.#inbox.take(() => (this.#isClosed ? undefined : task()));
  }

  /** One match is all that a search is for. */
  #forgetApproach(): void {
    void this.#approach.then(
      (known) => {
        known.close();
      },
      () => undefined,
    );
  }

  #makeOffer(): Promise<Offered> {
    const offered = Promise.all([this.#approach, this.#environment.sources()]).then(([{ meeting }, sources]) =>
      offer(meeting, sources),
    );
    // Awaited before it is sent; a search that ends before must not leave a rejection that nobody hears.
    offered.catch(() => undefined);
    return offered;
  }

  async #hear(message: ServerMessage): Promise<void> {
    this.#standing = standingAfter(this.#standing, message);
    switch (message.type) {
      case 'other-version':
        throw new ProtocolFailure('E_VERSION');
      case 'welcome':
        this.#ends.heard({ type: 'welcomed', relay: message.relay, waitMs: message.limits.waitMs });
        return this.#ask(null);
      case 'waiting':
      case 'parted':
        this.#ends.heard({ type: message.type });
        return;
      case 'matched':
        return this.#match(message);
      case 'refused':
        this.#refused(message);
        return;
      case 'draining':
        this.#ends.heard({ type: 'draining', retryAfterMs: message.retryAfterMs, luck: this.#environment.luck() });
        return;
      case 'reported':
      case 'knowledge':
        return;
    }
  }

  async #match(message: Matched): Promise<void> {
    this.#ends.heard({ type: 'matched', token: message.token, common: message.common });
    const offered = await this.#offered;
    this.#forgetApproach();
    return this.#ends.matched(message, offered);
  }

  async #ask(proof: number | null): Promise<void> {
    const { ask } = await this.#approach;
    const offered = await this.#offered;
    if (this.#isClosed) return;
    this.#standing = 'asking';
    this.#signal.send(ask(offered, proof));
  }

  #refused(refused: Refused): void {
    switch (refused.reason) {
      case 'proof':
        this.#inbox.failOn(this.#prove(refused.challenge));
        return;
      case 'rate':
      case 'busy':
      case 'not-now':
        this.#ends.heard(refused);
        return;
      case 'place-taken':
        this.#ends.heard({ type: 'place-taken' });
        return;
      case 'unknown-token':
        this.#ends.heard({ type: 'refused', reason: 'not-now', retryAfterMs: REFUSED_MS });
    }
  }

  /** Works for the right to ask, then asks again with other keys. */
  async #prove(challenge: Challenge): Promise<void> {
    const progress = (done: number): void => {
      if (!this.#isClosed) this.#ends.heard({ type: 'proving', done });
    };
    progress(0);
    (await this.#offered).close();
    this.#offered = this.#makeOffer();
    const solved = await this.#environment.solve(challenge, progress, this.#lifetime.signal).catch(() => null);
    if (this.#isClosed) return;
    if (solved === null) this.#ends.heard({ type: 'refused', reason: 'rate', retryAfterMs: REFUSED_MS });
    else await this.#ask(solved);
  }
}

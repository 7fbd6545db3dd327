import { fromBase64Url } from '../crypto/bytes.js';
import type { Bytes } from '../crypto/bytes.js';
import type { Confirmed } from '../crypto/confirmed.js';
import { failureCode, ProtocolFailure } from '../crypto/failure.js';
import { offer } from '../crypto/handshake.js';
import type { Offered } from '../crypto/handshake.js';
import { Serial } from '../crypto/serial.js';
import type { Challenge, IceServer, Matched, Refused, ServerMessage } from '../protocol/messages.js';
import { openSignal } from '../signal/signal.js';
import type { Signal } from '../signal/signal.js';
import { approach } from './approach.js';
import type { Approach } from './approach.js';
import { Call } from './call.js';
import type { Utterance } from './commands.js';
import type { Environment, OwnStreams } from './environment.js';
import type { EncounterEvent } from './events.js';
import { Files } from './files.js';
import { Introduction } from './introduction.js';
import { standingAfter } from './server-order.js';
import type { Standing } from './server-order.js';
import type { Wish } from './wish.js';

/** So much of a partner's may wait to be worked off; whoever sends faster than anybody reads wants something else. */
const MAX_PENDING = 1_000;

/** Where a refusal names no time. */
const REFUSED_MS = 5_000;

/**
 * One search, and the chat that comes of it: its socket, its keys, its connection. What comes in is worked off one after
 * the other, in order. Once left it tells nothing more and holds nothing.
 */
export class Encounter {
  /** What is shared, however many connections the chat takes. */
  readonly files: Files;
  readonly #environment: Environment;
  readonly #wish: Wish;
  readonly #tell: (event: EncounterEvent) => void;
  readonly #incoming = new Serial();
  readonly #lifetime = new AbortController();
  readonly #signal: Signal;
  readonly #approach: Promise<Approach>;
  #offered: Promise<Offered>;
  #standing: Standing = 'silent';
  #introduction: Introduction | null = null;
  #call: Call | null = null;
  #own: OwnStreams = { own: null, screen: null };
  #pending = 0;

  constructor(environment: Environment, wish: Wish, tell: (event: EncounterEvent) => void) {
    this.#environment = environment;
    this.#wish = wish;
    this.#tell = (event) => {
      if (!this.#isLeft) tell(event);
    };
    this.files = new Files({
      pictures: environment.pictures,
      save: environment.save,
      heard: (event) => {
        this.#tell({ type: 'file', event });
      },
    });
    this.#approach = approach(wish);
    this.#offered = this.#makeOffer();
    this.#signal = openSignal(environment.openSocket(), {
      message: (message) => {
        this.#take(() => this.#hear(message));
      },
      frame: (frame) => {
        this.#take(() => this.#introduction?.receive(frame));
      },
      closed: (code) => {
        this.#take(() => {
          this.#tell({ type: 'closed', code, luck: environment.luck(), online: environment.isOnline() });
        });
      },
    });
  }

  /** The partner's picture and sound; null before the chat is live. */
  get partner(): MediaStream | null {
    return this.#call?.partner ?? null;
  }

  /** The partner's screen and its sound; null before the chat is live. */
  get partnerScreen(): MediaStream | null {
    return this.#call?.partnerScreen ?? null;
  }

  say(what: Utterance): void {
    this.#call?.say(what);
  }

  /** What of one's own picture and sound leaves, once the chat allows it. */
  show(own: OwnStreams): void {
    this.#own = own;
    this.#call?.show(own);
  }

  /** The browsers are connected: the server is needed no more (PROTOCOL.md §2.3). */
  letGo(): void {
    this.#signal.leave();
  }

  /** Says goodbye, then ends. */
  leave(): void {
    if (this.#isLeft) return;
    this.#lifetime.abort();
    this.files.close();
    const farewell = this.#farewell();
    if (farewell === null) this.close();
    else {
      const end = (): void => {
        this.close();
      };
      farewell.then(end, end);
    }
  }

  /** Ends at once: no word, no socket, no connection, no key is left. */
  close(): void {
    this.#lifetime.abort();
    this.files.close();
    this.#signal.leave();
    this.#call?.close();
    this.#introduction?.close();
    this.#forgetApproach();
    void this.#offered.then(
      (offered) => {
        offered.close();
      },
      () => undefined,
    );
  }

  /** The last word to a partner who can hear one. */
  #farewell(): Promise<void> | null {
    if (this.#call?.isConnected === true) return this.#call.bye();
    return this.#introduction?.bye() ?? null;
  }

  get #isLeft(): boolean {
    return this.#lifetime.signal.aborted;
  }

  /** One match is all that an encounter is for. */
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

  /** One thing after the other. */
  #take(task: () => void | Promise<void>): void {
    this.#pending += 1;
    const inTurn = async (): Promise<void> => {
      this.#pending -= 1;
      if (this.#pending > MAX_PENDING) throw new ProtocolFailure('E_FORMAT');
      if (!this.#isLeft) await task();
    };
    this.#failOn(this.#incoming.run(inTurn));
  }

  /** Whatever goes wrong is told as the chat's failure. */
  #failOn(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.#tell({ type: 'failed', code: failureCode(error) });
    });
  }

  async #hear(message: ServerMessage): Promise<void> {
    this.#standing = standingAfter(this.#standing, message);
    switch (message.type) {
      case 'other-version':
        throw new ProtocolFailure('E_VERSION');
      case 'welcome':
        this.#tell({ type: 'welcomed', relay: message.relay, waitMs: message.limits.waitMs });
        return this.#ask(null);
      case 'waiting':
      case 'parted':
        this.#tell({ type: message.type });
        return;
      case 'matched':
        return this.#meet(message);
      case 'refused':
        this.#refused(message);
        return;
      case 'draining':
        this.#tell({ type: 'draining', retryAfterMs: message.retryAfterMs, luck: this.#environment.luck() });
        return;
      case 'reported':
      case 'knowledge':
        return;
    }
  }

  async #ask(proof: number | null): Promise<void> {
    const { ask } = await this.#approach;
    const offered = await this.#offered;
    if (this.#isLeft) return;
    this.#standing = 'asking';
    this.#signal.send(ask(offered, proof));
  }

  #refused(refused: Refused): void {
    switch (refused.reason) {
      case 'proof':
        this.#failOn(this.#prove(refused.challenge));
        return;
      case 'rate':
      case 'busy':
      case 'not-now':
        this.#tell(refused);
        return;
      case 'place-taken':
        this.#tell({ type: 'place-taken' });
        return;
      case 'unknown-token':
        this.#tell({ type: 'refused', reason: 'not-now', retryAfterMs: REFUSED_MS });
    }
  }

  /** Works for the right to ask, then asks again with other keys. */
  async #prove(challenge: Challenge): Promise<void> {
    const progress = (done: number): void => {
      this.#tell({ type: 'proving', done });
    };
    progress(0);
    (await this.#offered).close();
    this.#offered = this.#makeOffer();
    const solved = await this.#environment.solve(challenge, progress, this.#lifetime.signal).catch(() => null);
    if (solved === null) this.#tell({ type: 'refused', reason: 'rate', retryAfterMs: REFUSED_MS });
    else await this.#ask(solved);
  }

  async #meet(message: Matched): Promise<void> {
    this.#tell({ type: 'matched', token: message.token, common: message.common });
    const offered = await this.#offered;
    this.#forgetApproach();
    const matched = await offered.matched(fromBase64Url(message.key, 1216), fromBase64Url(message.commit, 32));
    if (this.#isLeft) {
      matched.close();
      return;
    }
    const { mode, hideAddress } = this.#wish;
    const local = message.lan && this.#environment.isLocalPage;
    const options = { mode, iceServers: message.iceServers.map(forBrowser), relayOnly: hideAddress, local };
    const call = new Call(this.#environment, matched.role, options, {
      candidates: (found) => this.#introduction?.candidates(found),
      candidatesEnd: () => this.#introduction?.candidatesEnd(),
      heard: this.#tell,
      failed: (code) => {
        this.#tell({ type: 'failed', code });
      },
      take: (task) => {
        this.#take(task);
      },
      files: this.files,
    });
    this.#call = call;
    call.show(this.#own);
    this.#introduction = new Introduction(matched, mode, call.peer, {
      relay: (frame: Bytes) => {
        this.#signal.relay(frame);
      },
      heard: this.#tell,
      confirmed: (confirmed: Confirmed, agreed) => {
        call.confirm(confirmed, agreed);
      },
    });
  }
}

function forBrowser(server: IceServer): RTCIceServer {
  return { ...server, urls: [...server.urls] };
}

import { fromBase64Url } from '../../crypto/bytes.js';
import type { Confirmed } from '../../crypto/confirmed.js';
import { ProtocolFailure } from '../../crypto/failure.js';
import type { FailureCode } from '../../crypto/failure.js';
import type { Offered } from '../../crypto/handshake.js';
import type { Matched } from '../../protocol/messages.js';
import { admitServers } from '../../rtc/ice-servers.js';
import type { Preparation } from '../../rtc/preparation.js';
import type { Call } from './call.js';
import type { ChatParts, LoadChat } from './chat-parts.js';
import type { Utterance } from '../state/commands.js';
import type { Environment, OwnStreams } from '../outside/environment.js';
import type { EncounterEvent } from '../state/events.js';
import type { Files } from '../files/files.js';
import { Inbox } from '../search/inbox.js';
import type { Introduction } from './introduction.js';
import { Search } from '../search/search.js';
import type { Wish } from '../state/wish.js';

/** To whom an attempt tells what becomes of it. Nothing is called once it is left. */
export interface AttemptEnds {
  heard(event: EncounterEvent): void;
  /** The chat's files, which are made with its first partner. */
  files(parts: ChatParts): Files;
  /** The partner has the same keys, which live until the attempt is over. Called before `connected` is heard. */
  confirmed(confirmed: Confirmed): void;
}

/**
 * One way to a partner, tried once: the search, the introduction, the call. What comes in is worked off in order. Once
 * left it tells nothing more and holds nothing.
 */
export class Attempt {
  readonly #environment: Environment;
  readonly #wish: Wish;
  readonly #ends: AttemptEnds;
  readonly #inbox = new Inbox((code) => {
    this.#fail(code);
  });
  /** Made while a partner is looked for; the call's from `matched` on. */
  #preparation: Preparation | null = null;
  /** Loaded while a partner is looked for; the call is prepared with them. */
  readonly #parts: Promise<ChatParts>;
  readonly #search: Search;
  #introduction: Introduction | null = null;
  #call: Call | null = null;
  #own: OwnStreams = { own: null, screen: null };
  #isLeft = false;

  constructor(environment: Environment, loadChat: LoadChat, wish: Wish, ends: AttemptEnds) {
    this.#environment = environment;
    this.#wish = wish;
    this.#ends = ends;
    this.#parts = loadChat().then((parts) => this.#prepare(parts));
    // Awaited once there is a partner; a search that ends before must not leave a rejection that nobody hears.
    this.#parts.catch(() => undefined);
    this.#search = new Search(environment, wish, this.#inbox, {
      heard: this.#tell,
      matched: (message, offered) => this.#meet(message, offered),
      frame: (frame) => this.#introduction?.receive(frame),
    });
  }

  /** The partner's picture and sound; null before the keys are shared. */
  get partner(): MediaStream | null {
    return this.#call?.partner ?? null;
  }

  /** What protects the connection at this moment; null before it stands. */
  async details(): ReturnType<Call['details']> {
    return (await this.#call?.details()) ?? null;
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

  /** The path is dead: nothing of one's own is put on it. */
  pause(): void {
    this.#call?.pause();
  }

  /** The path is back. */
  goOn(): void {
    this.#call?.goOn();
  }

  /** The browsers are connected: the server is needed no more (PROTOCOL.md §2.3). */
  letGo(): void {
    this.#search.close();
  }

  /** Says goodbye, then ends. */
  leave(): void {
    if (this.#isLeft) return;
    this.#silence();
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
    this.#silence();
    this.#search.close();
    this.#call?.close();
    this.#preparation?.close();
    this.#introduction?.close();
  }

  readonly #tell = (event: EncounterEvent): void => {
    if (!this.#isLeft) this.#ends.heard(event);
  };

  #fail(code: FailureCode): void {
    this.#tell({ type: 'failed', code });
  }

  #silence(): void {
    this.#isLeft = true;
    this.#inbox.close();
  }

  /** The last word to a partner who can hear one. */
  #farewell(): Promise<void> | null {
    if (this.#call?.isConnected === true) return this.#call.bye();
    return this.#introduction?.bye() ?? null;
  }

  async #meet(message: Matched, offered: Offered): Promise<void> {
    const parts = await this.#loaded();
    const preparation = this.#preparation;
    const matched = await offered.matched(fromBase64Url(message.key, 1216), fromBase64Url(message.commit, 32));
    if (this.#isLeft || preparation === null) {
      matched.close();
      return;
    }
    const { mode, hideAddress } = this.#wish;
    const { isLocalPage } = this.#environment;
    const local = message.lan && isLocalPage;
    const iceServers = admitServers(message.iceServers, isLocalPage);
    const options = { mode, iceServers, relayOnly: hideAddress, local };
    const call = new parts.Call(this.#environment, preparation, matched.role, options, {
      candidates: (found) => this.#introduction?.candidates(found),
      candidatesEnd: () => this.#introduction?.candidatesEnd(),
      heard: this.#tell,
      failed: (code) => {
        this.#fail(code);
      },
      take: (task) => {
        this.#inbox.take(task);
      },
      files: this.#ends.files(parts),
    });
    this.#call = call;
    call.show(this.#own);
    this.#introduction = new parts.Introduction(matched, mode, call.peer, {
      relay: (frame) => {
        this.#search.relay(frame);
      },
      heard: this.#tell,
      confirmed: (confirmed, agreed) => {
        if (!this.#isLeft) this.#ends.confirmed(confirmed);
        call.confirm(confirmed, agreed);
      },
    });
  }

  #prepare(parts: ChatParts): ChatParts {
    if (!this.#isLeft) this.#preparation = this.#environment.prepareCall(parts.prepareCall);
    return parts;
  }

  /** A chat whose script cannot be had is one of another version of the page. */
  #loaded(): Promise<ChatParts> {
    return this.#parts.catch(() => {
      throw new ProtocolFailure('E_VERSION');
    });
  }
}

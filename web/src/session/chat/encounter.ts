import { Attempt } from './attempt.js';
import type { ChatParts, LoadChat } from './chat-parts.js';
import type { Utterance } from '../state/commands.js';
import type { Environment, OwnStreams } from '../outside/environment.js';
import type { EncounterEvent } from '../state/events.js';
import type { Files } from '../files/files.js';
import { ResumeKey } from './resume-key.js';
import type { Wish } from '../state/wish.js';

/** So long one looks at a place where the partner may not come (PROTOCOL.md §3.4). */
const TURN_MS = 3_000;

/**
 * One search and the chat that comes of it, over as many paths as it takes: the attempt that is on, and, once its path
 * died, the next one (PROTOCOL.md §3.4). Once left it tells nothing more and holds nothing.
 */
export class Encounter {
  /** What is shared, however many connections the chat takes; null before there is a partner. */
  #files: Files | null = null;
  readonly #environment: Environment;
  readonly #loadChat: LoadChat;
  readonly #wish: Wish;
  readonly #tell: (event: EncounterEvent) => void;
  #current: Attempt;
  /** What is to take the place of the current one, which is kept until it does: its path may come back. */
  #next: Attempt | null = null;
  readonly #key = new ResumeKey();
  /** Of the last handshake: A's opener is the first that is said. */
  #speaksFirst = false;
  /** Prevents the turn to the other place. */
  #stay: (() => void) | null = null;
  #own: OwnStreams = { own: null, screen: null };
  #isPaused = false;

  constructor(environment: Environment, loadChat: LoadChat, wish: Wish, tell: (event: EncounterEvent) => void) {
    this.#environment = environment;
    this.#loadChat = loadChat;
    this.#wish = wish;
    this.#tell = tell;
    this.#current = this.#attempt(wish);
  }

  /** See `#files`. */
  get files(): Files | null {
    return this.#files;
  }

  /** The partner's picture and sound; null before the keys are shared. Of a dead path it is the last that came. */
  get partner(): MediaStream | null {
    return this.#current.partner;
  }

  /** What protects the connection at this moment; null before it stands. */
  details(): ReturnType<Attempt['details']> {
    return this.#current.details();
  }

  /** The partner's screen and its sound; null before the chat is live. */
  get partnerScreen(): MediaStream | null {
    return this.#current.partnerScreen;
  }

  /** What cannot be said while the path is dead is not said. */
  say(what: Utterance): void {
    if (!this.#isPaused) this.#current.say(what);
  }

  /** What of one's own picture and sound leaves, once the chat allows it. */
  show(own: OwnStreams): void {
    this.#own = own;
    this.#current.show(own);
    this.#next?.show(own);
  }

  /** The browsers are connected: the server is needed no more (PROTOCOL.md §2.3). */
  letGo(): void {
    this.#current.letGo();
  }

  /** The path is dead, or an attempt at another one came to nothing: nothing is sent, no server is kept. */
  pause(): void {
    this.#isPaused = true;
    this.#current.pause();
    this.#current.letGo();
    this.#drop();
  }

  /** Tries to meet the same partner again, with keys of its own and in the chat's present way to talk. */
  resume(mode: Wish['mode']): void {
    this.#seek(mode, 0);
  }

  /** The path came back by itself: the chat goes on as it was. */
  goOn(): void {
    this.#drop();
    this.#isPaused = false;
    this.#current.goOn();
  }

  /** Says goodbye, then ends. */
  leave(): void {
    this.#forget();
    this.#next?.leave();
    this.#current.leave();
  }

  /** Ends at once: no word, no socket, no connection, no key is left. */
  close(): void {
    this.#forget();
    this.#next?.close();
    this.#current.close();
  }

  #attempt(wish: Wish): Attempt {
    const attempt: Attempt = new Attempt(this.#environment, this.#loadChat, wish, {
      heard: (event) => {
        if (attempt === this.#next) this.#hearNext(attempt, event);
        else this.#hear(event);
      },
      files: (parts) => (this.#files ??= this.#openFiles(parts)),
      confirmed: (confirmed) => {
        this.#speaksFirst = confirmed.role === 'A';
        this.#key.keep(confirmed.exportedSecret.slice());
      },
    });
    return attempt;
  }

  #openFiles({ Files, browserPictures }: ChatParts): Files {
    return new Files({
      pictures: this.#environment.pictures(browserPictures),
      save: this.#environment.save,
      heard: (event) => {
        this.#tell({ type: 'file', event });
      },
    });
  }

  /** At one place after the other, where the partner may be at either. */
  #seek(mode: Wish['mode'], turn: number): void {
    this.#drop();
    const { hideAddress } = this.#wish;
    const rendezvous = this.#key.rendezvous(turn);
    if (rendezvous === null) return;
    this.#next = this.#attempt({ mode, hideAddress, whom: { type: 'resume', rendezvous } });
    this.#next.show(this.#own);
    if (!this.#key.isUnheard) return;
    this.#stay = this.#environment.setTimer(TURN_MS, () => {
      this.#seek(mode, turn + 1);
    });
  }

  /** B says what its devices do as soon as it is live. */
  #hear(event: EncounterEvent): void {
    if (event.type === 'media') this.#key.heard();
    this.#tell(event);
  }

  /** The next attempt has no chat yet: its path means nothing before it is live, and then it is the current one. */
  #hearNext(next: Attempt, event: EncounterEvent): void {
    if (event.type === 'path') {
      if (event.change === 'gone' || event.change === 'closed') this.#tell({ type: 'failed', code: 'E_TIMEOUT' });
      return;
    }
    if (event.type === 'matched') this.#remain();
    if (event.type === 'connected') this.#files?.disconnect();
    if (event.type === 'live') this.#replaceBy(next);
    this.#tell(event);
  }

  #replaceBy(next: Attempt): void {
    const old = this.#current;
    this.#key.resumed(this.#speaksFirst);
    this.#current = next;
    this.#next = null;
    this.#isPaused = false;
    old.close();
  }

  #remain(): void {
    this.#stay?.();
    this.#stay = null;
  }

  #drop(): void {
    this.#remain();
    this.#next?.close();
    this.#next = null;
  }

  #forget(): void {
    this.#remain();
    this.#key.close();
    this.#files?.close();
  }
}

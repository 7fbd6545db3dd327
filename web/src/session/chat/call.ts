import type { Bytes } from '../../crypto/bytes.js';
import type { ChatChannel } from '../../crypto/chat-channel.js';
import type { Confirmed } from '../../crypto/confirmed.js';
import { failureCode } from '../../crypto/failure.js';
import type { FailureCode } from '../../crypto/failure.js';
import { isFileChunk } from '../../crypto/file-cipher.js';
import type { ChatMode, Role } from '../../crypto/hello.js';
import type { Random } from '../../crypto/primitives.js';
import type { Candidate } from '../../crypto/signals.js';
import type { SetTimer } from '../../rtc/batch.js';
import type { Frames } from '../../rtc/frames.js';
import { MEDIA_KINDS } from '../../rtc/media-kind.js';
import type { MediaKind } from '../../rtc/media-kind.js';
import type { Peer, PeerOptions } from '../../rtc/peer.js';
import type { Preparation } from '../../rtc/preparation.js';
import type { Utterance } from '../state/commands.js';
import { Conversation } from './conversation.js';
import type { Environment, OwnStreams } from '../outside/environment.js';
import type { ChatEvent } from '../state/events.js';
import type { Files } from '../files/files.js';
import type { ConnectionDetails } from '../state/inspection.js';
import { MediaKeys } from './media-keys.js';
import { Negotiation, isQuestion } from './negotiation.js';
import { PathWatch } from './path-watch.js';
import type { Path } from '../state/state.js';
import { Unsent } from './unsent.js';

/** To whom a call tells what happens to it. */
export interface CallEnds {
  candidates(found: readonly Candidate[]): void;
  candidatesEnd(): void;
  heard(event: ChatEvent): void;
  failed(code: FailureCode): void;
  /** Runs a task in its turn; what it throws ends the chat. */
  take(task: () => void | Promise<void>): void;
  readonly files: Files;
}

/** The connection of one chat: the peer connection, the frame worker, and what is said over both. */
export class Call {
  readonly peer: Promise<Peer>;
  readonly #role: Role;
  readonly #frames: Frames;
  readonly #setTimer: SetTimer;
  readonly #random: Random;
  readonly #ends: CallEnds;
  #mode: ChatMode;
  /** Once the keys are known to be shared. What is put on it leaves once its path is proven. */
  #confirmed: Peer | null = null;
  #connected: Peer | null = null;
  #path: Path = { route: 'direct', transport: 'udp' };
  #conversation: Conversation | null = null;
  #negotiation: Negotiation | null = null;
  #keys: MediaKeys | null = null;
  #chat: ChatChannel | null = null;
  #watch: PathWatch | null = null;
  #isLive = false;
  #own: OwnStreams = { own: null, screen: null };
  /** What is to be said waits here while the path is dead; null while it is not. */
  #unsent: Unsent | null = null;
  #isClosed = false;

  constructor(environment: Environment, preparation: Preparation, role: Role, options: PeerOptions, ends: CallEnds) {
    this.#role = role;
    this.#setTimer = environment.setTimer;
    this.#random = environment.random;
    this.#mode = options.mode;
    this.#ends = ends;
    this.#frames = preparation.frames({
      failed: () => {
        ends.failed('E_SFRAME');
      },
      worn: (epoch) => {
        this.#keys?.worn(epoch);
      },
    });
    this.peer = preparation.peer(options, this.#frames, {
      candidates: (found) => {
        ends.candidates(found);
      },
      candidatesEnd: () => {
        ends.candidatesEnd();
      },
      connected: (route) => {
        this.#frames.letThrough();
        ends.take(() => this.#connect(route));
      },
      failed: (code) => {
        ends.failed(code);
      },
      message: (bytes) => {
        if (isFileChunk(bytes)) this.#takeChunk(bytes);
        else ends.take(() => this.#conversation?.receive(bytes));
      },
      path: (change) => {
        ends.take(() => {
          ends.heard({ type: 'path', change });
        });
      },
    });
    this.peer.catch(() => {
      ends.failed('E_TIMEOUT');
    });
  }

  get isConnected(): boolean {
    return this.#connected !== null;
  }

  /** The partner's picture and sound; null before the keys are shared. Nothing is in it before the path is proven. */
  get partner(): MediaStream | null {
    return this.#confirmed?.partner ?? null;
  }

  /** Their screen and its sound; null before the chat is live. */
  get partnerScreen(): MediaStream | null {
    return this.#isLive ? (this.#connected?.partnerScreen ?? null) : null;
  }

  /** What protects it at this moment; null before it stands. */
  async details(): Promise<Omit<ConnectionDetails, 'exchange'> | null> {
    const [peer, chat] = [this.#connected, this.#chat];
    if (peer === null || chat === null) return null;
    const [details, frames] = await Promise.all([peer.details(), this.#frames.counts()]);
    return { ...details, frames, ratchet: chat.progress };
  }

  /** The keys are known to be shared: frames and messages may be opened. */
  confirm(confirmed: Confirmed, mode: ChatMode): void {
    this.#mode = mode;
    this.#equip().catch(() => undefined);
    this.#frames.unlock(confirmed.role, confirmed.takeMediaSecret());
    const keys = this.#renewKeys(confirmed.role);
    this.#keys = keys;
    this.#chat = confirmed.chat;
    const negotiation = this.#negotiate(confirmed, mode);
    this.#negotiation = negotiation;
    this.#conversation = new Conversation(confirmed.chat, {
      send: (bytes: Bytes) => {
        this.#send(bytes);
      },
      room: () => this.#unsent?.room() ?? this.#connected?.room() ?? Promise.resolve(),
      opened: () => {
        this.#live();
      },
      heard: (event) => {
        this.#ends.heard(event);
      },
      files: this.#ends.files,
      negotiated: (message) => negotiation.hear(message),
      rekeyed: (message) => keys.hear(message),
    });
  }

  /** What cannot be said any more is not said. */
  say(what: Utterance): void {
    const speaker = isQuestion(what) ? this.#negotiation?.say(what) : this.#conversation?.say(what);
    speaker?.catch(() => undefined);
  }

  async bye(): Promise<void> {
    this.#keys?.close();
    this.#unsent = null;
    await this.#conversation?.bye();
  }

  /** Puts one's own tracks where the chat's mode has room for them. The worker lets none out on a path not yet proven. */
  show(streams: OwnStreams): void {
    this.#own = streams;
    const { own, screen } = streams;
    const peer = this.#confirmed;
    if (peer === null || this.#unsent !== null || this.#mode === 'text') return;
    const put = (kind: MediaKind, track: MediaStreamTrack | undefined): void => {
      // A sender that takes no track any more belongs to a connection that is being closed.
      peer.replaceTrack(kind, track ?? null).catch(() => undefined);
    };
    put('microphone', own?.getAudioTracks()[0]);
    if (this.#mode !== 'video') return;
    put('camera', own?.getVideoTracks()[0]);
    put('screen', screen?.getVideoTracks()[0]);
    put('screen-audio', screen?.getAudioTracks()[0]);
  }

  /** Takes one's own picture and sound off the path and holds what would be said. What still comes is heard. */
  pause(): void {
    this.#unsent ??= new Unsent();
    this.#stopWatch();
    for (const kind of MEDIA_KINDS) this.#connected?.replaceTrack(kind, null).catch(() => undefined);
  }

  /** As if there had been no pause. */
  goOn(): void {
    const unsent = this.#unsent?.release() ?? [];
    this.#unsent = null;
    for (const bytes of unsent) this.#send(bytes);
    this.show(this.#own);
    this.#startWatch();
  }

  close(): void {
    this.#isClosed = true;
    this.#stopWatch();
    this.#unsent?.release();
    this.#conversation = null;
    this.#negotiation = null;
    this.#keys?.close();
    this.#keys = null;
    this.#chat = null;
    this.#isLive = false;
    this.#confirmed = null;
    this.#frames.close();
    void this.peer.then(
      (peer) => {
        peer.close();
      },
      () => undefined,
    );
  }

  /** Beside what is said, which waits for no chunk. Bounded by what the person accepted. */
  #takeChunk(chunk: Bytes): void {
    this.#ends.files.take(chunk).catch((error: unknown) => {
      this.#ends.failed(failureCode(error));
    });
  }

  #negotiate({ role, partner }: Confirmed, mode: ChatMode): Negotiation {
    return new Negotiation({
      role,
      mode,
      fingerprint: partner.fingerprint,
      renegotiation: async () => (await this.peer).renegotiation,
      send: async (message) => this.#conversation?.send(message),
      heard: (event) => {
        this.#ends.heard(event);
      },
      changed: (reached) => {
        this.#mode = reached;
        this.show(this.#own);
        // Senders that carried nothing before know nothing of a level.
        this.#stopWatch();
        this.#startWatch();
      },
    });
  }

  #renewKeys(role: Role): MediaKeys {
    return new MediaKeys(role, {
      send: async (message) => this.#conversation?.send(message),
      frames: this.#frames,
      random: this.#random,
      setTimer: this.#setTimer,
    });
  }

  async #equip(): Promise<void> {
    this.#confirmed = await this.peer;
    if (!this.#isClosed) this.show(this.#own);
  }

  async #connect(route: Path): Promise<void> {
    const peer = await this.peer;
    if (this.#isClosed) return;
    this.#connected = peer;
    this.#path = route;
    this.#ends.heard({ type: 'connected' });
    await this.#conversation?.open(this.#role);
  }

  #send(bytes: Bytes): void {
    if (this.#unsent === null) this.#connected?.send(bytes);
    else if (!this.#unsent.hold(bytes)) this.#ends.failed('E_FORMAT');
  }

  #live(): void {
    if (this.#isClosed || this.#unsent !== null || this.#connected === null) return;
    this.#isLive = true;
    this.#keys?.start();
    this.#ends.heard({ type: 'live', path: this.#path });
    this.#startWatch();
  }

  /** Sound and pictures are what a path has to carry; text finds its way. */
  #startWatch(): void {
    const peer = this.#connected;
    if (peer === null || !this.#isLive || this.#mode === 'text') return;
    this.#watch ??= new PathWatch({
      peer,
      setTimer: this.#setTimer,
      changed: (network) => {
        this.#ends.heard({ type: 'network', network });
      },
    });
  }

  #stopWatch(): void {
    this.#watch?.close();
    this.#watch = null;
  }
}

import type { Bytes } from '../../src/crypto/bytes.js';
import { lesserMode } from '../../src/crypto/hello.js';
import type { ChatMode, Hello } from '../../src/crypto/hello.js';
import type { Candidate } from '../../src/crypto/signals.js';
import type { PeerDetails } from '../../src/rtc/details.js';
import type { PathCounters } from '../../src/rtc/path-counters.js';
import type { Level } from '../../src/rtc/path-verdict.js';
import type { Peer, PeerListener, Renegotiation } from '../../src/rtc/peer.js';

const FINGERPRINT = Array.from({ length: 32 }, () => 'AB').join(':');

/** Of a path on which nothing has travelled yet. */
export const NOTHING_CARRIED: PathCounters = {
  roundTripMs: 40,
  sent: 0,
  sentLost: 0,
  received: 0,
  receivedLost: 0,
  availableBps: null,
  partnerPictures: 0,
};

/** The network between fake peers: whoever takes the other's description is connected to it. */
export class FakeNetwork {
  readonly peers: FakePeer[] = [];
  /** What whoever wants to send more waits for; put another there to have them wait. */
  room = Promise.resolve();
  /** What every path has carried so far, as each browser counts it. */
  counters: PathCounters = NOTHING_CARRIED;
  /** Which browsers get to know that a path stands: both, or only the one that made the offer, or the answer. */
  connects: 'both' | 'A' | 'B' = 'both';
  /** How often they were read. */
  readings = 0;

  open(listener: PeerListener, isBlocked: boolean): FakePeer {
    const peer = new FakePeer(this, this.peers.length, listener, isBlocked);
    this.peers.push(peer);
    return peer;
  }

  /** Nothing gets through any more, in either direction; `noticed` is what the browsers say of it. */
  cut(noticed: 'silent' | 'gone'): void {
    for (const peer of this.peers) peer.cut(noticed);
  }

  /** What was held up arrives. */
  heal(): void {
    for (const peer of this.peers) peer.heal();
  }

  get openPeers(): number {
    return this.peers.filter((peer) => !peer.isClosed).length;
  }
}

/** A connection in memory: descriptions carry a number, candidates nothing, messages arrive at once. */
export class FakePeer implements Peer {
  readonly partner = { id: 'partner' } as unknown as MediaStream;
  readonly partnerScreen = { id: 'screen' } as unknown as MediaStream;
  readonly renegotiation: Renegotiation = {
    offer: (mode) => Promise.resolve(this.describe(mode)),
    answer: (sdp, agreed) => {
      const mode = lesserMode(modeIn(sdp), agreed);
      return Promise.resolve({ sdp: this.describe(mode), mode });
    },
    accept: (sdp) => Promise.resolve(modeIn(sdp)),
  };
  readonly taken: Candidate[] = [];
  readonly tracks = new Map<string, MediaStreamTrack | null>();
  /** Kinds of tracks and messages in the order in which they were put on the connection. */
  readonly order: ('track' | 'message')[] = [];
  /** All that was put on the data channel. */
  readonly sent: Bytes[] = [];
  /** How much of the pictures was to be sent, in order. */
  readonly levels: Level[] = [];
  isClosed = false;
  readonly #network: FakeNetwork;
  readonly #number: number;
  readonly #listener: PeerListener;
  readonly #isBlocked: boolean;
  #other: FakePeer | null = null;
  /** What a cut path holds up; null while it is whole. */
  #heldUp: Bytes[] | null = null;

  constructor(network: FakeNetwork, number: number, listener: PeerListener, isBlocked: boolean) {
    this.#network = network;
    this.#number = number;
    this.#listener = listener;
    this.#isBlocked = isBlocked;
  }

  get listener(): PeerListener {
    return this.#listener;
  }

  /** What one's browser notices of a dead path; where it notices nothing, the path is dead all the same. */
  cut(noticed: 'silent' | 'gone' | 'nothing'): void {
    if (this.isClosed || this.#other === null) return;
    this.#heldUp ??= [];
    if (noticed !== 'nothing') this.#listener.path(noticed);
  }

  heal(): void {
    if (this.isClosed || this.#heldUp === null) return;
    const heldUp = this.#heldUp;
    this.#heldUp = null;
    this.#listener.path('back');
    for (const bytes of heldUp) this.#deliver(bytes);
  }

  offer(): Promise<string> {
    this.#gather();
    return Promise.resolve(this.describe('text'));
  }

  answer(hello: Hello): Promise<string> {
    this.#gather();
    this.#other = this.#named(hello);
    return Promise.resolve(this.describe('text'));
  }

  accept(hello: Hello): Promise<void> {
    const other = this.#named(hello);
    this.#other = other;
    queueMicrotask(() => {
      if (this.#network.connects !== 'B') this.#connect();
      if (other !== null && this.#network.connects !== 'A') other.#connect();
    });
    return Promise.resolve();
  }

  addCandidate(candidate: Candidate): Promise<void> {
    this.taken.push(candidate);
    return Promise.resolve();
  }

  replaceTrack(kind: string, track: MediaStreamTrack | null): Promise<void> {
    this.order.push('track');
    this.tracks.set(kind, track);
    return Promise.resolve();
  }

  adapt(level: Level): Promise<void> {
    this.levels.push(level);
    return Promise.resolve();
  }

  measure(): Promise<PathCounters> {
    this.#network.readings += 1;
    return Promise.resolve(this.#network.counters);
  }

  room(): Promise<void> {
    return this.#network.room;
  }

  send(bytes: Bytes): void {
    this.order.push('message');
    this.sent.push(bytes);
    if (this.#heldUp === null) this.#deliver(bytes);
    else this.#heldUp.push(bytes);
  }

  details(): Promise<PeerDetails> {
    const transport = { dtls: '1.3', cipher: null, srtp: null, route: null } as const;
    return Promise.resolve({ transport, own: null, partner: { fingerprint: FINGERPRINT, since: 0 } });
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    const other = this.#heldUp === null ? this.#other : null;
    queueMicrotask(() => {
      if (other !== null && !other.isClosed) other.#listener.path('closed');
    });
  }

  #deliver(bytes: Bytes): void {
    const other = this.#other;
    queueMicrotask(() => {
      if (other !== null && !other.isClosed) other.#listener.message(bytes);
    });
  }

  #gather(): void {
    const usernameFragment = null;
    this.#listener.candidates([{ candidate: 'candidate:1', sdpMid: '0', sdpMLineIndex: 0, usernameFragment }]);
    this.#listener.candidatesEnd();
  }

  #connect(): void {
    if (this.isClosed || this.#isBlocked) return;
    this.#listener.connected({ route: 'direct', transport: 'udp' });
  }

  #named({ sdp }: Hello): FakePeer | null {
    return this.#network.peers[Number(/^s=(\d+)/m.exec(sdp)?.[1])] ?? null;
  }

  /** A description by which it is found, with a mode in it. */
  describe(mode: ChatMode, fingerprint = FINGERPRINT): string {
    return `v=0\r\ns=${String(this.#number)}\r\ni=${mode}\r\na=fingerprint:sha-256 ${fingerprint}\r\n`;
  }
}

function modeIn(sdp: string): ChatMode {
  const mode = (['text', 'voice', 'video'] as const).find((each) => sdp.includes(`\r\ni=${each}\r\n`));
  if (mode === undefined) throw new Error('no description of a fake peer');
  return mode;
}

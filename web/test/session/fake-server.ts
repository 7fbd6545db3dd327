import type { Socket } from '../../src/signal/signal.js';

/** What a lying server does with what it carries. `index` is 0 for whoever searched first. */
export interface Lies {
  /** Frames that arrive in place of this one. */
  readonly relay?: (frame: Uint8Array<ArrayBuffer>, index: number, sent: number) => readonly Uint8Array<ArrayBuffer>[];
  /** What `matched` says, where it lies. */
  readonly matched?: (message: Record<string, unknown>, index: number) => Record<string, unknown>;
  readonly welcome?: Record<string, unknown>;
  /** Answers a `find` or `meet` otherwise than by pairing. */
  /** Where it takes whoever asks for: places crossed, strangers led to a place. */
  readonly place?: (message: Record<string, unknown>) => string;
  readonly find?: (message: Record<string, unknown>, asked: number) => Record<string, unknown> | null;
}

/** One end of a socket, as a browser has it. */
export class FakeSocket implements Socket {
  binaryType: BinaryType = 'blob';
  readyState: WebSocket['readyState'] = 1;
  protocol = 'anonymouschat.v1';
  onopen: WebSocket['onopen'] = null;
  onmessage: WebSocket['onmessage'] = null;
  onclose: WebSocket['onclose'] = null;
  readonly #server: FakeServer;

  constructor(server: FakeServer) {
    this.#server = server;
  }

  send(data: string | BufferSource | Blob): void {
    if (typeof data === 'string') this.#server.hear(this, JSON.parse(data) as Record<string, unknown>);
    else if (data instanceof Uint8Array) this.#server.carry(this, new Uint8Array(data));
  }

  close(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#server.gone(this);
  }

  /** The server closes. */
  drop(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#server.gone(this);
    this.onclose?.call(this as never, { code } as CloseEvent);
  }

  /** What the page hears; later, as from a network. */
  deliver(data: string | ArrayBuffer): void {
    queueMicrotask(() => {
      if (this.readyState === 1) this.onmessage?.call(this as never, { data } as MessageEvent);
    });
  }
}

const STRANGERS = 'strangers';

function placeOf({ type, place }: Record<string, unknown>): string {
  return type === 'meet' ? String(place) : STRANGERS;
}

/** Pairs whoever comes, carries frames, and lies where told. Its sockets are in memory. */
export class FakeServer {
  lies: Lies = {};
  /** Whoever comes finds nobody, and is told so by a socket that breaks. */
  isAway = false;
  readonly sockets = new Set<FakeSocket>();
  /** Types of all text frames that came. */
  readonly heard: string[] = [];
  readonly finds: Record<string, unknown>[] = [];
  /** By place; strangers are all at one. */
  readonly #waiting = new Map<string, { readonly socket: FakeSocket; readonly find: Record<string, unknown> }>();
  readonly #taken = new Map<FakeSocket, string>();
  readonly #partners = new Map<FakeSocket, FakeSocket>();
  readonly #indexes = new Map<FakeSocket, number>();
  readonly #sent = new Map<FakeSocket, number>();
  #tokens = 0;

  open(): FakeSocket {
    const socket = new FakeSocket(this);
    this.sockets.add(socket);
    if (this.isAway)
      queueMicrotask(() => {
        socket.drop(1006);
      });
    const limits = { textBytes: 8192, frameBytes: 16_384, interests: 8, waitMs: 5000 };
    this.#say(socket, { type: 'welcome', protocol: 1, relay: false, limits, ...this.lies.welcome });
    return socket;
  }

  hear(socket: FakeSocket, message: Record<string, unknown>): void {
    const { type } = message;
    this.heard.push(String(type));
    if (type === 'find' || type === 'meet') this.#find(socket, message);
    if (type === 'leave') this.#part(socket, 'left');
    if (type === 'report') this.#say(socket, { type: 'reported' });
  }

  carry(socket: FakeSocket, frame: Uint8Array<ArrayBuffer>): void {
    const partner = this.#partners.get(socket);
    if (partner === undefined) return;
    const sent = this.#sent.get(socket) ?? 0;
    this.#sent.set(socket, sent + 1);
    const arriving = this.lies.relay?.(frame, this.#indexes.get(socket) ?? 0, sent) ?? [frame];
    for (const bytes of arriving) partner.deliver(bytes.slice().buffer);
  }

  gone(socket: FakeSocket): void {
    this.sockets.delete(socket);
    this.#part(socket, 'lost');
  }

  #find(socket: FakeSocket, find: Record<string, unknown>): void {
    this.finds.push(find);
    const other = this.lies.find?.(find, this.finds.length) ?? null;
    const place = this.lies.place?.(find) ?? placeOf(find);
    const waiting = this.#waiting.get(place);
    if (other !== null) this.#say(socket, other);
    else if ([...this.#taken.values()].includes(place)) this.#say(socket, { type: 'refused', reason: 'place-taken' });
    else if (waiting === undefined) {
      this.#waiting.set(place, { socket, find });
      this.#say(socket, { type: 'waiting' });
    } else {
      this.#waiting.delete(place);
      if (place !== STRANGERS) this.#taken.set(socket, place).set(waiting.socket, place);
      this.#pair(waiting.socket, socket);
      this.#match(waiting.socket, find, 0);
      this.#match(socket, waiting.find, 1);
    }
  }

  #pair(one: FakeSocket, other: FakeSocket): void {
    this.#partners.set(one, other).set(other, one);
    this.#indexes.set(one, 0).set(other, 1);
  }

  #match(socket: FakeSocket, { key, commit }: Record<string, unknown>, index: number): void {
    const token = `token-${String(this.#tokens++)}`;
    const message = { type: 'matched', key, commit, token, iceServers: [], lan: true, common: [] };
    this.#say(socket, this.lies.matched?.(message, index) ?? message);
  }

  #part(socket: FakeSocket, cause: 'left' | 'lost'): void {
    for (const [place, waiting] of this.#waiting) if (waiting.socket === socket) this.#waiting.delete(place);
    this.#taken.delete(socket);
    const partner = this.#partners.get(socket);
    this.#partners.delete(socket);
    if (partner === undefined) return;
    this.#partners.delete(partner);
    this.#taken.delete(partner);
    this.#say(partner, { type: 'parted', cause });
  }

  #say(socket: FakeSocket, message: Record<string, unknown>): void {
    socket.deliver(JSON.stringify(message));
  }
}

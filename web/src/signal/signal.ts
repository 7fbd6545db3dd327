import { decodeServerMessage, encodeClientMessage } from '../protocol/codec.js';
import type { ClientMessage, ServerMessage } from '../protocol/messages.js';

/** PROTOCOL.md §2. */
export const SUBPROTOCOL = 'anonymouschat.v1';

/** Why `closed` is called where the server sent what the protocol does not know. */
export const CLOSED_FOR_NONSENSE = 4400;

/** What a socket tells its owner, in the order in which the server sent it. */
export interface SignalListener {
  message(message: ServerMessage): void;
  /** A sealed frame of the partner's. */
  frame(bytes: Uint8Array<ArrayBuffer>): void;
  /** Once, unless one left oneself; nothing follows it. */
  closed(code: number): void;
}

/** One connection to the server, for one `find` or `meet` (PROTOCOL.md §2.3). */
export interface Signal {
  send(message: ClientMessage): void;
  /** To the partner, unread by the server. */
  relay(frame: Uint8Array<ArrayBuffer>): void;
  /** Says `leave` and closes: nothing is heard after it, and another `find` takes another socket. */
  leave(): void;
}

/** The part of a browser's WebSocket that is used here. */
export type Socket = Pick<
  WebSocket,
  'binaryType' | 'readyState' | 'onmessage' | 'onclose' | 'protocol' | 'onopen' | 'send' | 'close'
>;

/** WebSocket's `readyState` of an open socket. */
const OPEN = 1;

/** Listens on `socket`, which is being opened. */
export function openSignal(socket: Socket, listener: SignalListener): Signal {
  let heard: SignalListener | null = listener;

  const silence = (): void => {
    heard = null;
    socket.onmessage = null;
    socket.onclose = null;
    socket.onopen = null;
  };
  const end = (code: number): void => {
    const last = heard;
    silence();
    socket.close();
    last?.closed(code);
  };
  const hearText = (text: string): void => {
    const message = decodeServerMessage(text);
    if (message === null) end(CLOSED_FOR_NONSENSE);
    else heard?.message(message);
  };

  socket.binaryType = 'arraybuffer';
  socket.onopen = () => {
    if (socket.protocol !== SUBPROTOCOL) end(CLOSED_FOR_NONSENSE);
  };
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') hearText(data);
    else if (data instanceof ArrayBuffer) heard?.frame(new Uint8Array(data));
  };
  socket.onclose = ({ code }) => {
    end(code);
  };

  return {
    send: (message) => {
      if (socket.readyState === OPEN) socket.send(encodeClientMessage(message));
    },
    relay: (frame) => {
      if (socket.readyState === OPEN) socket.send(frame);
    },
    leave: () => {
      silence();
      if (socket.readyState === OPEN) socket.send(encodeClientMessage({ type: 'leave' }));
      socket.close(1000);
    },
  };
}

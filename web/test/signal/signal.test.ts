import { describe, expect, it } from 'vitest';
import type { ServerMessage } from '../../src/protocol/messages.js';
import { jitter } from '../../src/signal/reconnect.js';
import { openSignal } from '../../src/signal/signal.js';
import type { Signal, Socket } from '../../src/signal/signal.js';

class FakeSocket implements Socket {
  binaryType: BinaryType = 'blob';
  readyState: WebSocket['readyState'] = 0;
  protocol = '';
  onopen: WebSocket['onopen'] = null;
  onmessage: WebSocket['onmessage'] = null;
  onclose: WebSocket['onclose'] = null;
  readonly sent: unknown[] = [];
  closedWith: number | null | undefined = null;

  send(data: string | BufferSource | Blob): void {
    this.sent.push(data);
  }

  close(code?: number): void {
    this.closedWith = code;
    this.readyState = 3;
  }

  open(protocol: string): void {
    this.protocol = protocol;
    this.readyState = 1;
    this.onopen?.call(this as never, {} as Event);
  }

  hear(data: string | ArrayBuffer): void {
    this.onmessage?.call(this as never, { data } as MessageEvent);
  }

  drop(code: number): void {
    this.readyState = 3;
    this.onclose?.call(this as never, { code } as CloseEvent);
  }
}

function opened(): { socket: FakeSocket; signal: Signal; heard: (ServerMessage | Uint8Array | number)[] } {
  const socket = new FakeSocket();
  const heard: (ServerMessage | Uint8Array | number)[] = [];
  const signal = openSignal(socket, {
    message: (message) => heard.push(message),
    frame: (bytes) => heard.push(bytes),
    closed: (code) => heard.push(code),
  });
  socket.open('anonymouschat.v1');
  return { socket, signal, heard };
}

describe('a signal', () => {
  it('hears text and binary frames in the order in which they came', () => {
    const { socket, heard } = opened();
    socket.hear('{"type":"waiting"}');
    socket.hear(Uint8Array.of(1, 2).buffer);
    socket.hear('{"type":"parted","cause":"left"}');
    expect(heard).toEqual([{ type: 'waiting' }, Uint8Array.of(1, 2), { type: 'parted', cause: 'left' }]);
    expect(socket.binaryType).toBe('arraybuffer');
  });

  it('tells once that it was closed, and with which code', () => {
    const { socket, heard } = opened();
    socket.drop(1012);
    socket.drop(1006);
    expect(heard).toEqual([1012]);
  });

  it.each(['{}', 'no json', '{"type":"unheard-of"}', '{"type":"waiting","more":1}'])(
    'ends with a server that says %s',
    (nonsense) => {
      const { socket, heard } = opened();
      socket.hear(nonsense);
      socket.hear('{"type":"waiting"}');
      expect(heard).toEqual([4400]);
      expect(socket.readyState).toBe(3);
    },
  );

  it('ends with a server that speaks another subprotocol', () => {
    const socket = new FakeSocket();
    const codes: number[] = [];
    openSignal(socket, { message: () => undefined, frame: () => undefined, closed: (code) => codes.push(code) });
    socket.open('');
    expect(codes).toEqual([4400]);
  });

  it('says leave, closes, and hears nothing more', () => {
    const { socket, signal, heard } = opened();
    signal.leave();
    socket.hear('{"type":"waiting"}');
    socket.hear(Uint8Array.of(1).buffer);
    socket.drop(1000);
    expect(socket.sent).toEqual(['{"type":"leave"}']);
    expect(socket.closedWith).toBe(1000);
    expect(heard).toEqual([]);
  });

  it('sends nothing into a socket that is not open', () => {
    const { socket, signal } = opened();
    signal.relay(Uint8Array.of(7));
    socket.readyState = 2;
    signal.relay(Uint8Array.of(8));
    signal.send({ type: 'inspect' });
    expect(socket.sent).toEqual([Uint8Array.of(7)]);
  });
});

describe('jitter', () => {
  it.each([
    [0, 0, 0],
    [0, 0.5, 1_500],
    [0, 1, 3_000],
    [1, 1, 6_000],
    [3, 1, 24_000],
    [4, 1, 30_000],
    [100, 1, 30_000],
  ])('after %i losses at %d is %i ms', (losses, luck, expected) => {
    expect(jitter(losses, luck)).toBe(expected);
  });
});

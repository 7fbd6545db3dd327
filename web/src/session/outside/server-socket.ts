import type { SetTimer } from '../../rtc/batch.js';
import { SUBPROTOCOL } from '../../signal/signal.js';
import type { Socket } from '../../signal/signal.js';

/** Opens a socket to the server that the page came from: it stands beside the page (PROTOCOL.md §2). */
export function openServerSocket(): Socket {
  const { protocol, host } = location;
  return new WebSocket(`${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/signal`, SUBPROTOCOL);
}

/** The browser's timer. */
export const setTimer: SetTimer = (ms, callback) => {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
};

/** The addresses of STUN servers and relays, as a server may name them (RFC 7064 §3.1, RFC 7065 §3.1; PROTOCOL.md §2.2). */

import { Fields, list, Malformed, text, type Read } from './fields.js';
import type { IceServer } from './messages.js';

const MAX_ADDRESSES = 8;
const MAX_PORT = 65_535;

const HOST = String.raw`(?:\[[\da-f:.]+\]|[\w.-]+)`;
const STUN = new RegExp(`^stuns?:${HOST}(?::(?<port>\\d{1,5}))?$`, 'i');
const TURN = new RegExp(`^turns?:${HOST}(?::(?<port>\\d{1,5}))?(?:\\?transport=(?:udp|tcp))?$`, 'i');

/** An RTCIceServer that no browser chokes on: a relay has a loan, and what is not a relay has none. */
export const iceServer: Read<IceServer> = (value) => {
  const fields = new Fields(value);
  const hasLoan = fields.has('username');
  const urls = fields.take('urls', oneOrMore(address(hasLoan ? TURN : STUN)));
  if (!hasLoan) return fields.done({ urls });
  const username = fields.take('username', text(512));
  return fields.done({ urls, username, credential: fields.take('credential', text(512)) });
};

function address(form: RegExp): Read<string> {
  return (value) => {
    const spelled = text(512)(value);
    const found = form.exec(spelled);
    const port = Number(found?.groups?.['port'] ?? 1);
    if (found === null || port < 1 || port > MAX_PORT) throw new Malformed();
    return spelled;
  };
}

function oneOrMore(read: Read<string>): Read<readonly string[]> {
  return (value) => {
    const all = typeof value === 'string' ? [read(value)] : list(MAX_ADDRESSES, read)(value);
    if (all.length === 0) throw new Malformed();
    return all;
  };
}

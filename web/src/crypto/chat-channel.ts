/** What goes over the data channel: chat messages under the ratchet (PROTOCOL.md §4). */

import { concat, u8, type Bytes } from './bytes.js';
import { decodeMessage, encodeMessage } from './chat-codec.js';
import type { ChatMessage } from './chat-message.js';
import { ProtocolFailure } from './failure.js';
import type { Role } from './hello.js';
import type { Progress, Ratchet } from './ratchet.js';

const RATCHET_MESSAGE = 0;
const MAX_MESSAGE = 65_536;

/**
 * Seals and opens chat messages; calls are worked off in the order made.
 * A failure to open ends the chat.
 */
export class ChatChannel {
  readonly #ratchet: Ratchet;
  #openerDue: boolean;

  constructor(ratchet: Ratchet, role: Role) {
    this.#ratchet = ratchet;
    this.#openerDue = role === 'B';
  }

  /** A can send at once and says `opener` first; B once that has come. */
  get canSend(): boolean {
    return this.#ratchet.canSend;
  }

  /** How far the ratchet went. */
  get progress(): Progress {
    return this.#ratchet.progress;
  }

  /** The bytes for the data channel. */
  async seal(message: ChatMessage): Promise<Bytes> {
    return concat(u8(RATCHET_MESSAGE), await this.#ratchet.seal(encodeMessage(message)));
  }

  /** The message in bytes of the data channel; `E_FORMAT` or `E_DR` for a bad one. */
  async open(bytes: Bytes): Promise<ChatMessage> {
    if (bytes[0] !== RATCHET_MESSAGE || bytes.length > MAX_MESSAGE) throw new ProtocolFailure('E_FORMAT');
    const message = decodeMessage(await this.#ratchet.open(bytes.slice(1)));
    if ((message.type === 'opener') !== this.#openerDue) throw new ProtocolFailure('E_FORMAT');
    this.#openerDue = false;
    return message;
  }

  close(): void {
    this.#ratchet.close();
  }
}

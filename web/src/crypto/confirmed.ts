/** The end of the handshake: both sides have shown that they hold the same keys (PROTOCOL.md §3.3, §6). */

import { wipe, type Bytes } from './bytes.js';
import type { ChatChannel } from './chat-channel.js';
import type { Hello, Role } from './hello.js';
import type { MediaSecret } from './media.js';
import type { SafetyCode } from './safety-code.js';
import type { ChatSecrets } from './schedule.js';
import type { SignalOpener, SignalSealer } from './sealed-signalling.js';
import { decodeSignal, encodeSignal, type Signal } from './signals.js';

interface Parts {
  readonly role: Role;
  readonly partner: Hello;
  readonly safetyCode: SafetyCode;
  readonly chat: ChatChannel;
  readonly media: MediaSecret;
  readonly secrets: Pick<ChatSecrets, 'exported'>;
  readonly sealer: SignalSealer;
  readonly opener: SignalOpener;
}

/** Owns the keys of a chat until it is closed. */
export class Confirmed {
  readonly role: Role;
  /** What the partner's HELLO said. */
  readonly partner: Hello;
  readonly safetyCode: SafetyCode;
  /** Text and control, once the data channel is open. */
  readonly chat: ChatChannel;
  readonly #parts: Parts;
  #media: MediaSecret | null;

  constructor(parts: Parts) {
    this.role = parts.role;
    this.partner = parts.partner;
    this.safetyCode = parts.safetyCode;
    this.chat = parts.chat;
    this.#parts = parts;
    this.#media = parts.media;
  }

  /** media_0, handed over once: from here on only the caller has it. */
  takeMediaSecret(): MediaSecret {
    const media = this.#media;
    if (media === null) throw new Error('media_0 is gone');
    this.#media = null;
    return media;
  }

  /** exp, 32 bytes, for `resumeRendezvous`. Wiped by `close`; whoever resumes keeps a copy. */
  get exportedSecret(): Bytes {
    return this.#parts.secrets.exported;
  }

  /** The frame that carries a signal; frames come out in the order of the calls. */
  seal(signal: Signal): Promise<Bytes> {
    return this.#parts.sealer.seal(encodeSignal(signal));
  }

  /** What a frame says; `ignored` where it was seen already. `E_FORMAT`, `E_SEQ` or `E_SEAL` ends the chat. */
  async open(frame: Bytes): Promise<Signal | { readonly type: 'ignored' }> {
    try {
      const envelope = await this.#parts.opener.open(frame);
      return envelope === null ? { type: 'ignored' } : decodeSignal(envelope);
    } catch (failure) {
      this.close();
      throw failure;
    }
  }

  /** Wipes every key of the chat. */
  close(): void {
    this.chat.close();
    this.#media = null;
    wipe(this.#parts.secrets.exported);
  }
}

import type { Bytes } from '../../crypto/bytes.js';
import type { ChatChannel } from '../../crypto/chat-channel.js';
import type { ChatMessage } from '../../crypto/chat-message.js';
import type { Role } from '../../crypto/hello.js';
import type { Question, Utterance } from '../state/commands.js';
import type { ChatEvent } from '../state/events.js';
import type { Files } from '../files/files.js';
import type { RekeyMessage } from './media-keys.js';
import type { NegotiationMessage } from './negotiation.js';

/** Where a conversation speaks and to whom it tells what it heard. */
export interface ConversationEnds {
  /** To the data channel. */
  send(bytes: Bytes): void;
  /** Resolves when there is room on it for what may wait. */
  room(): Promise<void>;
  /** Both can speak from now on. */
  opened(): void;
  heard(event: ChatEvent): void;
  readonly files: Files;
  /** A message about how the two talk. */
  negotiated(message: NegotiationMessage): Promise<void>;
  /** A message about the keys of pictures and sound. */
  rekeyed(message: RekeyMessage): Promise<void>;
}

/**
 * What two people say to each other over the double ratchet (PROTOCOL.md §4): text, typing, receipts, the state of their
 * media, bye. Confined to one chat; feed it one message at a time.
 *
 * Kind 02 sent again without a change is a receipt for the oldest text not yet acknowledged.
 */
export class Conversation {
  readonly #chat: ChatChannel;
  readonly #ends: ConversationEnds;
  #ownTyping = false;
  #partnerTyping = false;

  constructor(chat: ChatChannel, ends: ConversationEnds) {
    this.#chat = chat;
    this.#ends = ends;
  }

  /** The data channel is open: A speaks first, so that B can. */
  async open(role: Role): Promise<void> {
    if (role === 'B') return;
    await this.send({ type: 'opener' });
    this.#opened();
  }

  /** Takes one message of the data channel. Throws ProtocolFailure where it is none that belongs here. */
  async receive(bytes: Bytes): Promise<void> {
    const message = await this.#chat.open(bytes);
    switch (message.type) {
      case 'opener':
        this.#opened();
        return;
      case 'text':
        await this.send({ type: 'typing', on: this.#ownTyping });
        this.#ends.heard({ type: 'text', text: message.text });
        return;
      case 'typing':
        this.#hearTyping(message.on);
        return;
      case 'media-state': {
        const { mic, camera, screen } = message;
        this.#ends.heard({ type: 'media', media: { microphone: mic, camera, screen } });
        return;
      }
      case 'ask-mode':
      case 'answer-mode':
      case 'description':
        return this.#ends.negotiated(message);
      case 'code-confirmed':
      case 'bye':
        this.#ends.heard({ type: message.type });
        return;
      case 'file-offer':
      case 'file-answer':
      case 'file-end':
        this.#ends.files.hear(message);
        return;
      case 'rekey':
      case 'rekey-done':
        return this.#ends.rekeyed(message);
    }
  }

  async say(what: Exclude<Utterance, Question>): Promise<void> {
    switch (what.type) {
      case 'typing':
        if (what.on === this.#ownTyping) return;
        this.#ownTyping = what.on;
        return this.send(what);
      case 'media':
        return this.send({ type: 'media-state', mic: what.microphone, camera: what.camera, screen: what.screen });
      case 'text':
      case 'code-confirmed':
        return this.send(what);
    }
  }

  /** The last word. */
  bye(): Promise<void> {
    return this.send({ type: 'bye' });
  }

  #opened(): void {
    this.#ends.files.connect({
      say: (message) => void this.send(message).catch(() => undefined),
      send: (chunk) => {
        this.#ends.send(chunk);
      },
      room: () => this.#ends.room(),
    });
    this.#ends.opened();
  }

  #hearTyping(on: boolean): void {
    if (on === this.#partnerTyping) this.#ends.heard({ type: 'receipt' });
    else {
      this.#partnerTyping = on;
      this.#ends.heard({ type: 'typing', on });
    }
  }

  /** What cannot be said yet is not said. */
  async send(message: ChatMessage): Promise<void> {
    if (this.#chat.canSend) this.#ends.send(await this.#chat.seal(message));
  }
}

/** The keys of messages that were passed over and may still come; the oldest go first (PROTOCOL.md §4). */

import { toHex, wipe, type Bytes } from './bytes.js';

const MAX_KEPT = 2000;

/** Names a message by the sender's ratchet key and its number under it. */
export interface MessageName {
  readonly dh: Bytes;
  readonly n: number;
}

export interface KeptKey extends MessageName {
  readonly messageKey: Bytes;
}

export class KeptKeys {
  readonly #keys = new Map<string, Bytes>();

  find(name: MessageName): Bytes | undefined {
    return this.#keys.get(spelling(name));
  }

  add(keys: readonly KeptKey[]): void {
    for (const key of keys) this.#keys.set(spelling(key), key.messageKey);
    for (const [name, messageKey] of this.#keys) {
      if (this.#keys.size <= MAX_KEPT) return;
      wipe(messageKey);
      this.#keys.delete(name);
    }
  }

  /** Forgets a key that was used. */
  remove(name: MessageName): void {
    const messageKey = this.find(name);
    if (messageKey !== undefined) wipe(messageKey);
    this.#keys.delete(spelling(name));
  }

  close(): void {
    wipe(...this.#keys.values());
    this.#keys.clear();
  }
}

function spelling({ dh, n }: MessageName): string {
  return `${toHex(dh)} ${n}`;
}

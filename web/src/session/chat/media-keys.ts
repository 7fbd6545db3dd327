import { copy } from '../../crypto/bytes.js';
import type { ChatMessage } from '../../crypto/chat-message.js';
import { ProtocolFailure } from '../../crypto/failure.js';
import type { Role } from '../../crypto/hello.js';
import type { Random } from '../../crypto/primitives.js';
import type { SetTimer } from '../../rtc/batch.js';
import type { Frames } from '../../rtc/frames.js';

/** PROTOCOL.md §5: so long one media key serves. */
const KEY_MS = 600_000;

const RANDOM_BYTES = 32;

/** What the two say to each other about keys, kinds 04 and 05. */
export type RekeyMessage = Extract<ChatMessage, { readonly type: 'rekey' | 'rekey-done' }>;

export interface MediaKeysEnds {
  send(message: RekeyMessage): Promise<void>;
  readonly frames: Pick<Frames, 'prepare' | 'switchTo'>;
  readonly random: Random;
  readonly setTimer: SetTimer;
}

type Phase =
  | { readonly type: 'steady' }
  /** The keys of the next epoch are being made. */
  | { readonly type: 'preparing' }
  /** A has said kind 04 and waits for 05. */
  | { readonly type: 'announced' };

/**
 * New media keys every ten minutes, without a dropped frame (PROTOCOL.md §5): A says kind 04 once it can receive under
 * them, B answers 05 once it sends under them, then A does too. Confined to one chat; feed it one message at a time.
 */
export class MediaKeys {
  readonly #role: Role;
  readonly #ends: MediaKeysEnds;
  #epoch = 0;
  #phase: Phase = { type: 'steady' };
  #cancel: (() => void) | null = null;

  constructor(role: Role, ends: MediaKeysEnds) {
    this.#role = role;
    this.#ends = ends;
  }

  /** Both can speak: from here on keys age. */
  start(): void {
    if (this.#role === 'B') return;
    this.#cancel?.();
    this.#cancel = this.#ends.setTimer(KEY_MS, () => {
      this.#renew().catch(() => undefined);
    });
  }

  /** A key of that epoch has served for long enough. B leaves it to A, who counts what both send. */
  worn(epoch: number): void {
    if (this.#role === 'A' && epoch === this.#epoch) this.#renew().catch(() => undefined);
  }

  /** Throws `E_FORMAT` for a message that does not belong here. */
  async hear(message: RekeyMessage): Promise<void> {
    switch (message.type) {
      case 'rekey':
        if (this.#role === 'A' || this.#phase.type !== 'steady') throw new ProtocolFailure('E_FORMAT');
        if (message.epoch !== this.#epoch + 1) throw new ProtocolFailure('E_FORMAT');
        return this.#follow(message.epoch, message);
      case 'rekey-done':
        if (this.#phase.type !== 'announced' || message.epoch !== this.#epoch + 1) {
          throw new ProtocolFailure('E_FORMAT');
        }
        this.#switchTo(message.epoch);
        this.start();
    }
  }

  close(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** A: makes the next keys, then says so. */
  async #renew(): Promise<void> {
    if (this.#phase.type !== 'steady') return;
    this.#phase = { type: 'preparing' };
    const epoch = this.#epoch + 1;
    const random = this.#ends.random(RANDOM_BYTES);
    await this.#ends.frames.prepare(epoch, copy(random));
    this.#phase = { type: 'announced' };
    await this.#ends.send({ type: 'rekey', epoch, random });
    random.fill(0);
  }

  /** B: makes them too, answers and uses them. */
  async #follow(epoch: number, { random }: Extract<RekeyMessage, { readonly type: 'rekey' }>): Promise<void> {
    this.#phase = { type: 'preparing' };
    await this.#ends.frames.prepare(epoch, random);
    this.#switchTo(epoch);
    await this.#ends.send({ type: 'rekey-done', epoch });
  }

  #switchTo(epoch: number): void {
    this.#ends.frames.switchTo(epoch);
    this.#epoch = epoch;
    this.#phase = { type: 'steady' };
  }
}

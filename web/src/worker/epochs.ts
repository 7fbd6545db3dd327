import { FrameOpener, FrameSealer } from '../crypto/frame-cipher.js';
import { TRACKS, frameBaseKey, keyId, nextMediaSecret } from '../crypto/media.js';
import type { MediaSecret, Track } from '../crypto/media.js';
import type { Role } from '../crypto/hello.js';
import { wipe } from '../crypto/bytes.js';
import type { Bytes } from '../crypto/bytes.js';

/** How long what was sealed before a switch may still be on its way (PROTOCOL.md §5). */
export const OLD_KEYS_MS = 10_000;

/** Calls back after so many milliseconds. */
export type After = (ms: number, callback: () => void) => void;

/** The sealers of one epoch: no KID is ever used by two. */
type Sealers = ReadonlyMap<Track, FrameSealer>;

/**
 * The media keys of one chat, epoch by epoch (PROTOCOL.md §5). At most two are there at a time: the one in use, and the
 * one before or after it. Feed it one call at a time.
 */
export class Epochs {
  readonly #role: Role;
  readonly #partner: Role;
  readonly #openers: ReadonlyMap<Track, FrameOpener>;
  readonly #after: After;
  /** Of the epoch prepared last. */
  #media: MediaSecret;
  #epoch = 0;
  #sealers: Sealers = new Map();
  #prepared: Sealers | null = null;

  private constructor(role: Role, media: MediaSecret, after: After) {
    this.#role = role;
    this.#partner = role === 'A' ? 'B' : 'A';
    this.#openers = new Map(TRACKS.map((track) => [track, new FrameOpener(this.#partner, track)]));
    this.#media = media;
    this.#after = after;
  }

  /** Begins with epoch 0, of media_0. */
  static async begin(role: Role, media: MediaSecret, after: After): Promise<Epochs> {
    const epochs = new Epochs(role, media, after);
    epochs.#sealers = await epochs.#install(0);
    return epochs;
  }

  /** Whose keys seal now. */
  get epoch(): number {
    return this.#epoch;
  }

  /** The sealer in use: asked for anew with every frame. */
  sealer(track: Track): FrameSealer {
    return of(this.#sealers, track);
  }

  opener(track: Track): FrameOpener {
    return of(this.#openers, track);
  }

  /** Opens from now on what comes under the keys of the next epoch, of A's 32 random bytes, which are wiped. */
  async prepare(epoch: number, random: Bytes): Promise<void> {
    if (epoch !== this.#epoch + 1 || this.#prepared !== null) throw new Error('epochs follow one another');
    this.#remove(epoch - 2);
    this.#media = await nextMediaSecret(this.#media, random, epoch);
    wipe(random);
    this.#prepared = await this.#install(epoch);
  }

  /** Seals from now on under the keys that are prepared. Those before are gone after ten seconds. */
  switchTo(epoch: number): void {
    if (this.#prepared === null || epoch !== this.#epoch + 1) throw new Error('not prepared');
    this.#sealers = this.#prepared;
    this.#prepared = null;
    this.#epoch = epoch;
    this.#after(OLD_KEYS_MS, () => {
      this.#remove(epoch - 1);
    });
  }

  async #install(epoch: number): Promise<Sealers> {
    const sealers = new Map<Track, FrameSealer>();
    for (const [track, opener] of this.#openers) {
      const kid = keyId(epoch, this.#role, track);
      sealers.set(track, await FrameSealer.create(kid, await frameBaseKey(this.#media, kid)));
      await opener.install(epoch, await frameBaseKey(this.#media, keyId(epoch, this.#partner, track)));
    }
    return sealers;
  }

  #remove(epoch: number): void {
    if (epoch < 0) return;
    for (const opener of this.#openers.values()) opener.remove(epoch);
  }
}

function of<T>(lines: ReadonlyMap<Track, T>, track: Track): T {
  const line = lines.get(track);
  if (line === undefined) throw new Error('no such m-line');
  return line;
}

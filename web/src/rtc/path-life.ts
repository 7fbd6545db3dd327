import type { SetTimer } from './batch.js';
import { born, lived, nextReading } from './signs-of-life.js';
import type { Life, Signs } from './signs-of-life.js';

/** What a path is watched by, and to whom it tells. Nothing is told after `close`. */
export interface PathLifeEnds {
  readonly read: () => Promise<Signs>;
  readonly setTimer: SetTimer;
  /** Silent and back in turns; gone is for ever. */
  readonly changed: (change: 'silent' | 'back' | 'gone') => void;
}

/** So long a browser may call a path disconnected: it says so of one that it is only about to change, too. */
const DISCONNECTED_MS = 3_000;

/**
 * Watches whether a proven path still carries (PROTOCOL.md §3.4): by what the browser says of its state, and by what
 * it counts, which shows much sooner that nothing comes. Confined to its connection.
 */
export class PathLife {
  readonly #ends: PathLifeEnds;
  #life: Life | null = null;
  #isSilent = false;
  /** Ends what follows from the browser's word that the path is disconnected; null while it does not say so. */
  #reconnect: (() => void) | null = null;
  #cancel: () => void = () => undefined;
  #isClosed = false;

  constructor(ends: PathLifeEnds) {
    this.#ends = ends;
    this.#read(0);
  }

  /** The state of the connection, as `RTCPeerConnection.connectionState`, has changed. */
  hear(state: string): void {
    this.#reconnect?.();
    this.#reconnect = state === 'disconnected' ? this.#disconnect() : null;
    if (state === 'connected') this.#tell(false);
    else if (state === 'failed' || state === 'closed') this.#ends.changed('gone');
  }

  close(): void {
    this.#isClosed = true;
    this.#cancel();
    this.#reconnect?.();
  }

  /** What may still come in one direction changes nothing from here on. */
  #disconnect(): () => void {
    return this.#ends.setTimer(DISCONNECTED_MS, () => {
      this.#tell(true);
    });
  }

  /** `ms` after the reading before. */
  #read(ms: number): void {
    this.#ends.read().then(
      (signs) => {
        this.#take(signs, ms);
      },
      // A connection that is being closed tells nothing any more.
      () => undefined,
    );
  }

  #take(signs: Signs, ms: number): void {
    if (this.#isClosed) return;
    const life = this.#life === null ? born(signs) : lived(this.#life, signs, ms);
    this.#life = life;
    if (life.isSilent) this.#tell(true);
    else if (life.quietMs === 0 && this.#reconnect === null) this.#tell(false);
    const next = nextReading(life);
    this.#cancel = this.#ends.setTimer(next, () => {
      this.#read(next);
    });
  }

  #tell(isSilent: boolean): void {
    if (isSilent === this.#isSilent) return;
    this.#isSilent = isSilent;
    this.#ends.changed(isSilent ? 'silent' : 'back');
  }
}

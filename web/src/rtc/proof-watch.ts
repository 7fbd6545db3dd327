import type { SetTimer } from './batch.js';
import type { TransportProof } from './transport-proof.js';

/** Browsers hand out the same report for 50 ms. */
const AGAIN_MS = 100;

/** What a connection that is not proven yet shows at one moment. */
export interface Sight {
  readonly proof: TransportProof;
  /** As `RTCPeerConnection.connectionState`. */
  readonly state: string;
  /** ICE has a path that stands. */
  readonly hasPath: boolean;
  /** The data channel is open. */
  readonly isOpen: boolean;
}

/** Called once at most. */
export interface ProofEnds<S extends Sight> {
  /** The certificate in use is the sealed one, and the data channel is open. */
  proven(sight: S): void;
  failed(code: 'E_FPR' | 'E_TIMEOUT'): void;
}

/**
 * Looks at a connection until it is known who is at its other end (PROTOCOL.md §3.3): whenever its owner says that something
 * happened and, since what browsers show can lag behind what they do, again and again once the data channel is open.
 * Confined to its connection.
 */
export class ProofWatch<S extends Sight> {
  readonly #see: () => Promise<S>;
  readonly #setTimer: SetTimer;
  readonly #ends: ProofEnds<S>;
  #cancel: (() => void) | null = null;
  #isOver = false;

  constructor(see: () => Promise<S>, setTimer: SetTimer, ends: ProofEnds<S>) {
    this.#see = see;
    this.#setTimer = setTimer;
    this.#ends = ends;
  }

  async look(): Promise<void> {
    const sight = await this.#see();
    if (this.#isOver) return;
    const verdict = verdictOn(sight);
    switch (verdict) {
      case 'early':
        return;
      case 'unclear':
        this.#cancel?.();
        this.#cancel = this.#setTimer(AGAIN_MS, () => void this.look());
        return;
      case 'proven':
        this.close();
        this.#ends.proven(sight);
        return;
      case 'E_FPR':
      case 'E_TIMEOUT':
        this.close();
        this.#ends.failed(verdict);
    }
  }

  close(): void {
    this.#isOver = true;
    this.#cancel?.();
    this.#cancel = null;
  }
}

/** `early` while more will happen that the browser tells, `unclear` where it has told all and does not show it yet. */
function verdictOn({ proof, state, hasPath, isOpen }: Sight): 'early' | 'unclear' | 'proven' | 'E_FPR' | 'E_TIMEOUT' {
  if (proof.type === 'refuted') return 'E_FPR';
  // DTLS that fails over a path that stands met another certificate; browsers do not say which.
  if (state === 'failed') return hasPath ? 'E_FPR' : 'E_TIMEOUT';
  if (!isOpen) return 'early';
  return proof.type === 'proven' ? 'proven' : 'unclear';
}

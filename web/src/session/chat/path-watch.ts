import type { SetTimer } from '../../rtc/batch.js';
import { sampleOf } from '../../rtc/path-counters.js';
import type { PathCounters, PathSample } from '../../rtc/path-counters.js';
import { AT_FIRST, judge } from '../../rtc/path-verdict.js';
import type { Level, Verdict } from '../../rtc/path-verdict.js';
import type { Peer } from '../../rtc/peer.js';
import type { Network } from '../state/state.js';

/** Time between two readings. */
const EVERY_MS = 2_000;

/** The same for the first two: by then the first pictures have gone out, small, and browsers know what the path carries. */
const FIRST_MS = 500;

const PICTURES: Readonly<Record<Level, Network['pictures']>> = {
  full: 'full',
  reduced: 'reduced',
  low: 'reduced',
  none: 'paused',
};

/** What a watch is on, and to whom it tells what changed. */
export interface PathWatchEnds {
  readonly peer: Pick<Peer, 'measure' | 'adapt'>;
  readonly setTimer: SetTimer;
  changed(network: Network): void;
}

/** Reads again and again how a path carries, and has one's pictures make room for the sound. To be closed. */
export class PathWatch {
  readonly #ends: PathWatchEnds;
  #before: PathCounters | null = null;
  #verdict: Verdict = AT_FIRST;
  /** What the senders were told last. */
  #level: Level | null = null;
  #told = '';
  #stop: () => void = () => undefined;
  #isClosed = false;

  constructor(ends: PathWatchEnds) {
    this.#ends = ends;
    this.#read(FIRST_MS);
  }

  close(): void {
    this.#isClosed = true;
    this.#stop();
  }

  #read(next: number): void {
    const again = (): void => {
      if (!this.#isClosed) {
        this.#stop = this.#ends.setTimer(next, () => {
          this.#read(EVERY_MS);
        });
      }
    };
    this.#ends.peer.measure().then((counters) => {
      this.#take(counters);
      again();
    }, again);
  }

  #take(counters: PathCounters): void {
    const before = this.#before;
    this.#before = counters;
    if (this.#isClosed || before === null) return;
    const sample = sampleOf(before, counters);
    this.#verdict = judge(this.#verdict, sample);
    if (this.#verdict.level !== this.#level) this.#adapt(this.#verdict.level);
    this.#tell(networkOf(this.#verdict, sample));
  }

  /** Once for each change. */
  #tell(network: Network): void {
    const said = JSON.stringify(network);
    if (said === this.#told) return;
    this.#told = said;
    this.#ends.changed(network);
  }

  #adapt(level: Level): void {
    this.#level = level;
    this.#ends.peer.adapt(level).catch(() => undefined);
  }
}

function networkOf({ grade, level, partnerStill }: Verdict, sample: PathSample): Network {
  const { roundTripMs, lossIn, lossOut } = sample;
  const isKnown = lossIn !== null || lossOut !== null;
  return {
    grade,
    roundTripMs: roundTripMs === null ? null : Math.round(roundTripMs / 10) * 10,
    loss: isKnown ? Math.round(Math.max(lossIn ?? 0, lossOut ?? 0) * 100) / 100 : null,
    pictures: PICTURES[level],
    partnerStill,
  };
}

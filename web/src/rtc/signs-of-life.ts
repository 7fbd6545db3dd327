/**
 * Whether anything still comes over a path, by what `getStats` counts (W3C webrtc-stats): pure functions. Browsers
 * themselves call a path disconnected only after five seconds and more.
 */

import { number, ofType, selectedPair, sum, text } from './stats.js';
import type { Report } from './stats.js';

/** Counted since the connection began. */
export interface Signs {
  /** Packets, and answers to connectivity checks, by any pair of candidates. Only whether it grows means something. */
  readonly heard: number;
  /** The pair of candidates in use; empty while there is none. */
  readonly pair: string;
  /** Connectivity checks sent by that pair (RFC 8445 §2.2, RFC 7675); null where the browser does not tell. */
  readonly checks: number | null;
  /** Packets of media that came. */
  readonly media: number;
}

export interface Life {
  readonly last: Signs;
  /** Checks that had been sent by the pair in use when the path was last heard; null where the browser does not tell. */
  readonly checksWhenHeard: number | null;
  /** Readings in a row in which media came as steadily as sound does. */
  readonly steady: number;
  /** So long nothing has come, ms. */
  readonly quietMs: number;
  /** Nothing has come that should have. */
  readonly isSilent: boolean;
}

/** Time between two readings: while all is well, and while something is missing. */
const CALM_MS = 1_000;
const DOUBT_MS = 250;

/** PROTOCOL.md §3.4. */
const SILENT_MS = 2_000;

/** Checks in a row that a path may lose: where sound stopped too, and where nothing else is there to be missed. */
const UNANSWERED_AMID_MEDIA = 1;
const UNANSWERED_ALONE = 3;

/** Fewer packets in a reading are no sound: that has 50 a second, silence too. */
const STEADY_PACKETS = 10;
const STEADY_READINGS = 3;

export function signsIn(report: Report): Signs {
  const used = selectedPair(report);
  return {
    heard: sum(ofType(report, 'candidate-pair'), 'packetsReceived', 'bytesReceived', 'responsesReceived'),
    pair: text(used?.['id']),
    checks: number(used?.['requestsSent']),
    media: sum(ofType(report, 'inbound-rtp'), 'packetsReceived'),
  };
}

/** Of a path that was heard just now. */
export function born(last: Signs): Life {
  return { last, checksWhenHeard: last.checks, steady: 0, quietMs: 0, isSilent: false };
}

/** What another reading, `ms` after the last one, makes of it. */
export function lived(life: Life, signs: Signs, ms: number): Life {
  const { last } = life;
  if (signs.heard > last.heard) {
    const isSteady = signs.media - last.media >= STEADY_PACKETS;
    return { ...born(signs), steady: isSteady ? life.steady + 1 : 0 };
  }
  // A browser that has given up a pair tries another, which has to be heard first.
  const checksWhenHeard = signs.pair === last.pair ? life.checksWhenHeard : signs.checks;
  const quiet = { ...life, last: signs, checksWhenHeard, quietMs: life.quietMs + ms };
  return { ...quiet, isSilent: life.isSilent || (quiet.quietMs >= SILENT_MS && isMissed(quiet)) };
}

/** When to read again, ms. */
export function nextReading(life: Life): number {
  const isInDoubt = life.quietMs > 0 && (hasFlowed(life) || (unanswered(life) ?? 0) > 0);
  return isInDoubt ? DOUBT_MS : CALM_MS;
}

/** Sound may have ended; checks that are counted have to be answered whatever is said or shown. */
function isMissed(life: Life): boolean {
  const count = unanswered(life);
  if (count === null) return hasFlowed(life);
  return count >= (hasFlowed(life) ? UNANSWERED_AMID_MEDIA : UNANSWERED_ALONE);
}

function hasFlowed({ steady }: Life): boolean {
  return steady >= STEADY_READINGS;
}

function unanswered({ last, checksWhenHeard }: Life): number | null {
  return last.checks === null || checksWhenHeard === null ? null : last.checks - checksWhenHeard;
}

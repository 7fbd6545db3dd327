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
  /** Connectivity checks sent by each pair (RFC 8445 §2.2, RFC 7675); empty where the browser does not tell. */
  readonly checks: ReadonlyMap<string, number>;
  /** Packets of sound that came. */
  readonly sound: number;
}

export interface Life {
  readonly last: Signs;
  /** Those of the reading in which the path was last heard. */
  readonly whenHeard: Signs;
  /** Readings in a row in which sound came. */
  readonly steady: number;
  /** So long nothing has come, ms. */
  readonly quietMs: number;
  /** Nothing has come that should have. */
  readonly isSilent: boolean;
}

/** Time between two readings: while all is well, and while something is missing. */
const CALM_MS = 500;
const DOUBT_MS = 250;

/** PROTOCOL.md §3.4. */
const SILENT_MS = 2_000;

/** Checks in a row that a path may lose: where sound stopped too, and where nothing else is there to be missed. */
const UNANSWERED_AMID_SOUND = 1;
const UNANSWERED_ALONE = 3;

/** Fewer packets in a reading are none to be missed: sound has 50 a second, silence too. */
const STEADY_PACKETS = 10;

/** After so many readings with sound it is missed: where checks bear out that nothing comes, and where nothing else tells. */
const STEADY_BESIDE_CHECKS = 2;
const STEADY_ALONE = 4;

export function signsIn(report: Report): Signs {
  const pairs = ofType(report, 'candidate-pair');
  const checks = pairs.map((pair) => [text(pair['id']), number(pair['requestsSent'])] as const);
  const sound = ofType(report, 'inbound-rtp').filter(({ kind }) => kind === 'audio');
  return {
    heard: sum(pairs, 'packetsReceived', 'bytesReceived', 'responsesReceived'),
    pair: text(selectedPair(report)?.['id']),
    checks: new Map(checks.flatMap(([pair, sent]) => (sent === null ? [] : [[pair, sent]]))),
    sound: sum(sound, 'packetsReceived'),
  };
}

/** Of a path that was heard just now. */
export function born(last: Signs): Life {
  return { last, whenHeard: last, steady: 0, quietMs: 0, isSilent: false };
}

/** What another reading, `ms` after the last one, makes of it. */
export function lived(life: Life, signs: Signs, ms: number): Life {
  const { last } = life;
  if (signs.heard > last.heard) {
    const isSteady = signs.sound - last.sound >= STEADY_PACKETS;
    return { ...born(signs), steady: isSteady ? life.steady + 1 : 0 };
  }
  const quiet = { ...life, last: signs, quietMs: life.quietMs + ms };
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
  return count >= (hasFlowed(life) ? UNANSWERED_AMID_SOUND : UNANSWERED_ALONE);
}

function hasFlowed({ steady, last }: Life): boolean {
  return steady >= (last.checks.size === 0 ? STEADY_ALONE : STEADY_BESIDE_CHECKS);
}

/**
 * Since the path was last heard, by the pair that was in use then, or by the one that the browser has taken in its place:
 * after a cut it tries one after the other. What is sent by the rest may never have been answered. Null where the browser
 * does not tell.
 */
function unanswered({ last, whenHeard }: Life): number | null {
  if (last.checks.size === 0) return null;
  const since = (pair: string): number => (last.checks.get(pair) ?? 0) - (whenHeard.checks.get(pair) ?? 0);
  return Math.max(since(whenHeard.pair), since(last.pair));
}

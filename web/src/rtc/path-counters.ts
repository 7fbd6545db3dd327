/** What `getStats` counts of how a path carries (W3C webrtc-stats): pure functions over its report. */

import { number, ofType, selectedPair, sum } from './stats.js';
import type { Report, Stat } from './stats.js';

/** Counted since the connection began. null stands for what this browser does not tell. */
export interface PathCounters {
  readonly roundTripMs: number | null;
  /** Packets of media, in either direction. What was sent is lost by the partner's word. */
  readonly sent: number;
  readonly sentLost: number;
  readonly received: number;
  readonly receivedLost: number;
  /** What the browser believes the path to carry, bits/s. */
  readonly availableBps: number | null;
  /** Pictures that came of the partner's camera. */
  readonly partnerPictures: number;
}

/** What changed between two readings. A share is null where there were too few packets to tell. */
export interface PathSample {
  readonly roundTripMs: number | null;
  readonly lossOut: number | null;
  readonly lossIn: number | null;
  readonly availableBps: number | null;
  readonly newPictures: number;
  /** Whether any picture ever came. */
  readonly hadPictures: boolean;
}

/** Fewer packets say nothing about a share. */
const ENOUGH_PACKETS = 20;

/** `camera` is the report of the partner's camera alone. */
export function countersOf(report: Report, camera: Report): PathCounters {
  const pair = selectedPair(report);
  const [outgoing, incoming] = [ofType(report, 'outbound-rtp'), ofType(report, 'inbound-rtp')];
  return {
    roundTripMs: milliseconds(pair?.['currentRoundTripTime']),
    sent: sum(outgoing, 'packetsSent'),
    sentLost: sum(ofType(report, 'remote-inbound-rtp'), 'packetsLost'),
    received: sum(incoming, 'packetsReceived'),
    receivedLost: sum(incoming, 'packetsLost'),
    availableBps: number(pair?.['availableOutgoingBitrate']),
    partnerPictures: sum(ofType(camera, 'inbound-rtp').map(withPictures), 'pictures'),
  };
}

/** What came between two readings. Counters that went back, as those of streams that ended, count as none. */
export function sampleOf(before: PathCounters, after: PathCounters): PathSample {
  const { roundTripMs, availableBps } = after;
  const grown = (name: 'sent' | 'sentLost' | 'received' | 'receivedLost' | 'partnerPictures'): number =>
    Math.max(0, after[name] - before[name]);
  const lostIn = grown('receivedLost');
  return {
    roundTripMs,
    lossOut: share(grown('sentLost'), grown('sent')),
    lossIn: share(lostIn, grown('received') + lostIn),
    availableBps,
    newPictures: grown('partnerPictures'),
    hadPictures: after.partnerPictures > 0,
  };
}

function share(lost: number, all: number): number | null {
  return all < ENOUGH_PACKETS ? null : Math.min(1, lost / all);
}

/** Those that arrived, or, where the browser does not tell, those that were decoded. */
function withPictures(stat: Stat): Stat {
  return { pictures: stat['framesReceived'] ?? stat['framesDecoded'] };
}

function milliseconds(seconds: unknown): number | null {
  const value = number(seconds);
  return value === null ? null : value * 1000;
}

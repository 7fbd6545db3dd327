import { describe, expect, it } from 'vitest';
import { countersOf, sampleOf } from '../../src/rtc/path-counters.js';
import type { PathCounters } from '../../src/rtc/path-counters.js';
import type { Report, Stat } from '../../src/rtc/stats.js';

const PAIR = { type: 'candidate-pair', nominated: true, state: 'succeeded', currentRoundTripTime: 0.08 };

function report(...stats: readonly Stat[]): Report {
  return new Map(stats.map((stat, at) => [String(at), stat]));
}

const CAMERA = report({ type: 'inbound-rtp', framesReceived: 12, framesDecoded: 9 });

describe('the counters of a path', () => {
  it('are summed over its streams', () => {
    const all = report(
      { type: 'transport', selectedCandidatePairId: '1' },
      { ...PAIR, availableOutgoingBitrate: 500_000 },
      { type: 'candidate-pair', nominated: true, state: 'succeeded', currentRoundTripTime: 9 },
      { type: 'outbound-rtp', packetsSent: 100 },
      { type: 'outbound-rtp', packetsSent: 50 },
      { type: 'remote-inbound-rtp', packetsLost: 3 },
      { type: 'inbound-rtp', packetsReceived: 80, packetsLost: 2 },
    );
    expect(countersOf(all, CAMERA)).toEqual({
      roundTripMs: 80,
      sent: 150,
      sentLost: 3,
      received: 80,
      receivedLost: 2,
      availableBps: 500_000,
      partnerPictures: 12,
    });
  });

  it('are nothing, and not known, where the browser tells nothing', () => {
    expect(countersOf(report(), report())).toEqual({
      roundTripMs: null,
      sent: 0,
      sentLost: 0,
      received: 0,
      receivedLost: 0,
      availableBps: null,
      partnerPictures: 0,
    });
  });

  it('take the pair in use where no transport names it, and decoded pictures where no others are counted', () => {
    const camera = report({ type: 'inbound-rtp', framesDecoded: 9 });
    expect(countersOf(report(PAIR), camera)).toMatchObject({ roundTripMs: 80, partnerPictures: 9 });
  });
});

describe('a sample', () => {
  const before: PathCounters = {
    roundTripMs: 40,
    sent: 1000,
    sentLost: 10,
    received: 1000,
    receivedLost: 10,
    availableBps: null,
    partnerPictures: 5,
  };

  it('is what came since, as shares of all', () => {
    const after = { ...before, sent: 1100, sentLost: 20, received: 1090, receivedLost: 20, partnerPictures: 8 };
    expect(sampleOf(before, after)).toEqual({
      roundTripMs: 40,
      lossOut: 0.1,
      lossIn: 0.1,
      availableBps: null,
      newPictures: 3,
      hadPictures: true,
    });
  });

  it('says nothing of a share of too few', () => {
    const after = { ...before, sent: 1019, sentLost: 19 };
    expect(sampleOf(before, after)).toMatchObject({ lossOut: null, lossIn: null });
  });

  it('takes counters that went back for still ones', () => {
    const after = { ...before, sent: 1100, sentLost: 0, partnerPictures: 0 };
    expect(sampleOf(before, after)).toMatchObject({ lossOut: 0, newPictures: 0, hadPictures: false });
  });
});

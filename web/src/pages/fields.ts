import type { PageTexts } from '../ui/i18n/texts.js';

/** A field of `knowledge` (PROTOCOL.md §2.2). */
export type Field = keyof PageTexts['knowledge']['fields'];

/** The moments in which fields are there. */
export const GROUPS = ['always', 'proof', 'looking', 'paired'] as const;

/** Every field that a server can answer with, by the moment in which it is there first. */
export const FIELDS: Readonly<Record<(typeof GROUPS)[number], readonly Field[]>> = {
  always: [
    'address',
    'nearby',
    'warned',
    'pageHost',
    'textFramesLeft',
    'binaryFramesLeft',
    'bucket',
    'bucketSockets',
    'bucketSearches',
    'bucketReporters',
    'bucketStunRequests',
    'state',
  ],
  proof: ['proofSalt', 'proofDifficulty', 'proofEndsInMs'],
  looking: [
    'waitingMs',
    'search',
    'key',
    'commit',
    'mode',
    'interests',
    'languages',
    'recentPairings',
    'avoidedPairings',
    'avoidedBuckets',
    'place',
  ],
  paired: ['pairedMs', 'pairing', 'partner', 'common'],
};

import type { Network } from './state.js';

/** Of a path that was just found. */
export const UNMEASURED: Network = {
  grade: 'unknown',
  roundTripMs: null,
  loss: null,
  pictures: 'full',
  partnerStill: false,
};

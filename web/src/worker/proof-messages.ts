import type { Challenge } from '../protocol/messages.js';

/** To the proof worker. */
export interface ToProofWorker {
  readonly type: 'solve';
  readonly challenge: Challenge;
}

/** From the proof worker; nothing follows `solved`. */
export type FromProofWorker =
  /** The expected share of the work, 0–1. */
  { readonly type: 'progress'; readonly done: number } | { readonly type: 'solved'; readonly proof: number };

/** What is said under seal after the HELLOs (PROTOCOL.md §3.3). */

import { utf8, type Bytes } from './bytes.js';
import type { Envelope } from './envelope.js';
import { ProtocolFailure } from './failure.js';
import { fieldsOf, integerOf, parseJson, stringOf } from './json.js';

export type Signal =
  /** At most 64 of them. */
  | { readonly type: 'candidates'; readonly candidates: readonly Candidate[] }
  | { readonly type: 'candidates-end' }
  | { readonly type: 'bye' };

/** An RTCIceCandidateInit. */
export interface Candidate {
  /** At most 512 characters. */
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly sdpMLineIndex: number | null;
  readonly usernameFragment: string | null;
}

export const HELLO = 1;
const CANDIDATES = 2;
const CANDIDATES_END = 3;
const BYE = 4;

const MAX_CANDIDATES = 64;
const MAX_CANDIDATE_LENGTH = 512;

const EMPTY: Bytes = new Uint8Array(0);

export function encodeSignal(signal: Signal): Envelope {
  switch (signal.type) {
    case 'candidates':
      return { kind: CANDIDATES, body: utf8(JSON.stringify(signal.candidates)) };
    case 'candidates-end':
      return { kind: CANDIDATES_END, body: EMPTY };
    case 'bye':
      return { kind: BYE, body: EMPTY };
  }
}

/** `E_FORMAT` for what is none, and for a HELLO: that comes first and only once. */
export function decodeSignal({ kind, body }: Envelope): Signal {
  if (kind === CANDIDATES) return { type: 'candidates', candidates: candidatesIn(parseJson(body)) };
  if (body.length > 0) throw new ProtocolFailure('E_FORMAT');
  if (kind === CANDIDATES_END) return { type: 'candidates-end' };
  if (kind === BYE) return { type: 'bye' };
  throw new ProtocolFailure('E_FORMAT');
}

function candidatesIn(value: unknown): Candidate[] {
  if (!Array.isArray(value) || value.length > MAX_CANDIDATES) throw new ProtocolFailure('E_FORMAT');
  return value.map(candidateIn);
}

function candidateIn(value: unknown): Candidate {
  const fields = fieldsOf(value, ['candidate'], ['sdpMid', 'sdpMLineIndex', 'usernameFragment']);
  const text = (name: string): string | null => orNull(fields.get(name), (given) => stringOf(given, 256));
  return {
    candidate: stringOf(fields.get('candidate'), MAX_CANDIDATE_LENGTH),
    sdpMid: text('sdpMid'),
    sdpMLineIndex: orNull(fields.get('sdpMLineIndex'), (given) => integerOf(given, 0xffff)),
    usernameFragment: text('usernameFragment'),
  };
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === undefined || value === null ? null : read(value);
}

/** The first sealed message of each side: A's offer, B's answer (PROTOCOL.md §3.3, HELLO). */

import { fromBase64Url, toBase64Url, utf8, type Bytes } from './bytes.js';
import { DH_BYTES } from './dh.js';
import { choiceOf, fieldsOf, parseJson, stringOf } from './json.js';
import { fingerprintOf } from './sdp.js';

/** How a person wants to talk, in rising order. */
export type ChatMode = 'text' | 'voice' | 'video';

export type Role = 'A' | 'B';

/** What either side says: its session description and its wish. */
export interface Description {
  readonly sdp: string;
  readonly mode: ChatMode;
}

/** What the partner said, its certificate's fingerprint read from the description (upper case, with colons). */
export interface Hello extends Description {
  readonly fingerprint: string;
}

/** B's, with the first key of its ratchet. */
export interface AnswerHello extends Hello {
  readonly ratchetKey: Bytes;
}

export const MODES = ['text', 'voice', 'video'] as const satisfies readonly ChatMode[];

/** The mode of a chat: the lesser of both wishes. */
export function lesserMode(own: ChatMode, partner: ChatMode): ChatMode {
  return MODES.indexOf(own) < MODES.indexOf(partner) ? own : partner;
}

export function encodeOffer({ sdp, mode }: Description): Bytes {
  return utf8(JSON.stringify({ sdp, mode }));
}

export function encodeAnswer({ sdp, mode }: Description, ratchetKey: Bytes): Bytes {
  return utf8(JSON.stringify({ sdp, mode, dr: toBase64Url(ratchetKey) }));
}

/** `E_FORMAT` for what is no offer, `E_FPR` for a description that names no certificate, or not one. */
export function decodeOffer(body: Bytes): Hello {
  return helloIn(fieldsOf(parseJson(body), ['sdp', 'mode']));
}

/** As `decodeOffer`, for the answer. */
export function decodeAnswer(body: Bytes): AnswerHello {
  const fields = fieldsOf(parseJson(body), ['sdp', 'mode', 'dr']);
  const ratchetKey = fromBase64Url(stringOf(fields.get('dr'), 64), DH_BYTES);
  return { ...helloIn(fields), ratchetKey };
}

function helloIn(fields: ReadonlyMap<string, unknown>): Hello {
  const sdp = stringOf(fields.get('sdp'), 16_384);
  const mode = choiceOf(fields.get('mode'), MODES);
  return { sdp, mode, fingerprint: fingerprintOf(sdp) };
}

/** What two people's pages say to each other once connected, kinds 00–0D (PROTOCOL.md §4). */

import type { Bytes } from './bytes.js';
import type { FileOffer } from './file-offer.js';

export type ChatMessage =
  /** The first of A, so that B can send. */
  | { readonly type: 'opener' }
  /** 1–4000 code points. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'typing'; readonly on: boolean }
  | { readonly type: 'code-confirmed' }
  /** `random` is 32 bytes. */
  | { readonly type: 'rekey'; readonly epoch: number; readonly random: Bytes }
  | { readonly type: 'rekey-done'; readonly epoch: number }
  | { readonly type: 'file-offer'; readonly offer: FileOffer }
  /** `id` is 16 bytes. */
  | { readonly type: 'file-answer'; readonly id: Bytes; readonly accepted: boolean }
  /** `whole`, or stopped. */
  | { readonly type: 'file-end'; readonly id: Bytes; readonly whole: boolean }
  | { readonly type: 'media-state'; readonly mic: boolean; readonly camera: boolean; readonly screen: boolean }
  | { readonly type: 'ask-mode'; readonly mode: 'voice' | 'video' }
  | { readonly type: 'answer-mode'; readonly agreed: boolean }
  | { readonly type: 'description'; readonly description: RenegotiatedDescription }
  | { readonly type: 'bye' };

/** Carries the fingerprint of the HELLO again (PROTOCOL.md §6); whoever takes it compares. */
export interface RenegotiatedDescription {
  readonly type: 'offer' | 'answer';
  readonly sdp: string;
}

export type ChatMessageType = ChatMessage['type'];

/** The kinds on the wire, by number. */
export const KINDS = [
  'opener',
  'text',
  'typing',
  'code-confirmed',
  'rekey',
  'rekey-done',
  'file-offer',
  'file-answer',
  'file-end',
  'media-state',
  'ask-mode',
  'answer-mode',
  'description',
  'bye',
] as const satisfies readonly ChatMessageType[];

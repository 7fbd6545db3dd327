/** What a later description may say of a connection that stands (PROTOCOL.md §6): pure functions over its text. */

import type { ChatMode } from '../crypto/hello.js';
import { directionOf } from './m-lines.js';
import { MEDIA_KINDS } from './media-kind.js';
import { DescriptionError, linesOf, sections } from './sdp.js';

/** What says which connection it is, and how its m-lines are bundled. */
const LASTING = ['a=group:', 'a=mid:', 'a=ice-ufrag:', 'a=ice-pwd:'];

const DIRECTION = /^a=(sendrecv|sendonly|recvonly|inactive)$/;

/**
 * Compares a later description of the partner's with their first: the same m-lines by their ids, none of them given up, and
 * no ICE restart. The media of the m-lines are `restrictDescription`'s to check, the fingerprint is the session's.
 *
 * @throws DescriptionError where it is another connection.
 */
export function requireContinuity(first: string, later: string): void {
  const isSame = LASTING.every((prefix) => isEqual(said(first, prefix), said(later, prefix)));
  if (!isSame || sections(later).slice(1).some(isRejected)) throw new DescriptionError();
}

/**
 * The mode whose m-lines a description has open.
 *
 * @throws DescriptionError for directions that no mode has.
 */
export function modeOf(sdp: string): ChatMode {
  const [, , ...media] = sections(sdp);
  const directions = media.map(directionIn);
  const fits = (mode: ChatMode): boolean => MEDIA_KINDS.every((kind, at) => directions[at] === directionOf(kind, mode));
  const mode = (['text', 'voice', 'video'] as const).find(fits);
  if (mode === undefined) throw new DescriptionError();
  return mode;
}

/** Everything said by lines of that beginning, each once: bundled m-lines may repeat what the first says, or leave it out. */
function said(sdp: string, prefix: string): string[] {
  return [...new Set(linesOf(sdp).filter((line) => line.startsWith(prefix)))];
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

/** RFC 9143: port 0 gives an m-line up, unless it only says that it is bundled. */
function isRejected(section: readonly string[]): boolean {
  return /^m=\w+ 0 /.test(section[0] ?? '') && !section.includes('a=bundle-only');
}

function directionIn(section: readonly string[]): string | undefined {
  const [direction, ...more] = section.flatMap((line) => DIRECTION.exec(line)?.[1] ?? []);
  return more.length > 0 ? undefined : direction;
}

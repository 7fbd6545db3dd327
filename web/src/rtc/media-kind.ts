import type { Track } from '../crypto/media.js';

/** What an m-line carries. */
export type MediaKind = Track;

/** In the order of the m-lines after the data channel (PROTOCOL.md §3.3). */
export const MEDIA_KINDS = ['microphone', 'camera', 'screen', 'screen-audio'] as const satisfies readonly MediaKind[];

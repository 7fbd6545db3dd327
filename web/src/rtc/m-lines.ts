import type { ChatMode } from '../crypto/hello.js';
import type { MediaKind } from './media-kind.js';

/** `audio` or `video`, as WebRTC calls it. */
export function trackKindOf(kind: MediaKind): 'audio' | 'video' {
  return kind === 'microphone' || kind === 'screen-audio' ? 'audio' : 'video';
}

/** M-lines beyond the chat's mode are `inactive` (PROTOCOL.md §3.3); the others carry both ways, with or without a track. */
export function directionOf(kind: MediaKind, mode: ChatMode): 'sendrecv' | 'inactive' {
  const isIncluded = mode === 'video' || (mode === 'voice' && kind === 'microphone');
  return isIncluded ? 'sendrecv' : 'inactive';
}

/** The codecs that are used, best first (PROTOCOL.md §5). */
export function preferredCodecs(offered: readonly RTCRtpCodec[]): RTCRtpCodec[] {
  const order = ['audio/opus', 'video/vp9', 'video/vp8', 'video/rtx'];
  const rank = ({ mimeType }: RTCRtpCodec): number => order.indexOf(mimeType.toLowerCase());
  return offered.filter((codec) => rank(codec) >= 0).sort((one, other) => rank(one) - rank(other));
}

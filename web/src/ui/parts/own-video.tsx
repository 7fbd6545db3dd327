import type { VNode } from 'preact';
import { useStream } from './stream.js';

/** One's own picture as it leaves the device: mirrored, since people know themselves so, and silent. */
export function OwnVideo({ stream }: { readonly stream: MediaStream | null }): VNode {
  const video = useStream(stream);
  return <video ref={video} class="own-video" data-testid="own-video" autoplay playsInline muted />;
}

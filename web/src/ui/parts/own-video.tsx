import type { VNode } from 'preact';
import { useStream } from './stream.js';

interface OwnVideoProps {
  readonly stream: MediaStream | null;
  /** It looks away from the person: what it shows is not mirrored, or no word in it could be read. */
  readonly away?: boolean;
}

/** One's own picture as it leaves the device: mirrored, since people know themselves so, and silent. */
export function OwnVideo({ stream, away = false }: OwnVideoProps): VNode {
  const video = useStream(stream);
  return (
    <video
      ref={video}
      class={away ? 'own-video looking-away' : 'own-video'}
      data-testid="own-video"
      autoplay
      playsInline
      muted
    />
  );
}

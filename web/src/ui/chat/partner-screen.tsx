import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { playThrough, useStream } from '../parts/stream.js';
import { useTexts } from '../ui.js';

interface PartnerScreenProps {
  readonly stream: MediaStream | null;
  readonly speaker: string;
  readonly revealed: boolean;
  /** Shown in a corner, while the camera is large. */
  readonly small: boolean;
}

/** The partner's screen. Its sound is heard once it is looked at. */
export function PartnerScreen({ stream, speaker, revealed, small }: PartnerScreenProps): VNode {
  const texts = useTexts().screen;
  const video = useStream(stream);
  useEffect(() => {
    if (video.current !== null) void playThrough(video.current, speaker);
  }, [speaker]);
  return (
    <video
      ref={video}
      class={`partner-screen${small ? ' beside' : ''}${revealed ? '' : ' concealed'}`}
      data-testid="partner-screen"
      aria-label={texts.partner}
      muted={!revealed}
      autoplay
      playsInline
    />
  );
}

import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useLevel } from '../parts/level.js';

interface PresenceProps {
  readonly stream: MediaStream | null;
  readonly words: string;
}

/** A partner without a picture: rings that breathe with the voice. */
export function Presence({ stream, words }: PresenceProps): VNode {
  const rings = useRef<HTMLDivElement>(null);
  useLevel(stream, rings);
  return (
    <div class="presence">
      <p>{words}</p>
      <div ref={rings} class="presence-rings" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useLevel } from '../parts/level.js';
import { useTexts } from '../ui.js';

/** From this level on the microphone surely hears something. */
const HEARD = 0.15;

/** Shows that the microphone hears: a bar, and words once it was heard. */
export function LevelMeter({ stream }: { readonly stream: MediaStream | null }): VNode {
  const texts = useTexts().mirror;
  const bar = useRef<HTMLDivElement>(null);
  const [heard, setHeard] = useState(false);
  useLevel(stream, bar, (level) => {
    if (level > HEARD) setHeard(true);
  });
  return (
    <div class="level">
      <div ref={bar} class="level-bar" role="img" aria-label={texts.level} />
      <p class="soft" role="status">
        {heard ? texts.heard : texts.silent}
      </p>
    </div>
  );
}

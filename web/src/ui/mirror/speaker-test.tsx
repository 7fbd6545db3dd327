import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SpeakerIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';
import { playTone } from './tone.js';

/** A button that plays a short tone through the chosen speaker. */
export function SpeakerTest({ speaker }: { readonly speaker: string }): VNode {
  const texts = useTexts().mirror;
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    return playTone(speaker, () => {
      setPlaying(false);
    });
  }, [playing]);
  return (
    <button
      type="button"
      class="second-button"
      aria-disabled={playing}
      onClick={() => {
        setPlaying(true);
      }}
    >
      <SpeakerIcon />
      {playing ? texts.playing : texts.testTone}
    </button>
  );
}

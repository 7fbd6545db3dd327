import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Mode } from '../../session/state/state.js';
import { CameraIcon, TextIcon, VoiceIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';

/** The three ways to talk. */
export function Ways({ choose }: { readonly choose: (mode: Mode) => void }): VNode {
  return (
    <div class="ways" role="group" aria-label={useTexts().home.ways}>
      <Way mode="video" icon={<CameraIcon />} choose={choose} />
      <Way mode="voice" icon={<VoiceIcon />} choose={choose} />
      <Way mode="text" icon={<TextIcon />} choose={choose} />
    </div>
  );
}

interface WayProps {
  readonly mode: Mode;
  readonly icon: VNode;
  readonly choose: (mode: Mode) => void;
}

function Way({ mode, icon, choose }: WayProps): VNode {
  const texts = useTexts();
  const id = useId();
  return (
    <div class={`way way-${mode}`}>
      <button
        type="button"
        class="way-press"
        aria-describedby={id}
        onClick={() => {
          choose(mode);
        }}
      >
        {icon}
        <span class="way-name">{texts.modes[mode]}</span>
      </button>
      <span class="way-more" id={id}>
        {texts.home[mode]}
      </span>
    </div>
  );
}

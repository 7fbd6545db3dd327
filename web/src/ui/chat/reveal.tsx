import type { VNode } from 'preact';
import { EyeIcon } from '../parts/icons.js';

interface RevealProps {
  readonly revealed: boolean;
  readonly words: { readonly hidden: string; readonly show: string; readonly hide: string };
  readonly change: (revealed: boolean) => void;
}

/** A picture is the partner's to show and one's own to look at. */
export function Reveal({ revealed, words, change }: RevealProps): VNode {
  return (
    <div class={revealed ? 'reveal revealed' : 'reveal'}>
      {!revealed && <p>{words.hidden}</p>}
      <button
        type="button"
        class="stage-button"
        onClick={() => {
          change(!revealed);
        }}
      >
        {!revealed && <EyeIcon />}
        {revealed ? words.hide : words.show}
      </button>
    </div>
  );
}

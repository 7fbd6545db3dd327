import type { VNode } from 'preact';
import type { OwnScreen } from '../../session/state/state.js';
import { ScreenIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';

/** That one's own screen is shown, for as long as it is, with the way to stop; or why it is not. */
export function Sharing({ screen }: { readonly screen: OwnScreen }): VNode | null {
  const texts = useTexts().screen;
  const { dispatch } = useUi();
  switch (screen) {
    case 'none':
    case 'off':
    case 'choosing':
      return null;
    case 'on':
      return (
        <div class="sharing">
          <ScreenIcon />
          <span>{texts.sharing}</span>
          <button
            type="button"
            class="stage-button"
            onClick={() => {
              dispatch({ type: 'person/share-screen', on: false });
            }}
          >
            {texts.stop}
          </button>
        </div>
      );
    case 'refused':
    case 'failed':
      return <p class="sharing sharing-trouble">{texts[screen]}</p>;
  }
}

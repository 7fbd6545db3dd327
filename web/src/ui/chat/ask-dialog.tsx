import type { VNode } from 'preact';
import type { FullerMode, Mode } from '../../session/state/state.js';
import { Dialog } from '../parts/dialog.js';
import { useTexts, useUi } from '../ui.js';

interface AskDialogProps {
  /** What to ask for; null while the dialog is closed. */
  readonly wanted: FullerMode | null;
  /** How the two talk now. */
  readonly present: Mode;
  /** To show a screen is what it is for. */
  readonly forScreen?: boolean;
  readonly close: () => void;
}

/** Says what turns on, before it does: nobody is surprised by a camera. */
export function AskDialog({ wanted, present, forScreen = false, close }: AskDialogProps): VNode {
  const { upgrade: texts, safety } = useTexts();
  const { dispatch } = useUi();
  const mode = wanted ?? 'video';
  return (
    <Dialog open={wanted !== null} close={close} heading={texts.heading[mode]}>
      {forScreen && <p>{texts.forScreen}</p>}
      <p>{texts.before[present === 'voice' ? 'camera' : mode]}</p>
      {mode === 'video' && <p class="soft">{safety.short}</p>}
      <div class="answers answers-long">
        <button
          type="button"
          class="main-button"
          onClick={() => {
            close();
            dispatch({ type: 'person/ask-mode', mode });
          }}
        >
          {texts.turnOn[mode]}
        </button>
        <button type="button" class="second-button" onClick={close}>
          {texts.cancel}
        </button>
      </div>
    </Dialog>
  );
}

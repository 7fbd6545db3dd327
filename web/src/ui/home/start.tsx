import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Mode } from '../../session/state.js';
import { CameraIcon, TextIcon, VoiceIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';

interface StartProps {
  readonly accepted: boolean;
  readonly accept: (accepted: boolean) => void;
  readonly readRules: () => void;
}

/** The three ways to start, and the one tick that they need. Without it the focus goes there, with words. */
export function Start({ accepted, accept, readRules }: StartProps): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  const tick = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const id = useId();
  const start = (mode: Mode): void => {
    setMissing(!accepted);
    if (accepted) dispatch({ type: 'person/start', mode });
    else tick.current?.focus();
  };
  const complain = missing && !accepted;
  return (
    <>
      <div class="ways" role="group" aria-label={texts.home.ways}>
        <StartButton mode="video" icon={<CameraIcon />} start={start} />
        <StartButton mode="voice" icon={<VoiceIcon />} start={start} />
        <StartButton mode="text" icon={<TextIcon />} start={start} />
      </div>
      <div class={complain ? 'tick tick-missing' : 'tick'}>
        <label class="choice">
          <input
            ref={tick}
            type="checkbox"
            checked={accepted}
            aria-invalid={complain}
            aria-describedby={complain ? id : undefined}
            onChange={(event) => {
              accept(event.currentTarget.checked);
            }}
          />
          <span>{texts.home.tick}</span>
        </label>
        <button type="button" class="link-button" onClick={readRules}>
          {texts.home.readRules}
        </button>
        {complain && (
          <p id={id} class="complaint" role="alert">
            {texts.home.tickMissing}
          </p>
        )}
      </div>
    </>
  );
}

interface StartButtonProps {
  readonly mode: Mode;
  readonly icon: VNode;
  readonly start: (mode: Mode) => void;
}

function StartButton({ mode, icon, start }: StartButtonProps): VNode {
  const texts = useTexts();
  const id = useId();
  return (
    <button
      type="button"
      class={`way way-${mode}`}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-more`}
      onClick={() => {
        start(mode);
      }}
    >
      {icon}
      <span class="way-name" id={`${id}-name`}>
        {texts.modes[mode]}
      </span>
      <span class="way-more" id={`${id}-more`}>
        {texts.home[mode]}
      </span>
    </button>
  );
}

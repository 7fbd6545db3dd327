import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Choices, Devices } from '../../session/state/state.js';
import { DeviceNote } from '../parts/device-note.js';
import { OwnVideo } from '../parts/own-video.js';
import { useTexts, useUi } from '../ui.js';
import { DeviceChoice } from './device-choice.js';
import { LevelMeter } from './level-meter.js';
import { SpeakerTest } from './speaker-test.js';

interface RehearsalProps {
  readonly mode: 'voice' | 'video';
  readonly own: MediaStream | null;
  readonly devices: Devices;
  readonly choices: Choices;
}

/** What leaves the device once a chat starts, and which camera, microphone and speaker it uses. */
export function Rehearsal({ mode, own, devices, choices }: RehearsalProps): VNode {
  const texts = useTexts().mirror;
  const { dispatch } = useUi();
  return (
    <div class={`rehearsal rehearsal-${mode}`}>
      <DeviceNote notice={devices.notice} />
      <div class="rehearsal-part">
        {mode === 'video' && (
          <figure class="mirror-picture">
            <OwnVideo stream={own} away={devices.facing === 'environment'} />
            <figcaption>{texts.only}</figcaption>
          </figure>
        )}
        <LevelMeter stream={own} />
        {mode === 'video' && <StartBlurred choices={choices} />}
      </div>
      <div class="rehearsal-part">
        {mode === 'video' && <DeviceChoice kind="camera" devices={devices} />}
        <DeviceChoice kind="microphone" devices={devices} />
        <DeviceChoice kind="speaker" devices={devices} />
        <SpeakerTest speaker={devices.chosen.speaker} />
      </div>
      <button
        type="button"
        class="main-button"
        onClick={() => {
          dispatch({ type: 'person/ready' });
        }}
      >
        {texts.ready}
      </button>
    </div>
  );
}

function StartBlurred({ choices }: { readonly choices: Choices }): VNode {
  const texts = useTexts().mirror;
  const { dispatch } = useUi();
  const id = useId();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={choices.startBlurred}
        aria-describedby={id}
        aria-label={texts.blurred}
        onChange={(event) => {
          const startBlurred = event.currentTarget.checked;
          dispatch({ type: 'person/choices', choices: { ...choices, startBlurred } });
        }}
      />
      <span>
        {texts.blurred}
        <span class="soft more" id={id}>
          {texts.blurredMore}
        </span>
      </span>
    </label>
  );
}

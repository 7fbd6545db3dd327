import type { VNode } from 'preact';
import type { Choices, Devices } from '../../session/state.js';
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
    <>
      {mode === 'video' && (
        <figure class="mirror-picture">
          <OwnVideo stream={own} />
          <figcaption>{texts.only}</figcaption>
        </figure>
      )}
      <LevelMeter stream={own} />
      {mode === 'video' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={choices.startBlurred}
            aria-describedby="blurred-more"
            onChange={(event) => {
              const startBlurred = event.currentTarget.checked;
              dispatch({ type: 'person/choices', choices: { ...choices, startBlurred } });
            }}
          />
          <span>
            {texts.blurred}
            <span class="soft more" id="blurred-more">
              {texts.blurredMore}
            </span>
          </span>
        </label>
      )}
      <div class="device-choices">
        {mode === 'video' && <DeviceChoice kind="camera" devices={devices} />}
        <DeviceChoice kind="microphone" devices={devices} />
        <DeviceChoice kind="speaker" devices={devices} />
      </div>
      <SpeakerTest speaker={devices.chosen.speaker} />
      <button
        type="button"
        class="main-button"
        onClick={() => {
          dispatch({ type: 'person/ready' });
        }}
      >
        {texts.ready}
      </button>
    </>
  );
}

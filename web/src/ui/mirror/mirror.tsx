import type { VNode } from 'preact';
import type { Capture, Choices, Devices } from '../../session/state/state.js';
import { Heading } from '../parts/heading.js';
import { NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';
import { CaptureTrouble } from './capture-trouble.js';
import { Rehearsal } from './rehearsal.js';
import { SafetyNotes } from './safety-notes.js';

interface MirrorProps {
  readonly mode: 'voice' | 'video';
  readonly capture: Capture;
  readonly own: MediaStream | null;
  readonly devices: Devices;
  readonly choices: Choices;
}

/** Before the first chat of a visit: camera and microphone, asked for by a click, seen and heard by oneself alone. */
export function Mirror({ mode, capture, own, devices, choices }: MirrorProps): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  return (
    <main class="card-screen">
      <NameMark />
      <div class="card mirror">
        <Heading>{texts.mirror.heading[mode]}</Heading>
        {rehearses(capture, own) ? (
          <Rehearsal mode={mode} own={own} devices={devices} choices={choices} />
        ) : (
          <Asking mode={mode} capture={capture} />
        )}
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            dispatch({ type: 'person/home' });
          }}
        >
          {texts.common.back}
        </button>
      </div>
    </main>
  );
}

/** Whether the rehearsal is on: also while another device is being asked for. */
function rehearses(capture: Capture, own: MediaStream | null): boolean {
  return capture.type === 'on' || (capture.type === 'asking' && own !== null);
}

interface AskingProps {
  readonly mode: 'voice' | 'video';
  readonly capture: Capture;
}

function Asking({ mode, capture }: AskingProps): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  const ask = (): void => {
    dispatch({ type: 'person/allow-capture' });
  };
  if (capture.type === 'asking') {
    return (
      <p class="callout" role="status">
        {texts.mirror.asking}
      </p>
    );
  }
  return (
    <>
      {capture.type === 'failed' ? (
        <CaptureTrouble why={capture.why} />
      ) : (
        <>
          <SafetyNotes mode={mode} />
          <p>{texts.mirror.ask[mode]}</p>
        </>
      )}
      <button type="button" class="main-button" onClick={ask}>
        {capture.type === 'failed' ? texts.mirror.again : texts.mirror.allow[mode]}
      </button>
    </>
  );
}

import type { RefObject, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Chat, OwnMedia } from '../../session/state.js';
import { BlurIcon, CameraIcon, FlagIcon, FullScreenIcon, MicrophoneIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import { ControlButton } from './control-button.js';
import { useFullScreen } from './full-screen.js';
import { ReportDialog } from './report-dialog.js';
import { TalkControls } from './talk-controls.js';

interface ControlsProps {
  readonly chat: Chat;
  readonly screen: RefObject<HTMLElement | null>;
}

/** What one can switch during a chat, each with its word. */
export function Controls({ chat, screen }: ControlsProps): VNode {
  const { own, mode } = chat;
  const texts = useTexts().controls;
  const [reporting, setReporting] = useState(false);
  const fullScreen = useFullScreen(screen);
  return (
    <div class="controls" role="group" aria-label={texts.label}>
      <MediaControls own={own} />
      <TalkControls chat={chat} />
      {fullScreen.possible && mode !== 'text' && (
        <ControlButton
          class="full-screen"
          icon={<FullScreenIcon on={fullScreen.on} />}
          label={texts.fullScreen}
          pressed={fullScreen.on}
          press={fullScreen.toggle}
        />
      )}
      <ControlButton
        icon={<FlagIcon />}
        label={texts.report}
        press={() => {
          setReporting(true);
        }}
      />
      <ReportDialog
        open={reporting}
        close={() => {
          setReporting(false);
        }}
        partner={chat.partner}
        avoidable={!chat.byInvite}
      />
    </div>
  );
}

function MediaControls({ own }: { readonly own: OwnMedia }): VNode {
  const texts = useTexts().controls;
  const { dispatch } = useUi();
  return (
    <>
      {own.microphone !== 'none' && (
        <ControlButton
          icon={<MicrophoneIcon off={own.microphone === 'off'} />}
          label={texts.microphone}
          pressed={own.microphone === 'on'}
          off={own.microphone === 'off'}
          press={() => {
            dispatch({ type: 'person/microphone', on: own.microphone === 'off' });
          }}
        />
      )}
      {own.camera !== 'none' && (
        <>
          <ControlButton
            icon={<CameraIcon off={own.camera === 'off'} />}
            label={texts.camera}
            pressed={own.camera === 'on'}
            off={own.camera === 'off'}
            press={() => {
              dispatch({ type: 'person/camera', on: own.camera === 'off' });
            }}
          />
          <ControlButton
            icon={<BlurIcon />}
            label={texts.blur}
            pressed={own.blurred}
            press={() => {
              dispatch({ type: 'person/blur', on: !own.blurred });
            }}
          />
        </>
      )}
    </>
  );
}

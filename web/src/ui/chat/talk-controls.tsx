import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Chat, FullerMode } from '../../session/state.js';
import { CameraIcon, ScreenIcon, VoiceIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import { AskDialog } from './ask-dialog.js';
import { ControlButton } from './control-button.js';
import { mayAsk } from './may-ask.js';

/** What could be added to the chat: voice, video, and one's own screen where the browser can show it. */
export function TalkControls({ chat }: { readonly chat: Chat }): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  const [wanted, setWanted] = useState<FullerMode | null>(null);
  const [forScreen, setForScreen] = useState(false);
  const rests = !mayAsk(chat);
  const { screen } = chat.own;
  const isShared = screen === 'on' || screen === 'choosing';
  const want = (mode: FullerMode, isForScreen: boolean): void => {
    setForScreen(isForScreen);
    setWanted(mode);
  };
  return (
    <>
      {offeredIn(chat).map((mode) => (
        <ControlButton
          key={mode}
          icon={mode === 'voice' ? <VoiceIcon /> : <CameraIcon />}
          label={texts.upgrade.ask[mode]}
          rests={rests}
          press={() => {
            want(mode, false);
          }}
        />
      ))}
      {screen !== 'none' && (
        <ControlButton
          icon={<ScreenIcon />}
          label={texts.screen.share}
          {...(chat.mode === 'video' ? { pressed: isShared } : {})}
          rests={chat.link.type !== 'live' || (chat.mode !== 'video' && rests)}
          press={() => {
            if (chat.mode === 'video') dispatch({ type: 'person/share-screen', on: !isShared });
            else want('video', true);
          }}
        />
      )}
      <AskDialog
        wanted={wanted}
        present={chat.mode}
        forScreen={forScreen}
        close={() => {
          setWanted(null);
        }}
      />
    </>
  );
}

function offeredIn({ mode }: Chat): readonly FullerMode[] {
  switch (mode) {
    case 'text':
      return ['voice', 'video'];
    case 'voice':
      return ['video'];
    case 'video':
      return [];
  }
}

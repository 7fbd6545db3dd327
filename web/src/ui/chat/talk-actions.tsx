import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Chat, FullerMode } from '../../session/state/state.js';
import { CameraIcon, ScreenIcon, VoiceIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import type { Action } from './action.js';
import { AskDialog } from './ask-dialog.js';
import { mayAsk } from './may-ask.js';

interface TalkActions {
  /** To ask for voice or video. */
  readonly asking: readonly Action[];
  /** One's own screen, where the browser can show it. */
  readonly sharing: readonly Action[];
  readonly dialog: VNode;
}

/** What could be added to the chat: voice, video, and one's own screen. */
export function useTalkActions(chat: Chat): TalkActions {
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
  const asking = offeredIn(chat).map((mode) => ({
    icon: mode === 'voice' ? <VoiceIcon /> : <CameraIcon />,
    label: texts.upgrade.ask[mode],
    rests,
    press: () => {
      want(mode, false);
    },
  }));
  const share: Action = {
    icon: <ScreenIcon />,
    label: texts.screen.share,
    ...(chat.mode === 'video' ? { pressed: isShared } : {}),
    rests: chat.link.type !== 'live' || (chat.mode !== 'video' && rests),
    press: () => {
      if (chat.mode === 'video') dispatch({ type: 'person/share-screen', on: !isShared });
      else want('video', true);
    },
  };
  const close = (): void => {
    setWanted(null);
  };
  const dialog = <AskDialog wanted={wanted} present={chat.mode} forScreen={forScreen} close={close} />;
  return { asking, sharing: screen === 'none' ? [] : [share], dialog };
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

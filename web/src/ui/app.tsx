import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Inspection } from '../session/inspection.js';
import type { Media, PersonEvent } from '../session/page.js';
import type { Ending, State } from '../session/state.js';
import { After } from './after/after.js';
import { Announcer } from './announcer.js';
import { Chat } from './chat/chat.js';
import { Home } from './home/home.js';
import type { Language } from './i18n/texts.js';
import { BrokenLink } from './invite/broken-link.js';
import { Invited } from './invite/invited.js';
import { Inviting } from './invite/inviting.js';
import { LinkScreen } from './invite/link-screen.js';
import { KeysDialog } from './keys-dialog.js';
import { Looking } from './looking/looking.js';
import { Mirror } from './mirror/mirror.js';
import { useHeadingFocus } from './parts/heading.js';

import { UiContext } from './ui.js';
import { Unsupported } from './unsupported.js';
import { useKeptFocus } from './use-kept-focus.js';
import { useOtherTabs } from './other-tabs.js';
import { useShortcuts } from './use-shortcuts.js';
import { useTitle } from './use-title.js';

interface AppProps {
  readonly state: State;
  readonly media: Media;
  readonly language: Language;
  readonly dispatch: (event: PersonEvent) => void;
  readonly openPicture: (file: string) => Promise<ImageBitmap | null>;
  readonly inspection: Inspection;
}

/** The whole page: one screen at a time, what is spoken about it, and the keys that work everywhere. */
export function App({ state, media, language, dispatch, openPicture, inspection }: AppProps): VNode {
  const ui = useMemo(
    () => ({ language, dispatch, openPicture, inspection }),
    [language, dispatch, openPicture, inspection],
  );
  const [keysOpen, setKeysOpen] = useState(false);
  const openKeys = (): void => {
    setKeysOpen(true);
  };
  const escapedOnce = useShortcuts(state, dispatch, openKeys);
  const screen = state.screen;
  useHeadingFocus(screen.type === 'mirror' && media.own === null ? `mirror ${screen.capture.type}` : screen.type);
  useKeptFocus();
  useTitle(screen, language.texts);
  useOtherTabs(screen);
  return (
    <UiContext.Provider value={ui}>
      <div
        class="app"
        data-screen={screen.type}
        data-link={screen.type === 'chat' ? screen.chat.link.type : undefined}
        data-ending={screen.type === 'after' ? endingName(screen.ending) : undefined}
      >
        <ScreenView state={state} media={media} openKeys={openKeys} escapedOnce={escapedOnce} />
        <Announcer state={state} />
        <KeysDialog
          open={keysOpen}
          close={() => {
            setKeysOpen(false);
          }}
        />
      </div>
    </UiContext.Provider>
  );
}

/** The failed check by its code, any other ending by its type. */
function endingName(ending: Ending): string {
  return ending.type === 'failed' ? ending.code : ending.type;
}

interface ScreenProps {
  readonly state: State;
  readonly media: Media;
  readonly openKeys: () => void;
  readonly escapedOnce: boolean;
}

function ScreenView({ state, media, openKeys, escapedOnce }: ScreenProps): VNode {
  const { screen, choices, devices } = state;
  switch (screen.type) {
    case 'home':
      return <Home choices={choices} service={state.service} />;
    case 'unsupported':
      return <Unsupported missing={screen.missing} />;
    case 'inviting':
      return <Inviting />;
    case 'invited':
      return <Invited choices={choices} service={state.service} />;
    case 'broken-link':
      return <BrokenLink />;
    case 'mirror':
      return <Mirror mode={screen.mode} capture={screen.capture} own={media.own} devices={devices} choices={choices} />;
    case 'looking': {
      const { mode, company, step } = screen;
      if (company.type === 'guest') return <LinkScreen link={company.invitation.link} step={step} />;
      return <Looking mode={mode} company={company} step={step} hasInterests={choices.interests.length > 0} />;
    }
    case 'chat':
      return (
        <Chat
          chat={screen.chat}
          media={media}
          choices={choices}
          devices={devices}
          openKeys={openKeys}
          escapedOnce={escapedOnce}
        />
      );
    case 'after':
      return <After {...screen} choices={choices} service={state.service} />;
  }
}

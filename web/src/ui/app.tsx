import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Inspection } from '../session/state/inspection.js';
import type { Media, PersonEvent } from '../session/state/page.js';
import type { Ending, State } from '../session/state/state.js';
import { Announcer } from './announcer.js';
import { Home } from './home/home.js';
import type { Language } from './i18n/texts.js';
import { BrokenLink } from './invite/broken-link.js';
import { Invited } from './invite/invited.js';
import { OwnLink } from './invite/own-link.js';
import { KeysDialog } from './keys-dialog.js';
import type { LaterScreens } from './later-screens.js';
import { Loading } from './loading.js';
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
  /** null until they are loaded. */
  readonly later: LaterScreens | null;
}

/** The whole page: one screen at a time, what is spoken about it, and the keys that work everywhere. */
export function App({ state, media, language, dispatch, openPicture, inspection, later }: AppProps): VNode {
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
  const isLooking = screen.type === 'looking';
  useHeadingFocus(screen.type === 'mirror' && media.own === null ? `mirror ${screen.capture.type}` : screen.type);
  useKeptFocus();
  useTitle(screen, language.texts);
  useOtherTabs(screen);
  useEffect(() => {
    // Now rather than when somebody opens them, which would tell the server that they did.
    if (isLooking) language.details().catch(() => undefined);
  }, [isLooking, language]);
  return (
    <UiContext.Provider value={ui}>
      <div
        class="app"
        data-screen={screen.type}
        data-link={screen.type === 'chat' ? screen.chat.link.type : undefined}
        data-ending={screen.type === 'after' ? endingName(screen.ending) : undefined}
      >
        <ScreenView state={state} media={media} openKeys={openKeys} escapedOnce={escapedOnce} later={later} />
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
  readonly later: LaterScreens | null;
}

function ScreenView({ state, media, openKeys, escapedOnce, later: Later }: ScreenProps): VNode {
  const { screen, choices, devices, service } = state;
  switch (screen.type) {
    case 'home':
      return <Home choices={choices} service={service} />;
    case 'loading':
      return <Loading hasFailed={screen.hasFailed} />;
    case 'unsupported':
      return <Unsupported missing={screen.missing} />;
    case 'invited':
      return <Invited choices={choices} service={service} />;
    case 'own-link':
      return <OwnLink part={screen.part} />;
    case 'broken-link':
      return <BrokenLink />;
    case 'inviting':
    case 'mirror':
    case 'looking':
    case 'chat':
    case 'after':
      if (Later === null) return <Loading hasFailed={false} />;
      return <Later {...{ screen, choices, devices, service, media, openKeys, escapedOnce }} />;
  }
}

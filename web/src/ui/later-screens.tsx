import type { VNode } from 'preact';
import type { Media } from '../session/state/page.js';
import type { Choices, Devices, Screen, Service } from '../session/state/state.js';
import { After } from './after/after.js';
import type { Chat } from './chat/chat.js';
import { Inviting } from './invite/inviting.js';
import type { LinkScreen } from './invite/link-screen.js';
import { Looking } from './looking/looking.js';
import { Loading } from './loading.js';
import { Mirror } from './mirror/mirror.js';

/** A screen that nobody sees before they have chosen something. */
type LaterScreen = Extract<Screen, { readonly type: 'inviting' | 'mirror' | 'looking' | 'chat' | 'after' }>;

interface LaterProps {
  readonly screen: LaterScreen;
  readonly choices: Choices;
  readonly devices: Devices;
  readonly service: Service;
  readonly media: Media;
  readonly openKeys: () => void;
  readonly escapedOnce: boolean;
}

/** The screens behind the first, which are loaded after it. */
export type LaterScreens = (props: LaterProps) => VNode;

/** Those that are loaded while a partner is looked for. */
export interface ChatScreens {
  readonly Chat: typeof Chat;
  readonly LinkScreen: typeof LinkScreen;
}

/** See `LaterScreens`. `chat` gives the last of them once they are loaded. */
export function laterScreensWith(chat: () => ChatScreens | null): LaterScreens {
  return (props) => laterScreen(props, chat());
}

function laterScreen(props: LaterProps, chat: ChatScreens | null): VNode {
  const { screen, choices, devices, service, media, openKeys, escapedOnce } = props;
  switch (screen.type) {
    case 'inviting':
      return <Inviting />;
    case 'mirror':
      return <Mirror mode={screen.mode} capture={screen.capture} own={media.own} devices={devices} choices={choices} />;
    case 'looking': {
      const { mode, company, step } = screen;
      if (company.type === 'guest' && chat === null) return <Loading hasFailed={false} />;
      if (company.type === 'guest' && chat !== null)
        return <chat.LinkScreen link={company.invitation.link} step={step} />;
      return (
        <Looking
          mode={mode}
          company={company}
          step={step}
          choices={choices}
          own={media.own}
          away={devices.facing === 'environment'}
        />
      );
    }
    case 'chat':
      if (chat === null) return <Loading hasFailed={false} />;
      return (
        <chat.Chat
          chat={screen.chat}
          media={media}
          choices={choices}
          devices={devices}
          openKeys={openKeys}
          escapedOnce={escapedOnce}
        />
      );
    case 'after':
      return <After {...screen} choices={choices} service={service} />;
  }
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Media } from '../../session/state/page.js';
import type { Chat, Choices, Devices } from '../../session/state/state.js';
import { FlagIcon } from '../parts/icons.js';
import { useMatch } from '../parts/use-match.js';
import { useTexts } from '../ui.js';
import type { Action } from './action.js';
import { ControlButton } from './control-button.js';
import { DevicesDialog } from './devices-dialog.js';
import { useMediaActions } from './media-actions.js';
import { MoreMenu } from './more-menu.js';
import { ReportDialog } from './report-dialog.js';
import { useTalkActions } from './talk-actions.js';
import { useViewActions } from './view-actions.js';

interface ControlsProps {
  readonly chat: Chat;
  readonly media: Media;
  readonly choices: Choices;
  readonly devices: Devices;
  /** The small window and the full screen, where there are. */
  readonly frames: readonly Action[];
}

/** Where they fit beside the ways out; and where not even a screen to share does. */
const WIDE = '(min-width: 90rem)';
const NARROW = '(max-width: 60rem)';

/** What one can switch during a chat, each with its word: the lesser in a menu where there is little room. */
export function Controls({ chat, media, choices, devices, frames }: ControlsProps): VNode {
  const texts = useTexts().controls;
  const [dialog, setDialog] = useState<'report' | 'devices' | null>(null);
  const [wide, narrow] = [useMatch(WIDE), useMatch(NARROW)];
  const openDevices = (): void => {
    setDialog('devices');
  };
  const close = (): void => {
    setDialog(null);
  };
  const own = useMediaActions(chat, openDevices);
  const talk = useTalkActions(chat);
  const view = useViewActions(chat, choices, devices, openDevices);
  const report: Action = {
    icon: <FlagIcon />,
    label: texts.report,
    press: () => {
      setDialog('report');
    },
  };
  const small = chat.mode !== 'text' && narrow;
  const bar = [...own, ...talk.asking, ...(small ? [] : talk.sharing), ...(wide ? frames : []), report];
  const more = [...(small ? talk.sharing : []), ...(wide ? [] : frames), ...view];
  return (
    <div class="controls" role="group" aria-label={texts.label}>
      {bar.map((action) => (
        <ControlButton key={action.label} {...action} />
      ))}
      {more.length > 0 && <MoreMenu actions={more} />}
      {talk.dialog}
      <ReportDialog open={dialog === 'report'} close={close} partner={chat.partner} avoidable={!chat.byInvite} />
      <DevicesDialog open={dialog === 'devices'} close={close} mode={chat.mode} devices={devices} own={media.own} />
    </div>
  );
}

import type { Chat, Choices, Devices } from '../../session/state/state.js';
import { DevicesIcon, EyeIcon, FlipIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import type { Action } from './action.js';

/** What is done once in a while: another camera, one's own picture hidden or shown, other devices. */
export function useViewActions(
  { own, mode }: Chat,
  choices: Choices,
  devices: Devices,
  openDevices: () => void,
): readonly Action[] {
  const texts = useTexts();
  const { dispatch } = useUi();
  const { ownPicture } = choices;
  const flip: Action = {
    icon: <FlipIcon />,
    label: texts.devices.flip,
    press: () => {
      dispatch({ type: 'person/flip-camera' });
    },
  };
  const hide: Action = {
    icon: <EyeIcon off={ownPicture.shown} />,
    label: ownPicture.shown ? texts.ownPicture.hide : texts.ownPicture.show,
    press: () => {
      const shown = !ownPicture.shown;
      dispatch({ type: 'person/choices', choices: { ...choices, ownPicture: { ...ownPicture, shown } } });
    },
  };
  const choose: Action = { icon: <DevicesIcon />, label: texts.devices.open, press: openDevices };
  const canFlip = own.camera !== 'none' && devices.facing !== null && devices.cameras.length > 1;
  switch (mode) {
    case 'text':
      return [];
    case 'voice':
      return [choose];
    case 'video':
      return [...(canFlip ? [flip] : []), hide, choose];
  }
}

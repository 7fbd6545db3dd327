import type { Chat } from '../../session/state/state.js';
import { BlurIcon, CameraIcon, MicrophoneIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import type { Action } from './action.js';

/** One's own microphone, camera and blur. One that went away leads to `chooseDevice`. */
export function useMediaActions({ own, mode }: Chat, chooseDevice: () => void): readonly Action[] {
  const texts = useTexts().controls;
  const { dispatch } = useUi();
  const microphone: Action = {
    icon: <MicrophoneIcon off={own.microphone !== 'on'} />,
    label: texts.microphone,
    pressed: own.microphone === 'on',
    off: own.microphone !== 'on',
    press: () => {
      if (own.microphone === 'none') chooseDevice();
      else dispatch({ type: 'person/microphone', on: own.microphone === 'off' });
    },
  };
  const camera: Action = {
    icon: <CameraIcon off={own.camera !== 'on'} />,
    label: texts.camera,
    pressed: own.camera === 'on',
    off: own.camera !== 'on',
    press: () => {
      if (own.camera === 'none') chooseDevice();
      else dispatch({ type: 'person/camera', on: own.camera === 'off' });
    },
  };
  const blur: Action = {
    icon: <BlurIcon />,
    label: texts.blur,
    pressed: own.blurred,
    press: () => {
      dispatch({ type: 'person/blur', on: !own.blurred });
    },
  };
  switch (mode) {
    case 'text':
      return [];
    case 'voice':
      return [microphone];
    case 'video':
      return own.camera === 'none' ? [microphone, camera] : [microphone, camera, blur];
  }
}

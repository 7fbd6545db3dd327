import type { VNode } from 'preact';
import type { Devices, Mode } from '../../session/state/state.js';
import { DeviceChoice } from '../mirror/device-choice.js';
import { LevelMeter } from '../mirror/level-meter.js';
import { Dialog } from '../parts/dialog.js';
import { useTexts } from '../ui.js';

interface DevicesDialogProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly mode: Mode;
  readonly devices: Devices;
  /** What leaves this device. */
  readonly own: MediaStream | null;
}

/** Other devices, while the chat goes on. */
export function DevicesDialog({ open, close, mode, devices, own }: DevicesDialogProps): VNode {
  const texts = useTexts().devices;
  const { cameras, microphones, speakers } = devices;
  const hasAny = microphones.length > 0 || speakers.length > 0 || (mode === 'video' && cameras.length > 0);
  return (
    <Dialog open={open} close={close} heading={texts.heading}>
      <p class="soft">{hasAny ? texts.intro : texts.none}</p>
      {mode === 'video' && <DeviceChoice kind="camera" devices={devices} />}
      <DeviceChoice kind="microphone" devices={devices} />
      <LevelMeter stream={own} />
      <DeviceChoice kind="speaker" devices={devices} />
    </Dialog>
  );
}

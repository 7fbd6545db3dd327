import type { Command } from '../state/commands.js';
import type { Session } from '../state/model.js';
import type { Mode } from '../state/state.js';

/** To ask for the microphone, and for the camera where the mode has one, by the devices chosen. */
export function askForCapture(session: Session, mode: Mode): Command {
  const { camera, microphone } = session.state.devices.chosen;
  return { type: 'capture', camera: mode === 'video', devices: { camera, microphone } };
}

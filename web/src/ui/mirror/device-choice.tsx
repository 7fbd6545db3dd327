import type { VNode } from 'preact';
import type { Device, Devices } from '../../session/state/state.js';
import { canChooseSpeaker } from '../parts/stream.js';
import { useTexts, useUi } from '../ui.js';

type Kind = 'camera' | 'microphone' | 'speaker';

/** Which device of a kind is used; not shown where there is nothing to choose. */
export function DeviceChoice({ kind, devices }: { readonly kind: Kind; readonly devices: Devices }): VNode | null {
  const texts = useTexts().mirror;
  const { dispatch } = useUi();
  const offered = devicesOf(kind, devices);
  if (offered.length === 0 || (kind === 'speaker' && !canChooseSpeaker())) return null;
  return (
    <label class="field">
      <span class="label">{texts[kind]}</span>
      <select
        value={devices.chosen[kind]}
        onChange={(event) => {
          dispatch({ type: 'person/choose-device', kind, id: event.currentTarget.value });
        }}
      >
        <option value="">{texts.usual}</option>
        {offered.map(({ id, label }, index) => (
          <option key={id} value={id}>
            {label === '' ? texts.unnamed(index + 1) : label}
          </option>
        ))}
      </select>
    </label>
  );
}

function devicesOf(kind: Kind, devices: Devices): readonly Device[] {
  switch (kind) {
    case 'camera':
      return devices.cameras;
    case 'microphone':
      return devices.microphones;
    case 'speaker':
      return devices.speakers;
  }
}

import type { VNode } from 'preact';
import type { DeviceNotice } from '../../session/state/state.js';
import type { Texts } from '../i18n/texts.js';
import { useTexts, useUi } from '../ui.js';
import { CloseIcon } from './icons.js';

/** What became of a device that went away or did not start, until it is read. */
export function DeviceNote({ notice }: { readonly notice: DeviceNotice | null }): VNode | null {
  const texts = useTexts();
  const { dispatch } = useUi();
  if (notice === null) return null;
  return (
    <div class="device-note" role="alert">
      <p>{deviceWords(notice, texts.devices)}</p>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.common.close}
        onClick={() => {
          dispatch({ type: 'person/noted' });
        }}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

/** Why, and what that means now. */
export function deviceWords({ kind, why, replaced }: DeviceNotice, texts: Texts['devices']): string {
  if (kind === 'speaker') return `${texts.gone.speaker} ${texts.replaced.speaker}`;
  const left = replaced ? texts.replaced[kind] : texts.unreplaced[kind];
  switch (why) {
    case 'gone':
    case 'missing':
      return `${texts.gone[kind]} ${left}`;
    case 'in-use':
      return `${texts.busy[kind]} ${left}`;
    case 'refused':
    case 'other':
      return `${texts.broken[kind]} ${left}`;
  }
}

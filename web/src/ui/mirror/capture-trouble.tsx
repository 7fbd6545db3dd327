import type { VNode } from 'preact';
import type { CaptureFailure } from '../../session/state/state.js';
import { useTexts } from '../ui.js';

/** Why the camera or the microphone did not start, and how to undo it. */
export function CaptureTrouble({ why }: { readonly why: CaptureFailure }): VNode {
  const texts = useTexts().capture[why];
  return (
    <div class="callout trouble" role="alert">
      <strong>{texts.what}</strong>
      <p>{texts.undo}</p>
    </div>
  );
}

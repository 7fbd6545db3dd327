import type { VNode } from 'preact';
import { NextIcon, StopIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';

/** The two ways out of a chat. `escapedOnce`: one more Esc means *Next*. */
export function LeaveBar({ escapedOnce }: { readonly escapedOnce: boolean }): VNode {
  const texts = useTexts().controls;
  const { dispatch } = useUi();
  return (
    <div class="leave" role="group" aria-label={texts.leave}>
      {escapedOnce && (
        <p class="escape-again" role="status">
          {texts.escapeAgain}
        </p>
      )}
      <button
        type="button"
        class="second-button stop"
        onClick={() => {
          dispatch({ type: 'person/stop' });
        }}
      >
        <StopIcon />
        {texts.stop}
      </button>
      <button
        type="button"
        class="main-button next"
        onClick={() => {
          dispatch({ type: 'person/next' });
        }}
      >
        {texts.next}
        <NextIcon />
      </button>
    </div>
  );
}

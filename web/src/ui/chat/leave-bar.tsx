import type { VNode } from 'preact';
import { NextIcon, StopIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';

interface LeaveBarProps {
  /** One more Esc means *Next*, or *Stop* where there is no next. */
  readonly escapedOnce: boolean;
  /** From a friend one does not go on to strangers. */
  readonly byInvite: boolean;
}

/** The ways out of a chat. */
export function LeaveBar({ escapedOnce, byInvite }: LeaveBarProps): VNode {
  const { controls: texts, friend } = useTexts();
  const { dispatch } = useUi();
  return (
    <div class="leave" role="group" aria-label={texts.leave}>
      {escapedOnce && (
        <p class="escape-again" role="status">
          {byInvite ? friend.escapeAgain : texts.escapeAgain}
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
      {!byInvite && (
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
      )}
    </div>
  );
}

import type { VNode } from 'preact';
import type { Chat, SafetyCode } from '../../session/state/state.js';
import { useTexts, useUi } from '../ui.js';
import { SafetyCodeView } from './safety-code.js';

interface LinkProofProps {
  readonly code: SafetyCode;
  readonly chat: Chat;
}

/** Why a chat by invite is verified, how far that goes, and the code for those who doubt where the link has been. */
export function LinkProof({ code, chat }: LinkProofProps): VNode {
  const texts = useTexts().lock;
  const { dispatch } = useUi();
  return (
    <>
      <p>{chat.verification === 'verified' ? texts.byLink.done : texts.path.unknown}</p>
      <p class="callout">{texts.byLink.limit}</p>
      {chat.mode !== 'text' && (
        <>
          <p>{texts.byLink.doubt}</p>
          <SafetyCodeView code={code} />
          <div class="answers">
            <button
              type="button"
              class="danger-button"
              disabled={chat.link.type !== 'live'}
              onClick={() => {
                dispatch({ type: 'person/code-differs' });
              }}
            >
              {texts.differ}
            </button>
          </div>
          <p class="soft">{texts.differMore}</p>
        </>
      )}
    </>
  );
}

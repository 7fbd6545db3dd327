import type { VNode } from 'preact';
import type { Chat, SafetyCode } from '../../session/state/state.js';
import { useTexts, useUi } from '../ui.js';
import { mayAsk } from './may-ask.js';
import { SafetyCodeView } from './safety-code.js';
import type { ShownVerification } from './shown-verification.js';

interface ComparisonProps {
  readonly code: SafetyCode;
  readonly chat: Chat;
  readonly shown: ShownVerification;
  /** Closes the lock. */
  readonly close: () => void;
}

/** The safety code, how to compare it, and the answer. Not in text chats, where it proves nothing. */
export function Comparison({ code, chat, shown, close }: ComparisonProps): VNode {
  const texts = useTexts().lock;
  return (
    <>
      <p>{shown === 'verified' ? texts.done : texts.encrypted}</p>
      <SafetyCodeView code={code} />
      {shown === 'own' && (
        <p class="callout" role="status">
          {texts.waiting}
        </p>
      )}
      {shown !== 'verified' && (chat.mode === 'text' ? <VoiceFirst chat={chat} close={close} /> : <p>{texts.how}</p>)}
      {shown !== 'verified' && chat.mode !== 'text' && <Answer live={chat.link.type === 'live'} shown={shown} />}
    </>
  );
}

/** Words on a screen prove nothing; a voice does, and may be asked for. */
function VoiceFirst({ chat, close }: Pick<ComparisonProps, 'chat' | 'close'>): VNode {
  const { lock, upgrade } = useTexts();
  const { dispatch } = useUi();
  return (
    <>
      <p class="callout">{lock.textOnly}</p>
      {mayAsk(chat) && (
        <>
          <p>{upgrade.before.voice}</p>
          <button
            type="button"
            class="main-button"
            onClick={() => {
              close();
              dispatch({ type: 'person/ask-mode', mode: 'voice' });
            }}
          >
            {upgrade.turnOn.voice}
          </button>
        </>
      )}
    </>
  );
}

function Answer({ live, shown }: { readonly live: boolean; readonly shown: ShownVerification }): VNode {
  const texts = useTexts().lock;
  const { dispatch } = useUi();
  return (
    <>
      <div class="answers">
        <button
          type="button"
          class="main-button"
          disabled={!live || shown === 'own'}
          onClick={() => {
            dispatch({ type: 'person/code-matches' });
          }}
        >
          {texts.match}
        </button>
        <button
          type="button"
          class="danger-button"
          disabled={!live}
          onClick={() => {
            dispatch({ type: 'person/code-differs' });
          }}
        >
          {texts.differ}
        </button>
      </div>
      <p class="soft">{live ? texts.differMore : texts.notYet}</p>
    </>
  );
}

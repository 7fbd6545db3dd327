import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Message } from '../../session/state/state.js';
import { CheckIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';
import { CopyButton } from './copy-button.js';
import { isEmojiOnly } from './emoji-only.js';
import { isLong } from './fold.js';
import { MessageFoot } from './message-foot.js';

interface MessageItemProps {
  readonly message: Message;
  /** Whether it is the one whose deeds Tab reaches; from there the arrow keys lead to the others'. */
  readonly reachable: boolean;
}

/** One text, as text and nothing else; when it was written, and whether it arrived. */
export function MessageItem({ message, reachable }: MessageItemProps): VNode {
  const texts = useTexts().text;
  const { from, text, at, delivery } = message;
  const words = useRef<HTMLParagraphElement>(null);
  const [whole, setWhole] = useState(false);
  const id = useId();
  const long = isLong(text);
  return (
    <li class={`message message-${from}`} data-from={from} data-delivery={delivery}>
      <span class="unseen">{from === 'own' ? texts.fromOwn : texts.fromPartner}: </span>
      <p ref={words} id={id} class={textClass(text, long && !whole)} dir="auto">
        {text}
      </p>
      <CopyButton text={text} words={words} reachable={reachable} />
      {long && (
        <button
          type="button"
          class="link-button fold-button"
          aria-expanded={whole}
          aria-controls={id}
          tabIndex={reachable ? 0 : -1}
          data-roving
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? texts.showLess : texts.showAll}
        </button>
      )}
      <MessageFoot at={at}>
        {delivery === 'delivered' && (
          <>
            <CheckIcon />
            <span>{texts.delivered}</span>
          </>
        )}
        {delivery === 'sent' && <span>{texts.sent}</span>}
        {delivery === 'unsure' && <span>{texts.unsure}</span>}
      </MessageFoot>
    </li>
  );
}

function textClass(text: string, folded: boolean): string {
  if (isEmojiOnly(text)) return 'message-text emoji-only';
  return folded ? 'message-text folded' : 'message-text';
}

import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Message } from '../../session/state.js';
import { CheckIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import { clockTime } from './clock-time.js';

/** Scrolled up further than this, in CSS pixels, one is reading: nothing jumps. */
const READING_PIXELS = 120;

interface MessageListProps {
  /** Interests that both named. */
  readonly common: readonly string[];
  readonly messages: readonly Message[];
  readonly typing: boolean;
}

/** What was written, oldest first, kept at its end unless one reads further up. */
export function MessageList({ common, messages, typing }: MessageListProps): VNode {
  const texts = useTexts().text;
  const log = useRef<HTMLDivElement>(null);
  const reading = useRef(false);
  useLayoutEffect(() => {
    if (log.current !== null && !reading.current) log.current.scrollTop = log.current.scrollHeight;
  }, [messages, typing]);
  return (
    <div
      ref={log}
      class="log"
      role="log"
      aria-label={texts.heading}
      tabIndex={0}
      onScroll={(event) => {
        const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
        reading.current = scrollHeight - scrollTop - clientHeight > READING_PIXELS;
      }}
    >
      {common.length > 0 && <Common interests={common} />}
      {messages.length === 0 && <p class="log-empty">{texts.empty}</p>}
      <ul>
        {messages.map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </ul>
      {typing && <p class="typing">{texts.typing}</p>}
    </div>
  );
}

/** Something to begin with. */
function Common({ interests }: { readonly interests: readonly string[] }): VNode {
  const { language } = useUi();
  const list = new Intl.ListFormat(language.tag).format(interests);
  return <p class="log-common">{language.texts.chat.common(list)}</p>;
}

function MessageItem({ message }: { readonly message: Message }): VNode {
  const { language } = useUi();
  const texts = language.texts.text;
  return (
    <li class={`message message-${message.from}`} data-from={message.from} data-delivery={message.delivery}>
      <span class="unseen">{message.from === 'own' ? texts.fromOwn : texts.fromPartner}: </span>
      <p class="message-text" dir="auto">
        {message.text}
      </p>
      <span class="message-foot">
        <time dateTime={new Date(message.at).toISOString()}>{clockTime(language.tag, message.at)}</time>
        {message.delivery === 'delivered' && (
          <>
            <CheckIcon />
            <span>{texts.delivered}</span>
          </>
        )}
        {message.delivery === 'sent' && <span>{texts.sent}</span>}
      </span>
    </li>
  );
}

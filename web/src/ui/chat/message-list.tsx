import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SharedFile } from '../../session/shared-file.js';
import type { Message } from '../../session/state.js';
import { CheckIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import { FileItem } from './file-item.js';
import { MessageFoot } from './message-foot.js';

/** Scrolled up further than this, in CSS pixels, one is reading: nothing jumps. */
const READING_PIXELS = 120;

interface MessageListProps {
  /** Interests that both named. */
  readonly common: readonly string[];
  readonly messages: readonly Message[];
  readonly files: readonly SharedFile[];
  readonly typing: boolean;
}

/** What was written, oldest first, kept at its end unless one reads further up. */
export function MessageList({ common, messages, files, typing }: MessageListProps): VNode {
  const texts = useTexts().text;
  const log = useRef<HTMLDivElement>(null);
  const reading = useRef(false);
  useLayoutEffect(() => {
    if (log.current !== null && !reading.current) log.current.scrollTop = log.current.scrollHeight;
  }, [messages, files.length, typing]);
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
      {messages.length + files.length === 0 && <p class="log-empty">{texts.empty}</p>}
      <ul>
        {inOrder(messages, files).map((entry) =>
          'text' in entry ? <MessageItem key={entry.id} message={entry} /> : <FileItem key={entry.id} file={entry} />,
        )}
      </ul>
      {typing && <p class="typing">{texts.typing}</p>}
    </div>
  );
}

/** Messages and files in one history. */
function inOrder(messages: readonly Message[], files: readonly SharedFile[]): readonly (Message | SharedFile)[] {
  return files.length === 0 ? messages : [...messages, ...files].sort((one, other) => one.id - other.id);
}

/** Something to begin with. */
function Common({ interests }: { readonly interests: readonly string[] }): VNode {
  const { language } = useUi();
  const list = new Intl.ListFormat(language.tag).format(interests);
  return <p class="log-common">{language.texts.chat.common(list)}</p>;
}

function MessageItem({ message }: { readonly message: Message }): VNode {
  const texts = useTexts().text;
  return (
    <li class={`message message-${message.from}`} data-from={message.from} data-delivery={message.delivery}>
      <span class="unseen">{message.from === 'own' ? texts.fromOwn : texts.fromPartner}: </span>
      <p class="message-text" dir="auto">
        {message.text}
      </p>
      <MessageFoot at={message.at}>
        {message.delivery === 'delivered' && (
          <>
            <CheckIcon />
            <span>{texts.delivered}</span>
          </>
        )}
        {message.delivery === 'sent' && <span>{texts.sent}</span>}
        {message.delivery === 'unsure' && <span>{texts.unsure}</span>}
      </MessageFoot>
    </li>
  );
}

import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SharedFile } from '../../session/state/shared-file.js';
import type { Message } from '../../session/state/state.js';
import { useTexts, useUi } from '../ui.js';
import { FileItem } from './file-item.js';
import { MessageItem } from './message-item.js';
import { rove } from './roving.js';
import { useStickToEnd } from './stick-to-end.js';

interface MessageListProps {
  /** Interests that both named. */
  readonly common: readonly string[];
  readonly messages: readonly Message[];
  readonly files: readonly SharedFile[];
  readonly typing: boolean;
}

type Entry = Message | SharedFile;

/** What was written, oldest first, kept at its end unless one reads further up. */
export function MessageList({ common, messages, files, typing }: MessageListProps): VNode {
  const texts = useTexts().text;
  const { scroller, content, onScroll } = useStickToEnd();
  const newest = messages.at(-1);
  const entries = inOrder(messages, files);
  return (
    <div ref={scroller} class="log" role="log" aria-label={texts.heading} tabIndex={0} onScroll={onScroll}>
      <div ref={content} class="log-content">
        {common.length > 0 && <Common interests={common} />}
        {isShortened(entries) && <p class="log-common">{texts.shortened}</p>}
        {entries.length === 0 && <p class="log-empty">{texts.empty}</p>}
        <ul
          onKeyDown={(event) => {
            if (rove(event.currentTarget, event.key)) event.preventDefault();
          }}
        >
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} reachable={entry === newest} />
          ))}
        </ul>
        {typing && <p class="typing">{texts.typing}</p>}
      </div>
    </div>
  );
}

/** Drawn anew only where it has changed: of a thousand messages one does at a time. */
function Row({ entry, reachable }: { readonly entry: Entry; readonly reachable: boolean }): VNode {
  return useMemo(
    () => ('text' in entry ? <MessageItem message={entry} reachable={reachable} /> : <FileItem file={entry} />),
    [entry, reachable],
  );
}

/** Messages and files in one history. */
function inOrder(messages: readonly Message[], files: readonly SharedFile[]): readonly Entry[] {
  return files.length === 0 ? messages : [...messages, ...files].sort((one, other) => one.id - other.id);
}

/** Whether the oldest are gone already, which count up from 0. */
function isShortened(entries: readonly Entry[]): boolean {
  const [oldest] = entries;
  return oldest !== undefined && oldest.id > 0;
}

/** Something to begin with. */
function Common({ interests }: { readonly interests: readonly string[] }): VNode {
  const { language } = useUi();
  const list = new Intl.ListFormat(language.tag).format(interests);
  return <p class="log-common">{language.texts.chat.common(list)}</p>;
}

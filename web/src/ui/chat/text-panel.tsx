import type { VNode } from 'preact';
import type { Chat } from '../../session/state/state.js';
import { useTexts } from '../ui.js';
import { Compose } from './compose.js';
import { DraftTray } from './draft-tray.js';
import { filesLeft } from './files-left.js';
import { MessageList } from './message-list.js';

/** Text beside the picture, or all of a text chat. */
export function TextPanel({ chat }: { readonly chat: Chat }): VNode {
  const texts = useTexts().text;
  return (
    <section class="text-panel" aria-label={texts.heading}>
      <MessageList common={chat.common} messages={chat.messages} files={chat.files} typing={chat.partnerTyping} />
      <DraftTray drafts={chat.drafts} live={chat.link.type === 'live'} />
      <Compose live={chat.link.type === 'live'} resuming={chat.link.type === 'resuming'} filesLeft={filesLeft(chat)} />
    </section>
  );
}

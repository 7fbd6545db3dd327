import type { VNode } from 'preact';
import type { Chat } from '../../session/state.js';
import { KeyboardIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import { Lock } from './lock.js';

/** Above the chat: the lock, what both like, and the keys. */
export function ChatHead({ chat, openKeys }: { readonly chat: Chat; readonly openKeys: () => void }): VNode {
  const { language } = useUi();
  const texts = useTexts();
  const interests = new Intl.ListFormat(language.tag).format(chat.common);
  return (
    <header class="chat-head">
      <Lock chat={chat} />
      {chat.common.length > 0 && (
        <p class="common" dir="auto">
          {texts.chat.common(interests)}
        </p>
      )}
      <button type="button" class="icon-button keys-button" aria-label={texts.controls.keys} onClick={openKeys}>
        <KeyboardIcon />
      </button>
    </header>
  );
}

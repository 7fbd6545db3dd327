import type { VNode } from 'preact';
import type { Chat } from '../../session/state/state.js';
import { KeyboardIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';
import { Lock } from './lock.js';
import { NetworkMark } from './network-mark.js';

/** Above the chat: the lock and the keys. */
export function ChatHead({ chat, openKeys }: { readonly chat: Chat; readonly openKeys: () => void }): VNode {
  const texts = useTexts();
  return (
    <header class="chat-head">
      <Lock chat={chat} />
      <NetworkMark chat={chat} />
      <button type="button" class="icon-button keys-button" aria-label={texts.controls.keys} onClick={openKeys}>
        <KeyboardIcon />
      </button>
    </header>
  );
}

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Media } from '../../session/state/page.js';
import type { Chat as ChatState, Choices, Devices, Link } from '../../session/state/state.js';
import { DeviceNote } from '../parts/device-note.js';
import { Heading } from '../parts/heading.js';
import { useWakeLock } from '../parts/wake-lock.js';
import { useTexts } from '../ui.js';
import { ChatHead } from './chat-head.js';
import { Controls } from './controls.js';
import { useDrop } from './drop.js';
import { useFullScreen } from './full-screen.js';
import { LeaveBar } from './leave-bar.js';
import { Reconnecting } from './reconnecting.js';
import { Securing } from './securing.js';
import { Stage } from './stage.js';
import { TextPanel } from './text-panel.js';
import { UpgradeCard } from './upgrade-card.js';
import { useFloating } from './use-floating.js';

interface ChatProps {
  readonly chat: ChatState;
  readonly media: Media;
  readonly choices: Choices;
  readonly devices: Devices;
  readonly openKeys: () => void;
  readonly escapedOnce: boolean;
}

/** The chat: the partner large, oneself small, text beside it, and the ways out always in reach. */
export function Chat({ chat, media, choices, devices, openKeys, escapedOnce }: ChatProps): VNode {
  const texts = useTexts();
  const screen = useRef<HTMLElement>(null);
  useWritingFocus(chat, screen);
  const drop = useDrop(chat);
  const floating = useFloating(chat, media, screen);
  const fullScreen = useFullScreen(screen);
  const frames = chat.mode === 'text' ? [] : [...floating, ...fullScreen];
  useWakeLock(chat.mode !== 'text');
  return (
    <main ref={screen} class={`chat chat-${chat.mode}`} {...drop.handlers}>
      {drop.over && <p class="drop-here">{texts.files.drop}</p>}
      <Heading unseen>{chat.byInvite ? texts.friend.chat : texts.chat.heading}</Heading>
      <ChatHead chat={chat} openKeys={openKeys} />
      {chat.mode === 'text' ? (
        <TextLink link={chat.link} />
      ) : (
        <Stage chat={chat} media={media} choices={choices} devices={devices} />
      )}
      <DeviceNote notice={devices.notice} />
      <UpgradeCard chat={chat} own={media.own} />
      <Controls chat={chat} media={media} choices={choices} devices={devices} frames={frames} />
      <TextPanel chat={chat} />
      <LeaveBar escapedOnce={escapedOnce} byInvite={chat.byInvite} />
    </main>
  );
}

/** What a text chat says of its connection, where it is not there; the others say it on the stage. */
function TextLink({ link }: { readonly link: Link }): VNode | null {
  switch (link.type) {
    case 'securing':
      return <Securing step={link.step} />;
    case 'resuming':
      return <Reconnecting since={link.since} />;
    case 'live':
      return null;
  }
}

/** A text chat that goes live puts the focus where one writes; not on phones, where a keyboard would jump up. */
function useWritingFocus(chat: ChatState, screen: { readonly current: HTMLElement | null }): void {
  const ready = chat.mode === 'text' && chat.link.type === 'live';
  useEffect(() => {
    if (ready && matchMedia('(pointer: fine)').matches) screen.current?.querySelector('textarea')?.focus();
  }, [ready]);
}

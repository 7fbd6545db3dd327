import type { VNode } from 'preact';
import type { Chat } from '../../session/state/state.js';
import { LockIcon, MicrophoneIcon, NextIcon, StopIcon } from '../parts/icons.js';
import { useStream } from '../parts/stream.js';
import { useTexts, useUi } from '../ui.js';
import { Reveal } from './reveal.js';
import { shownVerification } from './shown-verification.js';

interface FloatingViewProps {
  readonly chat: Chat;
  /** Its sound is the page's to play. */
  readonly stream: MediaStream | null;
}

/** The chat in a small window: the partner, how far they are verified, one's microphone, and the ways out. */
export function FloatingView({ chat, stream }: FloatingViewProps): VNode {
  const { dispatch } = useUi();
  const { chat: texts, controls, lock } = useTexts();
  const video = useStream(stream);
  const live = chat.link.type === 'live';
  const seen = live && chat.mode === 'video' && chat.partnerMedia.camera;
  const shown = shownVerification(chat.verification);
  const isOn = chat.own.microphone === 'on';
  // The next person is met in the page: nobody is seen before one looks there.
  const leave = (type: 'person/stop' | 'person/next'): void => {
    window.focus();
    dispatch({ type });
  };
  return (
    <main class="floating">
      <div class="floating-stage">
        <video
          ref={video}
          class={pictureClass(seen, chat.partnerRevealed)}
          data-testid="floating-video"
          aria-label={texts.partnerVideo}
          aria-hidden={!seen}
          autoplay
          playsInline
          muted
        />
        {!seen && <Words chat={chat} />}
        {seen && !chat.partnerRevealed && (
          <Reveal
            revealed={false}
            words={texts}
            change={(on) => {
              dispatch({ type: 'person/reveal-partner', on });
            }}
          />
        )}
        <p class="floating-lock">
          <LockIcon verified={shown === 'verified'} />
          {{ nobody: lock.unverified, own: lock.own, verified: lock.verified }[shown]}
        </p>
      </div>
      <div class="floating-bar" role="group" aria-label={controls.label}>
        {chat.own.microphone !== 'none' && (
          <button
            type="button"
            class={isOn ? 'floating-button' : 'floating-button floating-off'}
            aria-label={controls.microphone}
            aria-pressed={isOn}
            onClick={() => {
              dispatch({ type: 'person/microphone', on: !isOn });
            }}
          >
            <MicrophoneIcon off={!isOn} />
          </button>
        )}
        <button
          type="button"
          class="second-button"
          onClick={() => {
            leave('person/stop');
          }}
        >
          <StopIcon />
          {controls.stop}
        </button>
        {!chat.byInvite && (
          <button
            type="button"
            class="main-button"
            onClick={() => {
              leave('person/next');
            }}
          >
            {controls.next}
            <NextIcon />
          </button>
        )}
      </div>
    </main>
  );
}

function Words({ chat }: { readonly chat: Chat }): VNode {
  const { chat: texts, floating } = useTexts();
  if (chat.link.type === 'resuming') return <p class="floating-words">{floating.reconnecting}</p>;
  return <p class="floating-words">{chat.mode === 'video' ? texts.partnerCameraOff : floating.noPicture}</p>;
}

function pictureClass(seen: boolean, revealed: boolean): string {
  if (!seen) return 'floating-video unseen';
  return revealed ? 'floating-video' : 'floating-video concealed';
}

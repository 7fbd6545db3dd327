import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Media } from '../../session/page.js';
import type { Chat } from '../../session/state.js';
import { EyeIcon, MicrophoneIcon, SpeakerIcon } from '../parts/icons.js';
import { playThrough, useStream } from '../parts/stream.js';
import { useTexts, useUi } from '../ui.js';
import { OwnPicture } from './own-picture.js';
import { Presence } from './presence.js';
import { Securing } from './securing.js';

interface StageProps {
  readonly chat: Chat;
  readonly media: Media;
  readonly speaker: string;
}

/** Where the partner is seen or, without a picture, felt to be there. One element plays all of their sound. */
export function Stage({ chat, media, speaker }: StageProps): VNode {
  const { chat: texts, friend } = useTexts();
  const live = chat.link.type === 'live';
  const seen = live && chat.mode === 'video' && (chat.partnerMedia.camera || chat.partnerMedia.screen);
  const [video, silenced, play] = usePartnerPlayer(media.partner, speaker);
  return (
    <section class="stage" aria-label={texts.partner}>
      <video
        ref={video}
        class={pictureClass(seen, chat.partnerRevealed)}
        data-testid="partner-video"
        aria-label={texts.partnerVideo}
        aria-hidden={!seen}
        autoplay
        playsInline
      />
      {chat.link.type === 'securing' && <Securing step={chat.link.step} />}
      {live && !seen && (
        <Presence
          stream={media.partner}
          words={chat.mode === 'video' ? texts.partnerCameraOff : chat.byInvite ? friend.speaks : texts.partnerSpeaks}
        />
      )}
      {seen && <Reveal revealed={chat.partnerRevealed} />}
      {live && !chat.partnerMedia.microphone && (
        <p class="stage-note partner-muted">
          <MicrophoneIcon off />
          {texts.partnerMuted}
        </p>
      )}
      {silenced && (
        <button type="button" class="stage-button sound-button" onClick={play}>
          <SpeakerIcon />
          {texts.playSound}
        </button>
      )}
      {chat.mode === 'video' && <OwnPicture stream={media.own} own={chat.own} />}
    </section>
  );
}

function pictureClass(seen: boolean, revealed: boolean): string {
  if (!seen) return 'partner-video unseen';
  return revealed ? 'partner-video' : 'partner-video concealed';
}

/** The partner's picture is theirs to show and one's own to look at. */
function Reveal({ revealed }: { readonly revealed: boolean }): VNode {
  const texts = useTexts().chat;
  const { dispatch } = useUi();
  return (
    <div class={revealed ? 'reveal revealed' : 'reveal'}>
      {!revealed && <p>{texts.hidden}</p>}
      <button
        type="button"
        class="stage-button"
        onClick={() => {
          dispatch({ type: 'person/reveal-partner', on: !revealed });
        }}
      >
        {!revealed && <EyeIcon />}
        {revealed ? texts.hide : texts.show}
      </button>
    </div>
  );
}

type Player = [ReturnType<typeof useStream>, silenced: boolean, play: () => void];

/** Plays the partner through the chosen speaker; tells where the browser wants a click before it makes any sound. */
function usePartnerPlayer(stream: MediaStream | null, speaker: string): Player {
  const video = useStream(stream);
  const [silenced, setSilenced] = useState(false);
  const play = (): void => {
    video.current?.play().then(
      () => {
        setSilenced(false);
      },
      (why: unknown) => {
        setSilenced(why instanceof DOMException && why.name === 'NotAllowedError');
      },
    );
  };
  useEffect(() => {
    if (stream !== null) play();
  }, [stream]);
  useEffect(() => {
    if (video.current !== null) void playThrough(video.current, speaker);
  }, [speaker]);
  return [video, silenced, play];
}

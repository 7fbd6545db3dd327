import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Media } from '../../session/state/page.js';
import type { Chat, Choices, Devices } from '../../session/state/state.js';
import { MicrophoneIcon, SpeakerIcon } from '../parts/icons.js';
import { playThrough, useStream } from '../parts/stream.js';
import { useTexts, useUi } from '../ui.js';
import { OwnPicture } from './own-picture.js';
import { PartnerScreen } from './partner-screen.js';
import { Presence } from './presence.js';
import { Reconnecting } from './reconnecting.js';
import { Reveal } from './reveal.js';
import { Securing } from './securing.js';
import { Sharing } from './sharing.js';

interface StageProps {
  readonly chat: Chat;
  readonly media: Media;
  readonly choices: Choices;
  readonly devices: Devices;
}

/** Where the partner is seen or, without a picture, felt to be there. One element plays all of their sound. */
export function Stage({ chat, media, choices, devices }: StageProps): VNode {
  const { chat: texts, friend, screen, network } = useTexts();
  const { dispatch } = useUi();
  const { speaker } = devices.chosen;
  const [prefersCamera, preferCamera] = useState(false);
  const live = chat.link.type === 'live';
  const frozen = chat.link.type === 'resuming';
  const seen = (live || frozen) && chat.mode === 'video' && chat.partnerMedia.camera;
  const shared = (live || frozen) && chat.mode === 'video' && chat.partnerMedia.screen;
  const both = seen && shared;
  const screenLarge = shared && !(both && prefersCamera);
  const [video, silenced, play] = usePartnerPlayer(media.partner, speaker);
  return (
    <section class={frozen ? 'stage frozen' : 'stage'} aria-label={texts.partner}>
      <video
        ref={video}
        class={pictureClass(seen, chat.partnerRevealed, both && screenLarge)}
        data-testid="partner-video"
        aria-label={texts.partnerVideo}
        aria-hidden={!seen}
        autoplay
        playsInline
      />
      {shared && (
        <PartnerScreen
          stream={media.partnerScreen}
          speaker={speaker}
          revealed={chat.screenRevealed}
          small={!screenLarge}
        />
      )}
      {chat.link.type === 'securing' && <Securing step={chat.link.step} />}
      {chat.link.type === 'resuming' && <Reconnecting since={chat.link.since} />}
      {live && !seen && !shared && (
        <Presence
          stream={media.partner}
          words={chat.mode === 'video' ? texts.partnerCameraOff : chat.byInvite ? friend.speaks : texts.partnerSpeaks}
        />
      )}
      {seen && !frozen && !screenLarge && (
        <Reveal
          revealed={chat.partnerRevealed}
          words={texts}
          change={(on) => {
            dispatch({ type: 'person/reveal-partner', on });
          }}
        />
      )}
      {screenLarge && !frozen && (
        <Reveal
          revealed={chat.screenRevealed}
          words={screen}
          change={(on) => {
            dispatch({ type: 'person/reveal-screen', on });
          }}
        />
      )}
      {both && !frozen && (
        <button
          type="button"
          class="stage-button swap"
          onClick={() => {
            preferCamera(screenLarge);
          }}
        >
          {screenLarge ? screen.largeCamera : screen.largeScreen}
        </button>
      )}
      <Sharing screen={chat.own.screen} />
      {live && !chat.partnerMedia.microphone && (
        <p class="stage-note partner-muted">
          <MicrophoneIcon off />
          {texts.partnerMuted}
        </p>
      )}
      {live && seen && chat.network.partnerStill && <p class="stage-note partner-still">{network.still}</p>}
      {silenced && !frozen && (
        <button type="button" class="stage-button sound-button" onClick={play}>
          <SpeakerIcon />
          {texts.playSound}
        </button>
      )}
      {chat.mode === 'video' && (
        <OwnPicture stream={media.own} chat={chat} choices={choices} away={devices.facing === 'environment'} />
      )}
    </section>
  );
}

function pictureClass(seen: boolean, revealed: boolean, small: boolean): string {
  if (!seen) return 'partner-video unseen';
  return `partner-video${small ? ' beside' : ''}${revealed ? '' : ' concealed'}`;
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

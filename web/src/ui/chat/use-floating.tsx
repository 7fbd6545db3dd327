import type { RefObject, VNode } from 'preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Media } from '../../session/state/page.js';
import type { Chat } from '../../session/state/state.js';
import { FloatingIcon } from '../parts/icons.js';
import { UiContext, useUi } from '../ui.js';
import type { Action } from './action.js';
import { FloatingView } from './floating-view.js';
import { canFloatVideo, floatingWindows, openFloating } from './floating-window.js';

/** The chat in a small window over all others, by what the browser has for it; nothing where it has nothing. */
export function useFloating(chat: Chat, media: Media, screen: RefObject<HTMLElement | null>): readonly Action[] {
  const windows = floatingWindows(window);
  const own = useFloatingWindow(<FloatingView chat={chat} stream={media.partner} />);
  const video = useFloatingVideo(screen, chat.mode === 'video', chat.partnerRevealed);
  const label = useUi().language.texts.floating.open;
  if (chat.mode === 'text') return [];
  if (windows !== null) {
    const press = (): void => {
      own.toggle(windows);
    };
    return [{ icon: <FloatingIcon on={own.on} />, label, pressed: own.on, press }];
  }
  const isSeen = chat.partnerRevealed && chat.partnerMedia.camera && chat.link.type === 'live';
  if (chat.mode === 'voice' || !canFloatVideo(document)) return [];
  return [{ icon: <FloatingIcon on={video.on} />, label, pressed: video.on, rests: !isSeen, press: video.toggle }];
}

interface FloatingWindow {
  readonly on: boolean;
  readonly toggle: (windows: NonNullable<ReturnType<typeof floatingWindows>>) => void;
}

/** Follows `view` in a window of its own, which closes with the chat. */
function useFloatingWindow(view: VNode): FloatingWindow {
  const ui = useUi();
  const [opened, setOpened] = useState<Window | null>(null);
  useEffect(() => {
    if (opened !== null) render(<UiContext.Provider value={ui}>{view}</UiContext.Provider>, opened.document.body);
  });
  useEffect(() => {
    if (opened === null) return;
    const gone = (): void => {
      setOpened(null);
    };
    opened.addEventListener('pagehide', gone);
    return () => {
      opened.removeEventListener('pagehide', gone);
      render(null, opened.document.body);
      opened.close();
    };
  }, [opened]);
  const toggle: FloatingWindow['toggle'] = (windows) => {
    if (opened !== null) setOpened(null);
    // The browser may refuse; the page then stays as it is, and so does the button.
    else openFloating(windows, document, ui.language.texts.floating.title).then(setOpened, () => undefined);
  };
  return { on: opened !== null, toggle };
}

/** The partner's video alone. What is concealed in the page would not be there: it floats only while one looks at it. */
function useFloatingVideo(
  screen: RefObject<HTMLElement | null>,
  hasVideo: boolean,
  revealed: boolean,
): { readonly on: boolean; readonly toggle: () => void } {
  const [on, setOn] = useState(false);
  const stop = (): void => {
    if (document.pictureInPictureElement) document.exitPictureInPicture().catch(() => undefined);
  };
  useEffect(() => {
    const video = partnerVideo(screen);
    if (video === null) return;
    const follow = ({ type }: Event): void => {
      setOn(type === 'enterpictureinpicture');
    };
    video.addEventListener('enterpictureinpicture', follow);
    video.addEventListener('leavepictureinpicture', follow);
    return () => {
      video.removeEventListener('enterpictureinpicture', follow);
      video.removeEventListener('leavepictureinpicture', follow);
    };
  }, [hasVideo]);
  useEffect(() => {
    const video = partnerVideo(screen);
    if (video !== null) video.disablePictureInPicture = !revealed;
    if (!revealed) stop();
  }, [hasVideo, revealed]);
  useEffect(() => stop, []);
  const toggle = (): void => {
    if (on) stop();
    else
      partnerVideo(screen)
        ?.requestPictureInPicture()
        .catch(() => undefined);
  };
  return { on, toggle };
}

function partnerVideo(screen: RefObject<HTMLElement | null>): HTMLVideoElement | null {
  return screen.current?.querySelector<HTMLVideoElement>('[data-testid=partner-video]') ?? null;
}

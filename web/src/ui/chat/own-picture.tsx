import type { VNode } from 'preact';
import type { Chat, Choices, Corner } from '../../session/state/state.js';
import { CameraIcon, CloseIcon, EyeIcon } from '../parts/icons.js';
import { OwnVideo } from '../parts/own-video.js';
import { useUi } from '../ui.js';
import { cornerAt, cornerByKey, nextCorner } from './corner.js';
import { useDrag } from './drag.js';

interface OwnPictureProps {
  readonly stream: MediaStream | null;
  readonly chat: Chat;
  readonly choices: Choices;
  /** The camera looks away from the person. */
  readonly away: boolean;
}

/**
 * One's own small picture, in a corner of the stage: dragged, moved by arrow keys, or by a click to the next corner; or
 * hidden from oneself alone. Where it is, and whether, is the same in the chats to come.
 */
export function OwnPicture({ stream, chat, choices, away }: OwnPictureProps): VNode {
  const { language, dispatch } = useUi();
  const texts = language.texts;
  const { corner, shown } = choices.ownPicture;
  const choose = (changed: Partial<Choices['ownPicture']>): void => {
    const ownPicture = { ...choices.ownPicture, ...changed };
    dispatch({ type: 'person/choices', choices: { ...choices, ownPicture } });
  };
  const drag = useDrag((x, y) => {
    choose({ corner: cornerAt(x, y, language.direction) });
  });
  const at = placeOf(corner);
  if (!shown) {
    return (
      <button
        type="button"
        class={`stage-button own-shown-again ${at}`}
        onClick={() => {
          choose({ shown: true });
        }}
      >
        <EyeIcon />
        {texts.ownPicture.show}
      </button>
    );
  }
  return (
    <div class={`own-picture ${at}`}>
      <button
        type="button"
        class="own-move"
        aria-label={texts.chat.own}
        onKeyDown={(event) => {
          const moved = cornerByKey(corner, event.key, language.direction);
          if (moved === null) return;
          event.preventDefault();
          choose({ corner: moved });
        }}
        onClick={() => {
          if (!drag.justDragged()) choose({ corner: nextCorner(corner) });
        }}
        onPointerDown={drag.begin}
        onPointerMove={drag.move}
        onPointerUp={drag.end}
        onPointerCancel={drag.end}
      >
        <OwnVideo stream={stream} away={away} />
      </button>
      <OwnNote chat={chat} />
      <button
        type="button"
        class="own-hide"
        aria-label={texts.ownPicture.hide}
        onClick={() => {
          choose({ shown: false });
        }}
      >
        <span>
          <CloseIcon />
        </span>
      </button>
    </div>
  );
}

/** What the partner sees of it, where that is not all. */
function OwnNote({ chat: { own, network } }: { readonly chat: Chat }): VNode | null {
  const { chat: texts, ownPicture } = useUi().language.texts;
  if (own.camera !== 'on') {
    return (
      <span class="own-off">
        <CameraIcon off />
        {own.camera === 'none' ? ownPicture.noDevice : texts.ownCameraOff}
      </span>
    );
  }
  if (network.pictures === 'paused') return <span class="own-off">{ownPicture.paused}</span>;
  return own.blurred ? <span class="own-note">{texts.ownBlurred}</span> : null;
}

function placeOf({ block, inline }: Corner): string {
  return `at-block-${block} at-inline-${inline}`;
}

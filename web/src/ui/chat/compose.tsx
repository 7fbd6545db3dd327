import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { SendIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import { Attach } from './attach.js';
import { useComposing } from './composing.js';
import { roomAfter, sendable, type Room } from './text-length.js';
import { useTyping } from './typing.js';

interface ComposeProps {
  readonly live: boolean;
  /** One may write on, and send once the connection is back. */
  readonly resuming: boolean;
  /** How many more files may be chosen. */
  readonly filesLeft: number;
}

/** Where one writes. Enter sends, Shift+Enter breaks the line, and an input method keeps its own Enter. */
export function Compose({ live, resuming, filesLeft }: ComposeProps): VNode {
  const texts = useTexts().text;
  const { dispatch } = useUi();
  const id = useId();
  const [written, setWritten] = useState('');
  const noteTyping = useTyping();
  const room = roomAfter(written);
  const field = useRef<HTMLTextAreaElement>(null);
  const ownEnter = useComposing();
  const send = (): void => {
    if (!live || !sendable(written)) return;
    dispatch({ type: 'person/text', text: written });
    setWritten('');
    noteTyping('', 0);
  };
  return (
    <form
      class="compose"
      onSubmit={(event) => {
        event.preventDefault();
        send();
        // The button rests now: who pressed it by keys writes on.
        if (document.activeElement !== document.body) field.current?.focus();
      }}
    >
      <Attach live={live} left={filesLeft} />
      <div class="compose-field">
        <textarea
          ref={field}
          aria-label={texts.field}
          aria-describedby={id}
          aria-invalid={room.type === 'over'}
          dir="auto"
          rows={1}
          enterkeyhint="send"
          placeholder={live || resuming ? texts.placeholder : texts.notYet}
          disabled={!live && !resuming}
          value={written}
          onInput={(event) => {
            setWritten(event.currentTarget.value);
            noteTyping(event.currentTarget.value, event.timeStamp);
          }}
          onCompositionEnd={ownEnter.ended}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || ownEnter.isMeant(event)) return;
            event.preventDefault();
            send();
          }}
        />
      </div>
      <button
        type="submit"
        class="icon-button send"
        aria-label={texts.send}
        disabled={!live || !sendable(written)}
        onMouseDown={(event) => {
          // A click leaves the focus where one writes, and a phone's keyboard up.
          event.preventDefault();
        }}
      >
        <SendIcon />
      </button>
      <p id={id} class={room.type === 'over' ? 'room room-over' : 'room'} role="status">
        <RoomWords room={room} resuming={resuming} />
      </p>
    </form>
  );
}

function RoomWords({ room, resuming }: { readonly room: Room; readonly resuming: boolean }): string {
  const texts = useTexts().text;
  switch (room.type) {
    case 'enough':
      return resuming ? texts.later : '';
    case 'near':
      return texts.left(room.left);
    case 'over':
      return texts.over(room.over);
  }
}

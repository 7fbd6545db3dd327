import { useState } from 'preact/hooks';
import type { Chat } from '../../session/state/state.js';
import { useUi } from '../ui.js';

interface Drop {
  /** Files are held over the chat. */
  readonly over: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onPaste: (event: ClipboardEvent) => void;
  };
}

/** Files that are dropped or pasted anywhere in the chat are chosen; the browser never leaves the page for one. */
export function useDrop(chat: Chat): Drop {
  const { dispatch } = useUi();
  const [over, setOver] = useState(false);
  const live = chat.link.type === 'live';
  const choose = (files: FileList): void => {
    if (files.length > 0) dispatch({ type: 'person/files', files: [...files] });
  };
  return {
    over: over && live,
    handlers: {
      onDragOver: (event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = live ? 'copy' : 'none';
        setOver(true);
      },
      onDragLeave: (event) => {
        const { currentTarget, relatedTarget } = event;
        const isInside =
          currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        choose(event.dataTransfer.files);
      },
      onPaste: (event) => {
        const pasted = event.clipboardData;
        // Office programs add a picture of the text: the text is meant.
        if (pasted === null || pasted.files.length === 0 || pasted.types.includes('text/plain')) return;
        event.preventDefault();
        choose(pasted.files);
      },
    },
  };
}

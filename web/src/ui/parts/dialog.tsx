import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../ui.js';
import { CloseIcon } from './icons.js';

interface DialogProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus inside and gives it back; Escape, × and a click beside it close it. */
export function Dialog({ open, close, heading, children }: DialogProps): VNode {
  const texts = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Not a frame later: until it is shut, what is written goes nowhere.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <h2 id={id} tabIndex={-1}>
            {heading}
          </h2>
          <button type="button" class="icon-button" aria-label={texts.common.close} onClick={close}>
            <CloseIcon />
          </button>
        </header>
        {open && children}
      </div>
    </dialog>
  );
}

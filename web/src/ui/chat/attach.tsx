import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { AttachIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';

/** The way to choose files. What is chosen is looked at before it is offered. */
export function Attach({ live, left }: { readonly live: boolean; readonly left: number }): VNode {
  const texts = useTexts().files;
  const { dispatch } = useUi();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={texts.attach}
        onChange={(event) => {
          dispatch({ type: 'person/files', files: [...(event.currentTarget.files ?? [])] });
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="icon-button attach"
        aria-label={texts.attach}
        title={left === 0 ? texts.attachFull : texts.attach}
        disabled={!live || left === 0}
        onClick={() => input.current?.click()}
      >
        <AttachIcon />
      </button>
    </>
  );
}

import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useCopying } from '../parts/copying.js';
import { CheckIcon, CopyIcon, ShareIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';

/** The link, and the ways to hand it on: by the clipboard, and by the device's own sharing where it has one. */
export function HandOn({ link }: { readonly link: string }): VNode {
  const texts = useTexts().invite;
  const field = useRef<HTMLInputElement>(null);
  const [copying, copy] = useCopying(link, () => {
    field.current?.focus();
    field.current?.select();
  });
  const id = useId();
  return (
    <div class="hand-on">
      <label class="unseen" for={id}>
        {texts.field}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        class="link-field"
        dir="ltr"
        readOnly
        value={link}
        data-testid="invite-link"
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <div class="hand-on-ways">
        <button type="button" class="main-button" onClick={copy}>
          {copying === 'copied' ? <CheckIcon /> : <CopyIcon />}
          {copying === 'copied' ? texts.copied : texts.copy}
        </button>
        {canShare() && (
          <button
            type="button"
            class="second-button"
            onClick={() => {
              // Who changes their mind about sharing has shared nothing, and needs no words for it.
              navigator.share({ url: link }).catch(() => undefined);
            }}
          >
            <ShareIcon />
            {texts.share}
          </button>
        )}
      </div>
      <p class={copying === 'refused' ? 'soft' : 'unseen'} role="status">
        {copying === 'copied' && texts.copied}
        {copying === 'refused' && texts.copyFailed}
      </p>
    </div>
  );
}

/** Not every browser shares, whatever its types say. */
function canShare(): boolean {
  return 'share' in navigator;
}

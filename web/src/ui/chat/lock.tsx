import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Chat } from '../../session/state/state.js';
import { Dialog } from '../parts/dialog.js';
import { LockIcon } from '../parts/icons.js';
import { PageLink } from '../parts/page-link.js';
import { useTexts } from '../ui.js';
import type { Texts } from '../i18n/texts.js';
import { Comparison } from './comparison.js';
import { Details } from './details.js';
import { LinkProof } from './link-proof.js';
import { PathWords } from './path-words.js';
import { shownVerification } from './shown-verification.js';

/** The lock beside the partner's picture: how far the chat is protected, and under it the safety code. */
export function Lock({ chat }: { readonly chat: Chat }): VNode {
  const texts = useTexts().lock;
  const [open, setOpen] = useState(false);
  const shown = shownVerification(chat.verification);
  const words = { nobody: texts.unverified, own: texts.own, verified: texts.verified }[shown];
  return (
    <>
      <button
        type="button"
        class={`lock lock-${shown}`}
        data-testid="lock"
        data-verification={shown}
        aria-haspopup="dialog"
        disabled={chat.code === null}
        onClick={() => {
          setOpen(true);
        }}
      >
        <LockIcon verified={shown === 'verified'} />
        {chat.code === null ? texts.securing : words}
      </button>
      <Dialog
        open={open && chat.code !== null}
        close={() => {
          setOpen(false);
        }}
        heading={headingOf(chat, texts)}
      >
        {chat.code !== null &&
          (chat.byInvite ? (
            <LinkProof code={chat.code} chat={chat} />
          ) : (
            <Comparison
              code={chat.code}
              chat={chat}
              shown={shown}
              close={() => {
                setOpen(false);
              }}
            />
          ))}
        <PathWords link={chat.link} addressHidden={chat.addressHidden} />
        {chat.link.type === 'live' && <Details />}
        <p>
          <PageLink page="protection" />
        </p>
      </Dialog>
    </>
  );
}

function headingOf(chat: Chat, texts: Texts['lock']): string {
  if (chat.verification !== 'verified') return texts.heading;
  return chat.byInvite ? texts.byLink.heading : texts.headingVerified;
}

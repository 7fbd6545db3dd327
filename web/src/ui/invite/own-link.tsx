import type { VNode } from 'preact';
import type { LinkPart } from '../../session/state/invitation.js';
import { Heading } from '../parts/heading.js';
import { Mark, NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';

/** Another tab of this browser is at the link that was opened: nobody meets themself unawares. */
export function OwnLink({ part }: { readonly part: LinkPart }): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  const { what, why } = texts.ownLink[part];
  return (
    <main class="card-screen">
      <NameMark />
      <div class="card">
        <Mark class="mark after-mark parted" />
        <Heading>{what}</Heading>
        <p class="lead">{why}</p>
        <div class="after-ways">
          <button
            type="button"
            class="main-button"
            onClick={() => {
              dispatch({ type: 'person/home' });
            }}
          >
            {texts.after.home}
          </button>
          <button
            type="button"
            class="second-button"
            onClick={() => {
              dispatch({ type: 'person/use-link' });
            }}
          >
            {texts.ownLink.anyway}
          </button>
        </div>
      </div>
    </main>
  );
}

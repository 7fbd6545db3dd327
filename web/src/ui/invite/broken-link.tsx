import type { VNode } from 'preact';
import { Heading } from '../parts/heading.js';
import { Mark, NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';

/** What stood behind the `#` is no secret, whole. */
export function BrokenLink(): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  return (
    <main class="card-screen">
      <NameMark />
      <div class="card">
        <Mark class="mark after-mark parted" />
        <Heading>{texts.brokenLink.heading}</Heading>
        <p class="lead">{texts.brokenLink.why}</p>
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
        </div>
      </div>
    </main>
  );
}

import type { VNode } from 'preact';
import { Heading } from './parts/heading.js';
import { Mark, NameMark } from './parts/mark.js';
import { useTexts, useUi } from './ui.js';

/** Between the first screen and the rest of the page: that it is on its way, or that it did not come, and what to do. */
export function Loading({ hasFailed }: { readonly hasFailed: boolean }): VNode {
  const { loading, after } = useTexts();
  const { dispatch } = useUi();
  const words = hasFailed ? loading.failed : loading.underWay;
  return (
    <main class="card-screen" aria-busy={!hasFailed}>
      <NameMark />
      <div class="card">
        <Mark class={hasFailed ? 'mark after-mark parted' : 'mark after-mark'} />
        <Heading>{words.what}</Heading>
        <p class="lead">{words.why}</p>
        <div class="after-ways">
          {hasFailed && (
            <button
              type="button"
              class="main-button"
              onClick={() => {
                dispatch({ type: 'person/reload' });
              }}
            >
              {loading.reload}
            </button>
          )}
          <button
            type="button"
            class="second-button"
            onClick={() => {
              dispatch({ type: 'person/home' });
            }}
          >
            {after.home}
          </button>
        </div>
      </div>
    </main>
  );
}

import type { VNode } from 'preact';
import { Ways } from '../home/ways.js';
import { Heading } from '../parts/heading.js';
import { NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';

/** *Invite someone*: what a link is, and how to talk by it. */
export function Inviting(): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  return (
    <main class="card-screen">
      <NameMark />
      <div class="card">
        <Heading>{texts.invite.heading}</Heading>
        <p class="lead">{texts.invite.intro}</p>
        <Ways
          choose={(mode) => {
            dispatch({ type: 'person/start', mode });
          }}
        />
        <p class="soft">{texts.invite.lesser}</p>
        <button
          type="button"
          class="quiet-button to-middle"
          onClick={() => {
            dispatch({ type: 'person/home' });
          }}
        >
          {texts.common.back}
        </button>
      </div>
    </main>
  );
}

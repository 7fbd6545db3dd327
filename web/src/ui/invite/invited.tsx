import type { VNode } from 'preact';
import type { Choices, Service } from '../../session/state/state.js';
import { Beginning } from '../home/beginning.js';
import { Heading } from '../parts/heading.js';
import { NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';

interface InvitedProps {
  readonly choices: Choices;
  readonly service: Service;
}

/** A friend's link was opened: who waits there, and how to talk with them. */
export function Invited({ choices, service }: InvitedProps): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  return (
    <main class="card-screen invited">
      <NameMark />
      <div class="card">
        <Heading>{texts.invited.heading}</Heading>
        <p class="lead">{texts.invited.intro}</p>
        <Beginning choices={choices} service={service} invites={false} />
        <p class="soft">{texts.invited.lesser}</p>
        <button
          type="button"
          class="quiet-button to-middle"
          onClick={() => {
            dispatch({ type: 'person/home' });
          }}
        >
          {texts.invited.notNow}
        </button>
      </div>
    </main>
  );
}

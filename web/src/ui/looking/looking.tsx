import type { VNode } from 'preact';
import type { LookingStep } from '../../session/state/state.js';
import { Heading } from '../parts/heading.js';
import { Mark, NameMark } from '../parts/mark.js';
import { useNow } from '../parts/now.js';
import { useTexts, useUi } from '../ui.js';
import { Countdown } from './countdown.js';
import { InWait } from './in-wait.js';
import type { InWaitProps } from './in-wait.js';

/** Waiting longer than this is explained. */
const LONG_MS = 15_000;

interface LookingProps extends InWaitProps {
  readonly step: LookingStep;
}

/** The search for a partner, or the way to a friend: what is happening, in words. */
export function Looking({ step, ...beside }: LookingProps): VNode {
  const { mode, company, choices } = beside;
  const texts = useTexts();
  const { dispatch } = useUi();
  const forFriend = company.type !== 'stranger';
  return (
    <main class="card-screen looking">
      <NameMark />
      <div class="card">
        <div class="looking-middle">
          <Mark class={step.type === 'pausing' ? 'mark meeting paused' : 'mark meeting'} />
          <Heading>{(forFriend ? texts.friend : texts.looking).heading[mode]}</Heading>
          <div class="looking-words">
            {forFriend ? (
              <StepToFriend step={step} />
            ) : (
              <Step step={step} hasInterests={choices.interests.length > 0} />
            )}
          </div>
          <button
            type="button"
            class="second-button"
            onClick={() => {
              dispatch({ type: 'person/home' });
            }}
          >
            {texts.common.cancel}
          </button>
        </div>
        <InWait {...beside} />
      </div>
    </main>
  );
}

function Step({ step, hasInterests }: { readonly step: LookingStep; readonly hasInterests: boolean }): VNode {
  const texts = useTexts().looking;
  switch (step.type) {
    case 'joining':
      return <p class="lead">{texts.joining}</p>;
    case 'waiting':
      return <Waiting since={step.since} hasInterests={hasInterests} />;
    case 'proving':
      return (
        <>
          <p class="lead">{texts.proving}</p>
          <progress max={1} value={step.done} aria-label={texts.progress} />
          <p class="soft">{texts.provingMore}</p>
        </>
      );
    case 'pausing':
      return (
        <>
          <p class="lead">{texts.pausing[step.why]}</p>
          <Countdown until={step.until} />
        </>
      );
  }
}

/** As for a stranger, but that somebody in particular is waited for. */
function StepToFriend({ step }: { readonly step: LookingStep }): VNode {
  const texts = useTexts().friend;
  switch (step.type) {
    case 'joining':
      return <p class="lead">{texts.joining}</p>;
    case 'waiting':
      return <WaitingForFriend since={step.since} />;
    case 'proving':
    case 'pausing':
      return <Step step={step} hasInterests={false} />;
  }
}

function WaitingForFriend({ since }: { readonly since: number }): VNode {
  const texts = useTexts().friend;
  const long = useNow() - since > LONG_MS;
  return (
    <>
      <p class="lead">{texts.waiting}</p>
      <p class="soft" role="status">
        {long ? texts.waitingLong : texts.waitingMore}
      </p>
    </>
  );
}

function Waiting({ since, hasInterests }: { readonly since: number; readonly hasInterests: boolean }): VNode {
  const texts = useTexts().looking;
  const long = useNow() - since > LONG_MS;
  return (
    <>
      <p class="lead">{texts.waiting}</p>
      <p class="soft" role="status">
        {long ? texts.waitingLong : hasInterests ? texts.waitingInterests : texts.waitingMore}
      </p>
    </>
  );
}

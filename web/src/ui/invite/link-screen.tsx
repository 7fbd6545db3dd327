import type { VNode } from 'preact';
import type { LookingStep } from '../../session/state/state.js';
import { Countdown } from '../looking/countdown.js';
import { Heading } from '../parts/heading.js';
import { CheckIcon, ClockIcon, FlagIcon } from '../parts/icons.js';
import { NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';
import { HandOn } from './hand-on.js';
import { QrCode } from './qr-code.js';

interface LinkScreenProps {
  readonly link: string;
  readonly step: LookingStep;
}

/** The link that was made, to be handed on, while its place is waited at. */
export function LinkScreen({ link, step }: LinkScreenProps): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  return (
    <main class="card-screen invite-screen">
      <NameMark />
      <div class="card invite-card">
        <div class="invite-words">
          <Heading>{texts.invite.link}</Heading>
          <p class="lead">{texts.invite.send}</p>
          <HandOn link={link} />
          <Terms step={step} />
        </div>
        <figure class="invite-code">
          <QrCode text={link} label={texts.invite.qr} />
          <figcaption class="soft">{texts.invite.qrMore}</figcaption>
        </figure>
        <footer class="invite-wait">
          <Waiting step={step} />
          <button
            type="button"
            class="second-button"
            onClick={() => {
              dispatch({ type: 'person/home' });
            }}
          >
            {texts.common.cancel}
          </button>
        </footer>
      </div>
    </main>
  );
}

/** How long the link works, how often, and for whom. */
function Terms({ step }: { readonly step: LookingStep }): VNode {
  const { language } = useUi();
  const texts = language.texts.invite;
  const time = new Intl.DateTimeFormat(language.tag, { timeStyle: 'short' });
  return (
    <ul class="terms soft">
      {step.type === 'waiting' && (
        <li>
          <ClockIcon />
          {texts.until(time.format(step.until))}
        </li>
      )}
      <li>
        <CheckIcon />
        {texts.once}
      </li>
      <li>
        <FlagIcon />
        {texts.holder}
      </li>
    </ul>
  );
}

function Waiting({ step }: { readonly step: LookingStep }): VNode {
  const texts = useTexts();
  switch (step.type) {
    case 'joining':
    case 'waiting':
    case 'proving':
      return (
        <p class="invite-status">
          <span class={step.type === 'waiting' ? 'beacon' : 'beacon beacon-off'} />
          {texts.invite[step.type]}
        </p>
      );
    case 'pausing':
      return (
        <div>
          <p class="invite-status">
            <span class="beacon beacon-off" />
            {texts.looking.pausing[step.why]}
          </p>
          <Countdown until={step.until} />
        </div>
      );
  }
}

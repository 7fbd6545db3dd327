import type { VNode } from 'preact';
import type { Choices, Company, Mode } from '../../session/state/state.js';
import { languageName } from '../home/language-names.js';
import { EyeIcon, StopIcon } from '../parts/icons.js';
import { OwnVideo } from '../parts/own-video.js';
import { useTexts, useUi } from '../ui.js';

export interface InWaitProps {
  readonly mode: Mode;
  readonly company: Company;
  readonly choices: Choices;
  readonly own: MediaStream | null;
  /** The camera in use looks away from the person. */
  readonly away: boolean;
}

/** Beside the search: that the camera is on and who sees it, what is looked for, and what to mind once somebody is there. */
export function InWait({ mode, company, choices, own, away }: InWaitProps): VNode | null {
  const withStranger = company.type === 'stranger';
  if (!withStranger && mode !== 'video') return null;
  return (
    <div class="in-wait">
      {mode === 'video' && <OwnPicture own={own} away={away} />}
      {withStranger && <Wish choices={choices} />}
      {withStranger && <Minded />}
    </div>
  );
}

function OwnPicture({ own, away }: Pick<InWaitProps, 'own' | 'away'>): VNode {
  return (
    <figure class="mirror-picture">
      <OwnVideo stream={own} away={away} />
      <figcaption>{useTexts().mirror.only}</figcaption>
    </figure>
  );
}

/** What the server was told, as it was chosen on the first screen. */
function Wish({ choices }: Pick<InWaitProps, 'choices'>): VNode | null {
  const { language } = useUi();
  const { interests, languages } = language.texts;
  const list = new Intl.ListFormat(language.tag, { type: 'unit' });
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [interests.label, choices.interests],
    [languages.label, choices.languages.map((tag) => languageName(tag, language.tag))],
  ];
  const chosen = rows.filter(([, values]) => values.length > 0);
  if (chosen.length === 0) return null;
  return (
    <dl class="wish">
      {chosen.map(([label, values]) => (
        <div key={label}>
          <dt class="soft">{label}</dt>
          <dd dir="auto">{list.format(values)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Minded(): VNode {
  const { short, leave } = useTexts().safety;
  return (
    <ul class="minded soft">
      <li>
        <EyeIcon />
        {short}
      </li>
      <li>
        <StopIcon />
        {leave}
      </li>
    </ul>
  );
}

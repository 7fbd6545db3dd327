import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Company, Ending, PartnerHandle } from '../../session/state.js';
import { ReportDialog } from '../chat/report-dialog.js';
import { Heading } from '../parts/heading.js';
import { FlagIcon, NextIcon } from '../parts/icons.js';
import { Mark, NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';
import { endingWords } from './ending-words.js';
import { wayOn } from './way-on.js';

interface AfterProps {
  readonly ending: Ending;
  readonly company: Company;
  readonly partner: PartnerHandle | null;
}

/** After a chat, or a search that found nobody: what happened, what it means, and where to go from here. */
export function After({ ending, company, partner }: AfterProps): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  const words = endingWords(ending, company, texts);
  const way = wayOn(company, ending, partner !== null, texts);
  return (
    <main class="card-screen">
      <NameMark />
      <div class="card">
        <Mark class={`mark after-mark ${suspicious(ending) ? 'intruded' : 'parted'}`} />
        <Heading>{words.what}</Heading>
        <p class="lead">{words.why}</p>
        {ending.type === 'failed' && ending.interference && <p class="callout trouble">{texts.after.interference}</p>}
        {partner !== null && <p class="soft">{texts.after.wiped}</p>}
        <div class="after-ways">
          <button
            type="button"
            class="main-button"
            onClick={() => {
              dispatch(way.event);
            }}
          >
            {way.words}
            <NextIcon />
          </button>
          <button
            type="button"
            class="second-button"
            onClick={() => {
              dispatch({ type: 'person/home' });
            }}
          >
            {texts.after.home}
          </button>
        </div>
        {partner !== null && <AboutPartner partner={partner} avoidable={company.type === 'stranger'} />}
        {ending.type === 'failed' && <p class="soft code">{texts.after.code(ending.code)}</p>}
      </div>
    </main>
  );
}

/** Whether a check failed, rather than a network or a person. */
function suspicious(ending: Ending): boolean {
  return ending.type === 'failed' && ending.code !== 'E_TIMEOUT' && ending.code !== 'E_VERSION';
}

interface AboutPartnerProps {
  readonly partner: PartnerHandle;
  /** Whether one could be paired with them again without wanting to. */
  readonly avoidable: boolean;
}

/** What can still be done about the one who is gone. */
function AboutPartner({ partner, avoidable }: AboutPartnerProps): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  const [reporting, setReporting] = useState(false);
  return (
    <div class="about-partner">
      <button
        type="button"
        class="quiet-button"
        onClick={() => {
          setReporting(true);
        }}
      >
        <FlagIcon />
        {texts.controls.report}
      </button>
      {avoidable && (
        <button
          type="button"
          class="quiet-button"
          aria-disabled={partner.avoided}
          onClick={() => {
            if (!partner.avoided) dispatch({ type: 'person/avoid' });
          }}
        >
          {partner.avoided ? texts.after.avoided : texts.after.avoid}
        </button>
      )}
      <ReportDialog
        open={reporting}
        close={() => {
          setReporting(false);
        }}
        report={partner.report}
      />
    </div>
  );
}

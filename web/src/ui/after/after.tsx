import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Choices, Company, Ending, PartnerHandle, Service } from '../../session/state/state.js';
import { Avoid, ReportDialog } from '../chat/report-dialog.js';
import { Heading } from '../parts/heading.js';
import { FlagIcon, NextIcon } from '../parts/icons.js';
import { Mark, NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';
import { endingWords } from './ending-words.js';
import { wayOn, type WayOn } from './way-on.js';

interface AfterProps {
  readonly ending: Ending;
  readonly company: Company;
  readonly partner: PartnerHandle | null;
  readonly choices: Choices;
  readonly service: Service;
}

/** After a chat, or a search that found nobody: what happened, what it means, and where to go from here. */
export function After({ ending, company, partner, choices, service }: AfterProps): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  const canHide = service.type === 'known' && service.relay && !choices.hideAddress;
  const words = endingWords(ending, company, canHide, texts);
  const way = wayOn({ ending, company, hadPartner: partner !== null, choices, canHide }, texts);
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
              if (way.type === 'reload') location.reload();
              else way.events.forEach(dispatch);
            }}
          >
            {way.words}
            <NextIcon />
          </button>
          {!leadsHome(way) && (
            <button
              type="button"
              class="second-button"
              onClick={() => {
                dispatch({ type: 'person/home' });
              }}
            >
              {texts.after.home}
            </button>
          )}
        </div>
        {partner !== null && <AboutPartner partner={partner} avoidable={company.type === 'stranger'} />}
        {ending.type === 'failed' && <p class="soft code">{texts.after.code(ending.code)}</p>}
      </div>
    </main>
  );
}

function leadsHome(way: WayOn): boolean {
  return way.type === 'events' && way.events.some(({ type }) => type === 'person/home');
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
        {partner.report === 'taken' ? texts.report.already : texts.controls.report}
      </button>
      {avoidable && <Avoid partner={partner} />}
      <ReportDialog
        open={reporting}
        close={() => {
          setReporting(false);
        }}
        partner={partner}
        avoidable={avoidable}
      />
    </div>
  );
}

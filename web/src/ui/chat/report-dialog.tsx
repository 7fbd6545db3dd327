import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportReason } from '../../session/page.js';
import type { PartnerHandle } from '../../session/state.js';
import { Dialog } from '../parts/dialog.js';
import { useTexts, useUi } from '../ui.js';

const REASONS: readonly ReportReason[] = ['sexual', 'minor', 'harassment', 'violence', 'spam', 'other'];

interface ReportDialogProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly report: PartnerHandle['report'];
}

/** Reports the partner in two clicks: the reason, and *Send report*. */
export function ReportDialog({ open, close, report }: ReportDialogProps): VNode {
  const texts = useTexts();
  return (
    <Dialog open={open} close={close} heading={texts.report.heading}>
      {report === 'none' ? (
        <Reasons />
      ) : (
        <>
          <p class="lead">{texts.report[report]}</p>
          <button type="button" class="main-button" onClick={close} autofocus>
            {texts.common.back}
          </button>
        </>
      )}
    </Dialog>
  );
}

function Reasons(): VNode {
  const texts = useTexts().report;
  const { dispatch } = useUi();
  const [reason, setReason] = useState<ReportReason | null>(null);
  return (
    <form
      class="reasons"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== null) dispatch({ type: 'person/report', reason });
      }}
    >
      <fieldset>
        <legend>{texts.intro}</legend>
        {REASONS.map((each) => (
          <label class="choice" key={each}>
            <input
              type="radio"
              name="reason"
              required
              checked={reason === each}
              onChange={() => {
                setReason(each);
              }}
            />
            <span>{texts.reasons[each]}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="main-button" disabled={reason === null}>
        {texts.send}
      </button>
    </form>
  );
}

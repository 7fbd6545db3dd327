import type { VNode } from 'preact';
import type { ReportReason } from '../../session/state/page.js';
import type { PartnerHandle } from '../../session/state/state.js';
import { Dialog } from '../parts/dialog.js';
import { useTexts, useUi } from '../ui.js';

const REASONS: readonly ReportReason[] = ['sexual', 'minor', 'harassment', 'violence', 'spam', 'other'];

interface ReportDialogProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly partner: PartnerHandle;
  /** Whether one could be paired with them again without wanting to. */
  readonly avoidable: boolean;
}

/** Reports the partner: one click opens it, a second names the reason and sends it. */
export function ReportDialog({ open, close, partner, avoidable }: ReportDialogProps): VNode {
  const texts = useTexts();
  const { report } = partner;
  return (
    <Dialog open={open} close={close} heading={texts.report.heading}>
      {report === 'none' ? <p>{texts.report.intro}</p> : <p class="lead">{texts.report[report]}</p>}
      {report === 'none' || report === 'refused' ? (
        <Reasons />
      ) : (
        <>
          {avoidable && <Avoid partner={partner} />}
          <button type="button" class="main-button" onClick={close}>
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
  return (
    <div class="reasons" role="group" aria-label={texts.why}>
      {REASONS.map((reason) => (
        <button
          type="button"
          class="second-button"
          key={reason}
          onClick={() => {
            dispatch({ type: 'person/report', reason });
          }}
        >
          {texts.reasons[reason]}
        </button>
      ))}
    </div>
  );
}

/** *Don't match us again*. */
export function Avoid({ partner }: { readonly partner: PartnerHandle }): VNode {
  const texts = useTexts().after;
  const { dispatch } = useUi();
  return (
    <button
      type="button"
      class="quiet-button avoid"
      aria-disabled={partner.avoided}
      onClick={() => {
        if (!partner.avoided) dispatch({ type: 'person/avoid' });
      }}
    >
      {partner.avoided ? texts.avoided : texts.avoid}
    </button>
  );
}

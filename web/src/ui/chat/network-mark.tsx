import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Chat, Network } from '../../session/state/state.js';
import { Dialog } from '../parts/dialog.js';
import { BarsIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';

const BARS = { unknown: 0, good: 3, weak: 2, 'very-weak': 1 } as const satisfies Record<Network['grade'], number>;

/** How well the path carries, in bars and a word; under it what was measured, and what the page does about it. */
export function NetworkMark({ chat }: { readonly chat: Chat }): VNode | null {
  const texts = useTexts().network;
  const [open, setOpen] = useState(false);
  const { network, mode, link } = chat;
  if (mode === 'text' || link.type !== 'live') return null;
  const { grade } = network;
  return (
    <>
      <button
        type="button"
        class={`network network-${grade}`}
        data-testid="network"
        data-grade={grade}
        aria-haspopup="dialog"
        aria-label={texts.label[grade]}
        onClick={() => {
          setOpen(true);
        }}
      >
        <BarsIcon filled={BARS[grade]} />
        <span>{texts.grade[grade]}</span>
      </button>
      <Dialog
        open={open}
        close={() => {
          setOpen(false);
        }}
        heading={texts.heading}
      >
        <Measured network={network} withPictures={mode === 'video'} />
      </Dialog>
    </>
  );
}

interface MeasuredProps {
  readonly network: Network;
  readonly withPictures: boolean;
}

function Measured({ network, withPictures }: MeasuredProps): VNode {
  const { language } = useUi();
  const texts = language.texts.network;
  const { grade, roundTripMs, loss, pictures } = network;
  const number = new Intl.NumberFormat(language.tag);
  const share = new Intl.NumberFormat(language.tag, { style: 'percent' });
  return (
    <>
      <p>
        <strong>{texts.label[grade]}.</strong> {texts.means[grade]}
      </p>
      {withPictures && grade !== 'unknown' && <p>{texts.pictures[pictures]}</p>}
      <dl class="measured">
        <div>
          <dt>{texts.roundTrip}</dt>
          <dd>{roundTripMs === null ? texts.unmeasured : texts.milliseconds(number.format(roundTripMs))}</dd>
        </div>
        <div>
          <dt>{texts.loss}</dt>
          <dd>{loss === null ? texts.unmeasured : share.format(loss)}</dd>
        </div>
      </dl>
      {(grade === 'weak' || grade === 'very-weak') && <p class="soft">{texts.tip}</p>}
    </>
  );
}

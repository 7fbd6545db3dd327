import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Service } from '../../session/state/state.js';
import { useTexts } from '../ui.js';

interface AddressChoiceProps {
  readonly hidden: boolean;
  readonly service: Service;
  readonly change: (hidden: boolean) => void;
}

/** *Hide my IP address*: off limits, with the reason, where the service has no relay; it can always be unticked. */
export function AddressChoice({ hidden, service, change }: AddressChoiceProps): VNode {
  const texts = useTexts().address;
  const id = useId();
  const noRelay = service.type === 'known' && !service.relay;
  return (
    <div class="address">
      <label class="choice">
        <input
          type="checkbox"
          checked={hidden}
          disabled={noRelay && !hidden}
          aria-describedby={id}
          onChange={(event) => {
            change(event.currentTarget.checked);
          }}
        />
        <span>{texts.label}</span>
      </label>
      <div id={id} class="soft">
        <p>{texts.why}</p>
        {noRelay && <p class="reason">{hidden ? texts.impossible : texts.unavailable}</p>}
      </div>
    </div>
  );
}

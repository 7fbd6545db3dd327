import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Choices, Service } from '../../session/state/state.js';
import { useUi } from '../ui.js';
import { AddressChoice } from './address-choice.js';
import { RulesDialog } from './rules-dialog.js';
import { Start } from './start.js';

interface BeginningProps {
  readonly choices: Choices;
  readonly service: Service;
  /** Whether *Invite someone* is a way too. */
  readonly invites: boolean;
}

/** The ways to start and what has to be settled before: the rules, and whether the partner may see one's address. */
export function Beginning({ choices, service, invites }: BeginningProps): VNode {
  const { dispatch } = useUi();
  const [rulesOpen, setRulesOpen] = useState(false);
  const choose = (changed: Partial<Choices>): void => {
    dispatch({ type: 'person/choices', choices: { ...choices, ...changed } });
  };
  return (
    <>
      <Start
        accepted={choices.rulesAccepted}
        invites={invites}
        accept={(rulesAccepted) => {
          choose({ rulesAccepted });
        }}
        readRules={() => {
          setRulesOpen(true);
        }}
      />
      <AddressChoice
        hidden={choices.hideAddress}
        service={service}
        change={(hideAddress) => {
          choose({ hideAddress });
        }}
      />
      <RulesDialog
        open={rulesOpen}
        close={() => {
          setRulesOpen(false);
        }}
      />
    </>
  );
}

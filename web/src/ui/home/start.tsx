import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { PersonEvent } from '../../session/state/page.js';
import { LinkIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import { Ways } from './ways.js';

interface StartProps {
  readonly accepted: boolean;
  /** Whether *Invite someone* is a way too. */
  readonly invites: boolean;
  readonly accept: (accepted: boolean) => void;
  readonly readRules: () => void;
}

/** The ways to start, and the one tick that they need. Without it the focus goes there, with words. */
export function Start({ accepted, invites, accept, readRules }: StartProps): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  const tick = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const id = useId();
  const begin = (event: PersonEvent): void => {
    setMissing(!accepted);
    if (accepted) dispatch(event);
    else tick.current?.focus();
  };
  const complain = missing && !accepted;
  return (
    <>
      <Ways
        choose={(mode) => {
          begin({ type: 'person/start', mode });
        }}
      />
      {invites && (
        <div class="way way-invite">
          <button
            type="button"
            class="way-press"
            aria-describedby={`${id}-more`}
            onClick={() => {
              begin({ type: 'person/invite' });
            }}
          >
            <LinkIcon />
            <span class="way-name">{texts.invite.way}</span>
          </button>
          <span class="way-more" id={`${id}-more`}>
            {texts.invite.wayMore}
          </span>
        </div>
      )}
      <div class={complain ? 'tick tick-missing' : 'tick'}>
        <label class="choice">
          <input
            ref={tick}
            type="checkbox"
            checked={accepted}
            aria-invalid={complain}
            aria-describedby={complain ? id : undefined}
            onChange={(event) => {
              accept(event.currentTarget.checked);
            }}
          />
          <span>{texts.home.tick}</span>
        </label>
        <button type="button" class="link-button" onClick={readRules}>
          {texts.home.readRules}
        </button>
        {complain && (
          <p id={id} class="complaint" role="alert">
            {texts.home.tickMissing}
          </p>
        )}
      </div>
    </>
  );
}

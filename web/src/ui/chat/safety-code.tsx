import type { VNode } from 'preact';
import type { SafetyCode } from '../../session/state/state.js';
import { EMOJI } from '../i18n/emoji.js';
import { useTexts } from '../ui.js';

/** The safety code: seven emoji with their names, and three numbers for whom emoji serve badly. */
export function SafetyCodeView({ code }: { readonly code: SafetyCode }): VNode {
  const texts = useTexts();
  return (
    <>
      <ol class="safety-code" data-testid="safety-code" aria-label={texts.lock.code}>
        {code.emoji.map((number, index) => (
          <li key={index}>
            <span class="safety-emoji" aria-hidden="true">
              {EMOJI[number]}
            </span>
            <span class="safety-name">{texts.emoji[number]}</span>
          </li>
        ))}
      </ol>
      <p class="safety-numbers">
        {texts.lock.numbers} <strong dir="ltr">{code.numbers.join(' ')}</strong>
      </p>
    </>
  );
}

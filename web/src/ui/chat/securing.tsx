import type { VNode } from 'preact';
import type { Link } from '../../session/state/state.js';
import { CheckIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';

type SecuringStep = Extract<Link, { type: 'securing' }>['step'];

const STEPS: readonly SecuringStep[] = ['matched', 'keyed', 'confirmed', 'connected'];

/** The way from meeting to talking, in words; nothing can be said before it is done. */
export function Securing({ step }: { readonly step: SecuringStep }): VNode {
  const texts = useTexts().chat;
  const reached = STEPS.indexOf(step);
  return (
    <section class="securing" aria-label={texts.securing}>
      <p class="securing-title">{texts.securing}</p>
      <ol>
        {STEPS.map((each, index) => (
          <li key={each} class={stepClass(index, reached)} aria-current={index === reached ? 'step' : undefined}>
            <span class="securing-dot">{index < reached && <CheckIcon />}</span>
            {texts.steps[each]}
          </li>
        ))}
      </ol>
      <p class="securing-more">{texts.securingMore}</p>
    </section>
  );
}

function stepClass(index: number, reached: number): string {
  if (index < reached) return 'done';
  return index === reached ? 'under-way' : 'to-come';
}

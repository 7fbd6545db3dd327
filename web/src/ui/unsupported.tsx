import type { VNode } from 'preact';
import type { Feature } from '../session/state.js';
import { Heading } from './parts/heading.js';
import { NameMark } from './parts/mark.js';
import { useTexts } from './ui.js';

/** Shown instead of everything where the browser lacks what the encryption needs. */
export function Unsupported({ missing }: { readonly missing: readonly Feature[] }): VNode {
  const texts = useTexts().unsupported;
  return (
    <main class="card-screen">
      <NameMark />
      <div class="card">
        <Heading>{texts.heading}</Heading>
        <p>{texts.intro}</p>
        <ul class="plain-list">
          {missing.map((feature) => (
            <li key={feature}>{texts.missing[feature]}</li>
          ))}
        </ul>
        <p>{texts.advice}</p>
      </div>
    </main>
  );
}

import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Feature } from '../session/state/state.js';
import { useCopying } from './parts/copying.js';
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
        {missing.includes('secure-context') ? <SecureAddress /> : <OtherBrowser />}
      </div>
    </main>
  );
}

function SecureAddress(): VNode {
  const texts = useTexts().unsupported;
  return (
    <button
      type="button"
      class="main-button"
      onClick={() => {
        location.assign(`https://${location.host}/`);
      }}
    >
      {texts.secure}
    </button>
  );
}

/** The address, to be opened in another browser. */
function OtherBrowser(): VNode {
  const texts = useTexts().unsupported;
  const words = useRef<HTMLParagraphElement>(null);
  const address = `${location.origin}/`;
  const [copying, copy] = useCopying(address, () => {
    if (words.current !== null) getSelection()?.selectAllChildren(words.current);
  });
  return (
    <>
      <p ref={words} class="soft" dir="ltr">
        {address}
      </p>
      <button type="button" class="main-button" onClick={copy}>
        {copying === 'copied' ? texts.copied : texts.copy}
      </button>
      <p class="soft" role="status">
        {copying === 'refused' && texts.copyRefused}
      </p>
    </>
  );
}

import type { RefObject, VNode } from 'preact';
import { useCopying } from '../parts/copying.js';
import { CheckIcon, CopyIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';

interface CopyButtonProps {
  readonly text: string;
  /** Where it stands: marked where the browser does not copy it. */
  readonly words: RefObject<HTMLElement | null>;
  readonly reachable: boolean;
}

/** Copies one message. */
export function CopyButton({ text, words, reachable }: CopyButtonProps): VNode {
  const texts = useTexts().text;
  const [copying, copy] = useCopying(text, () => {
    if (words.current !== null) getSelection()?.selectAllChildren(words.current);
  });
  return (
    <>
      <button
        type="button"
        class="icon-button copy-button"
        aria-label={texts.copy}
        title={texts.copy}
        tabIndex={reachable ? 0 : -1}
        data-roving
        onClick={copy}
      >
        {copying === 'copied' ? <CheckIcon /> : <CopyIcon />}
      </button>
      {/* Added to the log, it is spoken. */}
      {copying === 'copied' && <span class="unseen">{texts.copied}</span>}
      {copying === 'refused' && <span class="copy-refused">{texts.copyRefused}</span>}
    </>
  );
}

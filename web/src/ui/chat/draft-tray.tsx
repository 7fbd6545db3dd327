import type { VNode } from 'preact';
import type { Draft, DraftStep } from '../../session/state/shared-file.js';
import { CloseIcon } from '../parts/icons.js';
import { useTexts, useUi } from '../ui.js';
import { FileButton } from './file-button.js';
import { FileHead } from './file-head.js';
import { Picture } from './picture.js';

interface DraftTrayProps {
  readonly drafts: readonly Draft[];
  readonly live: boolean;
}

/** Files that were chosen, to be looked at once more before the partner hears of them. */
export function DraftTray({ drafts, live }: DraftTrayProps): VNode | null {
  const texts = useTexts().files;
  if (drafts.length === 0) return null;
  return (
    <ul class="drafts" aria-label={texts.drafts}>
      {drafts.map((draft) => (
        <DraftItem key={draft.file} draft={draft} live={live} />
      ))}
    </ul>
  );
}

function DraftItem({ draft, live }: { readonly draft: Draft; readonly live: boolean }): VNode {
  const texts = useTexts();
  const { dispatch } = useUi();
  const { file, name, kind, step } = draft;
  const isReady = step.type === 'ready';
  return (
    <li class="draft" data-file={name} data-step={step.type}>
      <FileHead {...draft} />
      <div class="draft-deeds">
        {isReady && live && (
          <FileButton file={file} deed="send" main name={texts.files.sendNamed(name)}>
            {texts.files.send}
          </FileButton>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={texts.files.cancelNamed(name)}
          onClick={() => {
            dispatch({ type: 'person/file', deed: 'discard', file });
          }}
        >
          <CloseIcon />
        </button>
      </div>
      <p class={step.type === 'unfit' ? 'file-words trouble' : 'file-words'}>
        <DraftWords step={step} />
      </p>
      {isReady && kind === 'picture' && <Picture file={file} name={name} />}
    </li>
  );
}

function DraftWords({ step }: { readonly step: DraftStep }): string {
  const texts = useTexts().files;
  switch (step.type) {
    case 'preparing':
      return texts.preparing;
    case 'unfit':
      return texts.unfit[step.why];
    case 'ready': {
      if (step.cleaned === null) return texts.asItIs;
      const { still, smaller } = step.cleaned;
      return [texts.cleaned, still ? texts.still : '', smaller ? texts.smaller : ''].filter(Boolean).join(' ');
    }
  }
}

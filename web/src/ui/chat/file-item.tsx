import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SharedFile } from '../../session/state/shared-file.js';
import { useTexts } from '../ui.js';
import { FileButton } from './file-button.js';
import { FileHead } from './file-head.js';
import { fileWords } from './file-words.js';
import { MessageFoot } from './message-foot.js';
import { Picture } from './picture.js';

/** A file in the history: what it is, how it stands, and what one can do about it. */
export function FileItem({ file }: { readonly file: SharedFile }): VNode {
  const texts = useTexts();
  const { from, name, size, at, step } = file;
  const isTrouble = step.type === 'failed' || (step.type === 'stopped' && step.by === 'path');
  return (
    <li class={`message message-${from} file`} data-file={name} data-file-from={from} data-step={step.type}>
      <span class="unseen">{from === 'own' ? texts.text.fromOwn : texts.text.fromPartner}: </span>
      <div class="file-card">
        <FileHead {...file} />
        {step.type === 'moving' && (
          <progress max={Math.max(1, size)} value={step.bytes} aria-label={texts.files.progress(name)} />
        )}
        {/* Spoken with the file's name, by the announcer. */}
        <p class={isTrouble ? 'file-words trouble' : 'file-words'} aria-live="off">
          {fileWords(file, texts.files)}
        </p>
        {isRisky(file) && <p class="file-warning">{texts.files.warning}</p>}
        <Deeds file={file} />
      </div>
      <MessageFoot at={at} />
    </li>
  );
}

/** A stranger's file that is about to be taken or saved. */
function isRisky({ from, kind, step }: SharedFile): boolean {
  return from === 'partner' && kind === 'file' && (step.type === 'offered' || step.type === 'whole');
}

function Deeds({ file }: { readonly file: SharedFile }): VNode | null {
  const texts = useTexts().files;
  const { from, name, step, file: key } = file;
  const stop = (
    <FileButton file={key} deed="stop" name={texts.stopNamed(name)}>
      {texts.stop}
    </FileButton>
  );
  switch (step.type) {
    case 'offered':
      return (
        <div class="file-buttons">
          {from === 'own' ? (
            stop
          ) : (
            <>
              <FileButton file={key} deed="accept" main name={texts.acceptNamed(name)}>
                {texts.accept}
              </FileButton>
              <FileButton file={key} deed="refuse" name={texts.refuseNamed(name)}>
                {texts.refuse}
              </FileButton>
            </>
          )}
        </div>
      );
    case 'moving':
      return <div class="file-buttons">{stop}</div>;
    case 'whole':
      return <Arrived file={file} />;
    case 'refused':
    case 'stopped':
    case 'failed':
    case 'gone':
      return null;
  }
}

/** Nobody is shown a picture who did not ask for it; everything else is only saved. */
function Arrived({ file: { file, from, kind, name } }: { readonly file: SharedFile }): VNode | null {
  const texts = useTexts().files;
  const [shown, setShown] = useState(false);
  if (from === 'own' && kind === 'file') return null;
  return (
    <>
      {shown && <Picture file={file} name={name} />}
      <div class="file-buttons">
        {kind === 'picture' && (
          <button
            type="button"
            class={shown ? 'second-button small' : 'main-button small'}
            aria-expanded={shown}
            onClick={() => {
              setShown(!shown);
            }}
          >
            {shown ? texts.hide : texts.show}
          </button>
        )}
        {from === 'partner' && (
          <FileButton file={file} deed="save" main={kind === 'file'} name={texts.saveNamed(name)}>
            {texts.save}
          </FileButton>
        )}
      </div>
    </>
  );
}

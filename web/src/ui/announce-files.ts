import type { Draft, SharedFile } from '../session/state/shared-file.js';
import type { Chat } from '../session/state/state.js';
import { fileWords } from './chat/file-words.js';
import type { Texts } from './i18n/texts.js';

/**
 * What changed about files, to be spoken: that one can be sent, is offered, or has ended. Progress is for the eye; and
 * what is new in the history, the log says itself.
 */
export function fileChange(before: Chat, after: Chat, texts: Texts['files']): string | null {
  const drafts = after.drafts.map((draft) => draftChange(named(before.drafts, draft), draft, texts));
  const files = after.files.map((file) => stepChange(named(before.files, file), file, texts));
  const changes = [...drafts, ...files].filter((change) => change !== null);
  return changes.length > 0 ? changes.join(' ') : null;
}

function named<T extends { readonly file: string }>(list: readonly T[], { file }: T): T | null {
  return list.find((known) => known.file === file) ?? null;
}

function draftChange(before: Draft | null, { name, step }: Draft, { spoken }: Texts['files']): string | null {
  if (before?.step.type === step.type || step.type === 'preparing') return null;
  return step.type === 'ready' ? spoken.ready(name) : spoken.unfit(name);
}

function stepChange(before: SharedFile | null, file: SharedFile, texts: Texts['files']): string | null {
  const { name, step } = file;
  if (before === null) return file.from === 'partner' ? texts.spoken.offered(name) : null;
  if (before.step.type === step.type || step.type === 'moving') return null;
  return texts.spoken.ended(name, fileWords(file, texts));
}

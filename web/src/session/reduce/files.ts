import { chatOf, stay, withChat } from '../state/model.js';
import type { Session, Turn } from '../state/model.js';
import { MAX_OPEN_FILES, isOpen } from '../state/shared-file.js';
import type { FileDeed, FileEvent, FileFacts, SharedFile } from '../state/shared-file.js';
import type { Chat } from '../state/state.js';

/** A stranger can offer and withdraw no more than this many into memory: those that are over and not kept go. */
const FILES_KEPT = 100;

/** Files were chosen. No more are taken than may be open at once. */
export function chooseFiles(session: Session, files: readonly File[]): Turn {
  const chat = liveChat(session);
  if (chat === null) return stay(session);
  return [
    session,
    files.slice(0, filesLeft(chat)).map((chosen) => ({ type: 'file', wish: { type: 'prepare', chosen } })),
  ];
}

/** What the person does with a file that is there; what comes of it is heard as an event. */
export function dealWithFile(session: Session, deed: FileDeed, file: string): Turn {
  return liveChat(session) === null ? stay(session) : [session, [{ type: 'file', wish: { type: deed, file } }]];
}

/** What became of a file. */
export function reduceFile(session: Session, chat: Chat, event: FileEvent, now: number): Session {
  switch (event.type) {
    case 'draft':
      return withChat(session, { drafts: replaced(chat.drafts, event.draft) });
    case 'draft-gone':
      return withChat(session, { drafts: chat.drafts.filter(({ file }) => file !== event.file) });
    case 'offered':
      return withChat(session, { files: withFile(chat, event.from, event.facts, now) });
    case 'step': {
      const { file, step } = event;
      const files = chat.files.map((known) => (known.file === file ? { ...known, step } : known));
      return withChat(session, { files });
    }
  }
}

/** How many more files one may choose now. */
export function filesLeft({ drafts, files }: Pick<Chat, 'drafts' | 'files'>): number {
  const own = files.filter((file) => file.from === 'own' && isOpen(file));
  return Math.max(0, MAX_OPEN_FILES - drafts.length - own.length);
}

/** The place of what comes next in a chat's history, which counts messages and files together. */
export function nextPlace({ messages, files }: Pick<Chat, 'messages' | 'files'>): number {
  return 1 + Math.max(messages.at(-1)?.id ?? -1, files.at(-1)?.id ?? -1);
}

function withFile(chat: Chat, from: SharedFile['from'], facts: FileFacts, now: number): readonly SharedFile[] {
  const added = [...chat.files, { ...facts, id: nextPlace(chat), from, at: now, step: { type: 'offered' } } as const];
  if (added.length <= FILES_KEPT) return added;
  const oldest = added.find((file) => !isOpen(file) && file.step.type !== 'whole');
  return added.filter((file) => file !== oldest);
}

function replaced<T extends { readonly file: string }>(list: readonly T[], item: T): readonly T[] {
  const isNew = list.every(({ file }) => file !== item.file);
  return isNew ? [...list, item] : list.map((known) => (known.file === item.file ? item : known));
}

function liveChat(session: Session): Chat | null {
  const chat = chatOf(session);
  return chat?.link.type === 'live' ? chat : null;
}

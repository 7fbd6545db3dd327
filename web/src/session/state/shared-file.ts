/** Files that two people share, as the state of the page knows them: data, never their bytes. */

/** What a file is to the page: a picture that it can show after a click, or something that it only saves. */
export type FileKind = 'picture' | 'file';

export interface FileFacts {
  /** Names the file within the chat: the id of its offer, in base64url. */
  readonly file: string;
  /** Neutralised; to be shown as text only. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: FileKind;
}

/** A file that was chosen, and not yet offered: the partner knows nothing of it. */
export interface Draft extends FileFacts {
  readonly step: DraftStep;
}

export type DraftStep =
  /** It is read, and drawn anew where it is a picture. */
  | { readonly type: 'preparing' }
  | { readonly type: 'ready'; readonly cleaned: Cleaned | null }
  | { readonly type: 'unfit'; readonly why: UnfitReason };

/** A picture was drawn anew, so that nothing but its pixels is in it. */
export interface Cleaned {
  /** It moved, and is a still picture now. */
  readonly still: boolean;
  /** It has fewer pixels than it had. */
  readonly smaller: boolean;
}

/** Over 25 MiB; not to be read; or a picture whose hidden data cannot be taken out, since no browser part can draw it. */
export type UnfitReason = 'too-large' | 'unreadable' | 'picture';

/** A file in the history of a chat, from its offer on. */
export interface SharedFile extends FileFacts {
  /** Its place in the history, counted together with the messages. */
  readonly id: number;
  readonly from: 'own' | 'partner';
  /** When it was offered, ms since the epoch, by this device's clock. */
  readonly at: number;
  readonly step: FileStep;
}

export type FileStep =
  /** Whoever gets it has not answered. */
  | { readonly type: 'offered' }
  /** Accepted, and so many bytes on their way or here. */
  | { readonly type: 'moving'; readonly bytes: number }
  /** It arrived, and is what was offered. */
  | { readonly type: 'whole' }
  | { readonly type: 'refused' }
  /** By oneself, by the partner, or because the connection was lost. */
  | { readonly type: 'stopped'; readonly by: 'own' | 'partner' | 'path' }
  /** What arrived is not what was offered, or it could not be read to its end. Nothing of it is kept. */
  | { readonly type: 'failed' }
  /** It was whole, and made room for files that came later. */
  | { readonly type: 'gone' };

/** So many files of one side may be offered or under way at once. */
export const MAX_OPEN_FILES = 4;

/** Whether something may still become of a file. */
export function isOpen({ step }: Pick<SharedFile, 'step'>): boolean {
  return step.type === 'offered' || step.type === 'moving';
}

/** What becomes of files. */
export type FileEvent =
  /** A draft is new, or another step of it is reached. */
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'draft-gone'; readonly file: string }
  /** A file enters the history: a draft of one's own, or an offer of the partner's. */
  | { readonly type: 'offered'; readonly from: SharedFile['from']; readonly facts: FileFacts }
  | { readonly type: 'step'; readonly file: string; readonly step: FileStep };

/** What a person can do with a file that is there. */
export type FileDeed = 'send' | 'discard' | 'accept' | 'refuse' | 'stop' | 'save';

/** What is to be done with files. The bytes of a chosen one pass through here, and into no state. */
export type FileWish =
  { readonly type: 'prepare'; readonly chosen: File } | { readonly type: FileDeed; readonly file: string };

import { sha256 } from '../../crypto/primitives.js';
import { toHex } from '../../crypto/bytes.js';
import type { LinkPart } from '../state/invitation.js';
import type { Session } from '../state/model.js';

/** All that tabs say to each other of links, each named by its mark: who is at it, and that one is. */
export type LinkWord =
  | { readonly type: 'who'; readonly mark: string }
  | { readonly type: 'at'; readonly mark: string; readonly part: LinkPart };

/** What joins the tabs of this page in one browser. Nothing of it leaves the device. */
export type OpenTabs = (heard: (word: unknown) => void) => (word: LinkWord) => void;

/** A link that a tab is at. */
interface Standing {
  readonly secret: string;
  readonly part: LinkPart;
}

/**
 * Tells other tabs of this browser at which invite link this one is, and asks them at one that is opened here, so that nobody
 * meets themself by it unawares. Tabs name a link by a hash of its secret, not by the secret.
 */
export class LinkTabs {
  readonly #say;
  readonly #found;
  #standing: Standing | null = null;
  /** Opened here, and not yet gone to. Asked for once. */
  #opened: string | null = null;

  /** `found` is told that another tab is at the link that was opened here, and what it is there. */
  constructor(openTabs: OpenTabs, found: (secret: string, part: LinkPart) => void) {
    this.#found = found;
    this.#say = openTabs((word) => {
      if (isLinkWord(word)) void this.#hear(word);
    });
  }

  /** To be called with every state that the session comes to. */
  watch({ state: { screen }, company }: Session): void {
    const opened = screen.type === 'invited' || screen.type === 'own-link' ? screen.secret : null;
    if (opened !== this.#opened) {
      this.#opened = opened;
      if (opened !== null) void this.#tell(opened, (mark) => ({ type: 'who', mark }));
    }
    const isThere = screen.type === 'mirror' || screen.type === 'looking' || screen.type === 'chat';
    const standing = isThere ? standingOf(company) : null;
    if (standing?.secret === this.#standing?.secret) return;
    this.#standing = standing;
    if (standing !== null) void this.#tell(standing.secret, (mark) => ({ type: 'at', mark, part: standing.part }));
  }

  async #tell(secret: string, word: (mark: string) => LinkWord): Promise<void> {
    this.#say(word(await markOf(secret)));
  }

  async #hear(word: LinkWord): Promise<void> {
    switch (word.type) {
      case 'who': {
        const standing = this.#standing;
        if (standing === null || word.mark !== (await markOf(standing.secret))) return;
        this.#say({ type: 'at', mark: word.mark, part: standing.part });
        return;
      }
      case 'at': {
        const opened = this.#opened;
        if (opened !== null && word.mark === (await markOf(opened))) this.#found(opened, word.part);
      }
    }
  }
}

/** The link that belongs to this company, until it has served its chat. */
function standingOf(company: Session['company']): Standing | null {
  switch (company.type) {
    case 'guest':
      return { secret: company.invitation.secret, part: 'maker' };
    case 'host':
      return { secret: company.secret, part: 'visitor' };
    case 'stranger':
    case 'friend':
      return null;
  }
}

async function markOf(secret: string): Promise<string> {
  return toHex(await sha256(new TextEncoder().encode(`AnonymousChat link ${secret}`)));
}

/** A tab with an older page may say anything. */
function isLinkWord(word: unknown): word is LinkWord {
  if (typeof word !== 'object' || word === null || !('type' in word) || !('mark' in word)) return false;
  if (typeof word.mark !== 'string') return false;
  return (
    word.type === 'who' || (word.type === 'at' && 'part' in word && (word.part === 'maker' || word.part === 'visitor'))
  );
}

/** The browser's own tabs. */
export const browserTabs: OpenTabs = (heard) => {
  const channel = new BroadcastChannel('anonymouschat-links');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    heard(data);
  };
  return (word) => {
    channel.postMessage(word);
  };
};

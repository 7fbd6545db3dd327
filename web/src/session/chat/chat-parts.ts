import type { prepareCall } from '../../rtc/prepare-call.js';
import type { Call } from './call.js';
import type { Files } from '../files/files.js';
import type { Introduction } from './introduction.js';
import type { Pictures } from '../files/pictures.js';

/** What of the session only a chat needs: loaded while a partner is looked for. */
export interface ChatParts {
  readonly prepareCall: typeof prepareCall;
  readonly Introduction: typeof Introduction;
  readonly Call: typeof Call;
  readonly Files: typeof Files;
  readonly browserPictures: Pictures;
}

/** Rejects where they cannot be had. Once loaded they are there at once. */
export type LoadChat = () => Promise<ChatParts>;

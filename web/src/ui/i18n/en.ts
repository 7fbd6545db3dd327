import { enAfter } from './en-after.js';
import { enChat } from './en-chat.js';
import { enEmoji } from './en-emoji.js';
import { enFiles } from './en-files.js';
import { enInvite } from './en-invite.js';
import { enLock } from './en-lock.js';
import { enStart } from './en-start.js';
import { enUpgrade } from './en-upgrade.js';

/** Every English text of the page. Other languages are checked against the shape of this table. */
export const en = {
  ...enStart,
  ...enInvite,
  ...enChat,
  ...enFiles,
  ...enLock,
  ...enUpgrade,
  ...enAfter,
  emoji: enEmoji,
};

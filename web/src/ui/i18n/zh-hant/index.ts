import { after } from './after.js';
import { chat } from './chat.js';
import type { details as rows } from './details.js';
import { emoji } from './emoji.js';
import { files } from './files.js';
import { invite } from './invite.js';
import { loading } from './loading.js';
import { lock } from './lock.js';
import { media } from './media.js';
import { start } from './start.js';
import { upgrade } from './upgrade.js';

/** Every Traditional Chinese text of the page. */
export const texts = {
  ...start,
  ...invite,
  ...chat,
  ...files,
  ...loading,
  ...lock,
  ...media,
  ...upgrade,
  ...after,
  emoji,
};

/** The Traditional Chinese rows under the lock. */
export const details = async (): Promise<typeof rows> => (await import('./details.js')).details;

import { frame } from './frame.js';
import { knowledge } from './knowledge.js';
import { privacy } from './privacy.js';
import { protection } from './protection.js';
import { rules } from './rules.js';

/** Every Traditional Chinese text of the pages beside the chat. */
export const pages = { frame, protection, knowledge, rules, privacy };

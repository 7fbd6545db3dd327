import { frame } from './frame.js';
import { knowledge } from './knowledge.js';
import { privacy } from './privacy.js';
import { protection } from './protection.js';
import { rules } from './rules.js';

/** Every English text of the pages beside the chat. Other languages are checked against the shape of this table. */
export const pages = { frame, protection, knowledge, rules, privacy };

import { prepareCall } from '../../src/rtc/prepare-call.js';
import { Call } from '../../src/session/call.js';
import type { LoadChat } from '../../src/session/chat-parts.js';
import { Files } from '../../src/session/files.js';
import { Introduction } from '../../src/session/introduction.js';
import { browserPictures } from '../../src/session/pictures.js';

/** What a chat needs, at hand. */
export const loadChat: LoadChat = () => Promise.resolve({ prepareCall, Introduction, Call, Files, browserPictures });

import { prepareCall } from '../../src/rtc/prepare-call.js';
import { Call } from '../../src/session/chat/call.js';
import type { LoadChat } from '../../src/session/chat/chat-parts.js';
import { Files } from '../../src/session/files/files.js';
import { Introduction } from '../../src/session/chat/introduction.js';
import { browserPictures } from '../../src/session/files/pictures.js';

/** What a chat needs, at hand. */
export const loadChat: LoadChat = () => Promise.resolve({ prepareCall, Introduction, Call, Files, browserPictures });

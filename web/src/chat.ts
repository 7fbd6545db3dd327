/** What only a chat, or an invite link, needs, in a script of its own; `rest.ts` says when it is loaded. */
export { prepareCall } from './rtc/prepare-call.js';
export { Call } from './session/chat/call.js';
export { Files } from './session/files/files.js';
export { Introduction } from './session/chat/introduction.js';
export { browserPictures } from './session/files/pictures.js';
export { Chat } from './ui/chat/chat.js';
export { LinkScreen } from './ui/invite/link-screen.js';

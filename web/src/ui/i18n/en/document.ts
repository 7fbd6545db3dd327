import { start } from './start.js';

/** English: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description:
    'Talk with a stranger by video, voice or text. End-to-end encrypted, no account, nothing to install, nothing kept.',
  noScript: 'AnonymousChat encrypts in your browser, which needs JavaScript. Please allow it for this page.',
  notLoaded: 'The page did not load completely. Check your connection, then load it again.',
  reload: 'Load again',
};

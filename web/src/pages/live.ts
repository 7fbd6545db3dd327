import { askServer } from '../session/ask-server.js';
import { openServerSocket, setTimer } from '../session/server-socket.js';
import { liveQuestion } from './live-question.js';

/** The script of *What this server knows*: shows the question, which without script stays hidden. */
liveQuestion(document, () => askServer({ openSocket: openServerSocket, setTimer }));

import { askServer } from '../session/outside/ask-server.js';
import { openServerSocket, setTimer } from '../session/outside/server-socket.js';
import { liveQuestion } from './live-question.js';

/** The script of *What this server knows*: shows the question, which without script stays hidden. */
liveQuestion(document, () => askServer({ openSocket: openServerSocket, setTimer }));

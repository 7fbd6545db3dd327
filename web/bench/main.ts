/** What the driver of the benchmarks calls in this page (docs/benchmarks.md). */
import { receiveFile, sendFile } from './file.js';
import { handshake } from './handshake.js';
import { openLine } from './line.js';
import { bareCipher, ratchetInTurns, ratchetOneWay } from './ratchet.js';

const bench = { openLine, sendFile, receiveFile, ratchetOneWay, ratchetInTurns, bareCipher, handshake };

Object.assign(globalThis, { bench });

/** Works out the proof that a busy server asks for (PROTOCOL.md §2.6), away from the page's thread. */
import { fromBase64Url } from '../crypto/bytes.js';
import { expectedTries, solve } from '../protocol/proof.js';
import type { FromProofWorker, ToProofWorker } from './proof-messages.js';

const SALT_BYTES = 16;

/** Between two words on how far it is: about a tenth of a second. */
const SLICE = 100_000;

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

function tell(message: FromProofWorker): void {
  scope.postMessage(message);
}

scope.onmessage = ({ data: { challenge } }: MessageEvent<ToProofWorker>) => {
  const salt = fromBase64Url(challenge.salt, SALT_BYTES);
  const expected = expectedTries(challenge.difficulty);
  for (let from = 0; ; from += SLICE) {
    const proof = solve(salt, challenge.difficulty, from, SLICE);
    if (proof !== null) {
      tell({ type: 'solved', proof });
      return;
    }
    tell({ type: 'progress', done: Math.min(1, (from + SLICE) / expected) });
  }
};

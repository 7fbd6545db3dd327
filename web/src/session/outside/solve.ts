import type { Challenge } from '../../protocol/messages.js';
import type { FromProofWorker, ToProofWorker } from '../../worker/proof-messages.js';

/** Works out a proof in a worker of its own, which ends with it, or when `signal` says so. */
export function solveInWorker(
  worker: Worker,
  challenge: Challenge,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const stop = (): void => {
    reject(new Error('no proof'));
  };
  worker.onmessage = ({ data }: MessageEvent<FromProofWorker>) => {
    if (data.type === 'progress') progress(data.done);
    else resolve(data.proof);
  };
  worker.onerror = stop;
  signal.addEventListener('abort', stop, { once: true });
  worker.postMessage({ type: 'solve', challenge } satisfies ToProofWorker);
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    worker.terminate();
  });
}

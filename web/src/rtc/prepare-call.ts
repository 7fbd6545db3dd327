import type { SetTimer } from './batch.js';
import { openPeer } from './connection.js';
import { openFrames } from './frames.js';
import type { FrameWorker } from './frames.js';
import type { Preparation } from './preparation.js';
import { prepareConnection } from './prepared-connection.js';

/** Starts with a worker that was just started, and a fresh certificate. Nothing of it reaches any network yet. */
export function prepareCall(worker: FrameWorker, setTimer: SetTimer): Preparation {
  const connection = prepareConnection();
  let isWorkerTaken = false;
  let isConnectionTaken = false;
  let hasWorkerFailed = false;
  // Awaited when it is asked for; before, nobody hears that it failed.
  connection.catch(() => undefined);
  worker.onerror = () => {
    hasWorkerFailed = true;
  };
  return {
    frames: (listener) => {
      isWorkerTaken = true;
      const frames = openFrames(worker, listener);
      if (hasWorkerFailed) {
        setTimer(0, () => {
          listener.failed();
        });
      }
      return frames;
    },
    peer: async (options, frames, listener) => {
      isConnectionTaken = true;
      return openPeer(await connection, options, frames, setTimer, listener);
    },
    close: () => {
      if (!isWorkerTaken) worker.terminate();
      if (isConnectionTaken) return;
      isConnectionTaken = true;
      void connection.then(
        (made) => {
          made.connection.close();
        },
        () => undefined,
      );
    },
  };
}

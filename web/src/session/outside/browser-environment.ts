import { browserSources } from '../../crypto/handshake.js';
import { random } from '../../crypto/primitives.js';
import { isLocalHost } from '../../rtc/address.js';
import { ScreenShare, hasDisplays } from '../../rtc/screen.js';
import { Studio } from '../../rtc/studio.js';
import { codeHash, runningFiles } from './code-hash.js';
import type { ReadFile } from './code-hash.js';
import type { Environment } from './environment.js';
import { browserTabs } from './link-tabs.js';
import { save } from './save.js';
import { openServerSocket, setTimer } from './server-socket.js';
import { solveInWorker } from './solve.js';
import { missingFeatures } from './missing-features.js';
import { workerSource } from './workers.js';

/** The session's outside, in a browser. To be made once. */
export function browserEnvironment(takeFragments: Environment['takeFragments']): Environment {
  const startWorker = workerSource();
  return {
    missing: missingFeatures(),
    languages: navigator.languages,
    isLocalPage: isLocalHost(location.hostname),
    origin: location.origin,
    now: () => Date.now(),
    luck,
    random,
    setTimer,
    isOnline: () => navigator.onLine,
    openSocket: openServerSocket,
    sources: browserSources,
    solve: (challenge, progress, signal) => solveInWorker(startWorker('proof'), challenge, progress, signal),
    prepareCall: (prepare) => prepare(startWorker('frame'), setTimer),
    pictures: (browser) => browser,
    save,
    openStudio: (listener) => new Studio(navigator.mediaDevices, () => startWorker('blur'), listener),
    openScreen: hasDisplays(navigator.mediaDevices)
      ? (listener) => new ScreenShare(navigator.mediaDevices, listener)
      : null,
    takeFragments,
    openTabs: browserTabs,
    whenOnline: (callback) => {
      addEventListener('online', callback);
    },
    codeHash: () => codeHash(readFile, runningFiles(document, `${location.origin}/`), location.origin),
    whenGone: (callback) => {
      addEventListener('pagehide', callback);
    },
  };
}

/** From the browser's cache where it is there, which is what runs. */
const readFile: ReadFile = async (path) => {
  const response = await fetch(`/${path}`, { cache: 'force-cache', redirect: 'error' }).catch(() => null);
  return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : null;
};

function luck(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}

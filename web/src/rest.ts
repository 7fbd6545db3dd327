import { loadKem } from './crypto/load-kem.js';
import { browserEnvironment } from './session/browser-environment.js';
import type { Environment } from './session/environment.js';
import { openPage } from './session/open-page.js';
import type { Page } from './session/page.js';
import { loadWorkers } from './session/workers.js';

export { laterScreens } from './ui/later-screens.js';

/**
 * The page behind its first screen: the session with the browser as its outside. Opens once all scripts are here that a
 * chat may take, so that no server hears of one by what is loaded during it, and none fails for want of a script.
 */
export async function openRest(takeFragments: Environment['takeFragments']): Promise<Page> {
  await Promise.all([loadKem(), loadWorkers()]);
  return openPage(browserEnvironment(takeFragments));
}

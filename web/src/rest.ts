import { loadKem } from './crypto/load-kem.js';
import { browserEnvironment } from './session/outside/browser-environment.js';
import type { ChatParts } from './session/chat/chat-parts.js';
import type { Environment } from './session/outside/environment.js';
import { openPage } from './session/open-page.js';
import type { Page } from './session/state/page.js';
import { loadWorkers } from './session/outside/workers.js';
import { laterScreensWith } from './ui/later-screens.js';
import type { ChatScreens } from './ui/later-screens.js';

let chat: ChatScreens | null = null;
let loading: Promise<ChatParts> | null = null;

/** The screens behind the first. The chat's own is there before it has anything to show. */
export const laterScreens = laterScreensWith(() => chat);

/**
 * The page behind its first screen: the session with the browser as its outside. Opens once all scripts are here that
 * lead to a search. Those of the search and of the chat itself come while a partner is looked for, when the server knows
 * already that one is wanted: so it hears of nothing by what is loaded, and during a chat nothing is.
 */
export async function openRest(takeFragments: Environment['takeFragments']): Promise<Page> {
  await Promise.all([loadKem(), loadWorkers('blur')]);
  return openPage(browserEnvironment(takeFragments), loadChat);
}

/** Once for all chats: a path that died must not have to load anything. Again after a failure. */
function loadChat(): Promise<ChatParts> {
  loading ??= load().catch((failure: unknown) => {
    loading = null;
    throw failure;
  });
  return loading;
}

async function load(): Promise<ChatParts> {
  const [parts] = await Promise.all([import('./chat.js'), loadWorkers('frame')]);
  chat = parts;
  return parts;
}

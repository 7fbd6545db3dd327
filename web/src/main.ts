import { takeFragments } from './session/outside/address-bar.js';
import { Entrance } from './session/entrance.js';
import { missingFeatures } from './session/outside/missing-features.js';
import { openLanguage } from './ui/i18n/languages.js';
import type { LaterScreens } from './ui/later-screens.js';
import { mount } from './ui/mount.js';
import { inNextFrame } from './ui/next-frame.js';
import './ui/style/index.css';

let later: LaterScreens | null = null;

const entrance = new Entrance({
  missing: missingFeatures(),
  languages: navigator.languages,
  takeFragments: (opened) => {
    takeFragments(window, opened);
  },
  load: async (fragments) => {
    const rest = await import('./rest.js');
    const page = await rest.openRest(fragments);
    later = rest.laterScreens;
    return page;
  },
  reload: (fragment) => {
    if (fragment !== '') history.replaceState(null, '', `#${fragment}`);
    location.reload();
  },
});

/** Starts the page: its first screen in the document's language, then, as soon as that is painted, the rest. */
async function start(root: HTMLElement): Promise<void> {
  const language = await openLanguage(document.documentElement.lang);
  root.replaceChildren();
  mount(entrance, root, { language, later: () => later, soon: inNextFrame });
  requestAnimationFrame(() => setTimeout(() => void entrance.prepare()));
}

const root = document.getElementById('page');
if (root !== null) {
  start(root).catch(() => {
    document.documentElement.classList.add('broken');
  });
}

import { browserEnvironment } from './session/browser-environment.js';
import { openPage } from './session/open-page.js';
import { openLanguage } from './ui/i18n/languages.js';
import { mount } from './ui/mount.js';
import './ui/style/index.css';

/** Starts the page: the session with the browser as its outside, and the views that show it, in the document's language. */
async function start(root: HTMLElement): Promise<void> {
  const page = openPage(browserEnvironment());
  const language = await openLanguage(document.documentElement.lang);
  root.replaceChildren();
  mount(page, root, language);
}

const root = document.getElementById('page');
if (root !== null) {
  start(root).catch(() => {
    document.documentElement.classList.add('broken');
  });
}

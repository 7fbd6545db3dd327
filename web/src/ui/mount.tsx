import { render } from 'preact';
import type { Page } from '../session/page.js';
import { App } from './app.js';
import type { Language } from './i18n/texts.js';
import type { LaterScreens } from './later-screens.js';

/**
 * Shows `page` in `root` and follows its changes until the returned function is called. `later` gives the screens behind
 * the first as soon as they are loaded, which is before `page` has one of them to show.
 */
export function mount(page: Page, root: HTMLElement, language: Language, later: () => LaterScreens | null): () => void {
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
  const dispatch = page.dispatch.bind(page);
  const openPicture = page.openPicture.bind(page);
  const draw = (): void => {
    const { state, media, inspection } = page;
    render(<App {...{ state, media, language, dispatch, openPicture, inspection, later: later() }} />, root);
  };
  draw();
  const unsubscribe = page.subscribe(draw);
  return () => {
    unsubscribe();
    render(null, root);
  };
}

import { render } from 'preact';
import type { Page, PersonEvent } from '../session/page.js';
import { App } from './app.js';
import type { Language } from './i18n/texts.js';
import type { LaterScreens } from './later-screens.js';
import type { SoonSource } from './next-frame.js';

/** How a page is shown. */
interface Showing {
  readonly language: Language;
  /** The screens behind the first as soon as they are loaded, which is before the page has one of them to show. */
  readonly later: () => LaterScreens | null;
  /** When to draw what happened. What the person did is drawn at once. */
  readonly soon: SoonSource;
}

/** Shows `page` in `root` and follows its changes until the returned function is called. */
export function mount(page: Page, root: HTMLElement, { language, later, soon }: Showing): () => void {
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
  const dispatch = (event: PersonEvent): void => {
    page.dispatch(event);
    drawn.cancel();
    draw();
  };
  const openPicture = page.openPicture.bind(page);
  const draw = (): void => {
    const { state, media, inspection } = page;
    render(<App {...{ state, media, language, dispatch, openPicture, inspection, later: later() }} />, root);
  };
  const drawn = soon(draw);
  draw();
  const unsubscribe = page.subscribe(() => {
    drawn.ask();
  });
  return () => {
    unsubscribe();
    drawn.cancel();
    render(null, root);
  };
}

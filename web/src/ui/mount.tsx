import { render } from 'preact';
import type { Page, PersonEvent } from '../session/state/page.js';
import type { Link, Screen } from '../session/state/state.js';
import { App } from './app.js';
import type { Language } from './i18n/texts.js';
import type { LaterScreens } from './later-screens.js';
import type { Haste, SoonSource } from './next-frame.js';

type SecuringStep = Extract<Link, { readonly type: 'securing' }>['step'];

/** Steps that are mostly over before a person could read what they are called. */
const BUSY: readonly SecuringStep[] = ['matched', 'keyed', 'confirmed'];

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
    drawNow();
  };
  const openPicture = page.openPicture.bind(page);
  const draw = (): void => {
    const { state, media, inspection } = page;
    render(<App {...{ state, media, language, dispatch, openPicture, inspection, later: later() }} />, root);
  };
  const drawn = soon(draw);
  const drawNow = (): void => {
    drawn.cancel();
    draw();
  };
  draw();
  let wasLive = isLiveAt(page.state.screen);
  const unsubscribe = page.subscribe(() => {
    const { screen } = page.state;
    const isLive = isLiveAt(screen);
    // What cannot be said any more must not look as if it could: it would be lost.
    if (wasLive && !isLive) drawNow();
    else drawn.ask(hasteOf(screen));
    wasLive = isLive;
  });
  return () => {
    unsubscribe();
    drawn.cancel();
    render(null, root);
  };
}

/**
 * Whoever was just found is shown once the browsers are connected, or take long: drawing a whole chat would keep this thread
 * from answering for longer than all that takes.
 */
function hasteOf(screen: Screen): Haste {
  const isBusy = screen.type === 'chat' && screen.chat.link.type === 'securing' && BUSY.includes(screen.chat.link.step);
  return isBusy ? 'can-wait' : 'next-frame';
}

function isLiveAt(screen: Screen): boolean {
  return screen.type === 'chat' && screen.chat.link.type === 'live';
}

import { laterScreens } from '../../src/ui/later-screens.js';
import { mount } from '../../src/ui/mount.js';
import { inNextFrame } from '../../src/ui/next-frame.js';
import '../../src/ui/style/index.css';
import { english } from '../ui/fixtures/english.js';
import { FixturePage } from '../ui/fixtures/fixture-page.js';
import { GALLERY, shown } from '../ui/fixtures/gallery.js';
import { OPENED } from '../ui/fixtures/opened.js';
import { accessibleName } from '../ui/fixtures/accessible-name.js';
import { painted, paintedPicture, paintedScreen } from './painted.js';

/** Shows states of the page without an engine, to whoever looks and to the tests that drive it. */
interface Gallery {
  readonly names: readonly string[];
  /** Shows one state, and resolves when it stands as it will. */
  show(name: string, direction: 'ltr' | 'rtl'): Promise<void>;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

const root = document.body.appendChild(document.createElement('div'));
const names = [...Object.keys(GALLERY), ...Object.keys(OPENED)];
const media = {
  own: painted(['#c8d8d4', '#6d8f8a'], '#34524f'),
  partner: painted(['#f1d2bb', '#c98a64'], '#6b3d26'),
  partnerScreen: paintedScreen(),
};
let unmount = (): void => undefined;

window.gallery = {
  names,
  show: async (name, direction) => {
    unmount();
    root.replaceChildren();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
    const opened = OPENED[name];
    const page = new FixturePage(shown(opened?.state ?? name), media, paintedPicture);
    unmount = mount(page, root, { language: { ...english, direction }, later: () => laterScreens, soon: inNextFrame });
    for (const label of opened?.press ?? []) {
      await standing();
      press(label);
    }
    await standing();
  },
};

/** Two pictures from now: what is drawn then has been laid out, and told its observers. */
async function standing(): Promise<void> {
  for (let picture = 0; picture < 2; picture += 1) await new Promise(requestAnimationFrame);
}

/** Presses the first thing of that name: there may be several texts to unfold. */
function press(name: string): void {
  const within = root.querySelector('dialog[open]') ?? root;
  const things = [...within.querySelectorAll<HTMLElement>('button, summary')];
  const thing = things.find((each) => accessibleName(each) === name);
  if (thing === undefined) throw new Error(`Nothing is called ${name}`);
  thing.click();
}

/** `?show=chat-video&dir=rtl` shows one; without a name, there is a list of all. */
const asked = new URLSearchParams(location.search);
const name = asked.get('show');
if (name === null) root.append(...names.map(link));
else void window.gallery.show(name, asked.get('dir') === 'rtl' ? 'rtl' : 'ltr');

function link(to: string): HTMLElement {
  const line = document.createElement('p');
  const anchor = document.createElement('a');
  anchor.href = `?show=${to}`;
  anchor.textContent = to;
  line.append(anchor);
  return line;
}

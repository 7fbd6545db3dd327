import { allScreens } from '../ui/fixtures/all-screens.js';
import { mount } from '../../src/ui/mount.js';
import { openLanguage } from '../../src/ui/i18n/languages.js';
import type { Direction, Language } from '../../src/ui/i18n/texts.js';
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
  /** Shows one state in English, in that direction, and resolves when it stands as it will. */
  show(name: string, direction: Direction): Promise<void>;
  /** Shows one state in the language with this tag. */
  showIn(name: string, tag: string): Promise<void>;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

const root = document.body.appendChild(document.createElement('div'));
const names = [...Object.keys(GALLERY), ...Object.keys(OPENED)];
const media = {
  own: painted({ wall: ['#dcebe6', '#8fb5ac'], skin: '#f0c9a8', hair: '#5b4636', shirt: '#e8703f' }),
  partner: painted({ wall: ['#fdebd3', '#f0b489'], skin: '#a9745a', hair: '#4b4140', shirt: '#1f4a50' }),
  partnerScreen: paintedScreen(),
};
let unmount = (): void => undefined;

window.gallery = {
  names,
  show: async (name, direction) => {
    await showWith(name, { ...english, direction });
  },
  showIn: async (name, tag) => {
    // What is pressed has its name in English: where it stands is the same in every language.
    const places = tag === english.tag || !(name in OPENED) ? undefined : await showWith(name, english);
    await showWith(name, await openLanguage(tag), places);
  },
};

/** Shows a state, pressing what it says by name, or by the places given. Resolves with the places of what was pressed. */
async function showWith(name: string, language: Language, places?: readonly number[]): Promise<readonly number[]> {
  unmount();
  root.replaceChildren();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
  const opened = OPENED[name];
  const page = new FixturePage(shown(opened?.state ?? name), media, paintedPicture);
  unmount = mount(page, root, { language, later: () => allScreens, soon: inNextFrame });
  const pressed: number[] = [];
  for (const [step, label] of (opened?.press ?? []).entries()) {
    await standing();
    pressed.push(press(label, places?.[step]));
  }
  await standing();
  return pressed;
}

/** Two pictures from now: what is drawn then has been laid out, and told its observers. */
async function standing(): Promise<void> {
  for (let picture = 0; picture < 2; picture += 1) await new Promise(requestAnimationFrame);
}

/** Presses what stands at `place`, or else the first thing of that name: there may be several texts to unfold. Returns its place. */
function press(name: string, place?: number): number {
  const within = root.querySelector('dialog[open]') ?? root;
  const things = [...within.querySelectorAll<HTMLElement>('button, summary')];
  const at = place ?? things.findIndex((each) => accessibleName(each) === name);
  const thing = things[at];
  if (thing === undefined) throw new Error(`Nothing is called ${name}`);
  thing.click();
  return at;
}

/** `?show=chat-video&dir=rtl` shows one, `?show=chat-video&in=ar` in a language; without a name, there is a list of all. */
const asked = new URLSearchParams(location.search);
const name = asked.get('show');
if (name === null) root.append(...names.map(link));
else if (asked.has('in')) void window.gallery.showIn(name, asked.get('in') ?? '');
else void window.gallery.show(name, asked.get('dir') === 'rtl' ? 'rtl' : 'ltr');

function link(to: string): HTMLElement {
  const line = document.createElement('p');
  const anchor = document.createElement('a');
  anchor.href = `?show=${to}`;
  anchor.textContent = to;
  line.append(anchor);
  return line;
}

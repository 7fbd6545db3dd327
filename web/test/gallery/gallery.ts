import { english } from '../ui/fixtures/english.js';
import { mount } from '../../src/ui/mount.js';
import '../../src/ui/style/index.css';
import { FixturePage } from '../ui/fixtures/fixture-page.js';
import { GALLERY, shown } from '../ui/fixtures/gallery.js';
import { painted, paintedPicture, paintedScreen } from './painted.js';

/** Shows one state of the page without an engine: `?show=chat-video&dir=rtl`; without a name, a list of all. */
const asked = new URLSearchParams(location.search);
const name = asked.get('show');
const root = document.getElementById('page');
if (root !== null && name === null) root.append(...Object.keys(GALLERY).map(link));
if (root !== null && name !== null) {
  const direction = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
  const media = {
    own: painted(['#c8d8d4', '#6d8f8a'], '#34524f'),
    partner: painted(['#f1d2bb', '#c98a64'], '#6b3d26'),
    partnerScreen: paintedScreen(),
  };
  mount(new FixturePage(shown(name), media, paintedPicture), root, { ...english, direction });
}

function link(to: string): HTMLElement {
  const line = document.createElement('p');
  const anchor = document.createElement('a');
  anchor.href = `?show=${to}`;
  anchor.textContent = to;
  line.append(anchor);
  return line;
}

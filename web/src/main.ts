import { browserEnvironment } from './session/browser-environment.js';
import { openPage } from './session/open-page.js';
import { english } from './ui/i18n/english.js';
import { mount } from './ui/mount.js';
import './ui/style/index.css';

/** Starts the page: the session with the browser as its outside, and the views that show it. */
const root = document.getElementById('page');
if (root !== null) mount(openPage(browserEnvironment()), root, english);

import { defineConfig } from 'vite';
import { budget } from './budget.js';
import { codeList } from './code-list.js';
import { languageDocuments } from './language-documents.js';
import { showPages } from './pages.js';

/** Brotli bytes of script that the page may load before a chat starts. */
const SCRIPT_BUDGET = 60 * 1024;

/** The page's Content-Security-Policy allows no inline script or style, no `data:` address and no `eval`: none is made. */
export default defineConfig({
  base: '/',
  plugins: [languageDocuments(), budget(SCRIPT_BUDGET), codeList(), showPages()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: 'dist',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: false,
    sourcemap: false,
    reportCompressedSize: false,
  },
});

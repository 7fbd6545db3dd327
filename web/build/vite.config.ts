import { defineConfig } from 'vite';
import { budget } from './budget.js';
import { codeList } from './code-list.js';
import { languageDocuments } from './language-documents.js';
import { showPages } from './pages.js';

/** Brotli bytes that may stand between the address and a chat: all that is loaded before a partner is looked for. */
const BUDGET = { script: 60_000, style: 15_000 };

/** The page's Content-Security-Policy allows no inline script or style, no `data:` address and no `eval`: none is made. */
export default defineConfig({
  base: '/',
  plugins: [languageDocuments(), budget(BUDGET), codeList(), showPages()],
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

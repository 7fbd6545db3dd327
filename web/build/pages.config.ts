import { defineConfig } from 'vite';
import { SCRIPT, STYLE, writePages } from './pages.js';
import { precompress } from './precompress.js';

/**
 * The pages beside the chat. They are built apart, after the chat: so they share no chunk with it, weigh nothing in what
 * it loads, and are no part of the code whose hash stands under the lock.
 */
export default defineConfig({
  base: '/',
  plugins: [writePages(), precompress()],
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: false,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: { [SCRIPT]: 'src/pages/live.ts', [STYLE]: 'src/ui/style/pages.css' } },
  },
});

import { defineConfig } from 'vite';

/** Every screen in every state, to be looked at and measured in real browsers; no part of the product. */
export default defineConfig({
  base: './',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: 'target/gallery',
    emptyOutDir: true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: 'test/gallery/index.html' },
  },
});

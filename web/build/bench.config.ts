import { defineConfig } from 'vite';

/** The page of the benchmarks, made of the product's own modules; no part of the product. */
export default defineConfig({
  worker: { format: 'es' },
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: 'target/bench',
    emptyOutDir: true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: 'bench/index.html' },
  },
});

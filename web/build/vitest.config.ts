import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    reporters: ['default', ['junit', { outputFile: 'target/TEST-page.xml' }]],
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
  },
});

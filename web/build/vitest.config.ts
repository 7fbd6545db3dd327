import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    // Only against tests that hang: a busy machine must not fail one that works.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', ['junit', { outputFile: 'target/TEST-page.xml' }]],
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
  },
});

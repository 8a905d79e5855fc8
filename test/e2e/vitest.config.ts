import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Tests in a real browser, which LENS_BROWSER names (chromium or firefox). One file after the other, no retries.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    retry: 0,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

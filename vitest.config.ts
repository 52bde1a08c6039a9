import { defineConfig } from 'vitest/config';
import { textFiles } from './scripts/text-files.js';

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-once.ts'],
    setupFiles: ['test/all-words.ts'],
    testTimeout: 30_000,
    env: { NO_COLOR: '1', TZ: 'UTC', LANG: 'C' },
  },
});

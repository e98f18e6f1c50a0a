import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  cacheDir: `${root}/.cache/vitest`,
  test: {
    dir: `${root}/test`,
    include: ['**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: [`${root}/test/support/vitest-setup.ts`],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});

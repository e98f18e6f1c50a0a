import { availableParallelism } from 'node:os';
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
    // One fewer is the usual; with two cores that is one, and half of the machine.
    maxWorkers: availableParallelism(),
  },
});

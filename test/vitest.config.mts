/**
 * Tests that run in seconds, without a network, without an editor and without a look at the clock. Threads share what they
 * have imported, for no test leaves anything behind. Those in a real VS Code are in test/editor/, the long ones in test/slow/.
 */
import { defineConfig } from 'vitest/config';
import { SLOW } from './setup/suites';

export default defineConfig({
  test: {
    include: ['test/*.test.ts'],
    exclude: SLOW,
    globalSetup: ['test/setup/build-once.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    // Servers that are started keep nothing in the folder of the user who tests.
    env: { BIZHENG_CACHE: 'off' },
    // Far above what any test takes, so that a busy machine fails none.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

/** The long tests, `npm run test:slow`: thousands of random drafts, hostile texts of tens of thousands of characters. */
import { defineConfig } from 'vitest/config';
import { SLOW } from './setup/suites';
import quick from './vitest.config.mts';

export default defineConfig({
  test: {
    ...quick.test,
    include: ['test/slow/*.slow.ts', 'test/incremental.test.ts', 'test/structure-random.test.ts', ...SLOW],
    exclude: [],
    env: { ...quick.test?.env, BIZHENG_MANY: '1000' },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});

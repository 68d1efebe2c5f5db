/** Tests that run in seconds, without a network and without an editor; those in a real VS Code are in test/editor/. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/editor/**', 'node_modules/**'], testTimeout: 20_000 },
});

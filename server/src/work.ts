/**
 * What the terminal's and the agents' doors load when a draft is to be read: one bundle for both (dist/work.js), so that the
 * doors themselves are open at once and the core ships once.
 */
export { run } from './cli/run';
export { abandonWrites } from './disk-write';
export * as agents from './mcp/core';

/** Builds what the tests run as processes, dist/server.js, dist/cli.js and their company, once before all of them. */
import { execFileSync } from 'node:child_process';

export default function buildOnce(): void {
  execFileSync(process.execPath, ['esbuild.config.mjs', '--quiet'], { stdio: 'inherit' });
}

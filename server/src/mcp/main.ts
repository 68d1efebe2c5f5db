/** Door C, agents: an MCP server over standard input and output. Started by `bizheng mcp`, or by an editor as this file. */
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { createRequire } from 'node:module';
import process from 'node:process';
import { version } from '../../../package.json';
import { begin } from '../engine';
import type * as agents from './core';
import { helpText, readOptions } from './options';
import { createServer } from './server';

/** Bytes of one message: five million characters, each of three bytes, with room to spare. */
const LARGEST_MESSAGE = 64 * 1024 * 1024;

function main(argv: readonly string[]): void {
  const options = readOptions(argv[0] === 'mcp' ? argv.slice(1) : argv, process.env);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`);
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    process.stdout.write(helpText(options.locale));
    return;
  }
  begin();
  const cwd = currentFolder();
  if (cwd === undefined) {
    process.stderr.write(
      options.locale === 'en' ? 'The current folder is not there any more.\n' : '当前文件夹已经不在了。\n',
    );
    process.exitCode = 2;
    return;
  }
  process.stdout.on('error', () => process.exit(0)); // The client has gone.
  const load = (): Promise<typeof agents> =>
    Promise.resolve().then(() => (createRequire(__filename)('./work.js') as { agents: typeof agents }).agents);
  serveStdio(() => createServer({ ...options, version, cwd, load }), {
    transport: new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: LARGEST_MESSAGE }),
    onerror: (error) => void process.stderr.write(`bizheng mcp: ${error.message}\n`),
  });
}

/** The folder it runs in; undefined when that was deleted under it. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

main(process.argv.slice(2));

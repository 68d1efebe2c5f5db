/**
 * The language server's entry: `--node-ipc` under VS Code, `--stdio` under other editors. The server is in a bundle of its own, of
 * which what V8 compiled is kept where `cache-folder.ts` says.
 */
import './engine';
import { join } from 'node:path';
import process from 'node:process';
import { load } from '../code-cache';
import { cacheFolder } from './cache-folder';
import type * as Main from './main';

/** A name for what is in the bundle, told by the build; empty while that is being written. */
declare const BUILD: string;

/** Milliseconds without a draft to judge: by then its writer has been shown the findings and thinks. */
const A_WHILE = 2000;

const server = load<typeof Main>(
  join(__dirname, 'lsp.js'),
  require,
  BUILD,
  BUILD === '' ? undefined : cacheFolder(process),
);
let timer: NodeJS.Timeout | undefined;
server.exports.main(() => {
  clearTimeout(timer);
  timer = setTimeout(server.keep, A_WHILE).unref();
});

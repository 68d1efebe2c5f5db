/** `bizheng lsp`: the language server, for editors that start a command and speak LSP over its standard streams. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { localeFrom } from '../config/locale';

/**
 * Runs the server, which lies beside the command line, in this very process; it ends when the editor says so or goes away.
 * Arguments after `lsp` are the server's (--stdio, which is what it does without any).
 */
export function startServer(): void {
  const program = join(__dirname, 'server.js');
  if (process.stdin.isTTY) process.stderr.write(`${FOR_EDITORS[localeFrom(process.argv, process.env)]}\n`);
  // As if Node had been started with it: the server starts its own file anew to try the word segmenters.
  process.argv.splice(1, 2, program);
  createRequire(program)(program);
}

/** For somebody who typed it into a terminal and sees nothing happen. */
const FOR_EDITORS = {
  'zh-CN': '语言服务器已启动，等编辑器连接（怎样配置见说明文档里的“其他编辑器”）；按 Ctrl+C 结束。',
  en: 'The language server is running and waits for an editor (“Other editors” in the documentation says how); Ctrl+C ends it.',
};

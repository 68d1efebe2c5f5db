/** The language server as a process; start.ts loads it. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { describe } from './guard';
import { answerAsProbe, segmenterLine } from './segmenter-probe';
import { serve } from './server';

/** Serves whoever started this process; `onJudged` is called whenever a draft was judged. */
export function main(onJudged: () => void): void {
  if (answerAsProbe()) return;
  // Without an argument it means pipes, which is what every editor but VS Code wants.
  if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument)))
    process.argv.push('--stdio');
  const connection = createConnection(ProposedFeatures.all);
  // A mistake in one request must not take the editor's server away.
  process.on('uncaughtException', (error) => connection.console.error(describe(error)));
  process.on('unhandledRejection', (error) => connection.console.error(describe(error)));
  serve(connection, segmenterLine, onJudged);
}

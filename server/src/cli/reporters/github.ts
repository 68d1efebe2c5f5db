/** Workflow commands of GitHub Actions: findings become annotations on the changed lines. */
import type { Severity } from '../../core/index';
import { type FileResult, slashed } from '../results';
import { nameOf, type Reporter, type ReporterContext, summaryText } from './reporter';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export function github(context: ReporterContext): Reporter {
  const command = (name: string, properties: Readonly<Record<string, string | number>>, message: string): string =>
    `::${name} ${Object.entries(properties)
      .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
      .join(',')}::${escapeMessage(message)}\n`;
  return {
    file: ({ path, error, findings }: FileResult) =>
      (error ? command('error', { file: slashed(path) }, error.message) : '') +
      findings
        .map(({ severity, rule, message, range: { start, end } }) => {
          // Columns count only when a finding stays on one line.
          const columns: Record<string, number> =
            start.line === end.line
              ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) }
              : {};
          const place = { file: slashed(path), line: start.line + 1, endLine: end.line + 1, ...columns };
          return command(COMMANDS[severity], { ...place, title: `${nameOf(severity, context)} ${rule}` }, message);
        })
        .join(''),
    end: (summary) => `${summaryText(summary, context)}\n`,
  };
}

const escapeMessage = (message: string): string =>
  message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (value: string): string => escapeMessage(value).replace(/:/g, '%3A').replace(/,/g, '%2C');

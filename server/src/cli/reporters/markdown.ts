/** A report in Markdown, to paste into a mail, an issue or a job summary. */
import { type FileResult, slashed } from '../results';
import { nameOf, type Reporter, type ReporterContext, summaryText } from './reporter';

export function markdown(context: ReporterContext): Reporter {
  const { say } = context;
  const body: string[] = []; // Held back, since the counts come first.
  const table = ({ findings, lines }: FileResult): string =>
    `| ${say('行', 'Line')} | ${say('级别', 'Level')} | ${say('原文', 'Text')} | ${say('问题', 'Finding')} | ${say('规则', 'Rule')} |\n| ---: | --- | --- | --- | --- |\n` +
    findings
      .map(({ range, severity, message, rule, place }) => {
        const line = lines.lineText(range.start.line);
        const quoted = line.slice(
          range.start.character,
          range.end.line > range.start.line ? undefined : range.end.character,
        );
        return `| ${place === undefined ? range.start.line + 1 : cell(place)} | ${nameOf(severity, context)} | ${cell(shortened(quoted))} | ${cell(message)} | ${rule} |\n`;
      })
      .join('');
  return {
    file: (result) => {
      if (!result.error && result.findings.length === 0) return '';
      const problem = result.error ? `${say('没能检查：', 'Not checked: ')}${cell(result.error.message)}\n\n` : '';
      body.push(
        `## ${cell(slashed(result.path))}\n\n${problem}${result.findings.length > 0 ? `${table(result)}\n` : ''}`,
      );
      return '';
    },
    end: (summary) =>
      `# ${say('笔正检查报告', 'Bizheng report')}\n\n${summaryText(summary, context)}\n\n${body.join('')}`.trimEnd() +
      '\n',
  };
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 38)}……` : text);

/** Text that stays text inside a table: Markdown's and HTML's own characters are escaped. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

/** For a terminal: place, level, message, and the line itself with a caret under what is meant. */
import type { FileResult, Located } from '../results';
import { excerptOf, printable } from '../width';
import { nameOf, type Reporter, type ReporterContext, summaryText } from './reporter';

const COLORS = { error: 31, warning: 33, information: 34, hint: 36 } as const;
/** Lines shown for one finding's other places; the rest are counted. */
const MOST_RELATED = 3;
/** Characters quoted of another place. */
const LONGEST_QUOTED = 24;

export function text(context: ReporterContext): Reporter {
  const paint = (code: number, what: string): string => (context.color ? `\u001b[${code}m${what}\u001b[0m` : what);
  const told = (finding: Located, { path: name, lines }: FileResult): string => {
    const path = printable(name);
    const { start, end } = finding.range;
    const line = lines.lineText(start.line);
    const excerpt = excerptOf(
      line,
      start.character,
      end.line > start.line ? line.length : end.character,
      Math.max(40, context.columns - 4),
    );
    // A Word file has no lines: its place is told in words.
    const at =
      finding.place === undefined
        ? `:${start.line + 1}:${start.character + 1}`
        : finding.place && ` ${printable(finding.place)}`;
    const related = finding.related.slice(0, MOST_RELATED).map((other) => {
      const at = lines.positionAt(other.span.start);
      const place = finding.place === undefined ? `:${at.line + 1}:${at.character + 1}` : '';
      const quoted = lines
        .lineText(at.line)
        .slice(at.character, at.character + Math.min(other.span.end - other.span.start, LONGEST_QUOTED));
      return paint(2, `    ${path}${place} ${quoted && `“${printable(quoted)}” `}${printable(other.message)}\n`);
    });
    const more = finding.related.length - MOST_RELATED;
    return [
      `${paint(1, `${path}${at}`)} ${paint(COLORS[finding.severity], nameOf(finding.severity, context))} `,
      `${printable(finding.message)} ${paint(2, finding.rule)}\n`,
      `    ${excerpt.line}\n    ${paint(COLORS[finding.severity], excerpt.carets)}\n`,
      ...related,
      more > 0 ? `    ${context.say(`另有 ${more} 处`, `${more} more places`)}\n` : '',
    ].join('');
  };
  return {
    file: (result) =>
      (result.error
        ? `${paint(1, printable(result.path))} ${paint(31, context.say('没能检查：', 'not checked: '))}${result.error.message}\n`
        : '') +
      (result.note ? `${paint(1, printable(result.path))} ${result.note}\n` : '') +
      result.findings.map((finding) => `${told(finding, result)}\n`).join(''),
    end: (summary) => `${summaryText(summary, context)}\n`,
  };
}

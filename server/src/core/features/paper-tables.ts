/** A table of a draft as it goes to print: its cells with their looks, as wide as its widest row. */
import { type RunOptions, runsOf } from '../reading/markdown/runs';
import { Reading } from '../reading/reading';
import type { Paragraph, Report } from '../report/report';
import { isInHtml } from '../report/row-cells';
import type { Table } from '../report/tables';
import type { Span } from '../text/span';
import type { PaperCell, PaperTable } from './paper';

const DELIMITER = /^[\s>:|]*-[-\s:|]*$/;

/** Whether a row is the one that parts a head from its body in Markdown. */
export const isDelimiter = ({ kind, reading }: Paragraph): boolean =>
  kind === 'row' && DELIMITER.test(reading.original) && !isInHtml(reading);

/** `table` of `report`, whose paragraphs are `rows`. */
export function paperTable(report: Report, table: Table, rows: readonly Paragraph[], options: RunOptions): PaperTable {
  const delimiter = rows.find(isDelimiter);
  const cells = table.rows.map((row) =>
    Array.from({ length: table.columns }, (_, i): PaperCell => {
      const cell = row[i];
      const runs = cell ? runsOfCell(report, cell.span, options) : [];
      return cell?.merged ? { runs, merged: cell.merged } : { runs };
    }),
  );
  return {
    kind: 'table',
    span: table.span,
    rows: cells,
    headerRows: delimiter ? Math.max(1, rows.indexOf(delimiter)) : Math.min(table.headerRows, table.rows.length - 1),
    alignments: delimiter ? alignmentsOf(delimiter.reading.original) : [],
  };
}

/** A cell's span leaves the stars round its words out; they say how the words look. */
function runsOfCell({ text, format }: Report, { start, end }: Span, options: RunOptions): PaperCell['runs'] {
  let [from, to] = [start, end];
  while (format === 'markdown' && isMark(text[from - 1]) && isMark(text[to])) {
    from--;
    to++;
  }
  // An escaped bar is a bar. What ends a line of a cell in HTML is not its end, so another follows.
  const written = text.slice(from, to).replace(ENDS_A_LINE, '<br>');
  return runsOf(new Reading(written, 'row', format), options);
}

const ENDS_A_LINE =
  /(?:<\/(?:p|div|li|h[1-6])\s{0,9}>\s*)?<(?:p|div|li|h[1-6])\b[^<>]*>|<\/(?:p|div|li|h[1-6])\s{0,9}>/gi;

const isMark = (character: string | undefined): boolean =>
  character !== undefined && (character === '*' || character === '_' || character === '~');

function alignmentsOf(row: string): PaperTable['alignments'] {
  const cells = row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return cells.map((cell) => {
    const [left, right] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')];
    return left && right ? 'center' : right ? 'right' : left ? 'left' : undefined;
  });
}

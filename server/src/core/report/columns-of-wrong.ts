/** Cells that show how not to write: below 错误示例 in a table that has 正确示例 beside it nothing is to be mended. */
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import type { Span } from '../text/span';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

const WRONG = /^[^|]{0,6}(?:错误|错例|反例|误例|不规范|不当)[^|]{0,6}$/;
const RIGHT = /^[^|]{0,6}(?:正确|正例|规范|应为|改为)[^|]{0,6}$/;
const HEADS_BOTH = /(?:错误|错例|反例|误例|不规范|不当).*(?:正确|正例|规范|应为|改为)/;
const LONGEST_TABLE = 200;

const cellsOf = (row: string): string[] => row.split('|').map((cell) => cell.trim());
const headsBoth = ({ kind, text }: Reading): boolean => kind === 'row' && isIn(HEADS_BOTH, text);

/** Whether `place` (offsets of the document) lies in such a cell. */
export function isInColumnOfWrong({ start }: Span, report: Report): boolean {
  const heads = paragraphsWith(report, headsBoth);
  if (heads.length === 0) return false;
  const { paragraphs } = report;
  return heads.some(({ reading: { original }, index: head }) => {
    const columns = cellsOf(original);
    const wrong = columns.findIndex((cell) => WRONG.test(cell));
    if (wrong < 0 || !columns.some((cell) => RIGHT.test(cell))) return false;
    for (let index = head + 1; index - head < LONGEST_TABLE; index++) {
      const row = paragraphs[index];
      if (row?.kind !== 'row') return false;
      if (start >= row.span.start && start < row.span.end)
        return row.reading.original.slice(0, start - row.span.start).split('|').length - 1 === wrong;
    }
    return false;
  });
}

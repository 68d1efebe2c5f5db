/** Cells that go over several columns and rows, put in their columns as a browser puts them. */
import { span } from '../text/span';
import type { Content, SpanningContent } from './row-cells';

/** No table that anybody reads is wider; a cell may say that it goes over a thousand columns. */
const MOST_COLUMNS = 60;

/** What stands in a column that a cell goes over: nothing, at the beginning of its row. */
const nothing = (merged: 'left' | 'above'): Content => ({ text: '', span: span(0, 0), blank: true, merged });

/** `rows` with a cell in every column: where one goes over others, these are empty. None of them where they are too wide. */
export function mergedRows(rows: readonly (readonly SpanningContent[])[]): Content[][] {
  /** How many rows more the cell above goes over, by column. */
  const left: number[] = [];
  const merged: Content[][] = [];
  for (const row of rows) {
    const cells: Content[] = [];
    const passAbove = (): void => {
      for (let above = left[cells.length] ?? 0; above > 0; above = left[cells.length] ?? 0) {
        left[cells.length] = above - 1;
        cells.push(nothing('above'));
      }
    };
    for (const { columns, rows: down, ...content } of row) {
      passAbove();
      if (cells.length + columns > MOST_COLUMNS) return [];
      for (let i = 0; i < columns; i++) {
        left[cells.length] = (down === 0 ? Infinity : down) - 1;
        cells.push(i === 0 ? content : nothing('left'));
      }
    }
    passAbove();
    merged.push(cells);
  }
  return merged;
}

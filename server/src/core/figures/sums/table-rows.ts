/** Rows of a table: what their labels say they are, totals or parts, and whether they are one plain list. */
import { anyOf } from '../../norms/lexicon';
import {
  ENDINGS_OF_TABLE_TOTALS,
  NAMES_OF_TABLE_TOTALS,
  OPENINGS_OF_DETAIL_ROWS,
} from '../../norms/words/wholes-and-parts';
import { ordinalAt, type OrdinalStyle } from '../../reading/ordinals';
import type { Cell } from '../../report/tables';

export type Row = readonly Cell[];

export const TOTAL = new RegExp(
  String.raw`^(?:[\u4e00-\u9fff]{0,6}${anyOf(ENDINGS_OF_TABLE_TOTALS)}|${anyOf(NAMES_OF_TABLE_TOTALS)})(?:[（(:：].*)?$`,
);
const SUBTOTAL = /小计/;
const DETAIL = new RegExp(`^${anyOf(OPENINGS_OF_DETAIL_ROWS)}`);

export type RowKind = 'sub' | 'total' | 'detail' | 'data';

export function kindOf(row: Row): RowKind {
  const label = labelOf(row);
  if (SUBTOTAL.test(label)) return 'sub';
  if (TOTAL.test(label)) return 'total';
  return DETAIL.test(label) ? 'detail' : 'data';
}

/** 第一产业, 第二产业, 第三产业 are parts of one whole as 一、二、三、 are; a row 工业 between them is a part of the one above it. */
export type RowStyle = OrdinalStyle | 'nth';
export const styleOf = (label: string): RowStyle | undefined =>
  label.startsWith('第') && !ANOTHER_PARTY.test(label) ? 'nth' : ordinalAt(label)?.style;
/** 第三方服务 is no third of a series; 第三方案 and 第三方面 are. */
const ANOTHER_PARTY = /^第三方(?![案面阵])/;

/** Whether a body is one list with one total at its head or foot: no subtotals, no 其中, no items under items. */
export function isFlat(body: readonly Row[]): boolean {
  const labels = body.map(labelOf);
  const totals = labels.flatMap((label, i) => (TOTAL.test(label) ? [i] : []));
  const styles = new Set(labels.filter((label) => !TOTAL.test(label)).map((label) => styleOf(label)));
  const codes = body.map((row) => row[0]?.text ?? '').filter((text) => /^\d{3,}$/.test(text));
  return (
    totals.length === 1 &&
    (totals[0] === 0 || totals[0] === body.length - 1) &&
    styles.size <= 1 &&
    new Set(codes.map((code) => code.length)).size <= 1 &&
    !labels.some((label) => DETAIL.test(label))
  );
}

/** What a row is called: the first of its cells that holds words. */
export function labelOf(row: Row): string {
  return row.slice(0, 3).find((cell) => !cell.number && !cell.blank)?.text ?? '';
}

/** Blanks in tables that say how their column or cell is to be filled in: a note in the head, an example, a format beside a value. */
import { anyOf } from '../norms/lexicon';
import { HEADINGS_OF_ADVICE, HEADINGS_OF_EXAMPLES, TYPES_OF_DATA } from '../norms/words/blanks';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import type { Report } from './report';

/** The place of a row in its draft. */
interface Place {
  readonly report: Report;
  readonly index: number;
}

/** | 负责人（待填写） | 任务 |: in the first row of a table a note says of the column that it is open. */
export const isHeadOfColumn = (slot: Slot, { text }: Reading, { report: { paragraphs }, index }: Place): boolean =>
  slot.form === 'note' &&
  paragraphs[index - 1]?.kind !== 'row' &&
  paragraphs[index + 1]?.kind === 'row' &&
  /[\u4e00-\u9fff] ?$/.test(text.slice(Math.max(0, slot.start - 2), slot.start)) &&
  /^\s*(?:[|\t]|$)/.test(text.slice(slot.end));

const EXAMPLES = new RegExp(
  `^(?:(?:填写|数据)?${anyOf(HEADINGS_OF_EXAMPLES)}(?:数据|值|内容)?|${anyOf(HEADINGS_OF_ADVICE)})$`,
);
/** Most tables have no such column. */
const HOLDS_EXAMPLES = new RegExp(anyOf(HEADINGS_OF_EXAMPLES, HEADINGS_OF_ADVICE));
const LONGEST_TABLE = 200;
/** Cells of a table, also of one that came as lines with a bar behind each cell. */
export const isRow = (reading: Reading | undefined): boolean =>
  reading !== undefined && (reading.kind === 'row' || reading.derive(hasBars));
const hasBars = ({ text }: Reading): boolean => text.includes('|');
const cellsOf = (text: string): string[] => text.split(/[|\t]/).map((cell) => cell.trim());

/** | 测试数据 | 手机号：13800138000 |, | 安全做法 | 用“XX”代替 |: the row says so at its head. */
const isRowOfExamples = (text: string): boolean =>
  EXAMPLES.test(cellsOf(text.slice(0, LONGEST_LABEL)).find((cell) => cell !== '') ?? '');
const LONGEST_LABEL = 16;

/** | 字段 | 示例 |: whether the first row of the table says that the blank's column holds examples. */
export function isUnderExamples(slot: Slot, { text }: Reading, { report: { paragraphs }, index }: Place): boolean {
  let top = index;
  while (top > 0 && index - top < LONGEST_TABLE && isRow(paragraphs[top - 1]?.reading)) top--;
  if (isRowOfExamples(text)) return true;
  const head = paragraphs[top]?.reading.text ?? '';
  if (!isIn(HOLDS_EXAMPLES, head)) return false;
  const [heads, before] = [cellsOf(head), cellsOf(text.slice(0, slot.start)).length - 1];
  // A first cell that goes over several columns moves those behind it: they are told from the end as well.
  const fromEnd = heads.length - (cellsOf(text).length - before);
  return [before, fromEnd].some((column) => EXAMPLES.test(heads[column] ?? ''));
}

/** | 原状态 | …, below it | 未知（需确认） |: a column of states says of a thing how far it has come. */
export function isInColumnOfStates(slot: Slot, { text }: Reading, { report: { paragraphs }, index }: Place): boolean {
  if (slot.form !== 'note' || !/[\u4e00-\u9fff]/.test(text.charAt(slot.start - 1))) return false;
  let top = index;
  while (top > 0 && index - top < LONGEST_TABLE && isRow(paragraphs[top - 1]?.reading)) top--;
  const head = paragraphs[top]?.reading.text ?? '';
  if (!head.includes('状态')) return false;
  return /状态$/.test(cellsOf(head)[cellsOf(text.slice(0, slot.start)).length - 1] ?? '');
}

/** So far in front of a cell the one beside it begins. */
const WIDEST_CELLS = 60;
/** 出生日期 | 1939-2-6 | YYYY-MM-DD: how a date is written, beside one. */
export const isFormatBesideValue = ({ start, end }: Slot, { text }: Reading): boolean =>
  (/^y{2,4}[-/.]m/i.test(text.slice(start, end)) &&
    /\d{4}[-/.年]\d/.test(text.slice(Math.max(0, start - WIDEST_CELLS), start))) ||
  (/^[xy]{2,4}[-/.][xm]/i.test(text.slice(start, end)) &&
    OF_A_DATABASE.test(text.slice(Math.max(0, start - WIDEST_CELLS), start)));
/** birthday | varchar | 10 | xxxx-xx-xx: a column of a database, with its type and length. */
const OF_A_DATABASE = /(?:^|\|)\s*[a-z_]\w*\s*\|\s*[a-z][a-z\d]*\s*\|[^|]*\|\s*$/i;

/** 日期 yyyy-mm-dd beside 姓名 字符串 2~6位: where fields are described, the letters say what a date looks like. */
export const isFormatOfField = ({ start, end }: Slot, { text }: Reading, { report, index }: Place): boolean =>
  'yY'.includes(text.charAt(start)) &&
  /^y{4}/i.test(text.slice(start, end)) &&
  report.paragraphs
    .slice(Math.max(0, index - FIELDS_BESIDE), index + 1 + FIELDS_BESIDE)
    .some(({ reading }) => reading.derive(describesField));
const FIELDS_BESIDE = 4;
const TYPE_OF_A_FIELD = new RegExp(
  `${anyOf(TYPES_OF_DATA)}|\\b(?:varchar|char|int|datetime|timestamp|string|boolean)\\b`,
  'i',
);
const describesField = ({ text }: Reading): boolean => isIn(TYPE_OF_A_FIELD, text);

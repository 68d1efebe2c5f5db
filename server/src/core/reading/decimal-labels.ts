/** Labels of Markdown headings that name all levels: ### 2.1 摸底阶段, #### 3.2.1 人员. */
import type { Reading } from './reading';
import { firstOf } from './seek';

/** A label; offsets are of clean text. */
export interface DecimalLabel {
  /** [3, 2, 1] of 3.2.1. */
  readonly parts: readonly [number, number, ...number[]];
  /** Where its digits end, without a mark after them. */
  readonly end: number;
  /** With the mark after it. */
  readonly length: number;
}

/** 2.1万户 and 1.5倍 are figures, unless a space parts the number from the word. */
const LABEL = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.、](?!\d)|(?=$|[\s\u4e00-\u9fffA-Za-z《“（\ufffc]))/;
const UNIT = /^(?:[万亿倍元吨亩℃%]|公[里斤顷]|平方|立方|版本|[A-Za-z])/;

/** ### 7.13, ## 8.23 - 8.27: days, over the entries of a journal. */
const IS_A_DAY = /^(?:\s*$|\s*[-—–~～至到]\s*\d|[日号])/;

const OPENS_A_WORD = /^\s?[日号][\u4e00-\u9fff]/;

/** The label that a heading of Markdown opens with, if there is one. */
export const decimalLabelOf = (reading: Reading): DecimalLabel | undefined =>
  reading.kind === 'heading' ? reading.derive(readLabel) : undefined;

function readLabel(reading: Reading): DecimalLabel | undefined {
  const found = firstOf(LABEL, reading.text);
  const digits = found?.[1];
  if (!found || !digits) return undefined;
  const [first, second, ...more] = digits.split('.').map(Number);
  if (!first || !second || more.includes(0)) return undefined;
  const isParted = found[0] !== digits || reading.toRaw(digits.length) > reading.toRaw(digits.length - 1) + 1;
  const behind = reading.text.slice(digits.length);
  // ### 2.2 日站会规则: nobody parts a day from its number, and 日 opens a word.
  if (more.length === 0 && IS_A_DAY.test(behind) && !(isParted && OPENS_A_WORD.test(behind))) return undefined;
  if (!isParted && UNIT.test(reading.text.slice(digits.length))) return undefined;
  return { parts: [first, second, ...more], end: digits.length, length: found[0].length };
}

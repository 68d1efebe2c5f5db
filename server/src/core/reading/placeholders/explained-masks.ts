/** Patterns of numbers whose places are explained: X卫XXXX。其中，第一位X代表…, 备××××号。其中，××××为首次备案年份. */
import { guarded } from '../../norms/guards';
import { SAY_WHAT_X_MEANS } from '../../norms/words/looks-like-a-blank';
import type { Reading } from '../reading';
import { allOf } from '../seek';
import { categoryOf } from './category';

/** 第一位X代表, ××××表示, ××××为. */
const EXPLAINED = new RegExp(
  `(?<place>第[^，。；：]{1,8}位(?:数字?|字母)?)?(?<marks>[xX×]{1,8})(?:(?<means>${guarded(SAY_WHAT_X_MEANS)})|[为是])`,
  'g',
);
const MARKS = /[xX×]+/g;
/** What parts the pattern from the words in front of it. */
const PARTS = '。；，：、（）“” \n';
/** With the words in front of it: 编号格式为青械备××××号. */
const LONGEST_PATTERN = 40;
/** Marks of quotation behind it, and the mark that stands between them and the explanation: “X卫XXXX”，其中; “备××××号”。其中. */
const CLOSE_A_PATTERN = '”’》。，；';
const LEADS_IN = '其中';
const NUMBERED = /^[号字]/;

/**
 * Where the runs of marks begin that the paragraph explains, and those of the pattern in front of 其中 that they explain; in
 * clean text. 完成投资XX万元，其中XX为财政资金 explains nothing: what is so long and 为 says alone has to end a number, ××号.
 */
export const explainedMasks = (reading: Reading): ReadonlySet<number> => reading.derive(readExplained);

const NONE: ReadonlySet<number> = new Set();

function readExplained({ text }: Reading): ReadonlySet<number> {
  const at = text.indexOf(LEADS_IN);
  if (at < 2) return NONE;
  // 为“青械备××××号”（其中××××表示…….
  let patternEnd = at - 1;
  while (patternEnd > 0 && CLOSE_A_PATTERN.includes(text.charAt(patternEnd - 1))) patternEnd--;
  let from = patternEnd;
  while (from > patternEnd - LONGEST_PATTERN && from > 0 && !PARTS.includes(text.charAt(from - 1))) from--;
  const pattern = allOf(MARKS, text.slice(from, patternEnd)).map(({ 0: marks, index }) => {
    const start = from + index;
    const behind = text.slice(start + marks.length, patternEnd);
    return {
      start,
      size: marks.length,
      isNumbered: NUMBERED.test(behind),
      counts: categoryOf('', behind) === 'number',
    };
  });
  if (pattern.length === 0) return NONE;
  const starts = new Set<number>();
  for (const { index, groups } of allOf(EXPLAINED, text.slice(at))) {
    const { place, marks = '', means } = groups ?? {};
    const isOf = pattern.filter(
      ({ size, isNumbered, counts }) => place || (size === marks.length && (isNumbered || (means && !counts))),
    );
    for (const { start } of isOf) starts.add(start);
    if (isOf.length > 0) starts.add(at + index + (place?.length ?? 0));
  }
  return starts;
}

/** Underscores that are no blanks: they join the parts of a name, or are marks of bold that did not come off as such. */
import type { Reading } from '../reading';
import { allOf, isIn } from '../seek';
import { categoryOf } from './category';
import type { SlotCategory } from './slot';

/** 需求说明书改进___第7周: the name of a file or a record goes on with its number. */
const GOES_ON_WITH_NUMBER = /^第[\d一二三四五六七八九十]+[周期次版章节部]/;
/** 丙组-文件系统-方案修改（细化）__改进: what hyphens put together in a line without marks, underscores do as well. */
const PUT_TOGETHER = /^[^\s，。；：！？_]{1,40}[\u4e00-\u9fff）A-Za-z\d]-[\u4e00-\u9fff][^\s，。；：！？]*$/;
const isPutTogether = ({ text }: Reading): boolean => isIn(PUT_TOGETHER, text);
/** 身高_cm, 50米跑_秒, 引用_某某-博客: one underscore joins a unit or a writer to a name. */
const ONE_JOINS = /^(?:[A-Za-z]|[^\s，。；：、]{1,12}-\S|[\u4e00-\u9fff]{1,2}$)/;

/** 项目名称_阶段_文件名_版本: parts of a name, each of words, one underscore between two of them. */
const PARTS = /[\u4e00-\u9fffA-Za-z\d]{2,12}(?:_[\u4e00-\u9fffA-Za-z\d]{2,12}){2,8}/g;

/** Whether the underscore at `at` joins two of several parts; what begins with a unit or a date leaves a number open. */
function joinsParts(at: number, { text }: Reading): boolean {
  const from = Math.max(0, at - LONGEST_PARTS);
  return allOf(PARTS, text.slice(from, at + LONGEST_PARTS)).some(({ 0: written, index }) => {
    if (at < from + index || at >= from + index + written.length) return false;
    return written
      .split('_')
      .slice(1)
      .every((part) => !OF_A_FIGURE.has(categoryOf('', part)));
  });
}
const LONGEST_PARTS = 60;
const OF_A_FIGURE: ReadonlySet<SlotCategory> = new Set<SlotCategory>(['number', 'date']);

/** C_汇总_对各组的评审表_v1.docx: the name of a file goes on to its ending. */
const IN_A_FILE_NAME = /^[^\s，。；、|]{1,60}\.(?:docx?|xlsx?|pptx?|pdf|md|txt|zip|png|jpe?g|py|java)(?![a-z])/i;

const hasMarks = ({ text }: Reading): boolean => /[，。；：、]/.test(text);
/** Whether the underscores from `from` to `to`, between `left` and `right`, hide nothing. */
export function isNoBlank(
  { from, to }: { readonly from: number; readonly to: number },
  left: string,
  right: string,
  reading: Reading,
): boolean {
  // __ _ _ _: what a page that was turned into Markdown left of its emphasis.
  if (/^ _(?: |$)/.test(right) || /(?:^|[ _])_ $/.test(left)) return true;
  if (to - from === 2 && (isBrokenBold(from, to, right, reading) || isBoldInQuotes(from, to, reading))) return true;
  if (right === '' || /(?:^|[，。；：、\s])$/.test(left)) return false;
  // 限制__all__的导入: a name of Python.
  if (to - from === 2 && /^[a-z]+_/i.test(right)) return true;
  if (GOES_ON_WITH_NUMBER.test(right) || reading.derive(isPutTogether)) return true;
  if (to - from === 1 && (joinsParts(from, reading) || IN_A_FILE_NAME.test(reading.text.slice(to, to + LONGEST_PARTS))))
    return true;
  const isGlued = to - from === 1 && /[\u4e00-\u9fff]$/.test(left);
  return isGlued && ONE_JOINS.test(right) && !reading.derive(hasMarks);
}

/** __面向全镇……，__: bold over several lines. */
function isBrokenBold(from: number, to: number, right: string, { text, format }: Reading): boolean {
  if (format !== 'markdown') return false;
  if (!/(?:^|[，。；！？”])$/.test(text.slice(Math.max(0, from - 1), from))) return false;
  return to === text.length ? from > 0 : /^[\u4e00-\u9fff]/.test(right) && categoryOf('', right) === 'other';
}

/** 搜索"__青河治河日志__"即可订阅: bold that a quotation mark or a bracket beside it kept from being read. */
const BOLD = /(?<=["“(（《「])__[\u4e00-\u9fff]{3,20}__(?=["”)）》」])/g;
const isBoldInQuotes = (from: number, to: number, { text, format }: Reading): boolean =>
  format === 'markdown' &&
  allOf(BOLD, text).some(({ 0: { length }, index }) => index === from || index + length === to);

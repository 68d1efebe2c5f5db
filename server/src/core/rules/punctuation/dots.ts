/** Dots that stand for a Chinese mark: 完成.下一步, or at the end of a line. */
import { eachOf } from '../../reading/seek';
import { span } from '../../text/span';
import type { Place } from './width';

const HAN_DIGIT = /[〇零一二三四五六七八九十百\d]/;

/** 完成.下一步: a dot between 汉字. Numbers (四.五), and names of foreigners, whose dot is a ·, keep theirs. */
export function dots(original: string, raw: string): Place[] {
  const places: Place[] = [];
  for (const match of eachOf(/\.(?=[\u4e00-\u9fff]{2}|[ \t\u3000]*(?:\r?\n|$))/g, original)) {
    const at = match.index;
    if (raw[at] !== '.' || !mayEndASentence(raw, at)) continue;
    const endsLine = LINE_END.test(raw.slice(at + 1, at + 20));
    places.push({ kind: 'dot', span: span(at, at + 1), right: endsLine ? '。' : undefined, by: 'prose' });
  }
  return places;
}

/** What may stand before a dot that is meant for 。: 汉字, a closing mark, a figure behind 汉字. */
const ENDS_WORDS = /(?:[\u4e00-\u9fff]{2}|[”’）》)]|[\u4e00-\u9fff]\d|[\d%][\u4e00-\u9fff]|\d%)$/;
const LINE_END = /^[ \t\u3000]*(?:\r?\n|$)/;
/** 附件1. alone on its line is a label. */
const LABEL = /(?:^|\n)[^，。；：]{0,8}\d$/;
/** 甲.总则, 买买提.吐尔逊: a short item on either side. */
const SHORT_BEFORE = /(?:^|[\s，。；：、！？（])[\u4e00-\u9fff]{1,3}$/;
const SHORT_AFTER = /^[\u4e00-\u9fff]{1,4}(?:[，。；：、！？）]|$)/;

function mayEndASentence(raw: string, at: number): boolean {
  if (!ENDS_WORDS.test(raw.slice(Math.max(0, at - 2), at))) return false;
  // 考虑1.优化, 2.测试: the number of an item in the line.
  if (/\d/.test(raw.charAt(at - 1)) && !LINE_END.test(raw.slice(at + 1, at + 20))) return false;
  if (HAN_DIGIT.test(raw.charAt(at - 1)) && HAN_DIGIT.test(raw[at + 1] ?? '一')) return false;
  if (LABEL.test(raw.slice(Math.max(0, at - 10), at))) return false;
  return !SHORT_BEFORE.test(raw.slice(Math.max(0, at - 4), at)) || !SHORT_AFTER.test(raw.slice(at + 1, at + 7));
}

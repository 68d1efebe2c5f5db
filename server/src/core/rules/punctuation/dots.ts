/** Dots that stand for a Chinese mark: 完成.下一步, or at the end of a line. */
import { anyOf } from '../../norms/lexicon';
import { CHANGE_A_SIGN, TAKE_A_SIGN } from '../../norms/words/punctuation';
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
/** 甲.总则, 买买提.吐尔逊, 输入.正文/输出.正文: a short item on either side. */
const SHORT_BEFORE = /(?:^|[\s，。；：、！？（/\\])[\u4e00-\u9fff]{1,3}$/;
const SHORT_AFTER = /^[\u4e00-\u9fff]{1,4}(?:[，。；：、！？）/\\]|$)/;
/** 预期.输出/预期.错误: the items of a row open with the same part and its dot, as names do. */
const PART = 2;
function isPartOfNames(raw: string, at: number): boolean {
  const part = raw.slice(at - PART, at + 1);
  const before = FIRST_OF_ROW.exec(raw.slice(Math.max(0, at - PART - LONGEST_NAME), at - PART));
  if (before?.[0].startsWith(part)) return true;
  const behind = NEXT_OF_ROW.exec(raw.slice(at + 1, at + 1 + LONGEST_NAME));
  return behind !== null && raw.startsWith(part, at + 1 + behind[0].length);
}
const FIRST_OF_ROW = /[\u4e00-\u9fff]{2}\.[\u4e00-\u9fff]{1,6}[/、\\或和]$/;
const NEXT_OF_ROW = /^[\u4e00-\u9fff]{1,6}[/、\\或和]/;
const LONGEST_NAME = 12;
/** 用.属性取值, 前面加.表示类: a verb of writing takes the sign itself. */
const TAKES_A_SIGN = new RegExp(`${anyOf(TAKE_A_SIGN)}$`);

/** 前面的.换成_, 把.改为。: what is changed is the sign. */
const IS_CHANGED = new RegExp(`^(?:都|全|也|再)?${anyOf(CHANGE_A_SIGN)}`);
const LEADS_TO_A_SIGN = /[的把将]/;
/** 1).一对一: the dot is of the number. */
const NUMBERS_ITEM = /(?:^|[\s\u4e00-\u9fff，。；：、])[（(]?(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[)）]$/;

function mayEndASentence(raw: string, at: number): boolean {
  if (!ENDS_WORDS.test(raw.slice(Math.max(0, at - 2), at))) return false;
  // 考虑1.优化, 2.测试: the number of an item in the line.
  if (/\d/.test(raw.charAt(at - 1)) && !LINE_END.test(raw.slice(at + 1, at + 20))) return false;
  if (HAN_DIGIT.test(raw.charAt(at - 1)) && HAN_DIGIT.test(raw[at + 1] ?? '一')) return false;
  if (LABEL.test(raw.slice(Math.max(0, at - 10), at))) return false;
  if (LINE_END.test(raw.slice(at + 1, at + 20))) return true;
  if (')）'.includes(raw.charAt(at - 1)) && NUMBERS_ITEM.test(raw.slice(Math.max(0, at - 6), at))) return false;
  if (TAKES_A_SIGN.test(raw.slice(Math.max(0, at - 2), at)) || isPartOfNames(raw, at)) return false;
  if (IS_CHANGED.test(raw.slice(at + 1, at + 5)) && LEADS_TO_A_SIGN.test(raw.charAt(at - 1))) return false;
  return !SHORT_BEFORE.test(raw.slice(Math.max(0, at - 4), at)) || !SHORT_AFTER.test(raw.slice(at + 1, at + 7));
}

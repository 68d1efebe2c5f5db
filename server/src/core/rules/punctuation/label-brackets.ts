/** Brackets that pair with none and need not: those of the number of an item (1）, a）、b）, 转5）), of an interval, of a sign. */
import { COVER } from '../../reading/unjudged';
import type { Span } from '../../text/span';

/** □10）, 【 】4）, •1）: boxes to tick and bullets, and those of a word processor's own font. */
const BOXES = '】□☐☑√✓£¨●•·\\ue000-\\uf8ff';
/** 1.1） at the head of its line. */
const NUMBERS_SUBITEM = /^\s*\d{1,2}(?:[.．]\d{1,2}){1,2}$/;
const LONGEST_SUBITEM = 9;
/** 1） 1.1） a） 一） at the head of a line or of a clause number an item; 图中的“1） speaks of one. */
const NUMBERS_ITEM = new RegExp(
  `(?:^|[\\s。；：，、！？“”）${BOXES}]|[是为](?=\\d))` +
    '(?:\\d{1,2}(?:[.．]\\d{1,2}){0,2}|[A-Za-z]|[一二三四五六七八九十]{1,2}|[ivx]{1,4}|[\\u2160-\\u216b\\u2170-\\u217b])$',
);
/** 分图号用a)、b)等表示: a letter with its bracket, in a row of such. */
const NAMES_ITEM = /(?:^|[^A-Z\d])[A-Z\d]$/i;
/** 再进行步骤3）, 转5）, 第3）项: a step or an item of the list is pointed to. */
const POINTS_TO_ITEM = /(?:步骤|转|返回|回到|重复|第)\s?\d{1,2}$/;
const GOES_ON_WITH_ITEMS = /^(?:[、和与及至～—-] ?[a-z\d]{1,2}）|等)/i;
/** ：） smiles, 1） and a）、b）等 are labels. */
export function isOfLabel(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_SUBITEM), at);
  // …/guide/2）资料: the number of an item went into the address before it. ：-） smiles, too.
  if (
    before.endsWith('：') ||
    /[：；]-$/.test(before) ||
    before.endsWith(COVER) ||
    NUMBERS_ITEM.test(before) ||
    POINTS_TO_ITEM.test(before)
  )
    return true;
  if (NAMES_ITEM.test(before) && GOES_ON_WITH_ITEMS.test(text.slice(at + 1, at + 6))) return true;
  return countsInARow(before, at, text) || isLetteredOn(before, text);
}

/** 应该：a）合于主题，并且b）有据: the letter before it, or behind it, is as unpaired. */
function isLetteredOn(before: string, text: string): boolean {
  const letter = LETTER_BEFORE.exec(before)?.[0].charCodeAt(0);
  return (
    letter !== undefined &&
    [letter - 1, letter + 1].some((other) => standsUnpaired(`${String.fromCharCode(other)}）`, text))
  );
}
const LETTER_BEFORE = /(?<![\w（])[A-Ha-h]$/;

/** 考核原则1）……：2）……：3）……: lines that a copy ran together, the next or the one before numbered alike and as unpaired. */
function countsInARow(before: string, at: number, text: string): boolean {
  const written = NUMBER_BEFORE.exec(before)?.[0];
  if (written === undefined) return false;
  // 包括：1）……，2）……，然后3）: its words stand in the next line.
  if (text.slice(at + 1).trim() === '') return Number(written) > 1 && standsUnpaired(`${Number(written) - 1}）`, text);
  if (!opensItem(text, at)) return false;
  if (isBehindAnAnswer(text, at - written.length)) return true;
  const number = Number(written);
  // 测试策略1）安装测试：……: the first of a list, of which no more is quoted.
  if (number === 1 && HEADS_TEXT.test(text.slice(at + 1, at + LONGEST_NAME))) return true;
  return number > 0 && [number - 1, number + 1].some((other) => other > 0 && standsUnpaired(`${other}）`, text));
}

const NUMBER_BEFORE = /(?<![\d.（])\d{1,2}$/;

/**
 * （ 1）硬件 2）上层应用 3）稳定性）: where more brackets close than open, those behind the numbers of items close nothing, though one
 * is open that the last of them closes. `opened` is where that one stands.
 */
export function numbersInside(at: number, opened: number, text: string): boolean {
  const number = Number(/\d{1,2}$/.exec(text.slice(opened + 1, at))?.[0] ?? 0);
  if (number === 0 || !opensItem(text, at)) return false;
  return number === 1
    ? /^\s*1$/.test(text.slice(opened + 1, at)) && text.slice(at, at + LONGEST_IN_A_ROW).includes('2）')
    : text.slice(opened, at).includes(`${number - 1}）`);
}
const LONGEST_IN_A_ROW = 200;

const HEADS_TEXT = /^ ?[\u4e00-\u9fff]{2,12}：/;
const LONGEST_NAME = 16;

/** 1.1）资金不足; but （PM, and on the next line 2.5）浓度, is closed there. */
export const mayNumberSubitem = (text: string, at: number): boolean =>
  at <= LONGEST_SUBITEM && NUMBERS_SUBITEM.test(text.slice(0, at));

/** 13）家 is a figure with a bracket too many; behind the number of an item its words begin, or the year that they open with. */
export const opensItem = (text: string, at: number): boolean =>
  /^[.．]? ?(?:[\u4e00-\u9fff“《](?:[\u4e00-\u9fff“《]|[，；。 \dA-Za-z]|$)|(?:19|20)\d\d年)/.test(
    text.slice(at + 1, at + 8),
  ) && !COUNTED.test(text.slice(at + 1, at + 4));
const COUNTED = /^(?:[家个名人户项次件吨亩]|[万亿]?元)(?=[，。；、\d]|$)/;

/** 1）砖混 2）土木 9）其他: codes of answers leave numbers out, and each stands right behind a short answer with its own. */
const isBehindAnAnswer = (text: string, start: number): boolean =>
  /(?:^|[^\d（])\d{1,2}） ?[\u4e00-\u9fff]{1,8} ?$/.test(text.slice(Math.max(0, start - LONGEST_ANSWER), start));
const LONGEST_ANSWER = 14;

function standsUnpaired(label: string, text: string): boolean {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const end = at + label.length - 1;
    const isPaired = text.lastIndexOf('（', at) > text.lastIndexOf('）', at);
    if (!isPaired && !/[\d.（]/.test(text.charAt(at - 1)) && opensItem(text, end)) return true;
  }
  return false;
}

/** 赋值号《-, 用《=比较, 设置-》应用管理, 发资料 —— 〉看资料: an arrow or a sign of comparison, which no title's other half goes with. */
export const isArrow = (mark: string, at: number, text: string): boolean =>
  mark === '《'
    ? '-=—'.includes(text.charAt(at + 1) || ' ') && !/^[^《]*》/.test(text.slice(at + 1, at + LONGEST_TITLE))
    : (mark === '〉' || mark === '》') &&
      HEADLESS_ARROW.test(text.slice(Math.max(0, at - 3), at)) &&
      !/[《〈][^《〈》〉]*$/.test(text.slice(Math.max(0, at - LONGEST_TITLE), at));
/** What stands in front of its head. */
const HEADLESS_ARROW = /[-=—>]\s?$/;
/** Whether a draft draws arrows as -》. */
export const drawsArrows = (text: string): boolean => ['-》', '=》', '—》'].some((arrow) => text.includes(arrow));
/** 纠删码》有源码, between words: who draws arrows leaves the shaft out elsewhere. */
export const mayBeArrowhead = ({ start, end }: Span, text: string): boolean =>
  /[\u4e00-\u9fffA-Za-z] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^ ?[\u4e00-\u9fffA-Za-z]/.test(text.slice(end, end + 2));
const LONGEST_TITLE = 40;

/** [ 388, 391 ) and (0, 1]: what lies between two numbers, of which one is no part of it. */
export const isOfInterval = (mark: string, at: number, text: string): boolean =>
  mark === '）'
    ? holdsEnds(text.slice(Math.max(0, at - LONGEST_INTERVAL), at), '[', INTERVAL_BEFORE)
    : mark === '（' && holdsEnds(text.slice(at + 1, at + LONGEST_INTERVAL), ']', INTERVAL_BEHIND);
const holdsEnds = (beside: string, bracket: string, pattern: RegExp): boolean =>
  beside.includes(bracket) && pattern.test(beside);
const END_OF_INTERVAL = '\\s?[-−+]?(?:[\\d.]{1,9}%?|[a-z]\\w?|∞)\\s?';
const INTERVAL_BEFORE = new RegExp(`\\[${END_OF_INTERVAL}[，,]${END_OF_INTERVAL}$`, 'i');
const INTERVAL_BEHIND = new RegExp(`^${END_OF_INTERVAL}[，,]${END_OF_INTERVAL}\\]`, 'i');
const LONGEST_INTERVAL = 32;

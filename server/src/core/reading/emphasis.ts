/**
 * Which ** *** __ ~~ are Markdown emphasis and which hide a name: **加强领导。** against **镇、20**年**月**日.
 * Markdown itself would take **镇和** for bold; a Chinese reader does not.
 */
import {
  ALSO_BEHIND_A_HIDDEN_NUMBER,
  BEHIND_NOTHING_HIDDEN,
  COUNTED_BY_A_HIDDEN_NUMBER,
  KINDS_BEHIND_A_HIDDEN_NAME,
} from '../norms/words/hidden-names';
import { unlessFollowed } from '../norms/guards';
import { anyOf } from '../norms/lexicon';
import { BEHIND_A_BODY, BEHIND_A_PERSON } from '../norms/words/around-a-blank';
import { overlapsAny } from '../text/span';
import type { Format } from './paragraphs';
import { allOf, firstOf, isIn } from './seek';

/** What may stand on the outer side of a mark. Between 汉字 it hides: 张*明, 共__个. */
const OUTSIDE = '[\\s，。；：、！？（）《》“”‘’【】|\\-—~*_]';
/** Emphasis may go on over a line break; an escaped star (its backslash is covered) is a star and no mark, and so is one that multiplies, 2048*1080. */
const PAIR = new RegExp(
  `(\\*\\*\\*|\\*\\*|(?<=^|${OUTSIDE})(?<!_)__|~~)(?=[^\\s*_])` +
    '((?:(?<=\\*\\*[^*]{0,80})_(?!_)|\\ufffc\\*|(?<=\\d)\\*(?=\\d)|[^*_])+?)\\1',
  'g',
);
const STARRED = '\\*(?=[^\\s*])(?:\\ufffc\\*|[^*])+(?<![\\s\\ufffc])\\*(?!\\*)';
const UNDERSCORED = '_(?=[^\\s_])[^_]+(?<!\\s)_(?!_)';
/** *斜体*, _斜体_: a lone mark is emphasis where its outer side is a boundary. */
const SINGLE = new RegExp(`(?<=^|${OUTSIDE})(?<![*_])(?:${STARRED}|${UNDERSCORED})(?=$|${OUTSIDE})`, 'g');
const EDGE = /^[，。；：、！？）》”%]|[，、（《“]$/;
const ENDS_WELL = /[。：；！？:”）》]$/;
/** What follows a mask: the kind of place, body or thing whose name or number is hidden. */
const AFTER_MASK = new RegExp(
  `^${unlessFollowed([...KINDS_BEHIND_A_HIDDEN_NAME, ...COUNTED_BY_A_HIDDEN_NUMBER, ...ALSO_BEHIND_A_HIDDEN_NUMBER], BEHIND_NOTHING_HIDDEN)}`,
);

/** *县*, *年*: what a mask hides the name of, and nothing else. */
const AFTER_MASK_ALONE = /^[\u4e00-\u9fff]{1,2}$/;

/**
 * The marks of emphasis in `text`, as pairs of offsets in order: each mark is one pair [start, end).
 * In plain text only what stands like bold counts, since there ** is as often a mask.
 */
export function emphasisMarks(text: string, format: Format): (readonly [number, number])[] {
  const single = format === 'markdown' ? singleMarks(text) : [];
  if (!text.includes('**') && !text.includes('__') && !text.includes('~~')) return single;
  const marks: (readonly [number, number])[] = [];
  PAIR.lastIndex = 0;
  for (let found = firstOf(PAIR, text); found; found = firstOf(PAIR, text)) {
    const { 0: whole, 1: { length: mark } = '', 2: content = '' } = found;
    const end = found.index + whole.length;
    // **I****、概述**: what opens with a mark stands right behind other emphasis.
    const goesOn = marks.at(-1)?.[1] === found.index && content.length > 1;
    if (goesOn || isEmphasis(text, found.index, content, end, format)) {
      marks.push([found.index, found.index + mark], [end - mark, end]);
    } else PAIR.lastIndex = found.index + mark;
  }
  if (single.length === 0) return marks;
  const isTaken = overlapsAny(marks.map(([start, end]) => ({ start, end })));
  const free = single.filter(([start, end]) => !isTaken(start, end));
  return [...marks, ...free].sort((a, b) => a[0] - b[0]);
}

/** The marks of emphasis by one star or one underscore. */
function singleMarks(text: string): (readonly [number, number])[] {
  if (!text.includes('*') && !text.includes('_')) return [];
  const marks: (readonly [number, number])[] = [];
  for (const { 0: whole, index } of allOf(SINGLE, text)) {
    const end = index + whole.length;
    if (AFTER_MASK.test(whole.slice(1)) && AFTER_MASK_ALONE.test(whole.slice(1, -1))) continue;
    marks.push([index, index + 1], [end - 1, end]);
  }
  return marks;
}

const STANDS_BEFORE_A_MARK = /^[，。；：！？]?$/;
/** 局长**和副局长**，: between two hidden names. */
const HIDES_A_BEARER = new RegExp(`^[和与及、同的]|${anyOf(BEHIND_A_PERSON, BEHIND_A_BODY)}$|\\d`);

/** 标题均**不加粗**，: words of more than one character, up to a mark. Of **和**主任** another star follows. */
const setsOffWords = (content: string, next: string): boolean =>
  STANDS_BEFORE_A_MARK.test(next) && !HIDES_A_BEARER.test(content) && content.length > 1;

/** 指向**多个单位**时，……: behind words that is when, and no hour. */
const WHEN = /^时(?![分许整间长段*×xX_\d])/;
const LEAST_CLAUSE = 3;
const isMaskBefore = (next: string, content: string): boolean =>
  AFTER_MASK.test(next) && !(content.length >= LEAST_CLAUSE && WHEN.test(next));

/** **3. 顿号 、**, alone on its line: a number opens it, and a space parts the sign that it tells of from its name. */
const NAMES_A_SIGN = /^\d{1,2}[.、]\s?[\u4e00-\u9fff]{2,8} [，、（《“]$/;
const isLineOnASign = (text: string, start: number, content: string, end: number, format: Format): boolean =>
  format === 'markdown' &&
  isIn(NAMES_A_SIGN, content) &&
  text.slice(0, start).trim() === '' &&
  /^\s*(?:\n|$)/.test(text.slice(end, end + 4));

function isEmphasis(text: string, start: number, content: string, end: number, format: Format): boolean {
  if (EDGE.test(content)) return isLineOnASign(text, start, content, end, format);
  if (/^[年月日时分]$/.test(content)) return false;
  const opens = AFTER_MASK.test(content);
  if (opens && /\d/.test(text[start - 1] ?? '')) return false;
  const closes = isMaskBefore(text.slice(end, end + 4), content);
  const first = /^[\s#>*+-]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]\s*)?$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
  const whole = ENDS_WELL.test(content);
  if (format === 'plain') {
    if (opens || (closes && !whole)) return false;
    return first || /[，。；：、！？）”\s]/.test(text.charAt(start - 1)) || setsOffWords(content, text.charAt(end));
  }
  const broken = /[，。；]/.test(content) && !whole;
  if (opens && closes) return first && whole;
  // **户部牵头，礼部协同** up to the end of its line: nothing is hidden behind it.
  return !(opens || closes) || !broken || (!closes && /^\s{0,3}(?:$|[，。；、）|])/.test(text.slice(end, end + 4)));
}

/** Masked dates: 20xx年, 20**年**月**日, 二〇××年, x月x日x时, 20XX.XX.XX, YYYY年MM月DD日. Each is one slot. */
import { anyOf } from '../../norms/lexicon';
import { guarded } from '../../norms/guards';
import { COUNTED_BY_WHAT_LOOKS_LIKE_A_YEAR } from '../../norms/words/hidden-names';
import {
  AFTER_时_BEHIND_A_MASK,
  AFTER_时_IN_OTHER_WORDS,
  BEFORE_A_MASKED_HOUR,
  BEFORE_COUNTED_YEARS,
  PARTS_OF_A_MASKED_DATE,
  PARTS_OF_DAY,
  SHORT_FOR_MORNING,
} from '../../norms/words/time';
import { overlapsAny } from '../../text/span';
import { isBetweenFactors } from './names-with-marks';
import type { FoundSlot } from './slot';
import { isInFormula } from './unknowns';
import { allOf } from '../seek';

const M = '[xX×╳✕✖*_□○◯△]';
const ANY = new RegExp(M);
const NO_NUMBER_BEFORE = '(?<![A-Za-z\\d.○〇零一二三四五六七八九十])';
const MASKED_YEAR = `(?:19|20)\\d?${M}{1,4}|[一二][〇○零一二三四五六七八九]{1,2}[xX×*_□]{1,2}`;
/** A month, a day or an hour, of which it may be the second end of a range: 3—×. */
const MASKED_NUMBER = `(?:(?:\\d{1,2}|${M}{1,2})[—–~～\\-])?(?:\\d?${M}{1,6}|${M}\\d)`;
const HOUR = `[时点](?!${anyOf(AFTER_时_IN_OTHER_WORDS, AFTER_时_BEHIND_A_MASK)})`;
/** One part of a date of which at least one digit is hidden, and what it is called. */
const PART = new RegExp(
  `${NO_NUMBER_BEFORE}(?:${MASKED_YEAR}|${MASKED_NUMBER}|(?:19|20)_{1,6}\\d?)` +
    `(?: ?(${guarded(PARTS_OF_A_MASKED_DATE)}|${HOUR})|(?=[—–~～至－-] ?(?:19|20)))`,
  'g',
);
const PART_OF_DAY = anyOf(PARTS_OF_DAY, SHORT_FOR_MORNING);
/** Between two parts of one date: the parts that are not hidden, and the part of the day. */
const BETWEEN = new RegExp(`^ ?(?:\\d{1,4} ?[年月日时] ?){0,2}${PART_OF_DAY}? ?$`);
const HOUR_BEFORE = new RegExp(`${anyOf(BEFORE_A_MASKED_HOUR, PARTS_OF_DAY, SHORT_FOR_MORNING)}$`);
const COUNTED_YEARS_BEFORE = new RegExp(`${anyOf(BEFORE_COUNTED_YEARS)}$`);
const TWO_DIGITS = `(?:${M}{1,2}|\\d{1,2})`;
const DOTTED = new RegExp(
  `(?<![\\w.])(?:(?:19|20)\\d?${M}{1,4}|${M}{4}|(?:19|20)\\d\\d)` + `([.\\-/])${TWO_DIGITS}\\1${TWO_DIGITS}(?![\\w.])`,
  'g',
);
const BARE_YEAR = new RegExp(
  String.raw`(?<![\w.,])(?:19|20)(?:x{2}|×{2}|\*{2})(?![×*\dA-Z])(?! ?${anyOf(COUNTED_BY_WHAT_LOOKS_LIKE_A_YEAR)})`,
  'gi',
);
const LETTERS = new RegExp(
  '(?<![A-Za-z])(?:YYYY|yyyy) ?年(?: ?(?:MM|mm) ?月(?: ?(?:DD|dd) ?日)?)?' +
    '|(?<![A-Za-z])(?:YYYY|yyyy)([.\\-/])(?:MM|mm)\\1(?:DD|dd)(?![A-Za-z/]|\\.[a-z])',
  'g',
);

const masked = (start: number, end: number): FoundSlot => ({ start, end, category: 'date', form: 'mask' });

/** The masked dates in clean text, in order. */
export function dateMasks(text: string): FoundSlot[] {
  const slots = datesOfParts(text);
  const more: FoundSlot[] = [];
  for (const pattern of [DOTTED, BARE_YEAR]) {
    const isTaken = overlapsAny(slots);
    for (const match of allOf(pattern, text)) {
      const [written] = match;
      const end = match.index + written.length;
      if (!isTaken(match.index, end) && ANY.test(written)) more.push(masked(match.index, end));
    }
  }
  return more.length === 0 ? slots : [...slots, ...more].sort((a, b) => a.start - b.start);
}

const ORDER = '年月日号时点分';

/** The dates that masked parts make, parts that follow each other in one date. */
function datesOfParts(text: string): FoundSlot[] {
  const dates: { start: number; end: number; unit: string }[] = [];
  for (const match of allOf(PART, text)) {
    const [written, called] = match;
    // Only a year may do without its 年, as the first end of 20xx—2025年.
    if (!called && !/^(?:19|20)/.test(written)) continue;
    const start = match.index;
    if (isBullet(text, match) || isPartOfName(text, match)) continue;
    // 天数*年度系数, 工作年限 × 月工资, Content-* 时
    if (/^[*×]/.test(written) && (isReckonedOrNamed(text, start) || closesBoldFigure(text, start, written))) continue;
    const end = start + written.length;
    const unit = called ?? '年';
    const last = dates.at(-1);
    const joins =
      last !== undefined &&
      end - last.end <= 24 &&
      BETWEEN.test(text.slice(last.end, start)) &&
      ORDER.indexOf(last.unit) < ORDER.indexOf(unit);
    if (joins) {
      last.end = end;
      last.unit = unit;
    } else if (!countsThings(text, start, unit)) dates.push({ start, end, unit });
  }
  return dates.map(({ start, end }) => ({
    ...masked(start, end),
    ...(isNamedDay(text, start, end) && { thin: true as const }),
  }));
}

const isReckonedOrNamed = (text: string, at: number): boolean =>
  isInFormula(text, at) ||
  isBetweenFactors(text, at) ||
  ('-_./'.includes(text.charAt(at - 1) || '\n') && /[A-Z]/i.test(text.charAt(at - 2)));

/** * 日志与告警, ○ 年度目标: a sign with room behind it at the head of a paragraph marks an item. * 月 * 日 goes on as a date. */
const isBullet = (text: string, { 0: written, index }: RegExpExecArray): boolean =>
  index === 0 && BULLET.test(written) && !DATE_GOES_ON.test(text.slice(written.length, written.length + 4));
const BULLET = /^[*○◯△□] [年月日号时分点]$/;
const DATE_GOES_ON = new RegExp(`^(?:$|[，。；]| ?(?:[月日时\\d]|${M}))`);

/** 工作反馈_同名_日期.md, 台账_年份: one underscore joins what is filled in by name to the words in front of it. */
const isPartOfName = (text: string, { 0: written, index }: RegExpExecArray): boolean =>
  written.length === 2 &&
  written.startsWith('_') &&
  /[\u4e00-\u9fffA-Za-z\d]/.test(text.charAt(index - 1)) &&
  NAMES_PART_OF_DATE.test(text.slice(index + 1, index + 4));
const NAMES_PART_OF_DATE = /^(?:日期(?!间)|[年月]份|年度)/;

/** 截至****5.18****日, **九**月, **目标：**9月, **集体收涨，**2年期: stars round a figure or a label set it in bold, whether Markdown takes them so or not. */
const closesBoldFigure = (text: string, start: number, written: string): boolean =>
  written.startsWith('*') && BOLD_FIGURE.test(text.slice(Math.max(0, start - LONGEST_FIGURE), start));
const LONGEST_FIGURE = 30;
const BOLD_FIGURE =
  /\*(?:\d[\d.,年月]{0,12}|[一二三四五六七八九十]{1,3})\*{0,3}$|(?:^|[\s\-，。；、])\*\*[\u4e00-\u9fff][^*，。；]{0,20}[：:，。；、]\*{1,2}$/;

/** 纯 X 日: set off on both sides, the letter may be the name of the day. 5 月 X 日 is a date. */
const isNamedDay = (text: string, start: number, end: number): boolean =>
  text.charAt(start) === 'X' &&
  text.charAt(start + 1) === ' ' &&
  end - start === 3 &&
  !/[年月] ?$/.test(text.slice(Math.max(0, start - 2), start));

/** x点建议, x分, x号 and 近x年 count or number something; only after a day or an hour are they parts of a date. */
function countsThings(text: string, start: number, unit: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (unit === '分' || unit === '号') return true;
  if (unit === '点' || unit === '时') return !HOUR_BEFORE.test(before);
  return unit === '年' && COUNTED_YEARS_BEFORE.test(before);
}

/** Dates written in format letters, YYYY年MM月DD日; not where a text describes a format. */
export function letterDates(text: string): FoundSlot[] {
  const slots: FoundSlot[] = [];
  for (const match of allOf(LETTERS, text)) {
    const end = match.index + match[0].length;
    // 日期（YYYY-MM-DD）
    const isNamed =
      /[\u4e00-\u9fff][（(]$/.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      /^[）)]/.test(text.slice(end));
    // comment_time = YYYY-MM-DD HH:MM:SS, YYYY-MM-DD / YYYY-MM: nobody writes seconds, or a formula, where a date is due.
    const isOfFormat =
      /[=＝] ?$/.test(text.slice(Math.max(0, match.index - 2), match.index)) ||
      /^.?hh:mm:ss|^ ?[/、|] ?(?:yy|mm|dd)/i.test(text.slice(end, end + 9));
    if (!isNamed && !isOfFormat && !/格式|format/i.test(text.slice(Math.max(0, match.index - 12), end + 8)))
      slots.push(masked(match.index, end));
  }
  return slots;
}

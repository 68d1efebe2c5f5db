/** Slots left blank: empty brackets and quotes, spaces where a date or a number belongs, dots in place of an answer. */
import { anyOf } from '../../norms/lexicon';
import { unitPattern, unitsFor } from '../../norms/units';
import { BEFORE_A_GAP, NUMBERED_BY } from '../../norms/words/around-a-blank';
import {
  BEFORE_DASHES_FOR_A_NAME,
  BEFORE_MARKS_SPOKEN_OF,
  BEFORE_MARKS_WRITTEN_SO,
  BEHIND_DASHES_FOR_A_NAME,
  BEHIND_MARKS_SPOKEN_OF,
  LABELS_BEFORE_A_GAP,
  VERBS_OF_PUTTING_MARKS,
  WANT_AN_ANSWER,
} from '../../norms/words/blanks';
import { hasLostFormulas } from '../lost-formulas';
import type { Reading } from '../reading';
import { categoryOf } from './category';
import { owedLabels } from './owed-labels';
import { proseGaps } from './prose-gaps';
import type { FoundSlot } from './slot';
import { unitBehind } from './unit-behind';
import { allOf, isIn } from '../seek';

const HAN = '[\\u4e00-\\u9fff]';
/** 【】, （ ） and [  ] wherever they stand; 约[ ]万人, 2026年[ ]月: one space may be a box to tick, unless a unit follows. */
const FRAME = new RegExp(
  [
    '(?<![A-Z_\\ufffc>])（\\s*）|【\\s*】|《\\s*》|“\\s*”|(?<!\\d)‘\\s*’|〔\\s*〕',
    `(?<=[\\u4e00-\\u9fff：，])\\[\\s{2,}\\](?!（)`,
    `(?<=[\\u4e00-\\u9fff\\d])\\[[ \\u3000]?\\](?!个人|人员|[人户]的|户籍|家[庭长属])(?=[年月日万亿%]|${unitBehind('gap')})`,
  ].join('|'),
  'gi',
);
/** 注：〔　〕内为五年累计数, 用括号（）标注: the text speaks of the marks themselves. */
const SPOKEN_OF = new RegExp(`^${anyOf(BEHIND_MARKS_SPOKEN_OF)}`);
const SPOKEN_OF_BEFORE = new RegExp(`${anyOf(BEFORE_MARKS_SPOKEN_OF, VERBS_OF_PUTTING_MARKS)}$`);
const WRITTEN_SO = new RegExp(`${anyOf(BEFORE_MARKS_WRITTEN_SO)}$`);
/** 没看完（）: a bracket without even a space behind a whole sentence is a wink rather than a blank. */
const WINK_BEHIND = /^(?:$|[。！？\s])/;

const GAP = '[ \\u3000\\t]{1,20}';
const MAYBE_GAP = '[ \\u3000\\t]{0,20}';
const NOT_IN_A_WORD = `(?!${HAN})`;
/** 　　年　月　日, 20　　年, 2024年　月　日, 2024年5月　日: a number is missing where the gap is. */
const DATE_GAP = new RegExp(
  [
    `(?:(?:19|20)\\d{0,2}${MAYBE_GAP}|^|(?<=[：，。；（\\s]))年${GAP}月(?:${GAP}日|${NOT_IN_A_WORD})`,
    `(?<!\\d)(?:19|20)[ \\u3000]{2,8}年(?:${MAYBE_GAP}月(?:${MAYBE_GAP}日)?)?`,
    `(?<=(?:19|20)\\d\\d年)\\d{1,2}月${GAP}日${NOT_IN_A_WORD}`,
    `(?:^|(?<=[：，。；（]))月${GAP}日${NOT_IN_A_WORD}`,
  ].join('|'),
  'g',
);
/** ……年……月……日, ----年--月--日, ####年##月##日, /年/月/日. */
const SIGN = '(?:…{1,3}|\\.{2,6}|-{2,6}|#{2,4}|\\/)';
const DATE_SIGNS = new RegExp(`(?:(?:19|20)?\\d{0,2}${SIGN} ?|(?:19|20)\\d\\d)年 ?${SIGN} ?月(?: ?${SIGN} ?日)?`, 'g');
const WIDE = '[ \\u3000]{2,12}';
/** Units as they stand behind 万 and 亿. */
const GREAT_UNIT = unitPattern(unitsFor('dropped-great'));
const NUMBER_GAP = new RegExp(
  [
    `(?<=[${BEFORE_A_GAP}])${WIDE}(?=[万亿]|%(?!\\d)|${unitBehind('gap')})`,
    // 事实：  人必须……: behind a colon a clause may begin, so that the unit has to close its field. 名  称： is a label.
    `(?<=：)${WIDE}(?=[万亿]|%(?!\\d)|${unitBehind('gap')}(?:${NOT_IN_A_WORD}(?![ \\u3000]{1,8}${HAN}：)|(?=左右|以[上下内]|整(?:$|[，。；）])|[每、]|人民币)|(?<![人天元家项个名])(?=[及和])|(?<![人年月])(?=内[完办交付报回])))`,
    `(?<=[〕第])[ \\u3000](?=[${NUMBERED_BY}])`,
    `(?<=${HAN})${WIDE}(?=(?:[万亿]{1,2}${GREAT_UNIT}|${unitPattern(unitsFor('any-gap'))})(?!\\d)${NOT_IN_A_WORD})`,
  ].join('|'),
  'g',
);
/** 办公室电话：      ，: a label, room, and a mark behind it. Of 0826-      ； the code of the place is there. */
const GAP_AT_A_LABEL = new RegExp(
  `(?<=${anyOf(LABELS_BEFORE_A_GAP)}[：:](?:0\\d{2,3}[-—])?)${WIDE}(?=[，。；、])`,
  'g',
);
const DOTS = new RegExp(
  `(?<=${anyOf(WANT_AN_ANSWER)}|${HAN}：)\\s?(?:\\.{3,12}|…{1,6}|。{3,12}|(?<=：)。。)(?=\\s?(?:$|[。，；]))`,
  'g',
);

/** Blanks of a paragraph. */
export function blanks(reading: Reading): FoundSlot[] {
  const { text } = reading;
  return [...frames(text), ...roomIn(reading), ...owedLabels(reading), ...signs(text), ...dots(text), ...dashes(text)];
}

/** Room in sentences; where formulas are gone it is theirs as often as that of a number. */
function roomIn(reading: Reading): FoundSlot[] {
  const slots = [...(reading.kind === 'row' ? [] : gaps(reading.text)), ...proseGaps(reading)];
  return slots.length > 0 && hasLostFormulas(reading) ? slots.map((slot) => ({ ...slot, thin: true })) : slots;
}

const EMPTY_PAIR = /[（【《“‘〔[]\s*[）】》”’〕\]]/;

/** @WebFilter（“”）, method1(), git commit -m ‘ ’, “ ”+“ ”: what a program is given, and strings that are put together. */
const isOfCode = (frame: string, before: string, behind: string): boolean =>
  (/\w（$/.test(before) && behind.startsWith('）')) ||
  (frame === '（）' && /[A-Za-z][\d ]$/.test(before)) ||
  /(?:[+＋]\s?|-[a-z] ?)$/.test(before) ||
  /^\s?[+＋]/.test(behind);

/** 全角标点（。，、""《》）: one of the marks that are listed. */
const AMONG_MARKS = /[。，、；：！？”’"'—…·]{2}$/;

const isShownOrOfCode = (frame: string, before: string, behind: string): boolean =>
  isOfCode(frame, before, behind) || AMONG_MARKS.test(before);

/** ”甲“ ”乙“: the marks of a paragraph stand the wrong way round, and what looks empty is between two quotations. */
const isTurned = (frame: string, before: string): boolean =>
  frame.startsWith('“') && before.includes('”') && before.split('”').length > before.split('“').length;

/** ☑Java □ 其他（　）: the room beside a choice that was not ticked is for who ticks it. */
const BESIDE_OPEN_CHOICE = /[□☐○][ \u3000]?[\u4e00-\u9fff]{1,8}[：:]?[ \u3000_]*$/;
const LONGEST_CHOICE = 14;

const CLOSES_AGAIN = /^[^“”。]+”/;
const LONGEST_QUOTED = 20;

function frames(text: string): FoundSlot[] {
  if (!isIn(EMPTY_PAIR, text)) return [];
  const slots: FoundSlot[] = [];
  let spokenUpTo = 0;
  for (const { 0: frame, index: start } of allOf(FRAME, text)) {
    const end = start + frame.length;
    const before = text.slice(Math.max(0, start - 4), start);
    // Its sister behind 和 or 、 is spoken of as well: 加上了“”和《》.
    const goesOn = spokenUpTo > 0 && /^[、和与或]?$/.test(text.slice(spokenUpTo, start));
    const isQuoted = /[“‘`"]$/.test(before) && /^[”’`"]/.test(text.slice(end, end + 1));
    const isGiven = frame.length === 2 && WRITTEN_SO.test(before);
    // “”排队点餐”: one mark too many, which is told as that.
    if (frame === '“”' && CLOSES_AGAIN.test(text.slice(end, end + LONGEST_QUOTED))) continue;
    if (
      goesOn ||
      isQuoted ||
      isTurned(frame, text.slice(0, start)) ||
      isGiven ||
      BESIDE_OPEN_CHOICE.test(text.slice(Math.max(0, start - LONGEST_CHOICE), start)) ||
      isShownOrOfCode(frame, before, text.slice(end, end + 2)) ||
      SPOKEN_OF.test(text.slice(end, end + 2)) ||
      SPOKEN_OF_BEFORE.test(before)
    ) {
      spokenUpTo = end;
      continue;
    }
    const category = categoryAround(text, start, end);
    const isWink = frame === '（）' && category === 'other' && start > 8 && WINK_BEHIND.test(text.slice(end));
    slots.push({ start, end, category, form: 'frame', ...(isWink && { thin: true }) });
  }
  return slots;
}

/** Dashes in the place of a name: a dash proper stands between whole phrases, never behind 的 and in front of 精神. */
const DASHES = new RegExp(
  `(?<=${anyOf(BEFORE_DASHES_FOR_A_NAME)})-{2,6}(?=${anyOf(BEHIND_DASHES_FOR_A_NAME)}(?:$|[，。；、]|${HAN}))`,
  'g',
);

function dashes(text: string): FoundSlot[] {
  if (!text.includes('--')) return [];
  return allOf(DASHES, text).map(({ 0: run, index: start }) => ({
    start,
    end: start + run.length,
    category: categoryAround(text, start, start + run.length),
    form: 'mask',
  }));
}

/** 计划　%, 本月　万元: a noun and its unit, alone in a line, head a column that was pasted line by line. */
const HEAD_OF_COLUMN = new RegExp(
  `^${HAN}{2,6}[ \\u3000\\t]{2,20}[（(]?(?:%|${unitPattern(unitsFor('any-gap'))})[）)]?$`,
);

/** Gaps in running text; in a table they lay out columns and an empty cell says nothing. */
function gaps(text: string): FoundSlot[] {
  if (isIn(HEAD_OF_COLUMN, text)) return [];
  return [
    ...slotsAt(text, DATE_GAP, 'date').map((slot) => (isInTitle(text, slot) ? { ...slot, thin: true as const } : slot)),
    ...slotsAt(text, NUMBER_GAP, 'number'),
    ...slotsAt(text, GAP_AT_A_LABEL, 'other'),
  ];
}

/** 《公示情况（ 年 月 日）》 is the name of a form, which has its date on it. */
function isInTitle(text: string, { start }: FoundSlot): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
const LONGEST_TITLE = 80;

const MARKS = /[…#/]|\.{2}|--/;

function signs(text: string): FoundSlot[] {
  return text.includes('月') && isIn(MARKS, text) ? slotsAt(text, DATE_SIGNS, 'date') : [];
}

function dots(text: string): FoundSlot[] {
  return allOf(DOTS, text).map(({ 0: dotted, index: start }) => {
    const end = start + dotted.length;
    return { start, end, category: categoryAround(text, start, end), form: 'dots' };
  });
}

function slotsAt(text: string, pattern: RegExp, category: FoundSlot['category']): FoundSlot[] {
  return allOf(pattern, text).map(({ 0: gap, index: start }) => ({
    start,
    end: start + gap.length,
    category,
    form: 'gap',
  }));
}

const categoryAround = (text: string, start: number, end: number): FoundSlot['category'] =>
  categoryOf(text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8));

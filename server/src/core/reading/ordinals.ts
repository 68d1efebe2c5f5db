/** Ordinals in front of headings and items: 一、 （一） 1. （1） ① 第一章, their styles and values, and how to write them. */
import { NUMERALS_TO_TEN } from '../norms/words/counting';
import { anyOf } from '../norms/lexicon';
import { UNIT_PATTERN } from '../norms/units';
import { WORDS_AFTER_A_COUNT } from '../norms/words/headings';
import { AFTER_YEARS_IN_A_HEADING, COUNTED_BY_TWO_NUMBERS } from '../norms/words/numbering';
import { readHan } from './numerals/read';
import { han } from './numerals/write-han';
import { firstOf } from './seek';

/** Styles of official writing, from the outermost in. `part` is 第一部分 / 第一章, `clause` 第一条. */
export type OrdinalStyle =
  | 'part'
  | 'section'
  | 'clause'
  | 'han'
  | 'han-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'circled';

export interface Ordinal {
  readonly style: OrdinalStyle;
  readonly value: number;
  /** Length in clean text, with its mark. */
  readonly length: number;
  /** Where its number stands in clean text. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** The mark after the number as written: 、 . ． ， or nothing. */
  readonly mark: string;
  /** 一、一、, 7 7. .: it is written twice. */
  readonly twice?: true;
}

/** Level of a heading with this ordinal, 1 the outermost; Markdown's # count uses the same scale. */
export const LEVEL: Readonly<Record<OrdinalStyle, number>> = {
  part: 1,
  section: 2,
  clause: 5,
  han: 2,
  'han-bracket': 3,
  arabic: 4,
  'arabic-bracket': 5,
  circled: 6,
};

export const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** 一〇, with a circle for the zero or with its own character, is ten where numbers are written by their digits. */
const HAN = '[一二三四五六七八九十百][一二三四五六七八九十百〇○]{0,3}';
const NUMBER = `${HAN}|\\d{1,2}`;
/** What follows the digits of 1. and 1、; 1.5, 1.2.3 and 1.x are no ordinals, but 1.2024年 and 1.spi 接口 are. */
const AFTER_ARABIC =
  '\\.(?!\\d|[a-z](?![a-z\\d]{1,20}[ \\u4e00-\\u9fff])|[A-Z]\\d)|、(?!\\d)|[.、](?=(?:19|20)\\d\\d年)|，(?=[\\u4e00-\\u9fff])|）';
/** Each style as a paragraph opens with it, its number in a group. 1.5 and 2024年 are no ordinals, nor is 十二、三岁. */
const FORMS: readonly (readonly [OrdinalStyle, string])[] = [
  ['part', `第(${NUMBER})(?:编|部分|章)(?![\\u4e00-\\u9fff]{0,3}[，。]|第[\\d.]+(?:（\\d+）)?[款项条])`],
  ['section', `第(${NUMBER})节`],
  // 第二十条、第二十七条及前条规定，……准用之: a paragraph that cites.
  ['clause', `第(${HAN}|\\d{1,3})条(?![\\u4e00-\\u9fff]|、[第前])`],
  ['han-bracket', `（(${HAN})）[、，.]?`],
  ['han', `(${HAN})(?:、|\\.[ \\t]{0,2}(?=[\\u4e00-\\u9fff×A-Za-z“《])|[，：](?=[\\u4e00-\\u9fff×]))`],
  ['arabic-bracket', '（(\\d{1,2})）[、，.]?'],
  ['arabic', `(\\d{1,2})(?:${AFTER_ARABIC})`],
  ['circled', `([${CIRCLED}])`],
];
const ORDINAL = new RegExp(`^(?:${FORMS.map(([, source]) => source).join('|')})`);

/** 8. 2 供应商提出质疑: the second clause of 8 with a space in its number, and no item 8. 1. 3 家企业 counts what follows. */
const SPACED_DECIMAL = new RegExp(
  String.raw`^\s*\d{1,2}[.．] \d{1,2}[ \u3000]{1,3}(?!${UNIT_PATTERN}|${anyOf(WORDS_AFTER_A_COUNT)})[\u4e00-\u9fff]`,
);

/** Whether a paragraph as written opens with such a number. */
export const opensWithSpacedDecimal = (original: string): boolean => SPACED_DECIMAL.test(original);
/** Whether it may: 8. 7 对供应商的答复, where 对 could count pairs. */
export const mayOpenWithDecimal = (original: string): boolean => /^\s*\d{1,2}[.．] \d{1,2}[ \u3000]/.test(original);

/** The ordinal at the start of `text` (clean, folded), if there is one. */
export function ordinalAt(text: string): Ordinal | undefined {
  const sign = MARKS_OF_WEIGHT.includes(text.charAt(0) || '\n') ? (MARKED.exec(text)?.[0].length ?? 0) : 0;
  const marked = sign > 0 ? ordinalBehind(text.slice(sign)) : undefined;
  if (!marked) return ordinalBehind(text);
  const { length, numberStart, numberEnd } = marked;
  return { ...marked, length: sign + length, numberStart: sign + numberStart, numberEnd: sign + numberEnd };
}

/** ★（1）, ▲5.: papers of a tender set such a mark before the number of a clause that must be met. 惯例. */
const MARKS_OF_WEIGHT = '★▲☆△※';
const MARKED = /^[★▲☆△※]{1,2} ?/;

function ordinalBehind(text: string): Ordinal | undefined {
  const first = firstOfTwo(text);
  const second = first > 0 ? onlyOrdinalAt(text.slice(first)) : undefined;
  if (!second) return onlyOrdinalAt(text);
  const { length, numberStart, numberEnd } = second;
  const end = first + length + (/^ ?[.．、]/.exec(text.slice(first + length, first + length + 2))?.[0].length ?? 0);
  return { ...second, length: end, numberStart: first + numberStart, numberEnd: first + numberEnd, twice: true };
}

const NUMERALS = `${NUMERALS_TO_TEN.join('')}百`;
const isNumeral = (character: string): boolean => character !== '' && NUMERALS.includes(character);
const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character !== '';
/** 十二 and 12. */
const LONGEST_NUMBER = 3;

/**
 * How much of `text` is the first of two equal numbers: 一、一、检查范围, （一）（一）, 7、7.标题, 7 7. .标题. None is 二、二、三产业, where two
 * numbers in a row follow, and 7.7.标题, a number of two parts.
 */
function firstOfTwo(text: string): number {
  const opens = text.startsWith('（') ? 1 : 0;
  const isOf = isNumeral(text.charAt(opens)) ? isNumeral : isDigit(text.charAt(opens)) ? isDigit : undefined;
  if (!isOf) return 0;
  let end = opens;
  while (end - opens <= LONGEST_NUMBER && isOf(text.charAt(end))) end++;
  const label = text.slice(0, end) + (opens ? '）' : '');
  let at = label.length;
  if (opens) {
    if (!text.startsWith(label)) return 0;
  } else if (text.charAt(at) === '、') at++;
  else if (text.charAt(at) !== ' ') return 0;
  while (text.charAt(at) === ' ') at++;
  if (!text.startsWith(label, at)) return 0;
  const behind = at + label.length;
  if (opens) return at;
  return /[、.．]/.test(text.charAt(behind)) && !isOf(text.charAt(behind + 1)) ? at : 0;
}

function onlyOrdinalAt(text: string): Ordinal | undefined {
  const match = firstOf(ORDINAL, text);
  if (!match) return undefined;
  for (const [group, [style]] of FORMS.entries()) {
    const written = match[group + 1];
    if (written === undefined) continue;
    const value = ordinalValue(written);
    if (value === undefined || value < 1) return undefined;
    const [whole] = match;
    if (style === 'han' && isRunOfNumbers(value, text.slice(whole.length))) return undefined;
    if ((whole.endsWith('章') || whole.endsWith('节')) && isCited(text, whole.length)) return undefined;
    const numberStart = whole.indexOf(written);
    const numberEnd = numberStart + written.length;
    const mark = whole.slice(numberEnd).replace('）', '');
    return { style, value, length: whole.length, numberStart, numberEnd, mark };
  }
  return undefined;
}

/** Names of chapters that a colon stands behind are short: 第四章附则：. */
const LONGEST_NAME_OF_A_CHAPTER = 8;
const CLAUSE_OF_ITS_OWN = new RegExp(`第(?:${NUMBER}|\\d{3})条`);

/**
 * 第四章规定的罚则，由县里执行。, 第五章 法律责任共十条，列明了罚则。: a sentence that speaks of a chapter, and none that it heads. 第一章总则第一条为了……。 lost the
 * breaks between its lines.
 */
function isCited(text: string, length: number): boolean {
  // 第四章“建设方案”写作要求：: what follows is about the chapter of that name.
  if (text.charAt(length) === '“' && /”[^“”]+[：:]$/.test(text.slice(length).trimEnd())) return true;
  const last = text.charAt(text.trimEnd().length - 1);
  const isSetApart = text.charAt(length) === ' ';
  // 第四章必须写清责任分工：: what has no blank behind its number and leads on is a sentence.
  if (last === '：') return !isSetApart && text.length - length > LONGEST_NAME_OF_A_CHAPTER;
  if (last !== '。' && last !== '；') return false;
  const rest = text.slice(length).trim();
  return (
    !/^第/.test(rest) && !(isSetApart && (rest.includes(' ') || !rest.includes('，'))) && !CLAUSE_OF_ITS_OWN.test(rest)
  );
}

/** The value of an ordinal's number: 三, 3 or ③. */
export function ordinalValue(written: string): number | undefined {
  if (/\d/.test(written)) return Number(written);
  const circled = CIRCLED.indexOf(written);
  return circled >= 0 ? circled + 1 : readHan(written);
}

const NUMBERS_GO_ON = new RegExp(`^(${HAN})([、，]${HAN}|.{0,2})`);
const COUNTS_THINGS = new RegExp(`^(?:两|${anyOf(COUNTED_BY_TWO_NUMBERS)}|年(?!${anyOf(AFTER_YEARS_IN_A_HEADING)}))`);

/**
 * Whether 一、 before `rest` is no ordinal but one of several numbers: 一、二、三级; 十二、三岁; 七、八十年代. The number that
 * follows is the next one; “一、五年来的工作” and “一、一年接着一年干” are headings.
 */
export function isRunOfNumbers(value: number, rest: string): boolean {
  const next = NUMBERS_GO_ON.exec(rest);
  if (!next) return false;
  const [, number = '', after = ''] = next;
  if (/^[、，]/.test(after)) return true;
  return readHan(number.charAt(0)) === (value % 10) + 1 && COUNTS_THINGS.test(number.slice(1) + after);
}

/** The number of an ordinal alone, written as its style wants it: 三 for han, 3 for arabic, ③ for circled. */
export function writeOrdinalNumber(style: OrdinalStyle, value: number, like: string): string {
  if (style === 'circled') return CIRCLED[value - 1] ?? String(value);
  return /\d/.test(like) ? String(value) : han(value);
}

/** A whole ordinal with its mark in the form of GB/T 9704: 三、 （三） 3. （3） ③ 第三部分. */
export function writeOrdinal(style: OrdinalStyle, value: number): string {
  switch (style) {
    case 'part':
      return `第${han(value)}部分`;
    case 'section':
      return `第${han(value)}节`;
    case 'clause':
      return `第${han(value)}条`;
    case 'han':
      return `${han(value)}、`;
    case 'han-bracket':
      return `（${han(value)}）`;
    case 'arabic':
      return `${value}.`;
    case 'arabic-bracket':
      return `（${value}）`;
    case 'circled':
      return CIRCLED[value - 1] ?? `${value}.`;
  }
}

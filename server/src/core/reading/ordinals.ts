/** Ordinals in front of headings and items: 一、 （一） 1. （1） ① 第一章, their styles and values, and how to write them. */
import { han } from './numerals/write-han';
import { readHan } from './numerals/read';

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
const H = '[一二三四五六七八九十百]{1,4}';
/** One alternation, anchored; the groups are named by style. 1.5 and 2024年 are no ordinals, nor is 十二、三岁. */
const ORDINAL = new RegExp(
  `^(?:第(?<part>${H}|\\d{1,2})(?:编|部分|章)(?![\\u4e00-\\u9fff]{0,3}[，。]))` +
    `|^第(?<section>${H}|\\d{1,2})节` +
    `|^第(?<clause>${H}|\\d{1,3})条(?![\\u4e00-\\u9fff])` +
    `|^（(?<hanBracket>${H})）[、，.]?` +
    `|^(?<han>${H})(?:、|[.，](?=[\\u4e00-\\u9fff]))` +
    `|^（(?<arabicBracket>\\d{1,2})）[、，.]?` +
    `|^(?<arabic>\\d{1,2})(?:[.、](?![\\da-z]|[A-Z]\\d)|[.、](?=(?:19|20)\\d\\d年)|，(?=[\\u4e00-\\u9fff])|）)` +
    `|^(?<circled>[${CIRCLED}])`,
);
const STYLE_OF_GROUP: Readonly<Record<string, OrdinalStyle>> = {
  part: 'part',
  section: 'section',
  clause: 'clause',
  hanBracket: 'han-bracket',
  han: 'han',
  arabicBracket: 'arabic-bracket',
  arabic: 'arabic',
  circled: 'circled',
};

/** The ordinal at the start of `text` (clean, folded), if there is one. */
export function ordinalAt(text: string): Ordinal | undefined {
  const found = ORDINAL.exec(text);
  if (!found?.groups) return undefined;
  for (const [group, written] of Object.entries(found.groups)) {
    if (written === undefined) continue;
    const style = STYLE_OF_GROUP[group]!;
    const value =
      style === 'circled' ? CIRCLED.indexOf(written) + 1 : /\d/.test(written) ? Number(written) : readHan(written);
    if (value === undefined || value < 1) return undefined;
    if (style === 'han' && isRunOfNumbers(value, text.slice(found[0].length))) return undefined;
    const numberStart = found[0].indexOf(written);
    const numberEnd = numberStart + written.length;
    return {
      style,
      value,
      length: found[0].length,
      numberStart,
      numberEnd,
      mark: found[0].slice(numberEnd).replace('）', ''),
    };
  }
  return undefined;
}

const NUMBERS_GO_ON = new RegExp(`^(${H})([、，]${H}|.{0,2})`);

/**
 * Whether 一、 before `rest` is no ordinal but one of several numbers: 一、二、三级; 十二、三岁; 七、八十年代. The number that
 * follows is the next one; “一、五年来的工作” and “一、一年接着一年干” are headings.
 */
export function isRunOfNumbers(value: number, rest: string): boolean {
  const next = NUMBERS_GO_ON.exec(rest);
  if (!next) return false;
  if (/^[、，]/.test(next[2]!)) return true;
  const first = readHan(next[1]![0]!);
  return (
    first === (value % 10) + 1 &&
    /^(?:[者是级期类批层轮岁月日号楼组班十百]|年(?!来|工作|规划|计划|发展|行动))/.test(next[1]!.slice(1) + next[2]!)
  );
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

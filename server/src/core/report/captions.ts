/** Captions of tables and figures: 表1 各镇任务分解, 附图2-1, 续表三. */
import { NUMERALS_TO_TEN } from '../norms/words/counting';
import { ordinalValue } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

/** What a line or a reference names by its number. */
export interface Numbered {
  /** 表 or 图. */
  readonly what: string;
  /** In digits, 3 or 2-1, however it is written. */
  readonly label: string;
  /** Where its number ends; an offset of clean text. */
  readonly end: number;
}

const CAPTIONED = '表图';
/** 附表3, 续表3, 插图1. */
const IN_FRONT = '附续插';
const DIGITS = '0123456789';
const HAN_DIGITS = NUMERALS_TO_TEN.join('');
/** 表2-1, 图3.1: a number of two. */
const JOINS = '-.．—－';
const LONGEST_CAPTION = 50;
const LONGEST_GAP = 2;

/** The table or figure whose name and number stand at `at` of clean text, 表3; undefined where no number follows the name. */
export function numberedAt(text: string, at: number): Numbered | undefined {
  const what = text.charAt(at);
  if (what === '' || !CAPTIONED.includes(what)) return undefined;
  let start = at + 1;
  while (start <= at + LONGEST_GAP && text.charAt(start) === ' ') start++;
  let end = start;
  while (isOneOf(DIGITS, text, end) || (end > start && isJoint(text, end))) end++;
  if (end > start) return { what, label: text.slice(start, end).replace(/[.．—－]/g, '-'), end };
  while (isOneOf(HAN_DIGITS, text, end)) end++;
  const value = end > start ? ordinalValue(text.slice(start, end)) : undefined;
  return value === undefined ? undefined : { what, label: String(value), end };
}
const isOneOf = (characters: string, text: string, at: number): boolean => characters.includes(text.charAt(at) || '\n');
const isJoint = (text: string, at: number): boolean => isOneOf(JOINS, text, at) && isOneOf(DIGITS, text, at + 1);

/** What the line of `reading` is the caption of, if it opens as one. */
export const captionOf = (reading: Reading): Numbered | undefined =>
  isOneOf(CAPTIONED + IN_FRONT, reading.text, 0) && reading.text.length <= LONGEST_CAPTION
    ? reading.derive(readCaption)
    : undefined;
const readCaption = ({ text }: Reading): Numbered | undefined => numberedAt(text, isOneOf(IN_FRONT, text, 0) ? 1 : 0);

/** The captions of a draft. */
export interface Captions {
  has(one: Numbered): boolean;
  /** The last caption of the tables or of the figures. */
  lastOf(what: string): Paragraph | undefined;
}

export function captionsOf(report: Report): Captions {
  const labels = new Set<string>();
  const last = new Map<string, Paragraph>();
  for (const paragraph of paragraphsWith(report, captionOf)) {
    const caption = captionOf(paragraph.reading);
    if (!caption) continue;
    labels.add(caption.what + caption.label);
    last.set(caption.what, paragraph);
  }
  return { has: ({ what, label }) => labels.has(what + label), lastOf: (what) => last.get(what) };
}

/** Two captions that stand one after the other and bear one number, but other names. */
export interface DoubledCaption {
  readonly first: Paragraph;
  readonly second: Paragraph;
  /** 图3-5. */
  readonly written: string;
}

/** 图3-5 交互流程, then 图3-5 账户结构. Numbers that begin anew in each part begin with one. */
export function doubledCaptions(report: Report): readonly DoubledCaption[] {
  const before = new Map<string, Paragraph>();
  return paragraphsWith(report, captionOf).flatMap((second): readonly DoubledCaption[] => {
    const caption = captionOf(second.reading);
    if (!caption || !CAPTIONED.includes(second.reading.text.charAt(0))) return [];
    const first = before.get(caption.what);
    before.set(caption.what, second);
    if (!first || caption.label === '1' || captionOf(first.reading)?.label !== caption.label) return [];
    return areOfTwo(nameIn(first), nameIn(second)) ? [{ first, second, written: caption.what + caption.label }] : [];
  });
}

const nameIn = ({ reading }: Paragraph): string => reading.text.slice(captionOf(reading)?.end).trim();
/** 表2a and 表2b are two tables, 图2（续） goes on with the one before. */
const areOfTwo = (one: string, other: string): boolean =>
  [one, other].every((name) => /^[\u4e00-\u9fff“《]/.test(name)) &&
  !one.startsWith(other) &&
  !other.startsWith(one) &&
  !other.includes('续');

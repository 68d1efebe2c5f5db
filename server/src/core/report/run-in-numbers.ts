/**
 * Numbers that a series seems to lack and that stand between its members all the same, behind other text on one line, where the others have
 * a line of their own: …按月完成。② 奖金基数, and below it ③. A copy lost the break of the line.
 */
import { anyOf } from '../norms/lexicon';
import { BEFORE_A_REFERENCE } from '../norms/words/numbering';
import { type MarkerStyle, opensReference } from '../reading/enumerations';
import { han } from '../reading/numerals/write-han';
import { CIRCLED } from '../reading/ordinals';
import { fold } from '../text/fold';
import { shift, type Span } from '../text/span';
import type { Paragraph, Report } from './report';
import type { SequenceBreak } from './sequence-breaks';
import type { Member } from './series-kinship';

export interface RunIn {
  readonly value: number;
  /** Of its mark, in the document. */
  readonly span: Span;
  /** From the end of the text before it, which blanks may follow. */
  readonly gap: Span;
  /** It stands in a cell of a row, or behind the blanks that set a column. */
  readonly isCell: boolean;
}

/** A list whose first item stands run in begins so many paragraphs above its second at most. */
const REACH_ABOVE = 6;
/** More numbers than these are not run in one by one. */
const MOST = 5;

/** The numbers that are missing at a break, where each of them stands run in between; else none. */
export function runInNumbers({ kind, member, previous, expected, series }: SequenceBreak, report: Report): RunIn[] {
  const { value, opens } = member.marker;
  if ((kind !== 'skip' && kind !== 'late') || !opens || value <= expected || value - expected > MOST) return [];
  const own = member.paragraph.index;
  const above = series.parent?.paragraph.index ?? 0;
  let index = previous ? previous.paragraph.index : Math.max(above, own - REACH_ABOVE);
  let from = previous ? previous.paragraph.reading.toRaw(previous.marker.end - 1) + 1 : 0;
  const found: RunIn[] = [];
  let due = expected;
  let mark = markOf(member, due);
  for (; index < own; index++, from = 0) {
    const paragraph = report.paragraphs[index];
    if (!paragraph) break;
    for (let next = find(paragraph, from, mark, member); next; next = find(paragraph, from, mark, member)) {
      found.push({ ...next, value: due });
      from = next.span.end - paragraph.span.start;
      mark = markOf(member, ++due);
      // 1）…2）…3）… in one line is a list by itself, and no part of the one below it.
      if (due === value) return find(paragraph, from, mark, member) ? [] : found;
    }
  }
  return [];
}

/** The mark with `value` as `member` is written, in one spelling and without what may follow it: （二） for （三）、. */
function markOf({ paragraph: { reading }, marker }: Member, value: number): string {
  const { style, start, numberStart, numberEnd, end } = marker;
  const [open, number, close] = [
    fold(reading.written(start, numberStart)),
    fold(reading.written(numberStart, numberEnd)),
    fold(reading.written(numberEnd, end)).trimEnd(),
  ];
  const isLatin = number.charAt(0) >= '0' && number.charAt(0) <= '9';
  const due = style === 'circled' ? (CIRCLED[value - 1] ?? '') : isLatin ? String(value) : han(value);
  return open + due + (ENDS_WITH_A_POINT.has(style) ? close : close.charAt(0));
}
/** 2、 2. and 二、, where the mark is what follows the number; the others have one sign behind it. */
const ENDS_WITH_A_POINT: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'arabic', 'han']);

/**
 * `sequenceBreak`, but a gap where two numbers only seem to have changed places: （3）, then （1） behind the name of another part, and （2）, which
 * goes on from that.
 */
export function withoutOtherList(sequenceBreak: SequenceBreak, { paragraphs }: Report): SequenceBreak {
  const { kind, member, expected, index: at, series } = sequenceBreak;
  const next = series.members[at + 1];
  if (kind !== 'swap' || !next) return sequenceBreak;
  const first = markOf(member, 1);
  const isOther = paragraphs
    .slice(member.paragraph.index + 1, next.paragraph.index)
    .some((paragraph) => beginsList(paragraph, first, member));
  return isOther ? { ...sequenceBreak, kind: 'skip', repair: [{ member, value: expected }] } : sequenceBreak;
}

/** Whether a list like that of `member` begins within a line: 赛题一：图像处理（1）任务. No number is looked for here that would be missed. */
const beginsList = (paragraph: Paragraph, first: string, member: Member): boolean =>
  HAS_OWN_SIGNS.has(member.marker.style)
    ? fold(paragraph.reading.original).includes(first)
    : find(paragraph, 0, first, member) !== undefined;

/** `mark`, as `member` is written, in `paragraph` from `from` (an offset of what is written) on. */
function find(paragraph: Paragraph, from: number, mark: string, member: Member): Omit<RunIn, 'value'> | undefined {
  const written = fold(paragraph.reading.original);
  for (let at = written.indexOf(mark, from); at >= 0; at = written.indexOf(mark, at + 1)) {
    const before = written.slice(0, at);
    const end = at + mark.length;
    const text = before.trimEnd();
    if (
      text === '' ||
      !mayStandBehind(before, text, member.marker.style) ||
      !mayGoOn(written, end, before !== text, member)
    )
      continue;
    const { start } = paragraph.span;
    const blanks = before.slice(text.length);
    return {
      span: shift({ start: at, end }, start),
      gap: shift({ start: text.length, end: at }, start),
      isCell: paragraph.kind === 'row' || (IN_COLUMNS.test(blanks) && !OF_RULES.has(member.marker.style)),
    };
  }
  return undefined;
}

const IN_COLUMNS = /\t|\s{2}/;
/** 第三章: a copy runs it on behind any blanks. */
const OF_RULES: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'section', 'clause']);
/** What ends with a sign of its own shows the number as such: （2） ② 2）, but not 2、 which figures stand before. */
const HAS_OWN_SIGNS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['han-bracket', 'arabic-bracket', 'circled']);
const ENDS_A_SENTENCE = /[。；：！？…;:!?]$/;
const CLOSES = /[”’）」』】》}\]]$/;
const IS_LATIN = /[\w/%]$/;
const IS_HAN = /[\u4e00-\u9fff]$/;
const REFERS = new RegExp(`${anyOf(BEFORE_A_REFERENCE)}$`);

/** Whether what stands on the line before a mark, `text` with its blanks `before`, lets the mark begin something. */
function mayStandBehind(before: string, text: string, style: MarkerStyle): boolean {
  const isParted = before !== text;
  if (ENDS_A_SENTENCE.test(text)) return true;
  if (CLOSES.test(text)) return isParted || style === 'circled' || isLabel(text, style);
  if (IS_LATIN.test(text)) return isParted || HAS_OWN_SIGNS.has(style);
  return IS_HAN.test(text) && (isParted || style === 'circled') && !REFERS.test(text);
}

/** 2.【不足】（1）: what is named in brackets at the head of an item has a list of its own. */
const LABEL = /^[\d一二三四五六七八九十]{1,2}[.、．]?\s?[[{【〔「][^\]}】〕」]{1,16}[\]}】〕」]$/;
const isLabel = (text: string, style: MarkerStyle): boolean => HAS_OWN_SIGNS.has(style) && LABEL.test(text);

const BEGINS = /^[ \u3000]?[\u4e00-\u9fff“《【A-Za-z\d]/;

/** Whether what stands behind a mark begins an item: words, or the end of the line where the mark is parted from the text before. */
function mayGoOn(written: string, end: number, isParted: boolean, { marker }: Member): boolean {
  const after = written.slice(end, end + LONGEST_REFERENCE);
  if (after.trim() === '') return isParted;
  // 2.5 is a figure.
  if (marker.style === 'arabic' && /^\d/.test(after)) return false;
  if (OF_RULES.has(marker.style) && REFERS_TO_A_RULE.test(after)) return false;
  return BEGINS.test(after) && !opensReference(after.trimStart());
}
/** 第三条所列情形除外, 第三条中“教职工”, 第三条 规定的情形: another article is spoken of. */
const REFERS_TO_A_RULE = /^\s?(?:所[列称指述规]|中[“的，]|规定的|之)/;
const LONGEST_REFERENCE = 12;

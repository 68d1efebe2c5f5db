/**
 * Where a numbered series breaks, and how its numbers would be put right. One mistake is one break: （一）（二）（二）（四）
 * has one wrong number, and （一）（三）（四）（五） lacks one section; neither is three mistakes.
 */
import { anyOf } from '../norms/lexicon';
import { WORDS_AFTER_A_COUNT } from '../norms/words/headings';
import type { TextEdit } from '../text/edit';
import { shift, type Span } from '../text/span';
import { han } from '../reading/numerals/write-han';
import { CIRCLED, LEVEL, type OrdinalStyle } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { remembered } from '../text/remember';
import type { Report } from './report';
import { cellSeriesOf, IN_TEXT, lastOf, type Member, type Series, seriesOf } from './sequences';
import { firstOf, isInPart } from '../reading/seek';

/**
 * `skip`: a number is missing before this member. `repeat`: it bears the number of the one before. `back`: it falls
 * back further. `swap`: it and the next have changed places. `late`: the series opens with another number than 1.
 * `restart`: the series opens with 1 where the one before it has not been closed by a heading.
 */
export type BreakKind = 'skip' | 'repeat' | 'back' | 'swap' | 'late' | 'restart';

export interface SequenceBreak {
  readonly kind: BreakKind;
  readonly series: Series;
  readonly member: Member;
  /** Which of the members it is. */
  readonly index: number;
  readonly previous: Member | undefined;
  /** The number that would be right here. */
  readonly expected: number;
  /** The numbers that would have to change, this member's first. */
  readonly repair: readonly { readonly member: Member; readonly value: number }[];
  /** How many members go on from this one as it is numbered. */
  readonly following: number;
  /**
   * Only one reading is possible: the neighbours on both sides fit the repaired number, or a repeat shifts what
   * follows.
   */
  readonly certain: boolean;
}

/** All breaks of `report`, sure or not; the rules decide which of them they report. */
export function breaksOf(report: Report): readonly SequenceBreak[] {
  return report.derive(readBreaks);
}

const readBreaks = (report: Report): readonly SequenceBreak[] =>
  [...seriesOf(report), ...cellSeriesOf(report)]
    .filter(mayBreak)
    .flatMap((series) => [...breaksIn(series)])
    // （2）、（l）、（2）: behind a first number that is lost the next is what it should be.
    .filter(({ kind, expected, member }) => kind === 'restart' || expected !== member.marker.value);

/** Most series have each number in its place; in running text 一是 may begin anew wherever the writer likes. */
function mayBreak({ members, fitting, after, style }: Series): boolean {
  return fitting < members.length || (after !== undefined && !IN_TEXT.has(style));
}

function* breaksIn(series: Series): Generator<SequenceBreak> {
  const { members } = series;
  let due = 0;
  let taken = 0;
  for (const [i, member] of members.entries()) {
    if (i < taken) continue;
    if (!member.fits) {
      const step = stepOver(series, i, member, due + 1);
      yield step.broken;
      due = step.due;
      taken = i + step.members;
      continue;
    }
    due = member.marker.value;
    const early = i === 0 ? openingBreak(series) : undefined;
    if (early) yield early;
    if (!early?.certain) continue;
    due = early.expected;
    const next = members[i + 1];
    if (!next || next.fits) continue;
    due = next.marker.value;
    taken = i + 2;
  }
}

/** A break, the number that the next member goes on from, and how many members the break takes. */
interface Step {
  readonly broken: SequenceBreak;
  readonly due: number;
  readonly members: number;
}

/** The break at `member`, number `i` of `series`, where `expected` was due. */
function stepOver(series: Series, i: number, member: Member, expected: number): Step {
  const { value } = member.marker;
  const next = series.members[i + 1];
  const base = { series, member, index: i, previous: series.members[i - 1], expected };
  const kind: BreakKind = i === 0 ? 'late' : value > expected ? 'skip' : value === expected - 1 ? 'repeat' : 'back';
  if (next?.marker.value === expected && kind === 'skip' && value === expected + 1) {
    const repair = [
      { member, value: expected },
      { member: next, value },
    ];
    return { broken: { ...base, kind: 'swap', repair, following: 0, certain: false }, due: value, members: 2 };
  }
  // A series that opens late is perhaps a piece of a longer text: it is taken as it begins.
  const isPiece = kind === 'late' && !isBelowHeading(series);
  if (next?.marker.value === expected + 1 && !isPiece) {
    const repair = [{ member, value: expected }];
    return { broken: { ...base, kind, repair, following: 0, certain: true }, due: expected, members: 1 };
  }
  const shifted = run(series.members, i);
  const repair = shifted.map((shiftedMember, k) => ({ member: shiftedMember, value: expected + k }));
  const certain = kind === 'repeat';
  return { broken: { ...base, kind, repair, following: shifted.length - 1, certain }, due: value, members: 1 };
}

/** A 1 after a series that is still open: the opening of another list, a heading lost, or a wrong number. */
function openingBreak(series: Series): SequenceBreak | undefined {
  const { after, members } = series;
  if (!after) return undefined;
  const [member, next] = members;
  const previous = lastOf(after);
  const expected = previous.marker.value + 1;
  const base = { series, member, index: 0, previous, expected, repair: [{ member, value: expected }], following: 0 };
  // 一、二、一、四: the second 一 is 三.
  if (next && !next.fits && next.marker.value === expected + 1)
    return { ...base, kind: expected === 2 ? 'repeat' : 'back', certain: true };
  if (series.led) return undefined;
  if (!next && after.members.length === 1) return { ...base, kind: 'repeat', certain: false };
  if (next && after.members.length > 1)
    return { ...base, kind: 'restart', repair: [], following: members.length - 1, certain: false };
  return undefined;
}

/** The series stands under a numbered heading of an outer level: its first number is known to be missing. */
export function isBelowHeading({ parent, parentSeries, style, members }: Series): boolean {
  if (!parent?.marker.opens || !(parent.marker.style in LEVEL)) return false;
  // In a piece of a longer text （三） may count on from what came before the piece.
  if (members[0].marker.value > 2 && parentSeries?.members[0].marker.value !== 1) return false;
  return !(style in LEVEL) || LEVEL[parent.marker.style as OrdinalStyle] < LEVEL[style as OrdinalStyle];
}

/** The members from `from` on that go on from each other. */
function run(members: readonly Member[], from: number): readonly Member[] {
  const first = members[from]?.marker.value ?? 0;
  let end = from + 1;
  while (members[end]?.marker.value === first + end - from) end++;
  return members.slice(from, end);
}

/** Whose members count items as often as they head sections: which of two lists a number belongs to may be open. */
const COUNTS_ITEMS: ReadonlySet<string> = new Set(['arabic', 'arabic-bracket', 'circled']);
/** So many characters alike behind two numbers: one line that stands twice, not two that follow each other. */
const ALIKE = 8;

/**
 * Whether `repair` may be carried out unasked: one reading is possible, nothing shows that a line is doubled or a section
 * lost, and all numbers concerned are written alike.
 */
export function isSafeRepair({ kind, certain, member, index: at, previous, series, repair }: SequenceBreak): boolean {
  if (!certain || kind === 'late' || kind === 'restart' || kind === 'swap') return false;
  const { members } = series;
  const next = members[at + 1];
  if (members.slice(Math.max(0, at - 1), at + repair.length + 1).some(({ marker }) => marker.key !== member.marker.key))
    return false;
  if ((previous && isDoubled(previous, member)) || (next && isDoubled(member, next))) return false;
  // Where only what follows is shifted, the number may as well be the next of an outer list.
  const isShift = next?.marker.value !== (repair[0]?.value ?? 0) + 1;
  return !isShift || !previous || !COUNTS_ITEMS.has(series.style) || areNeighbours(previous, member);
}

/** Whether two members say the same: a line that was copied twice. */
export function isDoubled(one: Member, other: Member): boolean {
  const words = wordsOf(one);
  return words.length > 1 && words === wordsOf(other);
}

/** What stands behind a number, up to a few characters or the end of its paragraph. */
const wordsOf = ({ paragraph: { reading }, marker }: Member): string =>
  marker.opens ? reading.text.slice(marker.end).trim() : reading.text.slice(marker.end, marker.end + ALIKE);

/** Two items of one list: nothing between them, and both sentences or both titles. */
function areNeighbours(one: Member, other: Member): boolean {
  const between = other.paragraph.index - one.paragraph.index;
  return between === 0 || (between === 1 && endsSentence(one) === endsSentence(other));
}

const endsSentence = ({ paragraph: { reading } }: Member): boolean => /[。；！？.;]$/.test(reading.text);

/** The edits of document text that carry out `repair`, each number in the writer's own digits. */
export function repairEdits(repair: SequenceBreak['repair']): TextEdit[] {
  return repair.map(({ member, value }) => {
    const { paragraph, marker } = member;
    const like = paragraph.reading.written(marker.numberStart, marker.numberEnd);
    return {
      span: shift(paragraph.reading.span(marker.numberStart, marker.numberEnd), paragraph.span.start),
      text: writeNumber(value, like),
    };
  });
}

/** `value` in the kind of digits that `like` is written in: 三, 3, ３ or ③. */
export function writeNumber(value: number, like: string): string {
  if (CIRCLED.includes(like)) return CIRCLED[value - 1] ?? String(value);
  if (/^\d/.test(like)) return String(value);
  if (/^[０-９]/.test(like))
    return [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
  return han(value);
}

/** The marker of a member as it would read with `value`: （三） for （四）. */
export function markerAs(member: Member, value: number): string {
  const { marker, paragraph } = member;
  const number = paragraph.reading.written(marker.numberStart, marker.numberEnd);
  return writtenMarker(member).replace(number, writeNumber(value, number));
}

/** The marker of a member as the writer wrote it, without a comma or stop after it. */
export function writtenMarker({ marker, paragraph }: Member): string {
  return paragraph.reading
    .written(marker.start, marker.end)
    .trim()
    .replace(/[，,：:]$/, '');
}

/** Where the marker of a member stands in the document, without a comma after it. */
export function markerSpan({ marker, paragraph }: Member): Span {
  const end = /[，：]/.test(paragraph.reading.text.charAt(marker.end - 1)) ? marker.end - 1 : marker.end;
  return shift(paragraph.reading.span(marker.start, end), paragraph.span.start);
}

/** Behind a number: it goes on, or counts something. */
const COUNTS_ON = String.raw`[\d%]|${anyOf(WORDS_AFTER_A_COUNT)}`;

/** -5-（四）跟进: the number of the page, which a copy runs into the line below it. */
const PAGE_MARK = String.raw`(?:[-—－]\s?\d{1,3}\s?[-—－]\s?)?`;

/** X、任务 in a form: the number is filled in later, so that none is missing. */
const BLANK_NUMBER = /^[（(]?第?[x×○〇_*]{1,3}[、.）)条章节]/i;

/**
 * The number that seems to be missing before `member`, where it stands there with a sign in it that does not belong: 第点三十九条.
 */
export function garbledNumber({ kind, expected, member, previous }: SequenceBreak, report: Report): Span | undefined {
  if (kind !== 'skip' || member.marker.style !== 'clause' || !previous) return undefined;
  const { garbled } = patternsOf(expected);
  for (const { reading, span } of report.paragraphs.slice(previous.paragraph.index, member.paragraph.index)) {
    const found = reading.ordinal ? undefined : firstOf(garbled, reading.text);
    if (found) return shift(reading.span(0, found[0].length), span.start);
  }
  return undefined;
}

const garbledClause = (value: number): RegExp =>
  new RegExp(`^第[^，。；条第\\d一二三四五六七八九十百]{1,2}${han(value)}条`);

/** 《……法》第二十一条第二款第二项: what follows is taken out of a rule with the numbers that it has there. */
const CITES_ITEM = /第[一二三四五六七八九十（）]{1,5}项/;

/**
 * Whether the number that seems to be missing does stand between a member and the one before, only in a form that was
 * not read as a marker (“2 加强管理”, “，之后二是”): then nothing is missing.
 */
export function isHidden(sequenceBreak: SequenceBreak, report: Report): boolean {
  const { kind, expected, member, previous, series } = sequenceBreak;
  const from = previous ?? series.parent;
  const first = from ? from.paragraph.index : Math.max(0, member.paragraph.index - 12);
  const last = member.paragraph.index;
  if (kind === 'late' && CITES_ITEM.test(report.paragraphs[last - 1]?.reading.text ?? '')) return true;
  if (kind === 'late' && titleNumber(report) === expected) return true;
  if ((kind === 'skip' || kind === 'late') && standsElsewhere(sequenceBreak, report)) return true;
  return report.paragraphs.slice(first, last + 1).some(({ index, reading }) => {
    const start = from && index === first ? from.marker.end : 0;
    const end = index === last ? member.marker.start : reading.text.length;
    const { opens, isBlank, inText, inLine, atEnd } =
      start === 0 && end === reading.text.length
        ? tracesIn(reading, expected)
        : readTraces(reading.text.slice(start, end), expected, reading.text);
    return (
      // ③ 注册费：→合计1818元 is set in columns, and its number in no series.
      (start === 0 && end > 0 && (!reading.ordinal || reading.kind === 'row') && (opens || isBlank)) ||
      (IN_TEXT.has(series.style) && inText) ||
      (series.style === 'arabic' && inLine) ||
      // A heading run on to the end of a title or another line.
      (kind === 'late' && atEnd)
    );
  });
}

/** The number of a first heading that was taken for the draft's title: ## 一、总体. */
const titleNumber = ({ title, paragraphs }: Report): number | undefined =>
  title && paragraphs[title.paragraphs[0]]?.reading.ordinal?.value;

/** Where a stretch of text may bear a number that was not read as a marker. */
interface Traces {
  readonly opens: boolean;
  /** With a blank, or with a sign in it that does not belong, where the number should be. */
  readonly isBlank: boolean;
  readonly inText: boolean;
  readonly inLine: boolean;
  readonly atEnd: boolean;
}

/** The traces of each number that was sought in a paragraph, kept with it. */
const tracesSought = (): Map<number, Traces> => new Map();

function tracesIn(reading: Reading, sought: number): Traces {
  const known = reading.derive(tracesSought);
  let traces = known.get(sought);
  if (!traces) known.set(sought, (traces = readTraces(reading.text, sought, reading.text)));
  return traces;
}

/** Whether a paragraph without a marker that was read opens with `value` in some other form: 2 中度, and no 2 of something. */
export const hasTraceOf = (reading: Reading, value: number): boolean =>
  !reading.ordinal && tracesIn(reading, value).opens;

/** Those in `text`, a part of the paragraph's text `whole`. */
function readTraces(text: string, sought: number, whole: string): Traces {
  const { opens, garbled, inText, inLine, atEnd } = patternsOf(sought);
  const has = (expression: RegExp): boolean => isInPart(expression, text, whole);
  return {
    opens: has(opens),
    isBlank: has(BLANK_NUMBER) || has(garbled),
    inText: has(inText),
    inLine: has(inLine),
    atEnd: has(atEnd),
  };
}

/** How a number may stand in a text, for the few numbers that a series lacks. */
const patternsOf = remembered(
  (sought: number): Readonly<Record<'opens' | 'garbled' | 'inText' | 'inLine' | 'atEnd', RegExp>> => {
    // （l）: the letter typed for the digit.
    const number = `(?:${sought}|${han(sought)}${sought === 1 ? '|[lI](?=[）)、.])' : ''})`;
    const circled = sought <= CIRCLED.length ? `${CIRCLED[sought - 1]}|` : '';
    return {
      // 第四步 counts the steps of something else.
      opens: new RegExp(
        String.raw`^#*\s*${PAGE_MARK}(?:${circled}[（(]?(?:${number}(?!${COUNTS_ON})|${sought}(?=要[\u4e00-\u9fff])|第${number}(?=[，、：:\s]|[部章节条点项]|$)))`,
      ),
      garbled: garbledClause(sought),
      inText: new RegExp(
        String.raw`(?<![第十百之\d])${number}[是要靠抓来]|第${number}(?:[，、：是要点个条]|方面)|其${number}[，是]`,
      ),
      atEnd: new RegExp(String.raw`\s[（(]?${number}[、.）)]`),
      inLine: new RegExp(String.raw`[。；：，]${sought}[、.]\s?[^\d\s]`),
    };
  },
);

/**
 * The number before this one stands in a series that was read apart from it: 第七章 at another level of # than 第八章, or what
 * does not begin with 1. What begins with 1 and bears the same marks is a list of its own.
 */
function standsElsewhere({ kind, expected, member, previous, series }: SequenceBreak, report: Report): boolean {
  const [first, last] = [previous?.paragraph.index ?? 0, member.paragraph.index];
  const isHeading = member.paragraph.kind === 'heading';
  if (kind === 'late' && !isHeading) return false;
  const wanted = kind === 'late' ? member.marker.value - 1 : expected;
  return seriesOf(report).some(
    (other) =>
      other !== series &&
      other.style === series.style &&
      (other.members[0].marker.value !== 1 || (kind === 'late' && other.key !== series.key)) &&
      other.members.some(
        ({ marker, paragraph: { index, kind: place } }) =>
          marker.value === wanted && index >= first && index < last && (!isHeading || place === 'heading'),
      ),
  );
}

/**
 * Where a numbered series breaks, and how its numbers would be put right. One mistake is one break: （一）（二）（二）（四）
 * has one wrong number, and （一）（三）（四）（五） lacks one section; neither is three mistakes.
 */
import type { TextEdit } from '../text/edit';
import { shift, type Span } from '../text/span';
import { han } from '../reading/numerals/write-han';
import { CIRCLED, LEVEL, type OrdinalStyle } from '../reading/ordinals';
import { isCodeOfAnswer } from './codes-of-answers';
import type { Report } from './report';
import { cellSeriesOf, seriesOf } from './sequences';
import { IN_TEXT, lastOf, type Member, type Series } from './series-kinship';

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
    .flatMap((series) => [...breaksIn(series, report)])
    .filter((one) => !isCodeOfAnswer(one) && !isCountedByPlace(one) && !isNamedAgain(one))
    // （2）、（l）、（2）: behind a first number that is lost the next is what it should be.
    .filter(({ kind, expected, member }) => kind === 'restart' || expected !== member.marker.value);

/** ①行政处罚……；③刑事处罚……。③刑事处罚的材料……: one number with the same words behind it, twice, names what is counted elsewhere. */
function isNamedAgain({ kind, certain, index, member, series }: SequenceBreak): boolean {
  const next = series.members[index + 1];
  const { style, opens, value } = member.marker;
  // 四、项目基础 and then 四、项目进度 at the heads of lines are two parts, one of which is miscounted.
  if (kind !== 'skip' || !certain || style !== 'circled' || opens || next?.marker.value !== value) return false;
  const [own, other] = [member, next].map(({ marker: { end }, paragraph }) =>
    paragraph.reading.text.slice(end, end + 2),
  );
  return own === other && own?.length === 2;
}

/** 1. 1. 1. and then 4., in Markdown: its reader sees 1 to 4, for only the first number of a list counts and the others follow it. */
function isCountedByPlace({ kind, index, member, series }: SequenceBreak): boolean {
  // Told at 4., or with two of them, 1. 1. 3., at the second 1.
  const next =
    kind === 'skip' && index === 1 ? member : kind === 'repeat' && index === 0 ? series.members[1] : undefined;
  if (!next) return false;
  let ones = 0;
  for (let one: Series | undefined = series; one && one.parent === series.parent; one = one.after) {
    const [{ paragraph, marker }, ...more] = one.members;
    if (paragraph.kind !== 'item' || marker.value !== 1 || (one !== series && more.length > 0)) break;
    ones++;
    if (one.led) break;
  }
  return ones > 1 && next.marker.value === ones + 1;
}

/** Most series have each number in its place; in running text 一是 may begin anew wherever the writer likes. */
function mayBreak({ members, fitting, after, style }: Series): boolean {
  return fitting < members.length || (after !== undefined && !IN_TEXT.has(style));
}

function* breaksIn(series: Series, report: Report): Generator<SequenceBreak> {
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
    const early = i === 0 ? openingBreak(series, report) : undefined;
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
function openingBreak(series: Series, report: Report): SequenceBreak | undefined {
  const { after, members, isInside } = series;
  if (!after || isInside) return undefined;
  const [member, next] = members;
  const previous = lastOf(after);
  const expected = previous.marker.value + 1;
  const base = { series, member, index: 0, previous, expected, repair: [{ member, value: expected }], following: 0 };
  // 一、二、一、四: the second 一 is 三.
  if (next && !next.fits && next.marker.value === expected + 1 && !isListLedIn(series, report))
    return { ...base, kind: expected === 2 ? 'repeat' : 'back', certain: true };
  if (series.led) return undefined;
  if (!next && after.members.length === 1) return { ...base, kind: 'repeat', certain: false };
  if (next && after.members.length > 1)
    return { ...base, kind: 'restart', repair: [], following: members.length - 1, certain: false };
  return undefined;
}

/** 参考资料： and right below it （1）, though （4） comes next: a list of its own begins here. The line is no item of the list before. */
function isListLedIn({ after, style, members: [{ paragraph }] }: Series, { paragraphs }: Report): boolean {
  const above = paragraphs[paragraph.index - 1];
  return (
    COUNTS_ITEMS.has(style) &&
    above !== undefined &&
    above !== (after && lastOf(after).paragraph) &&
    LEADS_IN.test(above.reading.text)
  );
}
const LEADS_IN = /[：:]$/;

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
export function isSafeRepair(
  { kind, certain, member, index: at, previous, series, repair }: SequenceBreak,
  report: Report,
): boolean {
  if (!certain || NEVER_SAFE.has(kind) || mayPartAnItem({ kind, member, repair })) return false;
  const { members } = series;
  const next = members[at + 1];
  if (members.slice(Math.max(0, at - 1), at + repair.length + 1).some(({ marker }) => marker.key !== member.marker.key))
    return false;
  if ((previous && isDoubled(previous, member)) || (next && isDoubled(member, next))) return false;
  if (mayGoOnAnother(series, member) || mayBeLedIn(member, previous, report)) return false;
  if (leavesOneOut(repair, members[at + repair.length], report)) return false;
  // Where only what follows is shifted, the number may as well be the next of an outer list.
  const isShift = next?.marker.value !== (repair[0]?.value ?? 0) + 1;
  return !isShift || !previous || !COUNTS_ITEMS.has(series.style) || areNeighbours(previous, member);
}

/** So far behind the last number that is shifted one may stand that is not read as counted. */
const A_FEW_LINES = 3;
/** 4.java并发编程, 4.5G应用: a letter or a figure behind the stop, so that it is not read as a number of the series. */
const MAY_COUNT = /^\s*(\d{1,2})[.．]\s?[\da-z]/i;

/** 2. 2. 3. 4.java 5.: whether a line among those whose numbers are shifted, or right behind them, bears a number that one of them would get. */
function leavesOneOut(
  repair: SequenceBreak['repair'],
  next: Member | undefined,
  { paragraphs }: Pick<Report, 'paragraphs'>,
): boolean {
  const [first, last] = [repair[0]?.member, repair.at(-1)?.member];
  if (first?.marker.style !== 'arabic' || !last) return false;
  const values = new Set(repair.map(({ value }) => value));
  const changed = new Set(repair.map(({ member }) => member.paragraph.index));
  const to = next?.paragraph.index ?? last.paragraph.index + 1 + A_FEW_LINES;
  return paragraphs
    .slice(first.paragraph.index, to)
    .some(({ index, reading }) => !changed.has(index) && values.has(Number(MAY_COUNT.exec(reading.original)?.[1])));
}

const NEVER_SAFE: ReadonlySet<BreakKind> = new Set(['late', 'restart', 'swap']);

/** …尚未超过所；②受处分…，③…: in running text a number that stands twice may have come into the middle of an item. */
const mayPartAnItem = ({ kind, member, repair }: Pick<SequenceBreak, 'kind' | 'member' | 'repair'>): boolean =>
  kind === 'repeat' && !member.marker.opens && repair.length > 1;

/** Whether a number would go on a list of the same mark that its own began anew after: it may stand inside that one. */
export function mayGoOnAnother({ after }: Series, { marker }: Member): boolean {
  for (let outer = after; outer; outer = outer.after) if (lastOf(outer).marker.value + 1 === marker.value) return true;
  return false;
}

/** 重点检查以下内容： and right below it 一、: a list of its own may begin there; of 二、时间： and 二、地点： the line above is an item, too. */
function mayBeLedIn({ marker, paragraph }: Member, previous: Member | undefined, { paragraphs }: Report): boolean {
  const above = paragraphs[paragraph.index - 1];
  if (!marker.opens || !above || !LEADS_IN.test(above.reading.text)) return false;
  return marker.value === 1 || above.index !== previous?.paragraph.index;
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

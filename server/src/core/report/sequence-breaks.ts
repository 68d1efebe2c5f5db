/**
 * Where a numbered series breaks, and how its numbers would be put right. One mistake is one break: （一）（二）（二）（四）
 * has one wrong number, and （一）（三）（四）（五） lacks one section; neither is three mistakes.
 */
import type { TextEdit } from '../text/edit';
import { shift, type Span } from '../text/span';
import { han } from '../reading/numerals/write-han';
import { CIRCLED, LEVEL, type OrdinalStyle } from '../reading/ordinals';
import type { Report } from './report';
import { IN_TEXT, type Member, type Series, seriesOf } from './sequences';

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
  readonly previous: Member | undefined;
  /** The number that would be right here. */
  readonly expected: number;
  /** The numbers that would have to change, this member's first. */
  readonly repair: readonly { readonly member: Member; readonly value: number }[];
  /** How many members go on from this one as it is numbered. */
  readonly following: number;
  /** Only one reading is possible: the neighbours on both sides fit the repaired number, or a repeat shifts what follows. */
  readonly certain: boolean;
}

/** All breaks of `report`, sure or not; the rules decide which of them they report. */
export function breaksOf(report: Report): readonly SequenceBreak[] {
  let breaks = known.get(report);
  if (!breaks)
    known.set(
      report,
      (breaks = seriesOf(report)
        .filter(mayBreak)
        .flatMap((series) => [...breaksIn(series)])),
    );
  return breaks;
}

const known = new WeakMap<Report, readonly SequenceBreak[]>();

/** Most series have each number in its place; in running text 一是 may begin anew wherever the writer likes. */
function mayBreak({ members, fitting, after, style }: Series): boolean {
  return fitting < members.length || (after !== undefined && !IN_TEXT.has(style));
}

function* breaksIn(series: Series): Generator<SequenceBreak> {
  const { members } = series;
  const value = (i: number): number | undefined => members[i]?.marker.value;
  let due = 0;
  for (let i = 0; i < members.length; i++) {
    const member = members[i]!;
    if (member.fits) {
      due = member.marker.value;
      if (i === 0) {
        const early = openingBreak(series, value(1), members[1]?.fits ?? true);
        if (early) yield early;
        if (early?.certain) {
          due = early.expected;
          if (members[1] && !members[1].fits) i++, (due = members[i]!.marker.value);
        }
      }
      continue;
    }
    const v = member.marker.value;
    const expected = due + 1;
    const next = value(i + 1);
    const base = { series, member, previous: members[i - 1], expected };
    const kind: BreakKind = i === 0 ? 'late' : v > expected ? 'skip' : v === due ? 'repeat' : 'back';
    if (kind === 'skip' && v === expected + 1 && next === expected) {
      const repair = [
        { member, value: expected },
        { member: members[i + 1]!, value: v },
      ];
      yield { ...base, kind: 'swap', repair, following: 0, certain: false };
      due = v;
      i++;
    } else if (kind === 'late' && !isBelowHeading(series)) {
      // Perhaps a piece of a longer text: it is taken as it begins.
      yield {
        ...base,
        kind,
        repair: run(members, i).map((one, k) => ({ member: one, value: 1 + k })),
        following: run(members, i).length - 1,
        certain: false,
      };
      due = v;
    } else if (next === expected + 1) {
      yield { ...base, kind, repair: [{ member, value: expected }], following: 0, certain: true };
      due = expected;
    } else {
      const shifted = run(members, i);
      const repair = shifted.map((one, k) => ({ member: one, value: expected + k }));
      yield { ...base, kind, repair, following: shifted.length - 1, certain: kind === 'repeat' };
      due = v;
    }
  }
}

/** A 1 after a series that is still open: the opening of another list, a heading lost, or a wrong number. */
function openingBreak(series: Series, next: number | undefined, nextFits: boolean): SequenceBreak | undefined {
  const { after, members } = series;
  if (!after) return undefined;
  const member = members[0]!;
  const previous = last(after)!;
  const expected = previous.marker.value + 1;
  const base = { series, member, previous, expected, repair: [{ member, value: expected }], following: 0 };
  // 一、二、一、四: the second 一 is 三.
  if (!nextFits && next === expected + 1) return { ...base, kind: expected === 2 ? 'repeat' : 'back', certain: true };
  if (series.led) return undefined;
  if (members.length === 1 && after.members.length === 1) return { ...base, kind: 'repeat', certain: false };
  if (members.length > 1 && after.members.length > 1)
    return { ...base, kind: 'restart', repair: [], following: members.length - 1, certain: false };
  return undefined;
}

/** The series stands under a numbered heading of an outer level: its first number is known to be missing. */
export function isBelowHeading({ parent, parentSeries, style, members }: Series): boolean {
  if (!parent?.marker.opens || !(parent.marker.style in LEVEL)) return false;
  // In a piece of a longer text （三） may count on from what came before the piece.
  if (members[0]!.marker.value > 2 && parentSeries!.members[0]!.marker.value !== 1) return false;
  return !(style in LEVEL) || LEVEL[parent.marker.style as OrdinalStyle] < LEVEL[style as OrdinalStyle];
}

/** The members from `from` on that go on from each other. */
function run(members: readonly Member[], from: number): Member[] {
  let end = from + 1;
  while (end < members.length && members[end]!.marker.value === members[end - 1]!.marker.value + 1) end++;
  return members.slice(from, end);
}

const last = (series: Series): Member | undefined => series.members[series.members.length - 1];

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
  const end = /[，：]/.test(paragraph.reading.text[marker.end - 1]!) ? marker.end - 1 : marker.end;
  return shift(paragraph.reading.span(marker.start, end), paragraph.span.start);
}

/**
 * Whether the number that seems to be missing does stand between a member and the one before, only in a form that was
 * not read as a marker (“2 加强管理”, “，之后二是”): then nothing is missing.
 */
export function isHidden(found: SequenceBreak, report: Report): boolean {
  const { member, previous, series } = found;
  const from = previous ?? series.parent;
  const first = from ? from.paragraph.index : Math.max(0, member.paragraph.index - 12);
  const number = `(?:${found.expected}|${han(found.expected)})`;
  const opens = new RegExp(`^[（(]?第?${number}(?![\\d%年月日十百千万是要个项大级届者次期批位名家多余])`);
  const inText = new RegExp(
    `(?<![第十百之\\d])${number}[是要靠抓来]|第${number}(?:[，、：是要点个条]|方面)|其${number}[，是]`,
  );
  const atEnd = new RegExp(`\\s[（(]?${number}[、.）)]`);
  for (let i = first; i <= member.paragraph.index; i++) {
    const { text } = report.paragraphs[i]!.reading;
    const start = from && i === first ? from.marker.end : 0;
    const end = i === member.paragraph.index ? member.marker.start : text.length;
    const stretch = text.slice(start, end);
    if (start === 0 && end > 0 && !report.paragraphs[i]!.reading.ordinal && opens.test(stretch)) return true;
    if (IN_TEXT.has(series.style) && inText.test(stretch)) return true;
    // A heading run on to the end of a title or another line.
    if (found.kind === 'late' && atEnd.test(stretch)) return true;
  }
  return false;
}

/** Lines in which every mark is mended, so that no fix leaves a comma in full width beside one in half. */
import type { Reading } from '../../reading/reading';
import { COVER } from '../../reading/unjudged';
import { Taken } from '../../text/spans';
import { readHan } from '../../reading/numerals/read';
import { allOf, eachOf } from '../../reading/seek';
import { quotesOfExport } from '../../reading/written-breaks';
import { FULL, formsOf, type Place } from './width';

/** A place in offsets of the document, with the paragraph that it was found in. */
export interface PlacedForm extends Place {
  readonly reading: Reading;
  /** Where that paragraph begins in the document. */
  readonly from: number;
  /** No fix changes it: it may stand for a character that was lost. */
  readonly stays?: true;
  /** Another mark than `right` belongs there. */
  readonly instead?: string;
  /** It stands in the title of another paper, which may have it so. */
  readonly isCited?: boolean;
}

const formsIn = (reading: Reading): ReturnType<typeof formsOf> => reading.derive(formsOf);

/**
 * Those of `places` in the draft `text` whose lines have no other half-width mark of running text, and no number of a series that keeps
 * its brackets in another line; in order. Marks in code, links and numbers are none.
 */
export function inEvenLines(places: readonly PlacedForm[], text: string): readonly PlacedForm[] {
  const mended = new Map<Reading, Map<number, Set<number>>>();
  for (const { reading, from, span } of places) {
    const ofReading = mended.get(reading) ?? new Map<number, Set<number>>();
    const told = ofReading.get(from) ?? new Set<number>();
    for (let at = span.start; at < span.end; at++) told.add(at - from);
    mended.set(reading, ofReading.set(from, told));
  }
  // The quotes round a whole file are none of its text.
  for (const [reading, ofReading] of mended)
    for (const { start } of quotesOfExport(reading)) for (const told of ofReading.values()) told.add(start);
  const uneven = new Map<Set<number>, ReadonlySet<number>>();
  for (const [reading, ofReading] of mended)
    for (const told of ofReading.values()) uneven.set(told, unevenLines(reading, told));
  const inEven = places.filter((place) => {
    const { reading, from, span } = place;
    const told = mended.get(reading)?.get(from);
    const lines = told && uneven.get(told);
    return !lines?.has(lineStart(reading.original, span.start - from));
  });
  const series = apartFromTheirSeries(inEven, text);
  const even = inEven.filter((place) => !series.has(place));
  const fields = apartFromTheirFields(even, text);
  return fields.size === 0 ? even : even.filter((place) => !fields.has(place));
}

const NUMBER_IN_BRACKETS = /\((?:(\d{1,2})|([一二三四五六七八九十]{1,3}))\)/g;

/** A series of numbers in half-width brackets, (1) (2) (3), as far as it was read. */
interface Numbers {
  readonly style: 'digits' | 'han';
  value: number;
  /** Where each number begins. */
  readonly starts: number[];
}

/** 两种情况：(1)看到多数票…, which is let be, and (2) at the head of a line, which would be mended; (九) alone behind (一) to (八). */
function apartFromTheirSeries(places: readonly PlacedForm[], text: string): ReadonlySet<PlacedForm> {
  const mended = new Map<number, readonly PlacedForm[]>();
  for (const [i, { span }] of places.entries()) {
    // 预算 (元): the space before the bracket goes with it.
    const at = text.slice(span.start, span.end).indexOf('(');
    if (at >= 0) mended.set(span.start + at, places.slice(i, i + 2));
  }
  const apart = new Set<PlacedForm>();
  for (const { starts } of numbersIn(text))
    if (starts.some((start) => !mended.has(start)))
      for (const start of starts) for (const place of mended.get(start) ?? []) apart.add(place);
  return apart;
}

/** The series of `text`: a number goes on the latest series that it fits, and else opens one. */
function numbersIn(text: string): readonly Numbers[] {
  const all: Numbers[] = [];
  for (const { 1: digits, 2: written = '', index } of eachOf(NUMBER_IN_BRACKETS, text)) {
    if (index > 0 && !COUNTS_BEHIND.test(text.charAt(index - 1))) continue;
    const style = digits === undefined ? 'han' : 'digits';
    const value = digits === undefined ? (readHan(written) ?? 0) : Number(digits);
    const open = all
      .slice(-MOST_OPEN)
      .reverse()
      .find((series) => series.style === style && series.value === value - 1);
    if (open) {
      open.value = value;
      open.starts.push(index);
    } else all.push({ style, value, starts: [index] });
  }
  return all;
}

/** Lists within lists are no deeper. */
const MOST_OPEN = 6;
const COUNTS_BEHIND = /[\s：；。，、:;,]/;

/** - 矿车:3000 (已满足): a field at the head of a line, with what may stand in front of its name. */
const FIELD_LINE = /^[ \t>#*+\-\d.、|]{0,12}[^\s，。；：:！？]{1,16}?\**:/;
/** A list of fields is no longer. */
const MOST_FIELDS = 40;

/** Colons of fields, line under line, of which one would keep its own: 挖掘机:1500 beside 矿车:3000 (已满足), which is let be. */
function apartFromTheirFields(places: readonly PlacedForm[], text: string): ReadonlySet<PlacedForm> {
  const fields = places.filter(({ by, span }) => by === 'field' && text.charAt(span.start) === ':');
  const told = new Set(fields.map(({ span }) => span.start));
  /** Whether the field of the line from `start` keeps its colon; undefined where there is no field. */
  const keeps = (start: number, end: number): boolean | undefined => {
    const head = FIELD_LINE.exec(text.slice(start, Math.min(end, start + 40)))?.[0];
    return head === undefined ? undefined : !told.has(start + head.length - 1);
  };
  const isApart = ({ span }: PlacedForm): boolean => {
    const start = lineStart(text, span.start);
    let above = start;
    for (let i = 0; i < MOST_FIELDS && above > 0; i++) {
      const from = lineStart(text, above - 1);
      const isKept = keeps(from, above - 1);
      if (isKept === undefined) break;
      if (isKept) return true;
      above = from;
    }
    let below = text.indexOf('\n', start) + 1;
    for (let i = 0; i < MOST_FIELDS && below > 0; i++) {
      const next = text.indexOf('\n', below);
      const isKept = keeps(below, next < 0 ? text.length : next);
      if (isKept === undefined) break;
      if (isKept) return true;
      below = next + 1;
    }
    return false;
  };
  return new Set(fields.filter(isApart));
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** (1650,25,6), (x, y): a tuple keeps its marks, and the line is even all the same. */
const TUPLE = /\((?:\s?[\w.*-]{1,12}\s?[,×]){1,8}\s?[\w.*-]{1,12}\s?\)/g;

/** GIL,1998年 and ERC_20,ERC_771: the comma parts words, though it is read as part of one. */
const PARTS_WORDS = /^(?:[A-Z],\w|\d,[A-Z])/i;

/** Where the lines of a paragraph begin in which a mark is left half-width when those at `told` are mended. */
function unevenLines(reading: Reading, told: ReadonlySet<number>): ReadonlySet<number> {
  const { original, raw } = reading;
  const lines = new Set<number>();
  const tuples = new Taken(
    allOf(TUPLE, original).map(({ 0: tuple, index }) => ({ start: index, end: index + tuple.length })),
  );
  let start = 0;
  for (let at = 0; at < original.length; at++) {
    const char = original.charAt(at);
    if (char === '\n') start = at + 1;
    // What folding leaves as it is stands in a number or a word: 1,256 and 15:40.
    const isHalf =
      raw[at] !== COVER &&
      (char === '"' ||
        (FULL[char] !== undefined &&
          (raw[at] !== char || (char === ',' && PARTS_WORDS.test(original.slice(at - 1, at + 2))))));
    // 跟踪和解决.(目前……): the stop in front of the bracket stays as it is.
    const isStop = char === '.' && original[at + 1] === '(' && /[\u4e00-\u9fff]/.test(original.charAt(at - 1));
    if ((isHalf && !told.has(at) && !tuples.has(at)) || isStop) lines.add(start);
  }
  for (const { kind, span } of formsIn(reading)) if (kind === 'dot') lines.add(lineStart(original, span.start));
  if (lines.size > 0) addPartners(original, lines);
  return lines;
}

/** Adds to `lines` those that hold the other half of a bracket in one of them: no half of a pair is mended alone. */
function addPartners(original: string, lines: Set<number>): void {
  const open: number[] = [];
  for (const { 0: mark, index } of allOf(BRACKETS, original)) {
    if (mark === '(') {
      open.push(lineStart(original, index));
      continue;
    }
    const [from, to] = [open.pop(), lineStart(original, index)];
    if (from === undefined || (!lines.has(from) && !lines.has(to))) continue;
    lines.add(from);
    lines.add(to);
  }
}
const BRACKETS = /[()]/g;

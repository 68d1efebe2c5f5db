/**
 * Numbered series of a draft: headings and running text together, read in one pass with a stack. A marker with the
 * value 1 opens a series; one that goes on an open series closes what stands inside that; one that goes on a series
 * closed earlier counts through the whole draft, as the tasks of an 意见 do; anything else is a break.
 *
 * Series are here as they are written. What is wrong with one, and how it is put right, is in sequence-breaks.ts.
 */
import { cellMarkersOf, type Marker } from '../reading/enumerations';
import { headingMarks } from '../reading/markdown/marks';
import { LEVEL, type OrdinalStyle } from '../reading/ordinals';
import { lastIndex } from '../text/last-index';
import { concernsNumbers, numberingTraits } from './numbering-traits';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';
import {
  COUNTS_ITEMS,
  HEADS,
  IN_TEXT,
  OUTERMOST,
  type Open,
  type Place,
  type Series,
  follows,
  isBehindLed,
  isInText,
  isInner,
  isNamedAlike,
  isSetApart,
  isUnder,
  lastOf,
  mayHold,
  placeIn,
  standsOver,
} from './series-kinship';

/** No draft nests deeper; a text made to hurt might. */
const DEEPEST = 24;
const LONGEST_QUOTATION = 30;

/** All series of `report` in the order in which they open, single markers included. */
export function seriesOf(report: Report): readonly Series[] {
  return report.derive(readSeries);
}

/** The series in the cells of tables, each cell for itself. */
export function cellSeriesOf(report: Report): readonly Series[] {
  return report.derive(readCellSeries);
}

function readCellSeries(report: Report): Series[] {
  const series: Open[] = [];
  for (const paragraph of paragraphsWith(report, cellMarkersOf)) {
    for (const markers of cellMarkersOf(paragraph.reading)) {
      const numbering: Numbering = { series, stack: [], closed: new Map(), led: false };
      for (const marker of markers) enter(numbering, { paragraph, marker });
    }
  }
  return series;
}
/** What is open at a place of the draft while its series are read. */
interface Numbering {
  readonly series: Open[];
  /** Open series, the innermost last. */
  stack: Open[];
  /** Series that something outer has closed, the last of each mark. */
  readonly closed: Map<string, Open>;
  /** Whether a heading without a number, or a line that leads in a list, stands right before. */
  led: boolean;
}

function readSeries(report: Report): Series[] {
  const numbering: Numbering = { series: [], stack: [], closed: new Map(), led: false };
  let quoted = 0;
  let quotedLevel = 0;
  let last = (report.title?.paragraphs[1] ?? 0) - 1;
  for (const paragraph of paragraphsWith(report, concernsNumbers)) {
    const passed = paragraph.index - last - 1;
    if (passed < 0) continue;
    last = paragraph.index;
    // Paragraphs that say nothing of numbers lie between: they use up a quotation, and numbers are not led in by them.
    if (passed > quoted) numbering.led = false;
    quoted = Math.max(0, quoted - passed);
    const { afresh, quotes, closesQuote, heads, markers } = numberingTraits(paragraph.reading);
    if (quoted > 0 && isOutside(markers[0], quotedLevel)) quoted = 0;
    if (quoted > 0) {
      quoted = closesQuote ? 0 : quoted - 1;
      continue;
    }
    // A text quoted over several paragraphs has its own numbers.
    if (quotes) {
      quoted = LONGEST_QUOTATION;
      quotedLevel = quotes;
      continue;
    }
    // 1. > 原文: an entry of a list holds the quotation, and its number counts.
    if (paragraph.kind === 'quote' && OPENS_QUOTE.test(paragraph.reading.original)) continue;
    if (afresh) {
      numbering.stack = [];
      numbering.closed.clear();
      numbering.led = true;
    }
    if (paragraph.kind === 'heading') closeUnder(numbering, headingMarks(paragraph.reading.original));
    for (const marker of markers) enter(numbering, { paragraph, marker });
    numbering.led = heads;
  }
  return numbering.series;
}

const OPENS_QUOTE = /^[\s>*+-]*>/;

/** 二十九、 after “（一）…: each paragraph of a quotation may open with “, and then only the last one closes it. */
const isOutside = (marker: Marker | undefined, quotedLevel: number): boolean =>
  marker?.opens === true && marker.style in LEVEL && LEVEL[marker.style as OrdinalStyle] < quotedLevel;

/** A heading with `marks` # ends the lists above it and the series of headings with more #. */
function closeUnder(numbering: Numbering, marks: number): void {
  numbering.stack = numbering.stack.filter((series) => {
    const { paragraph, marker } = series.members[0];
    // What is counted inside a paragraph is over with its section, and nothing in another goes on from it.
    if (!marker.opens) return false;
    const { kind, reading } = paragraph;
    const ends = kind === 'item' || (kind === 'heading' && headingMarks(reading.original) > marks);
    if (ends) numbering.closed.set(series.key, series);
    return !ends;
  });
}

/**
 * Puts a marker where it belongs: into an open series that it goes on, as 1 into one of its own, else where it breaks
 * one.
 */
function enter(numbering: Numbering, place: Place): void {
  dropOther(numbering.stack, place.marker);
  const at = placeIn(numbering.stack, place);
  if (at >= 0) goOn(numbering, at, place, true);
  else if (place.marker.value === 1) begin(numbering, place);
  else if (!resume(numbering, place)) enterBreak(numbering, place);
}

/**
 * （一） … （三） under （三）, and then (四): what began anew stood inside the series before it, where a number falls back to go on
 * that, stands apart from a list that was led in, or is set as that is and not as the other.
 */
function resume({ stack, closed }: Numbering, place: Place): boolean {
  const { key, value, opens } = place.marker;
  const own = lastIndex(stack, (series) => series.key === key);
  const inner = stack[own];
  if (!inner || !opens) return false;
  let outer = inner.after;
  while (outer && !follows(outer, value)) outer = outer.after;
  if (!outer) return false;
  const isBack = value < Math.min(inner.written, inner.due);
  // 3、资格有何变化？ 1、 … 4、, and 4、如何缴款？: doubled is a number only where nothing waits for it.
  const isAwaited = value === inner.written && outer.members.length > 1 && COUNTS_ITEMS.has(inner.style);
  const isAlike = isSetApart(inner, outer, place) || isNamedAlike(inner, outer, place);
  if (!(isBack || isAwaited || isBehindLed(inner, place) || isAlike)) return false;
  for (const left of stack.splice(own)) closed.set(left.key, left);
  for (let inside: Open | undefined = inner; inside && inside !== outer; inside = inside.after) inside.isInside = true;
  stack.push(outer);
  add(outer, place, true);
  return true;
}

/** 第一，先育苗木。其次，再建大棚。第二，…: what looked like the second member was a word inside the first. */
function dropOther(stack: readonly Open[], { style, value }: Marker): void {
  if (style === 'first') return;
  let at = stack.length - 1;
  while (at >= 0 && stack[at]?.style !== style) at--;
  const series = stack[at];
  if (!series || series.members.length < 2) return;
  const { marker } = lastOf(series);
  if (marker.style !== 'first' || marker.value !== value) return;
  series.members.pop();
  series.fitting--;
  series.written = series.due = value - 1;
}

/** Adds to the series at `at` of the stack, and closes what stands inside it. */
function goOn({ stack, closed }: Numbering, at: number, place: Place, fits: boolean): void {
  if (stack.length > at + 1) for (const inner of stack.splice(at + 1)) closed.set(inner.key, inner);
  const series = stack[at];
  if (series) add(series, place, fits);
}

/** Opens a series with 1; one of the same mark that was open gives way to it. */
function begin(numbering: Numbering, place: Place): void {
  const { paragraph, marker } = place;
  if (marker.opens && HEADS.has(marker.style))
    numbering.stack = numbering.stack.filter((series) => !isInText(series) || standsOver(series, paragraph));
  if (paragraph.kind !== 'item' && opensAnotherPaper(numbering.stack, marker)) {
    numbering.stack = [];
    numbering.closed.clear();
  }
  const isAfresh = marker.opens && closeInside(numbering, marker);
  const { series, stack, led } = numbering;
  const top = stack.at(-1);
  const after = !isAfresh && top?.key === marker.key && !isUnder(lastOf(top), place) ? top : undefined;
  if (after && !(IN_TEXT.has(after.style) && lastOf(after).paragraph === paragraph)) stack.pop();
  series.push(open(stack, place, after, led));
}

/** 第一章 below 一、 … 八、: no chapter stands under 八、, so that another paper begins here, copied under the first. */
const opensAnotherPaper = (stack: readonly Open[], { key, opens }: Marker): boolean =>
  opens && key === CHAPTERS && stack.some(({ style, members }) => style === 'han' && members.length > 1);
const CHAPTERS = 'part 章';

/**
 * 一、 begins anew: what stands inside the 一、 before it, （一） and 1., is over. That itself may be gone on from: some
 * number two levels alike.
 */
function closeInside({ stack, closed }: Numbering, marker: Marker): boolean {
  const own = OUTERMOST.has(marker.style) ? lastIndex(stack, ({ key }) => key === marker.key) : -1;
  if (own < 0 || own === stack.length - 1 || !stack.slice(own + 1).every((series) => isInner(series, marker)))
    return false;
  for (const inner of stack.splice(own + 1)) closed.set(inner.key, inner);
  return true;
}

/** A number that goes on nothing open: of a series that counts through the draft, a break, or the first of a piece. */
function enterBreak(numbering: Numbering, place: Place): void {
  const { series, stack, closed, led } = numbering;
  const { marker } = place;
  const own = lastIndex(stack, ({ key }) => key === marker.key);
  const broken =
    own >= 0 ? own : lastIndex(stack, (open) => open.style === marker.style && !marker.opens && mayHold(open, place));
  const earlier = marker.opens ? closed.get(marker.key) : undefined;
  // 1. 背景, and in it 一、 with 1. and 2., 二、 with 3.: that counts through the headings, and does not break the list they stand in.
  const isWithin =
    earlier && follows(earlier, marker.value) && stack.some((one, i) => i > broken && one === earlier.parentSeries);
  if (broken >= 0 && !isWithin) {
    goOn(numbering, broken, place, false);
    return;
  }
  if (earlier && (follows(earlier, marker.value) || earlier.through) && !IN_TEXT.has(marker.style)) {
    earlier.through = true;
    add(earlier, place, follows(earlier, marker.value));
    stack.push(earlier);
    return;
  }
  // The number before it is lost, or the text is a piece of a longer one; what is of an inner level is over all the
  // same.
  for (let top = stack.at(-1); marker.opens && top && isInner(top, marker); top = stack.at(-1)) {
    closed.set(top.key, top);
    stack.pop();
  }
  series.push(open(stack, place, undefined, led));
}

function open(stack: Open[], place: Place, after: Open | undefined, led: boolean): Open {
  const { marker } = place;
  const top = stack.at(-1);
  const series: Open = {
    key: marker.key,
    style: marker.style,
    members: [{ paragraph: place.paragraph, marker, fits: marker.value === 1 }],
    after,
    led,
    parent: top && lastOf(top),
    parentSeries: top,
    through: false,
    isInside: false,
    fitting: marker.value === 1 ? 1 : 0,
    written: marker.value,
    due: marker.value,
  };
  stack.push(series);
  if (stack.length > DEEPEST) stack.shift();
  return series;
}

function add(series: Open, place: Place, fits: boolean): void {
  series.members.push({ paragraph: place.paragraph, marker: place.marker, fits });
  series.due = fits ? place.marker.value : series.due + 1;
  series.written = place.marker.value;
  if (fits) series.fitting++;
}

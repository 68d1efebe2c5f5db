/**
 * Numbered series of a draft: headings and running text together, read in one pass with a stack. A marker with the
 * value 1 opens a series; one that goes on an open series closes what stands inside that; one that goes on a series
 * closed earlier counts through the whole draft, as the tasks of an 意见 do; anything else is a break.
 *
 * Series are here as they are written. What is wrong with one, and how it is put right, is in sequence-breaks.ts.
 */
import { cellMarkersOf, type Marker, type MarkerStyle } from '../reading/enumerations';
import { headingMarks } from '../reading/markdown/marks';
import { readHan } from '../reading/numerals/read';
import { LEVEL, type OrdinalStyle } from '../reading/ordinals';
import { lastIndex } from '../text/last-index';
import { concernsNumbers, numberingTraits } from './numbering-traits';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

export interface Member {
  readonly paragraph: Paragraph;
  readonly marker: Marker;
  /** Whether it goes on where the member before left off, or opens the series as 1. */
  readonly fits: boolean;
}

export interface Series {
  readonly key: string;
  readonly style: MarkerStyle;
  readonly members: [Member, ...Member[]];
  /** The member of another series under which this one stands. */
  readonly parent: Member | undefined;
  readonly parentSeries: Series | undefined;
  /** The series of the same mark that was open when this one began with 1. */
  readonly after: Series | undefined;
  /** A heading without a number, or a line that leads in a list, stands right before it. */
  readonly led: boolean;
  /** How many members fit. */
  fitting: number;
  /** Goes on under several parents. */
  through: boolean;
  /** Stands inside `after`, which goes on behind it. */
  isInside: boolean;
}

/** 主要做法有四点：一是… and the like, right before a first member. */
const ANNOUNCED =
  /([一二三四五六七八九十两]|(?<!\d)\d{1,2})(?:个方面|方面|[个项点条件类大])[^。；！？，\d]{0,16}[：:。]?$/;

interface Open extends Series {
  readonly after: Open | undefined;
  /** Value as written last, and as it would be were every member right: both may be gone on from. */
  written: number;
  due: number;
}

/** Styles that, at the head of a paragraph, make headings: they end what is listed in running text. */
const HEADS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'section', 'clause', 'han', 'han-bracket']);
/** Of running text alone. */
export const IN_TEXT: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['each', 'nth', 'among', 'first']);
/** Styles that stand over all others. */
const OUTERMOST: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'section', 'han']);
/** Styles that count items as often as they head sections. */
const COUNTS_ITEMS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['arabic', 'arabic-bracket', 'circled']);
const LONGEST_TITLE = 20;
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

/** A marker in its paragraph, before it is known whether it fits. */
type Place = Omit<Member, 'fits'>;
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
  if (!(isBack || isAwaited || isBehindLed(inner, place) || isSetApart(inner, outer, place))) return false;
  for (const left of stack.splice(own)) closed.set(left.key, left);
  for (let inside: Open | undefined = inner; inside && inside !== outer; inside = inside.after) inside.isInside = true;
  stack.push(outer);
  add(outer, place, true);
  return true;
}

/** 1、怎么办？ … 有以下情况： 1、甲 2、乙, a paragraph, and 2、谁来办？: the list that was led in is over where other text stands behind it. */
const isBehindLed = (inner: Series, place: Place): boolean => {
  const last = lastOf(inner);
  return COUNTS_ITEMS.has(inner.style) && inner.led && place.paragraph.index > last.paragraph.index + 1;
};

/** Whether `place` is set as the members of `outer` are, and those of `inner` are set in another way. */
function isSetApart(inner: Series, outer: Series, place: Place): boolean {
  const form = formOf(place);
  return formOf(lastOf(outer)) === form && [inner.members[0], lastOf(inner)].every((one) => formOf(one) !== form);
}

/** How a number is set: its indent (a space more or less is an untidy hand), the width of its marks, and whether it stands alone on its line. */
function formOf({ paragraph: { reading }, marker }: Place): string {
  const indent = reading.original.length - reading.original.trimStart().length;
  const marks = reading.written(marker.start, marker.numberStart) + reading.written(marker.numberEnd, marker.end);
  return `${Math.floor((indent + 1) / 3)} ${marks.trim()} ${marker.end === reading.text.length}`;
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

/** 1.主要做法 and right below it 1.抓产业，新建大棚。: two levels that the writer numbers alike. */
function isUnder({ paragraph: above, marker: outer }: Member, { paragraph, marker }: Place): boolean {
  if (!outer.opens || !marker.opens || above.index !== paragraph.index - 1) return false;
  // 五、会议详情 and right below it 一、文档模板的要求.
  const isHeaded = isTitle(above.reading.text.slice(outer.end));
  if (marker.style === 'han' || !COUNTS_ITEMS.has(marker.style))
    return marker.style === 'han' && isHeaded && outer.value > 1;
  return isHeaded && (outer.value > 1 || !isTitle(paragraph.reading.text.slice(marker.end)));
}

/** Words that head something: short, and no sentence. */
const isTitle = (words: string): boolean => words.length <= LONGEST_TITLE && !/[。；，：]/.test(words);

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

/** Index in `stack` of the series that `place` goes on: of its own mark if there is one, else of its style. */
function placeIn(stack: readonly Open[], place: Place): number {
  const { marker } = place;
  let nearest = -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    const series = stack[i];
    if (series?.key !== marker.key) continue;
    // 四条原则：一是…四是…。举措有：一是…三是…，五是: the four were all there, so 五是 is of the later list.
    if (follows(series, marker.value) && !(nearest >= 0 && isComplete(series))) return i;
    if (nearest < 0) nearest = i;
  }
  let akin = stack.length - 1;
  for (let series = stack[akin]; series && !goesOnAkin(series, place); series = stack[--akin]);
  const kin = stack[akin];
  if (!kin || akin <= nearest) return -1;
  return nearest < 0 || kin.style !== marker.style || isRightBelow(kin, place) ? akin : -1;
}

/** 1、同意准出。 and right below it 2.、补充说明: a slip of the mark, wherever else there is a 1. */
const isRightBelow = (series: Series, { paragraph, marker }: Place): boolean =>
  marker.opens && lastOf(series).marker.opens && lastOf(series).paragraph.index === paragraph.index - 1;

const goesOnAkin = (series: Open, place: Place): boolean =>
  areKin(series.style, place.marker.style) && follows(series, place.marker.value) && mayHold(series, place);

/** Whether a number inside a paragraph may be of a series that numbers paragraphs: only where that opens this one. */
const mayHold = (series: Series, { marker, paragraph }: Place): boolean =>
  marker.opens || !(marker.style in LEVEL) || !lastOf(series).marker.opens || lastOf(series).paragraph === paragraph;

/** Whether it has as many members as the words before it announce. */
const isComplete = ({ members: [first], written }: Open): boolean => announcedBefore(first) === written;

/** 首先 … 第二 … and 首先 … 二是 … are one series each; 1. and 2、 may be. */
const areKin = (a: MarkerStyle, b: MarkerStyle): boolean =>
  (a === b && a !== 'part') || (a === 'first' && IN_TEXT.has(b)) || (b === 'first' && IN_TEXT.has(a));
const follows = ({ written, due }: Open, value: number): boolean => value === written + 1 || value === due + 1;

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

function announcedBefore({ paragraph: { reading }, marker }: Place): number | undefined {
  const count =
    IN_TEXT.has(marker.style) && ANNOUNCED.exec(reading.text.slice(Math.max(0, marker.start - 24), marker.start))?.[1];
  if (!count) return undefined;
  return /\d/.test(count) ? Number(count) : readHan(count.replace('两', '二'));
}

function add(series: Open, place: Place, fits: boolean): void {
  series.members.push({ paragraph: place.paragraph, marker: place.marker, fits });
  series.due = fits ? place.marker.value : series.due + 1;
  series.written = place.marker.value;
  if (fits) series.fitting++;
}

/** 一是 as a line of its own, right above （一）: here it is a heading after all. */
const standsOver = (series: Series, { index }: Paragraph): boolean =>
  lastOf(series).marker.opens && lastOf(series).paragraph.index === index - 1;

function isInner(series: Series, { style }: Marker): boolean {
  if (!(style in LEVEL)) return false;
  return (
    isInText(series) || (series.style in LEVEL && LEVEL[series.style as OrdinalStyle] > LEVEL[style as OrdinalStyle])
  );
}

/** 第一、 at the head of paragraphs may stand above 一、; 一是 never does. */
const isInText = (series: Series): boolean =>
  IN_TEXT.has(series.style) && !(series.style === 'nth' && lastOf(series).marker.opens);

/** The member of `series` that stands last. */
export const lastOf = ({ members }: Series): Member => members.at(-1) ?? members[0];

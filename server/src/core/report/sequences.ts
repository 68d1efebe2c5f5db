/**
 * Numbered series of a draft: headings and running text together, read in one pass with a stack. A marker with the
 * value 1 opens a series; one that goes on an open series closes what stands inside that; one that goes on a series
 * closed earlier counts through the whole draft, as the tasks of an 意见 do; anything else is a break.
 *
 * Series are here as they are written. What is wrong with one, and how it is put right, is in sequence-breaks.ts.
 */
import { type Marker, markersOf, type MarkerStyle } from '../reading/enumerations';
import { readHan } from '../reading/numerals/read';
import { LEVEL, type OrdinalStyle } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
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
  readonly members: Member[];
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
}

/** 主要做法有四点：一是… and the like, right before a first member. */
const ANNOUNCED =
  /([一二三四五六七八九十两]|(?<!\d)\d{1,2})(?:个方面|方面|[个项点条件类大])[^。；！？，\d]{0,16}[：:。]?$/;

interface Open extends Series {
  /** Value as written last, and as it would be were every member right: both may be gone on from. */
  written: number;
  due: number;
  /** How many members the words before it announce. */
  readonly announced: number | undefined;
}

/** Styles that, at the head of a paragraph, make headings: they end what is listed in running text. */
const HEADS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'section', 'clause', 'han', 'han-bracket']);
/** Styles of running text alone. */
export const IN_TEXT: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['each', 'nth', 'among', 'first']);
/** An attachment, or the next piece of a collection: numbering starts afresh. */
const AFRESH =
  /^(?:附\s?[件表录]\s?[一二三四五六七八九十\d]{0,3}\s?(?:[：:]|$)|附[：:]|.{0,30}篇[一二三四五六七八九十\d]{1,3}[：:]?$|第[一二三四五六七八九十\d]{1,3}篇$)/;
/** A numbered text that is quoted over several paragraphs: “一、…. */
const QUOTES_NUMBERS = /^“(?:第?[一二三四五六七八九十]{1,3}[、条章是]|（|\d{1,2}[.、])/;
/** No draft nests deeper; a text made to hurt might. */
const DEEPEST = 24;
const LONGEST_QUOTATION = 30;

const known = new WeakMap<Report, readonly Series[]>();

/** All series of `report` in the order in which they open, single markers included. */
export function seriesOf(report: Report): readonly Series[] {
  let series = known.get(report);
  if (!series) known.set(report, (series = readSeries(report)));
  return series;
}

function readSeries(report: Report): Series[] {
  const all: Open[] = [];
  let stack: Open[] = [];
  let closed = new Map<string, Open>();
  let headingBefore = false;
  let quoted = 0;
  for (const paragraph of report.paragraphs) {
    if (report.title && paragraph.index < report.title.paragraphs[1]) continue;
    const { afresh, quotes, closesQuote, heads } = paragraph.reading.derive(readTraits);
    if (quoted > 0) {
      quoted = closesQuote ? 0 : quoted - 1;
      continue;
    }
    // A text quoted over several paragraphs has its own numbers.
    if (quotes) {
      quoted = LONGEST_QUOTATION;
      continue;
    }
    if (paragraph.kind === 'quote') continue;
    if (afresh) {
      stack = [];
      closed = new Map();
      headingBefore = true;
    }
    for (const marker of markersOf(paragraph.reading)) {
      const place = { paragraph, marker };
      const at = placeIn(stack, place);
      if (at >= 0) {
        for (const shut of stack.splice(at + 1)) closed.set(shut.key, shut);
        add(stack[at]!, place, true);
      } else if (marker.value === 1) {
        if (marker.opens && HEADS.has(marker.style))
          stack = stack.filter((one) => !isInText(one) || standsOver(one, paragraph));
        const top = stack[stack.length - 1];
        const restarts = top?.key === marker.key && !(IN_TEXT.has(top.style) && lastOf(top).paragraph === paragraph);
        if (restarts) stack.pop();
        all.push(open(stack, place, top?.key === marker.key ? top : undefined, headingBefore));
      } else {
        const earlier = closed.get(marker.key);
        const own = lastIndex(stack, (one) => one.key === marker.key);
        const inStack = own >= 0 ? own : lastIndex(stack, (one) => one.style === marker.style && !marker.opens);
        if (
          inStack < 0 &&
          earlier &&
          (follows(earlier, marker.value) || earlier.through) &&
          !IN_TEXT.has(marker.style)
        ) {
          earlier.through = true;
          add(earlier, place, follows(earlier, marker.value));
          stack.push(earlier);
        } else if (inStack >= 0) {
          for (const shut of stack.splice(inStack + 1)) closed.set(shut.key, shut);
          add(stack[inStack]!, place, false);
        } else {
          // The number before it is lost, or the text is a piece of a longer one; what is of an inner level is over all the same.
          while (marker.opens && stack.length > 0 && isInner(stack[stack.length - 1]!, marker)) {
            const shut = stack.pop()!;
            closed.set(shut.key, shut);
          }
          all.push(open(stack, place, undefined, headingBefore));
        }
      }
    }
    headingBefore = heads;
  }
  return all;
}

/** Index in `stack` of the series that `place` goes on: of its own mark if there is one, else of its style. */
function placeIn(stack: readonly Open[], place: Omit<Member, 'fits'>): number {
  const { marker } = place;
  let nearest = -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    if (stack[i]!.key !== marker.key) continue;
    // 四条原则：一是…四是…。举措有：一是…三是…，五是: the four were all there, so 五是 is of the later list.
    if (follows(stack[i]!, marker.value) && !(nearest >= 0 && isComplete(stack[i]!))) return i;
    if (nearest < 0) nearest = i;
  }
  const akin = lastIndex(stack, (one) => areKin(one.style, marker.style) && follows(one, marker.value));
  return akin > nearest && (nearest < 0 || stack[akin]!.style !== marker.style) ? akin : -1;
}

const isComplete = ({ announced, written }: Open): boolean => announced !== undefined && announced === written;

/** 首先 … 第二 … and 首先 … 二是 … are one series each; 1. and 2、 may be. */
const areKin = (a: MarkerStyle, b: MarkerStyle): boolean =>
  (a === b && a !== 'part') || (a === 'first' && IN_TEXT.has(b)) || (b === 'first' && IN_TEXT.has(a));
const follows = (one: Open, value: number): boolean => value === one.written + 1 || value === one.due + 1;

function open(stack: Open[], place: Omit<Member, 'fits'>, after: Series | undefined, led: boolean): Open {
  const { marker } = place;
  const top = stack[stack.length - 1];
  const one: Open = {
    key: marker.key,
    style: marker.style,
    members: [{ ...place, fits: marker.value === 1 }],
    after,
    led,
    parent: top && lastOf(top),
    parentSeries: top,
    through: false,
    fitting: marker.value === 1 ? 1 : 0,
    written: marker.value,
    due: marker.value,
    announced: announcedBefore(place),
  };
  stack.push(one);
  if (stack.length > DEEPEST) stack.shift();
  return one;
}

function announcedBefore({ paragraph: { reading }, marker }: Omit<Member, 'fits'>): number | undefined {
  const count =
    IN_TEXT.has(marker.style) && ANNOUNCED.exec(reading.text.slice(Math.max(0, marker.start - 24), marker.start))?.[1];
  if (!count) return undefined;
  return /\d/.test(count) ? Number(count) : readHan(count.replace('两', '二'));
}

function add(one: Open, place: Omit<Member, 'fits'>, fits: boolean): void {
  one.members.push({ ...place, fits });
  one.due = fits ? place.marker.value : one.due + 1;
  one.written = place.marker.value;
  if (fits) one.fitting++;
}

/** 一是 as a line of its own, right above （一）: here it is a heading after all. */
const standsOver = (one: Open, { index }: Paragraph): boolean =>
  lastOf(one).marker.opens && lastOf(one).paragraph.index === index - 1;

function isInner(one: Open, { style }: Marker): boolean {
  if (!(style in LEVEL)) return false;
  return isInText(one) || (one.style in LEVEL && LEVEL[one.style as OrdinalStyle] > LEVEL[style as OrdinalStyle]);
}

/** 第一、 at the head of paragraphs may stand above 一、; 一是 never does. */
const isInText = (one: Series): boolean => IN_TEXT.has(one.style) && !(one.style === 'nth' && lastOf(one).marker.opens);
const lastOf = (one: Series): Member => one.members[one.members.length - 1]!;

function lastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i]!)) return i;
  return -1;
}

/** Whether numbering starts afresh with this paragraph: an attachment, or the next piece of a collection. */
export const startsAfresh = (reading: Reading): boolean => reading.derive(readTraits).afresh;

/** What a paragraph means for the numbering around it. */
interface Traits {
  readonly afresh: boolean;
  readonly quotes: boolean;
  readonly closesQuote: boolean;
  /** A line without a number that heads what follows, or leads it in: under it numbers may begin again. */
  readonly heads: boolean;
}

function readTraits({ text, kind, ordinal }: Reading): Traits {
  const depth = balance(text);
  return {
    afresh: AFRESH.test(text),
    quotes: depth > 0 && QUOTES_NUMBERS.test(text),
    closesQuote: depth < 0,
    heads:
      kind === 'heading' ||
      /[：:]$/.test(text) ||
      (ordinal === undefined && text.length <= 24 && !/[。；，]$/.test(text)),
  };
}

function balance(text: string): number {
  let depth = 0;
  for (const char of text) depth += char === '“' ? 1 : char === '”' ? -1 : 0;
  return depth;
}

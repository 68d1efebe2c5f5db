/** Headings and the sections under them, from ordinals, Markdown marks and lines that stand alone. */
import { span } from '../text/span';
import { decimalLabelOf } from '../reading/decimal-labels';
import { LEVEL, type OrdinalStyle } from '../reading/ordinals';
import { contentsOf } from './contents';
import { headingLevels } from './heading-levels';
import type { Heading, Paragraph, Title } from './report';
import { paragraphsWith } from './paragraphs-with';
import { headingMarks } from '../reading/markdown/marks';
import type { ParagraphKind } from '../reading/paragraphs';
import type { Reading } from '../reading/reading';

/** A heading as its own paragraph shows it; where its section ends is seen only from outside. */
interface Found {
  readonly text: string;
  readonly level: number;
  readonly by: Heading['by'];
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly declarationEnd: number;
  readonly runIn: boolean;
}

const END_MARK = /[。：；，、:;,.！]$/;
/** A heading alone on its line may hold a comma between its halves, but no sentence. */
const LONGEST_HEADING = 60;
const LONGEST_RUN_IN = 45;
const LONGEST_BARE = 22;

/** A list is a list: its entries head nothing. */
const HEADS_NOTHING: ReadonlySet<ParagraphKind> = new Set(['row', 'item', 'quote', 'code', 'front-matter']);

function findHeading(reading: Reading): Found | undefined {
  const place = placeOf(reading);
  return place && { ...place, text: reading.text.slice(place.titleStart, place.titleEnd) };
}

function placeOf(reading: Reading): Omit<Found, 'text'> | undefined {
  const { text, ordinal } = reading;
  if (HEADS_NOTHING.has(reading.kind) || text === '') return undefined;
  const marks = reading.kind === 'heading' ? headingMarks(reading.original) : undefined;
  // 1. 完善制度, 2.1 摸底 and 第一部分　现状 have a space after the number; it is neither title nor the end of one.
  const number = ordinal?.length ?? decimalLabelOf(reading)?.length ?? 0;
  const start = text.length - text.slice(number).trimStart().length;
  if (marks !== undefined) {
    const end = trimEnd(text, start, text.length);
    return {
      level: marks,
      by: 'markdown',
      titleStart: start,
      titleEnd: end,
      declarationEnd: text.length,
      runIn: false,
    };
  }
  if (ordinal) {
    const stop = firstStop(text, start);
    const alone = stop >= text.length;
    const runIn = !alone;
    const titleEnd = alone ? trimEnd(text, start, text.length) : stop - 1;
    const tooLong = titleEnd - start > (alone ? LONGEST_HEADING : LONGEST_RUN_IN);
    return {
      level: LEVEL[ordinal.style],
      by: 'ordinal',
      titleStart: start,
      titleEnd: tooLong ? Math.min(titleEnd, start + LONGEST_RUN_IN) : titleEnd,
      declarationEnd: alone ? text.length : stop,
      runIn,
    };
  }
  if (
    reading.kind === 'prose' &&
    text.length <= LONGEST_BARE &&
    text.length >= 2 &&
    /[\u4e00-\u9fff]$/.test(text) &&
    !/[，。；：！？、\d]/.test(text)
  ) {
    return { level: 2, by: 'line', titleStart: 0, titleEnd: text.length, declarationEnd: text.length, runIn: false };
  }
  return undefined;
}

/** One past the mark that ends the heading part: the first 。：or space-like gap; the length when there is none. */
function firstStop(text: string, from: number): number {
  const stop = /[。：；！？]|(?<!\s)\s+(?=\S{10})/.exec(text.slice(from));
  return stop ? from + stop.index + stop[0].length : text.length;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && END_MARK.test(text.slice(start, end))) end--;
  return end;
}

const headingIn = (reading: Reading): Found | undefined => reading.derive(findHeading);

/** The headings of a draft in order, each with its section. */
export function outlineOf(paragraphs: readonly Paragraph[], title: Title | undefined, length: number): Heading[] {
  const shown: Placed[] = [];
  for (const paragraph of paragraphsWith({ paragraphs }, headingIn)) {
    const heading = headingIn(paragraph.reading);
    if (!heading) continue;
    const { style, value } = paragraph.reading.ordinal ?? {};
    const { by, level } = heading;
    shown.push({ heading, by, level, style, value, paragraph });
  }
  const contents = contentsOf(paragraphs);
  for (const [i, level] of headingLevels(shown).entries()) if (shown[i]) shown[i].level = level;
  const first = title?.paragraphs[1] ?? 0;
  const placed = shown
    .filter(({ paragraph: { index } }) => index >= first)
    .filter(({ paragraph: { index } }) => !contents || index < contents.start || index >= contents.end)
    .filter(isNoEntry(paragraphs));
  return placed.map((one, i) => {
    let end = i + 1;
    let next = placed[end];
    while (next && !closes(next, one)) next = placed[++end];
    const { heading, paragraph } = one;
    const { reading } = paragraph;
    const at = (start: number, end: number) => {
      const relative = reading.span(start, end);
      return span(paragraph.span.start + relative.start, paragraph.span.start + relative.end);
    };
    return {
      level: one.level,
      by: heading.by,
      runIn: heading.runIn,
      ordinal: reading.ordinal,
      text: heading.text,
      declaration: at(0, heading.declarationEnd),
      title: at(heading.titleStart, heading.titleEnd),
      section: span(paragraph.span.start + reading.toRaw(0), next ? next.paragraph.span.start : length),
      paragraph: paragraph.index,
      sectionEnd: next ? next.paragraph.index : paragraphs.length,
    };
  });
}

/**
 * What is no entry of a list that a line leads in: 操作步骤： and right below it 1. 2. 3., each a line. In Markdown such lists
 * are known as lists.
 */
function isNoEntry(paragraphs: readonly Paragraph[]): (heading: Placed, i: number, all: readonly Placed[]) => boolean {
  let isListed = false;
  return ({ heading, paragraph, style }, i, all) => {
    if (heading.by !== 'ordinal' || heading.runIn || !COUNTS_ITEMS.has(style)) {
      isListed = false;
      return true;
    }
    const [before, next] = [all[i - 1], all[i + 1]];
    const above = paragraphs[paragraph.index - 1];
    const goesOn = isListed && before?.paragraph === above && before?.style === style;
    const isLed =
      above?.kind === 'prose' &&
      above.reading.ordinal === undefined &&
      /：$/.test(above.reading.text) &&
      next !== undefined &&
      next.style === style &&
      next.paragraph.index === paragraph.index + 1;
    isListed = goesOn || isLed;
    return !isListed;
  };
}

const COUNTS_ITEMS: ReadonlySet<string | undefined> = new Set(['arabic', 'arabic-bracket', 'circled']);

/** A heading in its place. There are thousands, at each edit: what its paragraph shows of it is not copied. */
interface Placed {
  readonly heading: Found;
  readonly by: Heading['by'];
  /** What its paragraph shows, then what it is among the others. */
  level: number;
  readonly paragraph: Paragraph;
  readonly style: OrdinalStyle | undefined;
  readonly value: number | undefined;
}

/**
 * A line that only looks like a heading ends no numbered section; any heading ends such a line's own. Under 第八条 stand
 * （一） and 1. as its items (条、款、项、目), though elsewhere they are of an outer level.
 */
function closes(next: Placed, heading: Placed): boolean {
  const { style } = next;
  if (
    heading.style === 'clause' &&
    (ITEMS_OF_CLAUSE.has(style) || (style === 'han' && /[：:]$/.test(heading.paragraph.reading.text)))
  )
    return false;
  if (heading.by === 'line') return next.by === 'line' || next.level <= 3;
  return next.by !== 'line' && next.level <= heading.level;
}

const ITEMS_OF_CLAUSE: ReadonlySet<string | undefined> = new Set([
  'han-bracket',
  'arabic',
  'arabic-bracket',
  'circled',
]);

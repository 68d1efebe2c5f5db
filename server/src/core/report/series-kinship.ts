/** What a series of numbers is, and which one a number may go on: its own mark, one that is akin, the one it is set like. */
import type { Marker, MarkerStyle } from '../reading/enumerations';
import { readHan } from '../reading/numerals/read';
import { LEVEL, type OrdinalStyle } from '../reading/ordinals';
import type { Paragraph } from './report';

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

export interface Open extends Series {
  readonly after: Open | undefined;
  /** Value as written last, and as it would be were every member right: both may be gone on from. */
  written: number;
  due: number;
}

/** Styles that, at the head of a paragraph, make headings: they end what is listed in running text. */
export const HEADS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>([
  'part',
  'section',
  'clause',
  'han',
  'han-bracket',
]);
/** Of running text alone. */
export const IN_TEXT: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['each', 'nth', 'among', 'first']);
/** Styles that stand over all others. */
export const OUTERMOST: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'section', 'han']);
/** Styles that count items as often as they head sections. */
export const COUNTS_ITEMS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['arabic', 'arabic-bracket', 'circled']);
const LONGEST_TITLE = 20;

/** A marker in its paragraph, before it is known whether it fits. */
export type Place = Omit<Member, 'fits'>;

/** 1、怎么办？ … 有以下情况： 1、甲 2、乙, a paragraph, and 2、谁来办？: the list that was led in is over where other text stands behind it. */
export const isBehindLed = (inner: Series, place: Place): boolean => {
  const last = lastOf(inner);
  return COUNTS_ITEMS.has(inner.style) && inner.led && place.paragraph.index > last.paragraph.index + 1;
};

/** Whether `place` is set as the members of `outer` are, and those of `inner` are set in another way. */
export function isSetApart(inner: Series, outer: Series, place: Place): boolean {
  const form = formOf(place);
  return formOf(lastOf(outer)) === form && [inner.members[0], lastOf(inner)].every((one) => formOf(one) !== form);
}

/** 4、trim标签：…, under it 1、代替where：… 2、 3、, and then 5、foreach标签：…: it is named as the members of `outer` are, and those of `inner` are not. */
export function isNamedAlike(inner: Series, outer: Series, place: Place): boolean {
  const kind = kindNamedBy(place);
  if (kind === '' || kindNamedBy(lastOf(outer)) !== kind) return false;
  return ![inner.members[0], lastOf(inner)].some((one) => kindNamedBy(one) === kind);
}

/** The last two characters of the name in front of a colon. */
function kindNamedBy({ paragraph: { reading }, marker }: Place): string {
  const head = reading.text.slice(marker.end, marker.end + LONGEST_TITLE);
  const colon = head.indexOf('：');
  const name = head.slice(0, Math.max(0, colon));
  return name.length > 2 && isTitle(name) ? name.slice(-2) : '';
}

/** How a number is set: its indent (a space more or less is an untidy hand), the width of its marks, and whether it stands alone on its line. */
function formOf({ paragraph: { reading }, marker }: Place): string {
  const indent = reading.original.length - reading.original.trimStart().length;
  const marks = reading.written(marker.start, marker.numberStart) + reading.written(marker.numberEnd, marker.end);
  return `${Math.floor((indent + 1) / 3)} ${marks.trim()} ${marker.end === reading.text.length}`;
}

/** 1.主要做法 and right below it 1.抓产业，新建大棚。: two levels that the writer numbers alike. */
export function isUnder({ paragraph: above, marker: outer }: Member, { paragraph, marker }: Place): boolean {
  if (!outer.opens || !marker.opens || above.index !== paragraph.index - 1) return false;
  // 五、会议详情 and right below it 一、文档模板的要求.
  const isHeaded = isTitle(above.reading.text.slice(outer.end));
  if (marker.style === 'han' || !COUNTS_ITEMS.has(marker.style))
    return marker.style === 'han' && isHeaded && outer.value > 1;
  return isHeaded && (outer.value > 1 || !isTitle(paragraph.reading.text.slice(marker.end)));
}

/** Words that head something: short, and no sentence. */
const isTitle = (words: string): boolean => words.length <= LONGEST_TITLE && !/[。；，：]/.test(words);

/** Index in `stack` of the series that `place` goes on: of its own mark if there is one, else of its style. */
export function placeIn(stack: readonly Open[], place: Place): number {
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
  return nearest < 0 || kin.style !== marker.style || isRightBelow(kin, place) || isBehindLabel(kin, place) ? akin : -1;
}

/** 计划：1、移植驱动 and right below it 2、调试: the first stands in the line of its label. */
function isBehindLabel({ members: [first, second] }: Series, { paragraph, marker }: Place): boolean {
  const { start, value } = first.marker;
  return (
    marker.opens &&
    !second &&
    value === 1 &&
    start > 0 &&
    start <= LONGEST_LABEL &&
    first.paragraph.index === paragraph.index - 1 &&
    first.paragraph.reading.text.charAt(start - 1) === '：'
  );
}
const LONGEST_LABEL = 10;

/** 1、同意准出。 and right below it 2.、补充说明: a slip of the mark, wherever else there is a 1. */
const isRightBelow = (series: Series, { paragraph, marker }: Place): boolean =>
  marker.opens && lastOf(series).marker.opens && lastOf(series).paragraph.index === paragraph.index - 1;

const goesOnAkin = (series: Open, place: Place): boolean =>
  areKin(series.style, place.marker.style) &&
  follows(series, place.marker.value) &&
  mayHold(series, place) &&
  !isSetInOtherwise(series, place);

/** 1、主要工作 and 2.说明 set in below it: with another mark and another indent it is of another level. */
function isSetInOtherwise({ key }: Series, { marker }: Place): boolean {
  if (marker.style !== 'arabic' || !marker.opens || !marker.key.includes(SET_IN)) return false;
  const [own = '', depth] = marker.key.split(SET_IN);
  const [mark = '', other] = key.split(SET_IN);
  return !own.startsWith(mark) && !mark.startsWith(own) && depth !== other;
}
const SET_IN = ' in ';

/** Whether a number inside a paragraph may be of a series that numbers paragraphs: only where that opens this one. */
export const mayHold = (series: Series, { marker, paragraph }: Place): boolean =>
  marker.opens || !(marker.style in LEVEL) || !lastOf(series).marker.opens || lastOf(series).paragraph === paragraph;

/** Whether it has as many members as the words before it announce. */
const isComplete = ({ members: [first], written }: Open): boolean => announcedBefore(first) === written;

/** 首先 … 第二 … and 首先 … 二是 … are one series each; 1. and 2、 may be. */
const areKin = (a: MarkerStyle, b: MarkerStyle): boolean =>
  (a === b && a !== 'part') || (a === 'first' && IN_TEXT.has(b)) || (b === 'first' && IN_TEXT.has(a));
export const follows = ({ written, due }: Open, value: number): boolean => value === written + 1 || value === due + 1;

function announcedBefore({ paragraph: { reading }, marker }: Place): number | undefined {
  const count =
    IN_TEXT.has(marker.style) && ANNOUNCED.exec(reading.text.slice(Math.max(0, marker.start - 24), marker.start))?.[1];
  if (!count) return undefined;
  return /\d/.test(count) ? Number(count) : readHan(count.replace('两', '二'));
}

/** 一是 as a line of its own, right above （一）: here it is a heading after all. */
export const standsOver = (series: Series, { index }: Paragraph): boolean =>
  lastOf(series).marker.opens && lastOf(series).paragraph.index === index - 1;

export function isInner(series: Series, { style }: Marker): boolean {
  if (!(style in LEVEL)) return false;
  return (
    isInText(series) || (series.style in LEVEL && LEVEL[series.style as OrdinalStyle] > LEVEL[style as OrdinalStyle])
  );
}

/** 第一、 at the head of paragraphs may stand above 一、; 一是 never does. */
export const isInText = (series: Series): boolean =>
  IN_TEXT.has(series.style) && !(series.style === 'nth' && lastOf(series).marker.opens);

/** The member of `series` that stands last. */
export const lastOf = ({ members }: Series): Member => members.at(-1) ?? members[0];

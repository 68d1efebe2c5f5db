/**
 * Markers of series inside a paragraph: 一是 二是, 一要 二要, 第一， 第二，, 其一 其二, 首先 其次, and 1. （1） ① in
 * running text. What stands at the head of the paragraph as 一、 or （一） is among them, so that one reader sees a whole
 * series, wherever its members stand. Which markers belong together is worked out in sequences.ts.
 */
import { guarded } from '../norms/guards';
import { anyOf } from '../norms/lexicon';
import {
  AFTER_A_REFERENCE,
  BETWEEN_REFERENCES,
  AFTER_要_IN_NOUNS,
  BEFORE_一_IN_OTHER_WORDS,
  FIRST_NEXT_THEN,
} from '../norms/words/numbering';
import { quotedBy } from '../text/quoted';
import { headingMarks } from './markdown/marks';
import { CIRCLED, isRunOfNumbers, type OrdinalStyle, ordinalValue } from './ordinals';
import type { Reading } from './reading';
import { allOf, eachOf, isIn } from './seek';
import { Seeker } from './seeker';
import { partitionPoint } from '../text/partition-point';

/** `each` is 一是 and 一要, which mix freely; `nth` is 第一； `among` is 其一; `first` is 首先 其次. */
export type MarkerStyle = OrdinalStyle | 'each' | 'nth' | 'among' | 'first';

/** One marker. Offsets are of clean text. */
export interface Marker {
  readonly style: MarkerStyle;
  /** Style and mark: 1. and 1、 are two series where one stands inside the other. */
  readonly key: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Stands at the head of its paragraph. */
  readonly opens: boolean;
}

const DIGIT = '[一二三四五六七八九十]';
const HAN = '[一二三四五六七八九十百]{1,4}';
const TEXT = '[\\u4e00-\\u9fff“《]';
const REFERENCE = `(?:${guarded(AFTER_A_REFERENCE)}|${anyOf(BETWEEN_REFERENCES)}第?（)`;
const OPENS_REFERENCE = new RegExp(`^${REFERENCE}`);
/** Whether `after`, what stands behind （二）, makes a reference of it: 项规定, 的要求, 至（四）. */
export const opensReference = (after: string): boolean => OPENS_REFERENCE.test(after);
/** What stands before a marker: the head of the paragraph or a mark. */
const HEAD = '(?<=^|[。；：，！？“…—\\s])';
/** 一是 and 一要 also open a series within a clause (我们一是…，二是…): what stands before must leave 一 alone. */
const HEAD_OF_EACH = `(?<=^|[。；：，！？、（“…—\\s]|(?<!${anyOf(BEFORE_一_IN_OTHER_WORDS)})(?=一[是要]))(?<!(?:${DIGIT}|\\d)、)`;
/** Left out: 一是一, 一是、 and 三要素. */
const IS_OR_MUST = `(?:是(?!一、|一[，。])|要(?!${anyOf(AFTER_要_IN_NOUNS)}))`;
/** Left out: “第一、第三产业”, 第一要素. */
const AFTER_NTH = `(?:[，：](?!第)|、(?!第|${DIGIT}|\\d)|[是要](?!第|素|点))`;

/**
 * The markers in running text, each with its number in a group. What stands before a marker is the head of the
 * paragraph or a mark, but for the first of a series. Left out are references, too (第（一）项, 按照（三）的要求), and
 * 一、二、三级.
 */
const FORMS: readonly (readonly [MarkerStyle, string])[] = [
  ['each', `${HEAD_OF_EACH}(${HAN})${IS_OR_MUST}`],
  ['nth', `${HEAD}第(${HAN}|\\d{1,2})${AFTER_NTH}`],
  ['among', `${HEAD}其(${HAN})(?=[，、：是])`],
  ['first', `(?<=^|[。；：！？“…—\\s])(${anyOf(Object.keys(FIRST_NEXT_THEN))})`],
  ['arabic-bracket', `(?<=^|[。；：，、！？\\s])（(\\d{1,2})）(?!${REFERENCE}|[班号])`],
  ['han-bracket', `(?<=[。；：！？\\s])（(${HAN})）(?!${REFERENCE})`],
  ['han', `(?<=[。；：！？]|[。；！？]”|[，\\s](?=一、))(${HAN})、(?=[\\u4e00-\\u9fff])`],
  [
    'arabic',
    `(?<=[。；：！？]|[^图表式#\\d\\s]\\s)(\\d{1,2})(?:[.、] ?(?=${TEXT}|[Ⅰ-Ⅻ])|(?<=：\\d)、(?=[A-Za-z])|）(?=${TEXT}))`,
  ],
  ['circled', `(?<=^|[。；：，、！？\\s])([${CIRCLED}])(?=${TEXT}|[A-Za-z])`],
];
/** Only behind one of these, and where one of those stands, is any of the forms tried. */
const MAY_BEGIN = `(?:(?<=^|[。；：，！？、（“”…—\\s])|(?=一[是要]))(?=[一二三四五六七八九十百第其首再（\\d${CIRCLED}])`;
/** One alternation for all. */
const INLINE = new Seeker(`${MAY_BEGIN}(?:${FORMS.map(([, source]) => source).join('|')})`, {
  words: [`一二三四五六七八九十百第其（${CIRCLED}`, Object.keys(FIRST_NEXT_THEN)],
  digitsBefore: '.、）',
});
/** Under a heading 四、 a sentence may count 一、 二、 of its own: in running text these are series apart. */
const IN_RUNNING_TEXT: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>([
  'han',
  'han-bracket',
  'arabic',
  'arabic-bracket',
  'circled',
]);
/** Nothing of a marker is in a paragraph without one of these: most paragraphs are passed over at once. */
const ANY = new RegExp(`[是要第其首再][一二三四五六七八九十次先\\d，]?|[（、.）]|[${CIRCLED}]`);

/** 第四章第三十六条：heads a passage that is cited, by its place in another paper. */
const OF_PARTS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'section']);
/** 第二章 is the second chapter whether it is set in, bears # or neither: what it is called tells its level. */
const OF_RULES: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>([...OF_PARTS, 'clause']);
const CITES = /^\s*第[一二三四五六七八九十百\d]{1,5}[节条]/;
/** （一） within the quotation marks of a rule that is cited has the number that it has there. */
const QUOTED_ITEMS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['han-bracket', 'arabic-bracket']);

/** The markers of a paragraph in order, that at its head included. */
export function markersOf(reading: Reading): readonly Marker[] {
  return reading.derive(readMarkers);
}

/** 看来“第二，目前免费的是……”成立: a later point that a quotation begins with is said again, and goes on with no series. */
const opensQuotation = ({ style, value, start }: Marker, text: string): boolean =>
  style === 'nth' && value > 1 && text[start - 1] === '“';

function readMarkers(reading: Reading): readonly Marker[] {
  const { text, ordinal } = reading;
  const markers: Marker[] = [];
  if (reading.kind === 'row' || reading.kind === 'code' || reading.kind === 'front-matter') return markers;
  if (ordinal && !(OF_PARTS.has(ordinal.style) && CITES.test(text.slice(ordinal.length)))) {
    markers.push({
      style: ordinal.style,
      key: keyOf(ordinal.style, text[ordinal.numberEnd]) + (OF_RULES.has(ordinal.style) ? '' : depthOf(reading)),
      value: ordinal.value,
      start: 0,
      end: ordinal.length,
      numberStart: ordinal.numberStart,
      numberEnd: ordinal.numberEnd,
      opens: true,
    });
  }
  if (!isIn(ANY, text)) return markers;
  const from = ordinal?.length ?? 0;
  const isQuoted = quotedBy('“', '”', text);
  for (const match of INLINE.allIn(text)) {
    if (match.index < from) continue;
    const marker = toMarker(match, text);
    if (marker && !(isQuoted(marker.start) && (QUOTED_ITEMS.has(marker.style) || opensQuotation(marker, text))))
      markers.push(marker);
  }
  return withSpaced(reading, markers);
}

/** ### 1. heads a section, 1. under it counts an item, and an item that is set in counts for itself. */
function depthOf({ kind, original, format }: Reading): string {
  if (kind === 'heading') return ` ${'#'.repeat(headingMarks(original))}`;
  if (format !== 'markdown' || (kind !== 'item' && kind !== 'prose')) return '';
  const indent = /^[ \t]*/.exec(original)?.[0].replace(/\t/g, '    ').length ?? 0;
  // One space more or less is an untidy hand; two begin to set an item in.
  const depth = Math.floor((indent + 1) / 3);
  return depth > 0 ? ` in ${depth}` : '';
}

/** 1、打开系统 2、输入账号: only space stands before the second number, and clean text has none. */
const SPACED = /(?<=[^\s\d图表式第#])[ \t\u3000]{1,40}(\d{1,2})[.、](?=[ \t]?[\u4e00-\u9fff“《【])/g;

/** `markers` with numbers behind a space that go on the one before in the same line. */
function withSpaced(reading: Reading, markers: Marker[]): readonly Marker[] {
  if (!markers.some(({ style }) => style === 'arabic')) return markers;
  const known = markers.filter(({ style }) => style === 'arabic');
  const places = new Set(markers.map(({ numberStart }) => numberStart));
  let next = 0;
  let before: Marker | undefined;
  // 8. 去年收入：…… 8.不愿回答 9.不知道: what goes on a number that is not counted is not counted either.
  let passed = -1;
  for (const found of allOf(SPACED, reading.raw)) {
    const [, written = ''] = found;
    const numberStart = cleanOffset(reading, found.index + found[0].length - written.length - 1);
    for (let marker = known[next]; marker && marker.start < numberStart; marker = known[++next])
      if (!before || marker.start > before.start) before = marker;
    const value = Number(written);
    const goesOnPassed = passed >= 0 && value === passed + 1;
    if (!before || goesOnPassed || before.value + 1 !== value || places.has(numberStart)) {
      passed = places.has(numberStart) ? -1 : value;
      continue;
    }
    passed = -1;
    const numberEnd = numberStart + written.length;
    const key = `${keyOf('arabic', reading.text[numberEnd])} in text`;
    const place = { start: numberStart, end: numberEnd + 1, numberStart, numberEnd, opens: false };
    before = { style: 'arabic', key, value, ...place };
    markers.push(before);
  }
  return markers.sort((a, b) => a.start - b.start);
}

/** Where what stands at `raw` of a paragraph stands in its clean text. */
const cleanOffset = (reading: Reading, raw: number): number =>
  partitionPoint(reading.text.length, (at) => reading.toRaw(at) < raw);

/** The markers of running text in each cell of a table's row. */
export function cellMarkersOf(reading: Reading): readonly (readonly Marker[])[] {
  return reading.kind === 'row' ? reading.derive(readCellMarkers) : [];
}

function readCellMarkers({ text }: Reading): readonly (readonly Marker[])[] {
  const cells: Marker[][] = [];
  if (!isIn(SOME_SECOND, text)) return cells;
  for (const { 0: cell, index: start } of eachOf(/[^|\t]+/g, text)) {
    const indent = cell.length - cell.trimStart().length;
    const words = cell.trim();
    const markers: Marker[] = [];
    for (const match of INLINE.allIn(words)) {
      const marker = toMarker(match, words);
      if (!marker || (marker.style !== 'each' && marker.style !== 'nth')) continue;
      const by = start + indent;
      const { numberStart, numberEnd } = marker;
      const place = { numberStart: numberStart + by, numberEnd: numberEnd + by, opens: false };
      markers.push({ ...marker, ...place, start: marker.start + by, end: marker.end + by });
    }
    if (markers.length > 1) cells.push(markers);
  }
  return cells;
}

/** Something beside a first member: a cell without it has no series to judge. */
const SOME_SECOND = /[二三四五六七八九][是要]|第[二三四五六七八九]/;

function toMarker(match: RegExpExecArray, text: string): Marker | undefined {
  const form = FORMS.findIndex((_, group) => match[group + 1] !== undefined);
  const style = FORMS[form]?.[0];
  const written = match[form + 1];
  if (style === undefined || written === undefined) return undefined;
  const value = FIRST_NEXT_THEN[written] ?? ordinalValue(written);
  if (value === undefined || value < 1) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  if (style === 'han' && isRunOfNumbers(value, text.slice(end, end + 8))) return undefined;
  const numberStart = start + match[0].indexOf(written);
  const numberEnd = numberStart + written.length;
  const mark = numberEnd < end ? text.charAt(numberEnd) : undefined;
  const key = keyOf(style, mark) + (IN_RUNNING_TEXT.has(style) ? ' in text' : '');
  return { style, key, value, start, end, numberStart, numberEnd, opens: start === 0 };
}

/** 1. 1、 and 1） count apart, as do 编 部分 章; the other styles have one mark each, or mix their marks. */
function keyOf(style: MarkerStyle, mark: string | undefined): string {
  return style === 'arabic' || style === 'part' ? `${style} ${mark === '，' ? '、' : (mark ?? '')}` : style;
}

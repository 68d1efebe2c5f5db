/**
 * Markers of series inside a paragraph: 一是 二是, 一要 二要, 第一， 第二，, 其一 其二, 首先 其次, and 1. （1） ① in
 * running text. What stands at the head of the paragraph as 一、 or （一） is among them, so that one reader sees a whole
 * series, wherever its members stand. Which markers belong together is worked out in sequences.ts.
 */
import { readHan } from './numerals/read';
import { CIRCLED, isRunOfNumbers, type OrdinalStyle } from './ordinals';
import type { Reading } from './reading';

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

const H = '[一二三四五六七八九十百]{1,4}';
/**
 * One alternation for all markers in running text. What stands before a marker is the head of the paragraph or a mark,
 * but for the first of a series (我们一是…，二是…).
 * Left out: 三要素 and 一是一, “第一、第三产业”, references (第（一）项, 按照（三）的要求), 一、二、三级.
 */
const INLINE = new RegExp(
  // Only behind one of these, and where one of those stands, is any of what follows tried.
  `(?:(?<=^|[。；：，！？、（“”…—\\s])|(?=一[是要]))(?=[一二三四五六七八九十百第其首再（\\d${CIRCLED}])(?:` +
    `(?<=^|[。；：，！？、（“…—\\s]|(?<![之唯第统其万任专不划合归同单逐进每某期周初高二三四五六七八九十百零〇])(?=一[是要]))(?<![一二三四五六七八九十\\d]、)(${H})(?:是(?!一、|一[，。])|要(?![素点件义务害塞旨闻地道职冲人领]))` +
    `|(?<=^|[。；：，！？“…—\\s])第(${H}|\\d{1,2})(?:[，：](?!第)|、(?!第|[一二三四五六七八九十\\d])|[是要](?!第|素|点))` +
    `|(?<=^|[。；：，！？“…—\\s])其(${H})(?=[，、：是])` +
    '|(?<=^|[。；：！？“…—\\s])(首先|其次|再次)' +
    `|(?<=^|[。；：，、！？\\s])（(\\d{1,2})）(?![、，。；：）至到—\\-~和或及与项款条点的班号])` +
    `|(?<=[。；：！？\\s])（(${H})）(?![、，。；：）至到—\\-~和或及与项款条点的])` +
    `|(?<=[。；：！？]|[。；！？]”)(${H})、(?=[\\u4e00-\\u9fff])` +
    `|(?<=[。；：！？]|[^图表式\\d\\s]\\s)(\\d{1,2})(?:[.、](?=[\\u4e00-\\u9fff“《])|）(?=[\\u4e00-\\u9fff“《]))` +
    `|(?<=^|[。；：，、！？\\s])([${CIRCLED}])(?=[\\u4e00-\\u9fff“《]))`,
  'g',
);
/** The styles in the order of the pattern's groups. */
const STYLES: readonly MarkerStyle[] = [
  'each',
  'nth',
  'among',
  'first',
  'arabic-bracket',
  'han-bracket',
  'han',
  'arabic',
  'circled',
];
/** Under a heading 四、 a sentence may count 一、 二、 of its own: in running text these are series apart. */
const IN_RUNNING_TEXT: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>([
  'han',
  'han-bracket',
  'arabic',
  'arabic-bracket',
  'circled',
]);
const FIRST: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };
/** Nothing of a marker is in a paragraph without one of these: most paragraphs are passed over at once. */
const ANY = new RegExp(`[是要第其首再][一二三四五六七八九十次先\\d，]?|[（、.）]|[${CIRCLED}]`);

/** The markers of a paragraph in order, that at its head included. */
export function markersOf(reading: Reading): readonly Marker[] {
  return reading.derive(readMarkers);
}

function readMarkers(reading: Reading): readonly Marker[] {
  const { text, ordinal } = reading;
  const markers: Marker[] = [];
  if (reading.kind === 'row' || reading.kind === 'code' || reading.kind === 'front-matter') return markers;
  if (ordinal) {
    // ### 1. heads a section, 1. under it counts an item.
    const marks = reading.kind === 'heading' ? ` ${/#{1,6}/.exec(reading.raw)?.[0] ?? ''}` : '';
    markers.push({
      style: ordinal.style,
      key: keyOf(ordinal.style, text[ordinal.numberEnd]) + marks,
      value: ordinal.value,
      start: 0,
      end: ordinal.length,
      numberStart: ordinal.numberStart,
      numberEnd: ordinal.numberEnd,
      opens: true,
    });
  }
  if (!ANY.test(text)) return markers;
  const from = ordinal?.length ?? 0;
  for (const found of text.matchAll(INLINE)) {
    if (found.index < from) continue;
    const marker = toMarker(found, text);
    if (marker) markers.push(marker);
  }
  return markers;
}

function toMarker(found: RegExpMatchArray, text: string): Marker | undefined {
  const group = STYLES.findIndex((_, i) => found[i + 1] !== undefined);
  const style = STYLES[group]!;
  const written = found[group + 1]!;
  const value =
    style === 'circled'
      ? CIRCLED.indexOf(written) + 1
      : (FIRST[written] ?? (/\d/.test(written) ? Number(written) : readHan(written)));
  if (value === undefined || value < 1) return undefined;
  const start = found.index!;
  if (style === 'han' && isRunOfNumbers(value, text.slice(start + found[0].length, start + found[0].length + 8)))
    return undefined;
  const inMarker = found[0].indexOf(written);
  const numberStart = start + inMarker;
  const numberEnd = numberStart + written.length;
  const key = `${keyOf(style, found[0][inMarker + written.length])}${IN_RUNNING_TEXT.has(style) ? ' in text' : ''}`;
  return { style, key, value, start, end: start + found[0].length, numberStart, numberEnd, opens: start === 0 };
}

/** 1. 1、 and 1） count apart, as do 编 部分 章; the other styles have one mark each, or mix their marks. */
function keyOf(style: MarkerStyle, mark: string | undefined): string {
  return style === 'arabic' || style === 'part' ? `${style} ${mark === '，' ? '、' : (mark ?? '')}` : style;
}

/**
 * “N个更” and its kind: what is called so has as many things as it says, and each of them has the word: 互信更高、合作更实、基础更牢的“三个更”,
 * “四个坚持”：坚持…、坚持…. Of “五个一” see `ones.ts`.
 */
import { readHan } from '../../reading/numerals/read';
import { span, type Span } from '../../text/span';
import type { StatedCount } from './stated-count';

const MEASURE = '个';
const [FEWEST, MOST] = [2, 12];
const FEWEST_LISTED = 3;
const LONGEST_WORD = 3;
const LONGEST_LIST = 160;
const FARTHEST = 3;
const STOPS = '。；！？：（）\n';
const PARTS = '、，；';

/** A name with its number, in clean text. */
interface Name {
  readonly stated: number;
  readonly word: string;
  readonly number: Span;
  /** From its quotation mark to the one that closes it. */
  readonly open: number;
  readonly close: number;
}

/** The names of this kind in `text` beside the list they are of. */
export function sameWordInEach(text: string): readonly StatedCount[] {
  const found: StatedCount[] = [];
  for (let at = text.indexOf(MEASURE); at >= 0; at = text.indexOf(MEASURE, at + 1)) {
    const name = nameAt(text, at);
    const list = name && (listBefore(text, name) ?? listBehind(text, name));
    if (!name || !list) continue;
    const { stated, number } = name;
    const agrees = list.listed === stated;
    found.push({
      form: list.start < name.open ? 'before' : 'after',
      stated,
      listed: list.listed,
      number,
      count: span(number.start, at + 1),
      list: span(list.start, list.end),
      agrees,
      sure: false,
      likely: !agrees && Math.abs(stated - list.listed) <= FARTHEST,
    });
  }
  return found;
}

/** The name whose 个 stands at `at`: “三个更”. */
function nameAt(text: string, at: number): Name | undefined {
  const open = text.lastIndexOf('“', at);
  const close = text.indexOf('”', at);
  if (open < 0 || at - open > 3 || close < 0 || close - at - 1 > LONGEST_WORD || close === at + 1) return undefined;
  const stated = readHan(text.slice(open + 1, at).replace('两', '二'));
  const word = text.slice(at + 1, close);
  if (stated === undefined || stated < FEWEST || stated > MOST || word === '一') return undefined;
  return { stated, word, number: span(open + 1, at), open, close };
}

interface Listed extends Span {
  readonly listed: number;
}

/** 甲更高、乙更实、丙更牢的“三个更”: the items right before the name that have its word, in quotation marks or not. */
function listBefore(text: string, { word, open }: Name): Listed | undefined {
  let end = text.charAt(open - 1) === '的' ? open - 1 : open;
  if (text.charAt(end - 1) === '”') end--;
  let start = end;
  const stops = STOPS + '“”';
  while (start > 0 && end - start < LONGEST_LIST && !stops.includes(text.charAt(start - 1))) start--;
  const items = partsOf(text.slice(start, end)).reverse();
  const others = items.findIndex((item) => !item.includes(word));
  const listed = others < 0 ? items.length : others;
  return listed < FEWEST_LISTED ? undefined : { start, end, listed };
}

/** “四个坚持”：坚持甲、坚持乙…; “四个坚持”，即…: all up to the stop have the word. */
function listBehind(text: string, { word, close }: Name): Listed | undefined {
  let at = close + 1;
  while (at < close + 10 && !'：，'.includes(text.charAt(at) || '：')) at++;
  const isOpened = text.charAt(at) === '：' || text.startsWith('，即', at);
  if (!isOpened) return undefined;
  const start = at + (text.charAt(at) === '：' ? 1 : 2);
  let end = start;
  while (end < text.length && end - start < LONGEST_LIST && !'。！？\n'.includes(text.charAt(end))) end++;
  const items = partsOf(text.slice(start, end));
  const isOfIt = items.length >= FEWEST_LISTED && items.every((item) => item.includes(word));
  return isOfIt && end - start < LONGEST_LIST ? { start, end, listed: items.length } : undefined;
}

/** Items are parted by the mark that stands between most. */
function partsOf(list: string): string[] {
  const [mark = '、'] = [...PARTS].sort((a, b) => list.split(b).length - list.split(a).length);
  return list.split(mark);
}

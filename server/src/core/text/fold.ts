/**
 * Folding: one spelling for matching. Every character maps to exactly one character, so offsets stay what they were.
 *
 * Traditional script becomes simplified; radicals, which a copy out of a PDF has in the place of characters (第⼀节), become these; full-width digits, letters, ％ and ．become half-width; half-width marks
 * between Chinese text become full-width. Rules match on folded text and show the original.
 */
import { SIMPLIFIED, TRADITIONAL } from './han-table';

/** For each code unit what it becomes, or 0 where it stays: one look-up a character keeps folding at memory speed. */
const table = new Uint16Array(0x10000);
for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
for (const [first, last] of [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const) {
  for (let code = first; code <= last; code++) table[code] = code - 0xfee0;
}
/** Kangxi radicals, each of them one character in Unicode’s compatibility form, and those of simplified script, which have none. */
const RADICALS = '⺠⺟⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻥⻦⻧⻨⻩⻬⻮⻰⻳';
const CHARACTERS = '民母西见角贝车长门青韦页风飞食马鱼鸟卤麦黄齐齿龙龟';
for (let i = 0; i < RADICALS.length; i++) table[RADICALS.charCodeAt(i)] = CHARACTERS.charCodeAt(i);
for (let code = 0x2f00; code <= 0x2fd5; code++) {
  const character = String.fromCharCode(code).normalize('NFKC').charCodeAt(0);
  table[code] = table[character] || character;
}
const WIDE = '％．()「」『』﹪－〜\u00a0＋＝／＿＊﹕∶［］｛｝';
const PLAIN = '%.（）“”‘’%-～ +=/_*：：[]{}';
for (let i = 0; i < WIDE.length; i++) table[WIDE.charCodeAt(i)] = PLAIN.charCodeAt(i);

/** Half-width marks become Chinese marks unless they stand inside a number or a Latin word (1,256 and 15:40). */
const HALF = ',;:?!';
const FULL = '，；：？！';

const isAsciiWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

function foldOne(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const to = table[code] ?? 0;
  if (to !== 0) return to;
  if (code > 0x3f || code < 0x21) return code;
  const mark = HALF.indexOf(text.charAt(i));
  if (mark < 0 || (isAsciiWord(text.charCodeAt(i - 1)) && isAsciiWord(text.charCodeAt(i + 1)))) return code;
  return FULL.charCodeAt(mark);
}

/** `text` in one spelling, code unit by code unit: the result has the same length. */
export function fold(text: string): string {
  let first = 0;
  while (first < text.length && foldOne(text, first) === text.charCodeAt(first)) first++;
  if (first === text.length) return text;
  let folded = text.slice(0, first);
  const units: number[] = [];
  for (let i = first; i < text.length; i++) {
    units.push(foldOne(text, i));
    if (units.length === 4096) folded += String.fromCharCode(...units.splice(0));
  }
  return folded + String.fromCharCode(...units);
}

/**
 * Which characters a text has, seen once: one look at each, by a table. An expression that needs what is not there is then
 * not tried at all (see seek.ts).
 */

/**
 * Characters of which what is sought is made most often: each has a bit of its own, as Latin letters and marks have. So have those
 * of broken encodings, which each paragraph is asked for and hardly any has.
 */
const OFTEN =
  '〇零○一二三四五六七八九十百千万亿两几数多余壹贰叁肆伍陆柒捌玖拾佰仟年月日时点号周星礼度期天廿卅第其首是要的和与等附件表篇×□…\ufffc\ufffd锟拷锛銆鈥烫屯';
/** Blocks whose characters have bits of their own. */
const BLOCKS = [
  [0x0000, 0x00ff],
  [0x2000, 0x206f],
  [0x3000, 0x30ff],
  [0xff00, 0xff5f],
] as const;
/** All others share so many: a paragraph fills few of them. */
const SHARED = 2048;

/** For each code unit the number of its bit. */
const bitOf = new Uint16Array(0x10000);
for (let code = 0; code < SHARED; code++) bitOf[code] = code;
// The rest of them over and over: by the engine's own copy, for a server starts with this.
for (let filled = SHARED; filled < bitOf.length; filled *= 2) bitOf.copyWithin(filled, 0, filled);
let bits = SHARED;
for (const [first, last] of BLOCKS) for (let code = first; code <= last; code++) bitOf[code] = bits++;
for (const character of OFTEN) bitOf[character.charCodeAt(0)] = bits++;

/** Whether a code unit is a Chinese character of the common block. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** The same of a character as a text of its own; nothing is none. */
export const isHanCharacter = (character: string): boolean => isHan(character.charCodeAt(0));

/** The bit of a code unit; some share one. */
export const bitFor = (code: number): number => bitOf[code] ?? 0;

/** Whether a bit stands for one character alone. */
export const isOwn = (bit: number): boolean => bit >= SHARED;

/** The characters of a text, a bit each, and behind them a number that no other text's have. */
export type Characters = Int32Array;

const WORDS = Math.ceil(bits / 32);
let texts = 0;

/** The number of a text's characters. */
export const numberOf = (characters: Characters): number => characters[WORDS] ?? 0;

function read(text: string): Characters {
  const characters = new Int32Array(WORDS + 1);
  // Should it ever come round, a text of four thousand millions before is long gone.
  characters[WORDS] = texts = (texts + 1) | 0;
  for (let i = 0; i < text.length; i++) {
    const bit = bitFor(text.charCodeAt(i));
    characters[bit >> 5] = (characters[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return characters;
}

/** So many texts are kept: those of the paragraphs at hand. */
const MOST = 4096;
const known = new Map<string, Characters>();
/** The two texts that were asked about last: a paragraph's as written and its clean one take turns. */
let last = '';
let ofLast = read(last);
let before = last;
let ofBefore = ofLast;

/** The characters of `text`, a paragraph's that is asked about again and again. */
export function charactersOf(text: string): Characters {
  if (text === last) return ofLast;
  let characters = text === before ? ofBefore : known.get(text);
  if (!characters) {
    characters = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, characters);
  }
  before = last;
  ofBefore = ofLast;
  last = text;
  ofLast = characters;
  return characters;
}

/** Quotation marks that quote nothing: in a face, a name of the sign, the value of an attribute, a measure, round a word in Latin letters. */
import type { Reading } from '../../reading/reading';
import { isIn } from '../../reading/seek';

/** _(:з」∠)_: among the signs of a face, without a word, a corner is no quotation mark. */
export function isOfFace(mark: string, at: number, reading: Reading): boolean {
  const written = reading.original.charAt(reading.toRaw(at));
  if (written === mark || !'「」『』'.includes(written)) return false;
  const { text } = reading;
  return FACE_BEFORE.test(text.slice(Math.max(0, at - 8), at)) && FACE_BEHIND.test(text.slice(at + 1, at + 9));
}
const FACE_BEFORE = /（[^（）\u4e00-\u9fff，。]{0,6}$/;
const FACE_BEHIND = /^[^（）\u4e00-\u9fff，。]{0,6}）/;

/** 三个”号之间, 用“号, content: '“': the sign itself is spoken of. */
export const isNamed = (at: number, text: string): boolean =>
  (text.charAt(at - 1) === "'" && text.charAt(at + 1) === "'") ||
  (text.charAt(at + 1) === '号' && /[个用加写打]$/.test(text.slice(Math.max(0, at - 1), at)));

/** type=”text”, color=’red’, id:”1234”: the value of an attribute or a key, whose straight quotes were turned by a word processor. */
export const isOfAttribute = (text: string, at: number): boolean =>
  isOfValue(text, at) ||
  (/\w\s?=\s?(?:[“”‘’][^“”‘’，。；]{0,30})?$/.test(text.slice(Math.max(0, at - 36), at)) &&
    /[“”‘’]/.test(text.charAt(at)));

const isOfValue = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - LONGEST_VALUE), at);
  return (
    (KEY_BEFORE.test(before) && VALUE_BEHIND.test(text.slice(at + 1, at + LONGEST_VALUE))) || VALUE_BEFORE.test(before)
  );
};
const LONGEST_VALUE = 48;
const HOLDS_KEY = /[A-Z_]["“”]? ?[:：] ?["“”]/i;
/** Whether a text may hold such values. */
export const holdsValues = (text: string): boolean => text.includes('=') || isIn(HOLDS_KEY, text);
const KEY_BEFORE = /\b[A-Z_]\w{0,30}["“”]?\s?[:：]\s?$/i;
const VALUE_BEHIND = /^[\w./ -]{0,40}["“”]/;
const VALUE_BEFORE = /\b[A-Z_]\w{0,30}["“”]?\s?[:：]\s?["“”][\w./ -]{0,40}$/i;

/** A word of Latin letters, or a sign, between single quotes is so long at most. */
const LONGEST_SIGN = 30;

/** ’Road’, ’City’: single quotes round a word in Latin letters, whichever half was typed. */
const LATIN_BEHIND = /^[A-Z][\w .-]{0,24}[‘’]/i;
const LATIN_BEFORE = /(?:^|[^A-Z])[‘’][A-Z][\w .-]{0,24}$/i;
export const isRoundLatin = (at: number, text: string): boolean =>
  LATIN_BEHIND.test(text.slice(at + 1, at + LONGEST_SIGN)) ||
  LATIN_BEFORE.test(text.slice(Math.max(0, at - LONGEST_SIGN), at));

/** So many signs are named at once: ’,’, ’&&’. */
const MOST_SIGNS = 3;
const isQuoteOfOne = (text: string, at: number): boolean => text.charAt(at) === '‘' || text.charAt(at) === '’';
const isSign = (written: string): boolean => written !== '' && !/[^\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/.test(written);

/** ’,’ in a description of a program: the other half stands behind half-width signs, on either side. 、 in a list of names is none. */
export function isRoundSign(at: number, reading: Reading): boolean {
  const { text } = reading;
  for (let size = 1; size <= MOST_SIGNS; size++) {
    if (isQuoteOfOne(text, at + size + 1) && isSign(reading.written(at + 1, at + size + 1))) return true;
    if (isQuoteOfOne(text, at - size - 1) && isSign(reading.written(at - size, at))) return true;
  }
  return false;
}

/** Xi’an, ρ’, 𝜌’: an apostrophe, or the prime of a sign in a formula; 85’50’’: minutes and seconds; ’99: a year. */
const NO_QUOTE = /[A-Z\u0370-\u03ff\udc00-\udfff]$|\d’?$/i;
export const isNoQuote = (at: number, text: string): boolean =>
  NO_QUOTE.test(text.slice(Math.max(0, at - 2), at)) || /^\d\d(?![\d’])/.test(text.slice(at + 1, at + 4));

/** 13"1, 4´25": a straight mark behind the figure of seconds: another figure follows, or minutes stand before it. */
export const isOfSeconds = (at: number, text: string): boolean =>
  isDigit(text, at - 1) &&
  (isDigit(text, at + 1) ||
    [2, 3].some((back) => "´'′’".includes(text.charAt(at - back) || '0') && isDigit(text, at - back - 1)));
/** The same, and the inches of 55"大屏; in “211"工程 the figure is what is quoted. */
export const isOfAMeasure = (at: number, text: string): boolean =>
  isOfSeconds(at, text) ||
  (isDigit(text, at - 1) &&
    /[\u4e00-\u9fffA-Za-z]/.test(text.charAt(at + 1)) &&
    !/“\w{1,6}$/.test(text.slice(Math.max(0, at - 7), at)));
const isDigit = (text: string, at: number): boolean => text.charAt(at) >= '0' && text.charAt(at) <= '9';

/** The sign of a number: −5.2%, 负3.4%, －8℃. A hyphen is much else: a range, a code, a bullet, a dash behind a name. */
import { BEFORE_负_IN_OTHER_WORDS, WORDS_BEFORE_A_SIGN } from '../../norms/words/not-a-quantity';
import { anyOf } from '../../norms/lexicon';
import { allOf } from '../seek';

/** Signs that are nothing else between two characters of a sentence. */
const MINUS = '−－﹣';
/** What may be below nought, so that even a hyphen in front is a sign. */
const SIGNED = /^(?:percent|permille|points|temperature|money)/;
/** Words that lead to a figure, so that a hyphen behind them is its sign: 降到-8℃, 由-3.4%回升到2.7%. */
const LEADS_TO_A_SIGN = new RegExp(`${anyOf(WORDS_BEFORE_A_SIGN)}$`);
const OTHER_WORD = new RegExp(`${anyOf(BEFORE_负_IN_OTHER_WORDS)}$`);
/** What a hyphen joins its number to: A-12, 3%-5%, （一）-2. */
const JOINS = /[\dA-Za-z%‰℃）)\]】”]$/;

/**
 * Where the sign stands that makes the number at `start` of `text` less than nought; undefined when none does. `dimension`
 * is the number's, `after` where the quantity before it ends.
 */
export function signBefore(text: string, start: number, dimension: string, after: number): number | undefined {
  const at = start - 1;
  const sign = text.charAt(at);
  if (sign === '负') return OTHER_WORD.test(text.slice(Math.max(0, at - 1), at)) ? undefined : at;
  const isMinus = sign !== '' && MINUS.includes(sign);
  if (!isMinus && sign !== '-') return undefined;
  // Right behind a quantity it is the mark of a range, behind nothing at all a bullet.
  if (after === at || JOINS.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  if (text.slice(0, at).trim() === '' && !SIGNED.test(dimension)) return undefined;
  return isMinus || (SIGNED.test(dimension) && !isDashOfMany(text, at)) ? at : undefined;
}

/** Names with a dash right before their figure: where several have one, 办公用品-300元、差旅-200元, the dashes are no signs. */
const DASH_BEFORE_A_FIGURE = /[\u4e00-\u9fff]-(?=\d)/g;
const BEHIND_A_NAME = /[\u4e00-\u9fff]$/;

function isDashOfMany(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  return BEHIND_A_NAME.test(before) && !LEADS_TO_A_SIGN.test(before) && allOf(DASH_BEFORE_A_FIGURE, text).length > 1;
}

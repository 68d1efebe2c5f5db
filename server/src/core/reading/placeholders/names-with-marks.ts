/** Marks that are parts of names and of what is reckoned with: x_1, NO_x, 008_人, com.xx.dao, %xx, new XXX(), 工作年限 × 月工资. */

import { anyOf } from '../../norms/lexicon';
import { BEFORE_A_NAME_OR_NUMBER } from '../../norms/words/looks-like-a-blank';

/** A run of marks in clean text. */
interface Marks {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/** x_1, (NO)_x: one letter and one underscore beside another sign of a name are a variable and its subscript. */
const SUBSCRIPT = /^(?:x_|_x)$/i;
const NAME_ENDS = /[A-Z\d})\]]$/i;
const NAME_STARTS = /^[A-Z\d{(]/i;
/** 008_人: a number that is filled up with noughts is one of a file or a record. */
const NUMBER_OF_A_RECORD = /(?:^|[^\d.])0\d{1,5}$/;
/** com.xx.dao, org.xxx: the domain goes first in the names of packages. */
const PACKAGE_BEFORE = /(?:^|[^A-Z.])(?:com|org|net|cn|io|java)\.$/i;
/** this.xxx, this._xxx: what an object of a program has. vol.xx, No.xx and www.xxx.com are no objects. */
const MEMBER_BEFORE = /(?:^|[^A-Za-z.])(?!www)[a-z][A-Za-z]{3,}\.$/;
/** .com: the rest of an address. */
const GOES_ON_AS_AN_ADDRESS = /^\.[a-z]/i;
/** _xxx, xxx_: an underscore that belongs to the name. */
const JOINED = /^_+x{2,}_*$|^x{2,}_+$/i;
/** %xx: a byte in hexadecimal. */
const BYTE_BEFORE = /(?:^|\D)[%％]$/;
/** XXX(), new XXX(): called by a program. */
const CALLED = /^(?:\(\)|（）)/;

/** Whether the marks are a part of a name that programs or formulas have. */
export function isPartOfName({ from, to, mark }: Marks, text: string): boolean {
  const left = text.slice(Math.max(0, from - 8), from);
  const right = text.slice(to, to + 8);
  if (!'xX_'.includes(mark.charAt(0))) return false;
  if (mark.length > 1 && (isJoined(mark, left) || isMember(text, from, right))) return true;
  if (mark.length === 2 && SUBSCRIPT.test(mark))
    return mark.startsWith('_') ? NAME_ENDS.test(left) : NAME_STARTS.test(right);
  if (mark.startsWith('_')) return mark === '_' && NUMBER_OF_A_RECORD.test(left);
  if (mark.length === 2 && '%％'.includes(left.slice(-1) || '\n') && BYTE_BEFORE.test(left)) return true;
  if (mark.length > 1 && '(（'.includes(right.charAt(0) || '\n') && CALLED.test(right)) return true;
  return right.startsWith('.') && PACKAGE_BEFORE.test(left) && /^\.[A-Z]/i.test(right);
}

/** 2013_xxxx: the number of a file and what tells it from others. */
const isJoined = (mark: string, left: string): boolean =>
  mark.length > 2 && mark.includes('_') && JOINED.test(mark) && /[A-Za-z\d.]$/.test(left);

const LONGEST_OBJECT = 24;
const isMember = (text: string, from: number, right: string): boolean =>
  text.charAt(from - 1) === '.' &&
  MEMBER_BEFORE.test(text.slice(Math.max(0, from - LONGEST_OBJECT), from)) &&
  !GOES_ON_AS_AN_ADDRESS.test(right);

/** Room on both sides, and a factor beyond each: 工作年限 × 月工资, 3种 × 4个. A blank has words close to it. */
export const isBetweenFactors = (text: string, at: number): boolean =>
  text.charAt(at - 1) === ' ' &&
  FACTOR_BEFORE.test(text.slice(Math.max(0, at - 2), at)) &&
  FACTOR_BEHIND.test(text.slice(at + 1, at + 4)) &&
  !(OF_A_DATE.test(text.slice(at + 2, at + 3)) && NUMBER_IS_DUE.test(text.slice(Math.max(0, at - 3), at)));
/** （词典、连续打分）× 4个市场渠道, （甲/乙）× 多个窗口. */
export const isBeforeCount = (text: string, at: number): boolean =>
  text.charAt(at + 1) === ' ' && (/\d/.test(text.charAt(at + 2)) || '）)'.includes(text.charAt(at - 1) || '\n'));
const FACTOR_BEFORE = /[\p{L}\d”）)%％] $/u;
const OF_A_DATE = /[年月日号时分点]/;
/** 于 × 月召开, 5月 × 日召开. */
const NUMBER_IS_DUE = new RegExp(`(?:${anyOf(BEFORE_A_NAME_OR_NUMBER)}|[年月日]) $`);
/** Of 月 and 日 the rest of a word follows: × 月工资; × 月 × 日 is a date. */
const FACTOR_BEHIND = /^ (?:[年月日号时分点][\u4e00-\u9fff]|[^年月日号时分点\s])/;

/** Runs of marks that are named and hide nothing: what a bracket shows, a series of things, a version. */
import { anyOf } from '../../norms/lexicon';
import { SIGNS_OF_BLANKS } from '../../norms/words/blanks';
import { categoryOf } from './category';

/** A run of marks in clean text. */
interface Marks {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/** 双引号填词（“____”）, 留白（____？）: the bracket shows what is meant by the words in front of it. */
export const isShown = (marks: Marks, text: string): boolean => isNamedSign(marks, text) || isLineShown(marks, text);

/** 双下划线（__）: the bracket shows the sign that is named in front of it. */
const isNamedSign = ({ from, to }: Marks, text: string): boolean =>
  text.charAt(from - 1) === '（' &&
  text.charAt(to) === '）' &&
  SIGN_NAMED.test(text.slice(Math.max(0, from - LONGEST_SIGN), from - 1));
const SIGN_NAMED = new RegExp(`${anyOf(SIGNS_OF_BLANKS)}$`);
const LONGEST_SIGN = 6;

const isLineShown = ({ from, to, mark }: Marks, text: string): boolean =>
  mark.startsWith('_') &&
  ((/[\u4e00-\u9fff]（“$/.test(text.slice(Math.max(0, from - 3), from)) && text.startsWith('”）', to)) ||
    (/[\u4e00-\u9fff]（$/.test(text.slice(Math.max(0, from - 2), from)) && /^[？?]）/.test(text.slice(to, to + 2))));

/** NFP 6xxx, Vue.js 3.x: behind a name in Latin letters the digits tell a series or a version. GDP 3.x% and xx台 count. */
export function isOfSeries({ from, to, mark }: Marks, text: string): boolean {
  if (!'xX'.includes(mark.charAt(0)) || !SERIES_ENDS.includes(text.charAt(from - 1) || ' ')) return false;
  if (!SERIES.test(text.slice(Math.max(0, from - LONGEST_SERIES), from))) return false;
  const behind = text.slice(to, to + 8);
  return text.charAt(from - 1) === '.' ? !/^[%％万亿]/.test(behind) : categoryOf('', behind) === 'other';
}
/** Not 项目编号：KJ01xx, of which the rest is owed. */
const SERIES = /(?<![号码][：:为]?\s?[A-Z]{0,4})[A-Z]{2} ?(?:\d{1,3}|(?:\d{1,2}\.){1,2})$/i;
const SERIES_ENDS = '0123456789.';
const LONGEST_SERIES = 14;

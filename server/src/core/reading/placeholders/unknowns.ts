/**
 * x as an unknown: 设产量为x件，…解得x=6. Where a paragraph reckons with x, no lone x of it waits for a figure. And signs that multiply what a
 * recipe or a list counts: 15g*份数, 余1×余1.
 */
import type { Reading } from '../reading';
import { isIn } from '../seek';

/** x=6, 4x+36, (x-20), 获得0.6x, 解得x. 增长x% and 自x年x月x日起 reckon with nothing; 合计=x万元 has its unit behind it. */
const RECKONS = new RegExp(
  [
    '(?<![A-Za-z])\\d{0,4}x ?[=＝+＋] ?[\\d(（]',
    '[=＝+＋(（] ?\\d{0,4}x ?[-－−+＋=＝×÷)] ?[\\d(（]',
    // 1+x证书 is the name of one.
    '(?:\\d{2} ?[+＋] ?|\\d ?[+＋] ?\\d{1,4})x(?![A-Za-z\\u4e00-\\u9fff%％])',
    '\\dx ?× ?\\d',
    '\\d\\.\\dx(?=$|[，。；、）])',
    '[解求]得 ?x(?![xX\\u4e00-\\u9fff])',
  ].join('|'),
);
const reckonsWithX = ({ text }: Reading): boolean => text.includes('x') && isIn(RECKONS, text);

interface Marks {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/** Whether the marks are an unknown, alone or with the sign that multiplies it: x, 1.5x×0.9. */
export const isUnknown = ({ mark }: Marks, reading: Reading): boolean =>
  (mark === 'x' || mark === 'x×') && reading.derive(reckonsWithX);

/** What a recipe or a list is multiplied by: *份数, ×人数. */
const NUMBER_OF = /^ ?(?:[份人天月次件户个台桌箱套][数量]|数量)(?![\u4e00-\u9fff])/;
/** 余1×余1=余1: the same word with its figure on both sides. */
const FACTOR_BEFORE = /([\u4e00-\u9fff])\d{1,3}$/;

/** Whether the lone sign at `at` multiplies what is counted in front of it. */
export function multipliesCount(text: string, at: number): boolean {
  if (NUMBER_OF.test(text.slice(at + 1, at + 6)))
    return /[\p{L}）)]$/u.test(text.slice(Math.max(0, at - 4), at).trimEnd());
  const word = FACTOR_BEFORE.exec(text.slice(Math.max(0, at - 4), at))?.[1];
  return word !== undefined && text.charAt(at + 1) === word && /^\d{1,3}(?![\dxX×*])/.test(text.slice(at + 2, at + 6));
}

/** 年终奖=基数*出勤天数*年度系数, 已补偿现金+股份总数×发行价格: behind another sign of reckoning and a word a lone sign multiplies. */
export function isInFormula(text: string, at: number): boolean {
  if (MULTIPLIED_ON.test(text.slice(at + 1, at + LONGEST_FACTOR))) return true;
  const before = text.slice(Math.max(0, at - LONGEST_FORMULA), at).trimEnd();
  if (
    /\d$/.test(before) &&
    HAN_BEHIND.test(text.slice(at + 1, at + 4)) &&
    EQUALS.test(before.split(/[，。；]/).at(-1) ?? '')
  )
    return true;
  if (!/[\u4e00-\u9fff）)]$/.test(before)) return false;
  const behind = text.slice(at + 1, at + 4);
  if (UNIT_OF_TWO.test(before) && UNIT_BEHIND.test(behind)) return true;
  if (COUNTED_BEFORE.test(before) && /^\d/.test(behind)) return true;
  return SIGN_OF_RECKONING.test(before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1));
}

const LONGEST_FORMULA = 80;
/** 加班天数*日薪*1.5: the word behind is multiplied by a figure; a part of a masked date is one character, 20*年*1月. */
const MULTIPLIED_ON = /^[\u4e00-\u9fff]{2,8} ?[*×] ?\d/;
const LONGEST_FACTOR = 16;
/** 利润 = 20*人数 – 费用. */
const EQUALS = /[=＝]/;
const HAN_BEHIND = /^ ?[\u4e00-\u9fff]{2}/;
/** 26人*天, （天*人）, 五万（用户×小时）: a unit made of two. */
const UNIT_OF_TWO = /(?:[\d（(]|^)[人天日次台班]$|[\d十百千万亿]（[\u4e00-\u9fff]{2,4}$/;
const UNIT_BEHIND = /^(?:[人天日月次台班年]|小时)(?![\u4e00-\u9fff])/;
/** 10人×2月: behind a count a figure multiplies. */
const COUNTED_BEFORE = /\d[人天次台套元个]$/;
const SIGN_OF_RECKONING =
  /[=＝≈≤≥÷]|\d[\u4e00-\u9fff]{1,2}[×*]\d|[\u4e00-\u9fff）\d] ?[+＋<>＜＞] ?[\u4e00-\u9fff（\d]/;

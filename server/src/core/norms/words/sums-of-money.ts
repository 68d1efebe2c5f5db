/**
 * Sums of money written twice, in capital numerals and in digits: 3280650元（大写：叁佰贰拾捌万陆仟零伍拾元整）. Source: 支付结算办法
 * 附一《正确填写票据和结算凭证的基本规定》; 惯例.
 */
import { words } from '../lexicon';
import { NUMERALS_TO_TEN } from './counting';
import { NAMES_OF_TOTALS } from './wholes-and-parts';

/** Digits that are written only in sums of money, so that they cannot be forged; 参, 弍 and 貮 are ways to write 叁 and 贰. */
export const STANDARD_CAPITALS = words('壹 贰 叁 肆 伍 陆 柒 捌 玖');
export const CAPITAL_DIGITS: readonly string[] = [...STANDARD_CAPITALS, ...words('参 弍 貮')];
/** Powers of ten that are written only so: 壹拾, 贰佰. */
export const CAPITAL_POWERS = words('拾 佰 仟');
/** Digits of ordinary 汉字 that turn up in such sums: 一元整. */
export const COMMON_DIGITS: readonly string[] = NUMERALS_TO_TEN.slice(0, 9);
/** Powers of ten for which a sum in capitals has its own: 拾, 佰, 仟. */
export const ORDINARY_POWERS = words('十 百 千');
/** What else a numeral may hold: 万, 零, 百. */
export const OTHER_NUMERALS = words('零 〇 十 百 千 万 亿 两');
/** Cross out a printed place of a sum before its first digit: ⊗万叁仟. Source: 《会计基础工作规范》（票据填写惯例）. */
export const SIGNS_OF_A_VOID_PLACE = '⊗⨂×✕╳ØøΦ○⊕@';
/** Units of ten thousand yuan and the like in front of 元, with their power of ten: 3万元. */
export const POWERS_BEFORE_元: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};

/** Currency signs in front of a figure: ¥300. */
export const SIGNS_OF_YUAN = words('RMB CNY ¥ ￥');
/** Name one of the two writings of a sum: 大写：叁佰元整. */
export const NAMES_OF_WRITINGS = words('大写 小写');
/** May stand between the two writings of one sum: 300元，合计人民币（大写）叁佰元整. */
export const WORDS_BETWEEN_WRITINGS: readonly string[] = [
  ...NAMES_OF_WRITINGS,
  ...NAMES_OF_TOTALS,
  ...words('计 折合 人民币 金额 数字 即 整 正 为 是'),
];
/** Say in front of a figure that it is not the exact sum: 超过300元; 约 says so too, where it is no part of 节约. */
export const WORDS_OF_A_ROUGH_SUM = words('近 逾 余 超过 不足');

/** Behind 个亿 they say that a sum of money is meant: 2.5个亿的投资; 5个亿元村 are five villages. */
export const WORDS_AFTER_A_SPOKEN_SUM = words('多 左右 以上 人民币 的资金 的投资 的规模 的产值 的收入');

/** Other money than ours, by its unit, which also stands for the money itself: 5万美元, 投资美元. */
export const FOREIGN_CURRENCIES = words('美元 美金 港元 港币 欧元 英镑 日元 韩元 卢布 澳元 加元');

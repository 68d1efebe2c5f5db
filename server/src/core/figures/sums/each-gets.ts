/** Figures that are no whole: how often, how long at most, what each one gets or pays. */
import { anyOf } from '../../norms/lexicon';
import { WORDS_OF_A_RATE_OF_PAY } from '../../norms/words/wholes-and-parts';
import { compare, decimal } from '../../reading/numerals/decimal';
import type { Mention } from './mentions';

/** 每周1次的作业，其中有3次对应月考; 审评时限为八十日，其中涉及核查的为二百日: how often and how long something may be is no whole. */
export const isRateOrLimit = ({ subject, gap }: Mention): boolean =>
  /每[周月天日年季]度?$/.test(gap) || /[时期]限[为是]?$/.test(subject);

const RATE_OF_PAY = new RegExp(anyOf(WORDS_OF_A_RATE_OF_PAY));

/** Whether a sum is so small, and so called, that it is what each one gets or pays. */
export function isRateOfPay({ quantity, subject }: Mention): boolean {
  return quantity.dimension === 'money' && compare(quantity.step, TEN_THOUSAND) < 0 && RATE_OF_PAY.test(subject)
    ? compare(quantity.value, TEN_THOUSAND) < 0
    : false;
}

const TEN_THOUSAND = decimal(10000n);

/** What is said of a product of two figures: 每台20万元，一共140万元; 长186米、宽12米，面积2322平方米. Source: 惯例. */
import { words } from '../lexicon';
import { NAMES_OF_TOTALS } from './wholes-and-parts';

/** What stands before an amount for all. */
export const WORDS_OF_ALL_TOGETHER: readonly string[] = [...NAMES_OF_TOTALS, ...words('共 总价 总额')];
/** What makes an amount for each a bound, and no amount. */
export const WORDS_OF_A_BOUND = words('最高 最低 不超 上限 至多 至少 不低 平均 另');
/** What stands right before the area of what is so long and so wide. */
export const WORDS_OF_AN_AREA = words('面积 面积为 面积约 面积共 面积达');
/** What stands right before the price of one of what is counted before. */
export const WORDS_BEFORE_A_PRICE = words('，单价 ，单价为 ，单价约 ，单价： （单价 、单价');

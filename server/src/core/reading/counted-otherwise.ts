/**
 * Units whose number stands farther in front (一个亿美元, 600艘次), or that belong to a word, a person or a label there: 自己家公司, （质量分数%）, 总吨、净吨.
 */
import { anyOf } from '../norms/lexicon';
import { MEASURES_OF_A_MIXTURE, OWNERS_BEFORE_家 } from '../norms/words/before-a-number';
import { PARTS_OF_A_MEASURE } from '../norms/words/frames-of-a-number';

const NUMERAL = '[\\d一二两三四五六七八九十百千万亿几]';
/** 一个亿美元, 五个亿人: 亿 is what is counted. */
const SO_MANY_GREAT = new RegExp(`${NUMERAL}个$`);
/** 千斤亩, 九百万方公里: a number and its unit make one unit with this one. */
const OF_TWO_UNITS = new RegExp(`${NUMERAL}[斤方]$`);
/** 600艘次, 20架次. */
const CRAFT = /\d[余多]?[艘架台车班]$/;
const OWNERS = new RegExp(`(?:${anyOf(OWNERS_BEFORE_家)})$`);
/** （重量%）, （质量分数%）: a bracket that holds nothing else. */
const SHARE_OF_A_MIXTURE = new RegExp(`[（(][\\u4e00-\\u9fff]{0,4}${anyOf(MEASURES_OF_A_MIXTURE)}$`);
/** 都是被改造户的. */
const DONE_TO = /被[\u4e00-\u9fff]{2,4}$/;
const BY_UNIT: Readonly<Record<string, RegExp>> = {
  次: CRAFT,
  家: OWNERS,
  户: DONE_TO,
  亩: OF_TWO_UNITS,
  公里: OF_TWO_UNITS,
  吨: new RegExp(`[${PARTS_OF_A_MEASURE}]$`),
  件: /[大小]$/,
  期: /判处?[有无]$/,
};
const LONGEST = 10;

/** Whether `unit`, with the gap in front of it at `gap` and its end at `end`, has lost no number. */
export function isCountedOtherwise(unit: string, text: string, gap: number, end: number): boolean {
  const before = text.slice(Math.max(0, gap - LONGEST), gap);
  if ('万亿'.includes(unit.charAt(0))) return SO_MANY_GREAT.test(before);
  if (unit === '%') return '）)'.includes(text.charAt(end) || '\n') && SHARE_OF_A_MIXTURE.test(before);
  // 船舶的总吨、净吨: in a list they are what a ship has.
  if (unit.length > 1 && unit.endsWith('吨') && /^、[\u4e00-\u9fff]/.test(text.slice(end, end + 2))) return true;
  return BY_UNIT[unit]?.test(before) === true;
}

/** Claims of averages: A户共B元，户均C元. Only where the two figures stand right before. */
import type { Claim } from './claim';
import type { Mention } from './mention';
import { HEDGE, TAIL } from './words';

const AVERAGE = new RegExp(
  `^${TAIL}[，、；（](?<words>(?:(?<head>[户人村亩校场店班日月])均|平均每?(?<each>[户人村亩校场店班天月]|个?(?:村|月))|每(?<every>[户人村亩校场店班天月])平均|平均每(?<counted>[个家所座次台辆期批条张件]))(?<what>[^，。；：、（）\\d]{0,6}?)${HEDGE}{0,2})$`,
);
/** What 户均, 人均 … divide by: unit of the figure, and the noun behind it where the unit alone says too little. */
const DIVISOR: Readonly<Record<string, RegExp>> = {
  户: /^户/, 人: /^(?:人|名|位|口人)(?!次)/, 村: /^(?:个(?:行政|自然|贫困|试点)?村|村)/, 亩: /^亩/, 校: /^所/, 场: /^场/, 店: /^家/,
  班: /^(?:个(?:教学)?班|班)/, 日: /^天/, 天: /^天/, 月: /^个月/,
};
/** Divided by the year's mean population, which no draft states. */
const MEAN_POPULATION = /生产总值|GDP/;
/** Averages published on another base than the figures at hand: 人均生产总值, 人均可支配收入. */
const STATISTIC = /收入|支出|消费|面积|住房|寿命|预期|占有|耕地/;

/** Claims of averages among the figures of one paragraph. */
export function averageClaims(mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (let c = 2; c < mentions.length; c++) {
    const stated = mentions[c]!;
    const found = AVERAGE.exec(stated.gap);
    if (!found) continue;
    const { head, each, every, counted, what, words } = found.groups!;
    const divisor = counted ? new RegExp(`^${counted}`) : DIVISOR[(head ?? each ?? every ?? '').replace('个', '')];
    const noun = counted ? (what ?? '') : '';
    const [x, y] = [mentions[c - 2]!, mentions[c - 1]!];
    if (!divisor || x.sentence !== stated.sentence || /[；：]/.test(y.gap)) continue;
    if (x.quantity.range || y.quantity.range || stated.quantity.range) continue;
    const divides = (one: Mention): boolean => divisor.test(one.quantity.unit + one.after) && (one.gap + one.after).includes(noun);
    const sums = (one: Mention): boolean => one.quantity.dimension === stated.quantity.dimension;
    const pair = divides(x) && sums(y) && !divides(y) ? ([x, y] as const) : divides(y) && sums(x) && !divides(x) ? ([y, x] as const) : undefined;
    if (!pair) continue;
    if (counted === undefined && what && MEAN_POPULATION.test(what)) continue;
    if (counted === undefined && what && STATISTIC.test(what) && ![...what.replace(/纯|可支配/g, '')].every((char) => pair[1].gap.includes(char))) continue;
    if (/其中|另|增加|增长|提高|比|较|每/.test(y.gap) || /每[户人亩村]/.test(x.gap)) continue;
    claims.push({ kind: 'average', stated: stated.quantity, operands: [pair[0].quantity, pair[1].quantity], down: false, start: stated.quantity.start - words!.length });
  }
  return claims;
}

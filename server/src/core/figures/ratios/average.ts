/** Claims of averages: A户共B元，户均C元. Only where the two figures stand right before. */
import type { Claim } from './claim';
import type { Mention } from './mention';
import { HEDGE, TAIL } from './words';

const AVERAGE = new RegExp(
  `^${TAIL}[，、；（](?<words>(?:(?<head>[户人村亩校场店班日月])均|平均每?(?<each>[户人村亩校场店班天月]|个?(?:村|月))|每(?<every>[户人村亩校场店班天月])平均|平均每(?<counted>[个家所座次台辆期批条张件]))(?<what>[^，。；：、（）\\d]{0,6}?)${HEDGE}{0,2})$`,
);
/** What 户均, 人均 … divide by: unit of the figure, and the noun behind it where the unit alone says too little. */
const DIVISOR: Readonly<Record<string, RegExp>> = {
  户: /^户/,
  人: /^(?:[人名位]|口人)(?!次)/,
  村: /^(?:个(?:行政|自然|贫困|试点)?村|村)/,
  亩: /^亩/,
  校: /^所/,
  场: /^场/,
  店: /^家/,
  班: /^(?:个(?:教学)?班|班)/,
  日: /^天/,
  天: /^天/,
  月: /^个月/,
};
/** Averages published on another base than the figures at hand: 人均生产总值 (mean population), 人均可支配收入 (a survey). */
const STATISTIC = /生产总值|GDP|收入|支出|消费|面积|住房|寿命|预期|占有|耕地/;

/** Figures before an average among which its two operands are looked for. */
const WINDOW = 4;
/** What stands aside from the total that is divided: a part, a change, an average of its own. */
const ASIDE = /其中|[另比较每均]|增加|增长|提高/;

/** Claims of averages among the figures of one paragraph: the only total and the only count that fit, in the clauses right before. */
export function averageClaims(mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (let c = 2; c < mentions.length; c++) {
    const stated = mentions[c]!;
    const found = AVERAGE.exec(stated.gap);
    if (!found || stated.quantity.range) continue;
    const { head, each, every, counted, what, words } = found.groups!;
    const divisor = counted ? new RegExp(`^${counted}`) : DIVISOR[(head ?? each ?? every ?? '').replace('个', '')];
    if (!divisor || (counted === undefined && what && STATISTIC.test(what))) continue;
    const noun = counted ? (what ?? '') : '';
    const near = mentions
      .slice(Math.max(0, c - WINDOW), c)
      .filter((one) => one.sentence === stated.sentence && !AVERAGE.test(one.gap));
    const divides = (one: Mention): boolean =>
      divisor.test(one.quantity.unit + one.after) && (one.gap + one.after).includes(noun);
    const counts = near.filter(divides);
    const totals = near.filter((one) => one.quantity.dimension === stated.quantity.dimension && !divides(one));
    if (counts.length !== 1 || totals.length !== 1) continue;
    const [count, total] = [counts[0]!, totals[0]!];
    if (
      count.quantity.range ||
      total.quantity.range ||
      near.some((one, i) => (i > 0 && /[；：]/.test(one.gap)) || ASIDE.test(one.gap))
    )
      continue;
    claims.push({
      kind: 'average',
      stated: stated.quantity,
      operands: [count.quantity, total.quantity],
      down: false,
      start: stated.quantity.start - words!.length,
    });
  }
  return claims;
}

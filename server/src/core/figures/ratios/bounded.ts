/** Rates that need no operands to be wrong: a bounded rate above 100 %, and one that no whole number of so few can make. */
import { compare, decimal, toNumber } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Mention } from './mention';
import { HEDGE } from './words';

/** A rate that cannot be. `of` is what it is called, 合格率; `people` the few it is of; then `below` and `above` are k ÷ N. */
export interface ImpossibleRate {
  readonly stated: Quantity;
  readonly of: string;
  readonly start: number;
  readonly people?: { readonly quantity: Quantity; readonly below: number; readonly above: number };
}

/** Shares of a whole. Growth, 完成率, 产销率, 毛入学率, 利润率, 床位使用率, 产能利用率, 结案率, 巩固率, 资金到位率 may well pass 100 %. */
const BOUNDED =
  '合格|达标|满意|参保|参合|参训|参学|参会|到会|回收|出勤|到课|及格|优秀|优良|办结|整改|覆盖|建档|普及|入户|到位|签约|知晓|接种|录取|通过|兑现|调解成功|' +
  '成活|普查|体检|受检|持证|上岗|绿化|硬化|通达|通车|普惠|升学|就业|签订|签收|缴费|续保|好评|准确|随访|规范管理|反馈|答复|参与|见面|脱贫|入网|入托|符合|治愈|好转|抢救成功';
const RATE = new RegExp(
  `(?<of>(?:[^，。；：、（）\\d]{0,6}?)(?:${BOUNDED})[率度])(?<link>(?:分别|均|都|已|高|保持在|稳定在)?${HEDGE}{0,3})$`,
);
const OF_TOTAL = /占(?:总(?:[数量额]|人数|户数)|全部|全体)[^，。；：、]{0,6}的(?:约|近)?$/;
const NEVER = /增|毛入|产销|利润|净资产|负债|周转|拉动|比上年|同比|超|(?:资金|投资|款项?|外资|内资)到位/;
const HUNDRED = decimal(100n);

/** Rates above 100 % (or below 0) that are shares, and rates that N people cannot make. */
export function impossibleRates(mentions: readonly Mention[]): ImpossibleRate[] {
  const found: ImpossibleRate[] = [];
  mentions.forEach((mention, i) => {
    const { quantity, gap } = mention;
    if (quantity.dimension !== 'percent' || quantity.range) return;
    const tail = gap.slice(-28);
    const rate = RATE.exec(tail.replace(/[-－﹣]$/, ''));
    if (NEVER.test(rate ? rate[0] : tail)) return;
    const negative = /率[^，。；：、]{0,3}[\-－﹣负]$/.test(tail);
    const of =
      rate?.groups!['of'] ?? /占[^，。；：、]{1,10}(?=的(?:约|近)?$)/.exec(OF_TOTAL.exec(tail)?.[0] ?? '')?.[0];
    if (of === undefined) return;
    const start = rate ? quantity.start - (tail.length - rate.index) : quantity.start;
    if (compare(quantity.value, HUNDRED) > 0 || negative) found.push({ stated: quantity, of, start });
    else {
      const people = rate && fewPeople(mentions, i, tail);
      if (people) found.push({ stated: quantity, of, start, people });
    }
  });
  return found;
}

const SINGLE_RATE = /(?:合格|及格|优秀|出勤|到会|参会|参训|通过|达标|升学|就业|录取|满意)率(?:[为是约]|达到?)?$/;

/** Words that say that the figure is everybody the rate is of. */
const SAMPLE = /参加|参训|参考|参会|考试|应考|接受|调查|测评|评议|抽查|抽测|问卷|全班|全校|毕业生?|学员|培训|学生|共/;

/** 参训45人，合格率95%: no whole number of 45 makes 95 %. Only where nothing but the comma stands between. */
function fewPeople(mentions: readonly Mention[], i: number, tail: string): ImpossibleRate['people'] {
  const base = mentions[i - 1];
  const stated = mentions[i]!;
  if (
    !base ||
    base.quantity.firmness !== 'exact' ||
    stated.quantity.firmness !== 'exact' ||
    !base.quantity.full ||
    base.quantity.range
  )
    return undefined;
  if (base.quantity.dimension !== 'persons' && base.quantity.unit !== '份') return undefined;
  if (
    !SINGLE_RATE.test(tail) ||
    !/^[^，。；：、（）\d]{0,6}[，、][^，。；：、（）\d]{0,8}$/.test(stated.gap) ||
    /平均|综合/.test(stated.gap)
  )
    return undefined;
  if (!SAMPLE.test(base.gap.slice(-20)) || /其中|合格|及格|通过|优秀|满意|达标/.test(base.gap.slice(-12)))
    return undefined;
  const count = toNumber(base.quantity.value);
  if (count < 2 || count > 200) return undefined;
  const rate = toNumber(stated.quantity.value);
  const step = toNumber(stated.quantity.step);
  const exact = (rate * count) / 100;
  const fits = (k: number): boolean =>
    (k >= 0 && k <= count && Math.abs((k / count) * 100 - rate) < step * 0.51) ||
    (Math.floor(((k / count) * 100) / step + 1e-9) * step).toFixed(4) === rate.toFixed(4);
  const below = Math.floor(exact);
  if (fits(below) || fits(below + 1)) return undefined;
  return { quantity: base.quantity, below, above: Math.min(count, below + 1) };
}

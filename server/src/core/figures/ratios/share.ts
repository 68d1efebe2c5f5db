/** Claims of shares: 应X B、实X A，X率P% · B人中A人…，占P% · A，占B的P% · 计划B，完成A，完成计划的P%. */
import { type Decimal, compare, decimal, subtract, toNumber } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import { type Claim, type ClaimKind, judge, type JudgedClaim } from './claim';
import { comparable, type Mention } from './mention';
import { HEDGE, TAIL } from './words';

/** What else a share may be measured against: a wider whole that the draft does not state. */
const WIDER = /全国|全省|全市|全县|全区|全州|全球|世界|同期|生产总值|GDP|财政|比重|上年|去年|全行业|全镇|全乡|全街/;
/** Part of what was counted only, so that the rate in front of which it stands has another base. */
const NARROWED =
  /按期|按时|及时|准时|限时|当场|当日|当天|提前|优良|优秀|良好|首次|一次|平均|综合|总体|群众|社会|重复|有效|分别|同比|累计|增长/;
/** Time or scope that a part may have and its whole not: 累计受理500件，本月办结30件. */
const SCOPE = /本月|当月|本周|本季|今年|当年|本年|上半年|下半年|新增|新|累计|历年|其余|另|首批/;
const LEFT_OVER = /正在|尚在|尚有|还有|尚未|剩余|待|其余|余下|仍有/;
const RATE_WORD = new RegExp(
  `^${TAIL}[，。；、（](?:[^，。；：、（）\\d]{0,4}?)(?<words>(?<of>[^，。；：、（）\\d率]{1,6}?)(?:完成)?率${HEDGE}{0,3})$`,
);
const SHARE_WORD = new RegExp(
  `^${TAIL}[，、（]?(?<words>(?:大约|约)?占(?:比|到|了|据)?(?<of>[^，。；：、（）\\d]{0,14}?)的?(?:比例|比重|百分比)?${HEDGE}{0,3})$`,
);
const NEGATION = '不未非';
const PLANNED = /[应需拟]|计划|任务|目标|预算|指标|核定|定额/;
const ACTUAL = /[实已缴达]|完成|到位/;
const PLAN_SHARE = new RegExp(
  `^${TAIL}[，、（]?(?<words>(?:超额)?(?:完成|占|达到|为|是)?了?(?<of>[^，。；：、（）\\d]{0,10}(?:计划|任务|目标|预算|指标)[^，。；：、（）\\d]{0,6})的${HEDGE}{0,3})$`,
);

/** Judged claims of shares; what another pair of figures explains is not among the failed ones. */
export function shareClaims(mentions: readonly Mention[]): JudgedClaim[] {
  const judged: JudgedClaim[] = [];
  for (let p = 1; p < mentions.length; p++) {
    const { dimension } = mentions[p]!.quantity;
    if (dimension !== 'percent') continue;
    const claim = rate(mentions, p) ?? planShare(mentions, p) ?? shareOf(mentions, p) ?? partOf(mentions, p);
    const verdict = claim && judge(claim);
    if (!verdict) continue;
    if (verdict.holds || !explained(mentions, p)) judged.push(verdict);
  }
  return judged;
}

function share(
  mentions: readonly Mention[],
  p: number,
  whole: Mention,
  part: Mention,
  start: number,
): Claim | undefined {
  const stated = mentions[p]!.quantity;
  if (!comparable(whole.quantity, part.quantity) || isRange(whole, part, mentions[p]!)) return undefined;
  if (whole.quantity.firmness === 'vague' || part.quantity.firmness === 'vague') return undefined;
  return { kind: 'share' satisfies ClaimKind, stated, operands: [planned(whole), part.quantity], down: false, start };
}

/** What was planned was set, not measured: 计划投资5亿元 is 5 and not 4.5 to 5.5. */
function planned({ quantity, gap }: Mention): Quantity {
  return quantity.firmness === 'exact' && PLANNED.test(clauseBefore(gap)) ? { ...quantity, full: true } : quantity;
}

const isRange = (...all: readonly Mention[]): boolean => all.some((one) => one.quantity.range !== undefined);

/** 发放1000份，收回960份，回收率96%: the rate is named after what was done to the part. */
function rate(mentions: readonly Mention[], p: number): Claim | undefined {
  const [whole, part, stated] = [wholeBefore(mentions, p - 2), mentions[p - 1]!, mentions[p]!];
  const found = whole && RATE_WORD.exec(stated.gap);
  if (!found || stated.sentence - whole.sentence > 1 || /[。；].*[。；]/.test(part.gap)) return undefined;
  const { of, words } = found.groups! as { of: string; words: string };
  const before = clauseBefore(part.gap);
  const wider = clauseBefore(whole.gap);
  const around = before + /^[^，。；：、（]{0,8}/.exec(stated.gap)![0];
  if (NARROWED.test(stated.gap) || NARROWED.test(before)) return undefined;
  // 已完成整改9个，正在整改2个，整改率81.8%: what is left is no part that the rate could be of.
  if (LEFT_OVER.test(before)) return undefined;
  const paired = PLANNED.test(wider) && ACTUAL.test(before);
  const scope = SCOPE.exec(around)?.[0];
  if (!paired && scope !== undefined && !wider.includes(scope)) return undefined;
  const named =
    [...of].every((char) => around.includes(char) || wider.includes(char)) &&
    [...of].some((char) => around.includes(char));
  if (!paired && !named) return undefined;
  // 不合格18批次，合格率98.5%: the rate is of the rest.
  if ([...NEGATION].some((no) => before.includes(no + of))) {
    const claim = share(mentions, p, whole, part, stated.quantity.start - words.length);
    return claim && { ...claim, kind: 'growth', down: true };
  }
  if (compare(part.quantity.value, whole.quantity.value) > 0 && !paired) return undefined;
  return share(mentions, p, whole, part, stated.quantity.start - words.length);
}

/** Over parts that have their own rate: 计划100套，开工90套，开工率90%，竣工60套，竣工率60%. */
function wholeBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  let k = at;
  for (
    let steps = 0;
    steps < 4 && k >= 2 && mentions[k]!.quantity.dimension === 'percent' && RATE_WORD.test(mentions[k]!.gap);
    steps++
  )
    k -= 2;
  return mentions[k];
}

/** 计划投资50亿元，完成45亿元，占年度计划的90%. */
function planShare(mentions: readonly Mention[], p: number): Claim | undefined {
  const [whole, part, stated] = [mentions[p - 2], mentions[p - 1]!, mentions[p]!];
  const found = whole && PLAN_SHARE.exec(stated.gap);
  if (!found || whole.sentence !== stated.sentence || WIDER.test(found.groups!['of']!)) return undefined;
  if (!PLANNED.test(clauseBefore(whole.gap)) || PLANNED.test(clauseBefore(part.gap)) || !ACTUAL.test(part.gap))
    return undefined;
  return share(mentions, p, whole, part, stated.quantity.start - found.groups!['words']!.length);
}

/** 已完成36个，占总数40个的90%; 完成年计划2亿元的130%. */
function shareOf(mentions: readonly Mention[], p: number): Claim | undefined {
  const [part, whole, stated] = [mentions[p - 2], mentions[p - 1]!, mentions[p]!];
  if (!part || part.sentence !== stated.sentence || !/^[^，。；：、（）\d]{0,6}的(?:[约近\s]|大约)?$/.test(stated.gap))
    return undefined;
  if (!new RegExp(`^${TAIL}[，、（]?(?:占|完成|为|是|达到|相当于)(?:比|到|了)?[^，。；：、]{0,12}$`).test(whole.gap))
    return undefined;
  return share(mentions, p, whole, part, whole.quantity.start);
}

/** 共有教师120人，其中高级45人，占37.5%，中级50人，占41.7%. */
function partOf(mentions: readonly Mention[], p: number): Claim | undefined {
  const [part, stated] = [mentions[p - 1]!, mentions[p]!];
  const found = SHARE_WORD.exec(stated.gap);
  if (!found || part.sentence !== stated.sentence) return undefined;
  const { of, words } = found.groups! as { of: string; words: string };
  const before = mentions[p - 2];
  const beside = before && before.sentence === part.sentence && /^[^。；：]{0,30}$/.test(part.gap) ? before : undefined;
  const named = beside && (of !== '' ? bound(of, beside) : isTotalOf(beside, part)) ? beside : undefined;
  const whole = wholeOf(mentions, p) ?? named;
  if (!whole || compare(part.quantity.value, whole.quantity.value) > 0) return undefined;
  if (of !== '' && !/^(?:[其该总参这比]|全部|全体|所有)/.test(of) && !bound(of, whole)) return undefined;
  return share(mentions, p, whole, part, stated.quantity.start - words.length);
}

/** The total that a part belongs to: before 其中 or 中, over the parts that were listed since. */
function wholeOf(mentions: readonly Mention[], p: number): Mention | undefined {
  const { dimension } = mentions[p - 1]!.quantity;
  let k = p - 1;
  for (let steps = 0; steps < 8; steps++) {
    const before = mentions[k - 1];
    if (!before || before.sentence !== mentions[p]!.sentence) return undefined;
    if (
      /^[^，。；：、\d]{0,8}?(?:中|里|之中)[，、有：]|^[^。；]{0,12}其中|^[^，。；：、\d]{0,6}中/.test(mentions[k]!.gap)
    ) {
      return before.quantity.dimension === dimension ? before : undefined;
    }
    // A part that was listed before, with its own share.
    if (before.quantity.dimension !== 'percent' || !SHARE_WORD.test(before.gap)) return undefined;
    k -= 2;
    if (k < 1) return undefined;
  }
  return undefined;
}

/** 占党员总数 is bound to 党员120名 by the words they share, and not to a wider whole. */
function bound(of: string, whole: Mention): boolean {
  const context = whole.gap.slice(-16) + whole.after;
  if (WIDER.test(of)) return false;
  const core = of.replace(/总数|人数|数量|总量|总额|总/g, '');
  return core !== '' && [...core].every((char) => context.includes(char));
}

/** How many figures on either side of a share are tried for another explanation. */
const NEAR = 8;

/** 总装机9157万千瓦，新能源装机4091万千瓦: one word, and 总 before it. */
function isTotalOf(whole: Mention, part: Mention): boolean {
  const what = /总(?<what>[^，。；：、（）\d]{2,6}?)(?:达到?|[为是共约有])*$/.exec(clauseBefore(whole.gap))?.groups![
    'what'
  ];
  return (
    what !== undefined &&
    clauseBefore(part.gap)
      .replace(/(?:达到?|[为是共约有])+$/, '')
      .endsWith(what)
  );
}

/** Whether any two comparable figures of this or the sentence before make the stated share, or what is left of it. */
function explained(mentions: readonly Mention[], p: number): boolean {
  const stated = mentions[p]!;
  const near = mentions
    .slice(Math.max(0, p - NEAR), p + NEAR)
    .filter(
      (one) =>
        one.sentence <= stated.sentence &&
        stated.sentence - one.sentence <= 1 &&
        !/^(?:percent|points)$/.test(one.quantity.dimension),
    )
    .map((mention) => ({ mention, size: toNumber(mention.quantity.value) }));
  const rest: Quantity = { ...stated.quantity, value: subtract(HUNDRED, stated.quantity.value) };
  const said = toNumber(stated.quantity.value);
  const tried = new Set<string>();
  for (const whole of near) {
    for (const part of near) {
      if (whole === part) continue;
      const percent = (100 * part.size) / whole.size;
      for (const value of [stated.quantity, rest]) {
        const target = value === rest ? 100 - said : said;
        // An estimate first: exact arithmetic is for what comes close.
        if (!(Math.abs(percent - target) <= 0.25 * target + 1)) continue;
        const key = `${whole.size} ${part.size} ${target} ${whole.mention.quantity.dimension} ${part.mention.quantity.dimension}`;
        if (tried.has(key) || !comparable(whole.mention.quantity, part.mention.quantity)) continue;
        tried.add(key);
        if (
          judge({
            kind: 'share',
            stated: value,
            operands: [planned(whole.mention), part.mention.quantity],
            down: false,
            start: 0,
          })?.holds
        )
          return true;
      }
    }
  }
  return false;
}

const HUNDRED: Decimal = decimal(100n);

/** The last clause of a gap, without what stands before its last comma. */
function clauseBefore(gap: string): string {
  return gap.slice(
    Math.max(
      gap.lastIndexOf('，'),
      gap.lastIndexOf('。'),
      gap.lastIndexOf('；'),
      gap.lastIndexOf('、'),
      gap.lastIndexOf('：'),
    ) + 1,
  );
}

/** Claims of shares: 应X B、实X A，X率P% · B人中A人…，占P% · A，占B的P% · 计划B，完成A，完成计划的P%. */
import { anyOf } from '../../norms/lexicon';
import { SHARES_OF_A_MARGIN, WHOLES_OF_A_MARGIN, WORDS_OF_QUALITY } from '../../norms/words/shares';
import { compare, HUNDRED, subtract, toNumber } from '../../reading/numerals/decimal';
import type { Quantity } from '../../reading/quantities/quantity';
import { type Claim, judge, type JudgedClaim } from './claim';
import { comparable, type Mention } from './mention';
import { readChange } from './read-change';
import {
  ACTUAL,
  AT_HAND,
  BASE,
  bound,
  clauseBefore,
  isNegated,
  isCalled,
  isJust,
  isTotalOf,
  LEADS_TO_WHOLE,
  LEFT_OVER,
  NARROWED,
  OF_WHOLE,
  ON_A_BASE,
  PLAN_SHARE,
  PLANNED,
  RATE_WORD,
  SCOPE,
  SHARE_WORD,
  SINGLED_OUT,
  VALUATION,
  WIDER,
} from './share-words';

/** A figure in per cent with the two before it. */
interface Place {
  readonly mentions: readonly Mention[];
  /** Index of `stated`. */
  readonly p: number;
  readonly stated: Mention;
  /** Right before it. */
  readonly last: Mention;
  /** Before that. */
  readonly first: Mention | undefined;
}

/** Judged claims of shares; what another pair of figures explains is not among the failed ones. */
export function shareClaims(mentions: readonly Mention[]): JudgedClaim[] {
  return mentions.flatMap((stated, p) => {
    const last = mentions[p - 1];
    if (!last || stated.quantity.dimension !== 'percent') return [];
    const place: Place = { mentions, p, stated, last, first: mentions[p - 2] };
    const claim = rate(place) ?? planShare(place) ?? shareOf(place) ?? partOf(place) ?? margin(place);
    const verdict = claim && judge(claim);
    return verdict && (verdict.holds || !explained(place, verdict)) ? [verdict] : [];
  });
}

/** That `stated`, whose words start at `start`, is the share of `part` in `whole`. */
function share(whole: Mention, part: Mention, stated: Mention, start: number): Claim | undefined {
  if (!comparable(whole.quantity, part.quantity)) return undefined;
  // 同比增长43.6%，占全球份额69.8%: by how much it grew is no part of anything.
  if (part.quantity.dimension === 'percent' && readChange(part, true)) return undefined;
  if ([whole, part, stated].some(({ quantity }) => quantity.range !== undefined)) return undefined;
  if (whole.quantity.firmness === 'vague' || part.quantity.firmness === 'vague') return undefined;
  return { kind: 'share', stated: stated.quantity, operands: [planned(whole), part.quantity], down: false, start };
}

/** What was planned was set, not measured: 计划投资5亿元 is 5 and not 4.5 to 5.5. */
function planned({ quantity, gap }: Mention): Quantity {
  return quantity.firmness === 'exact' && PLANNED.test(clauseBefore(gap)) ? { ...quantity, full: true } : quantity;
}

/** 发放1000份，收回960份，回收率96%: the rate is named after what was done to the part. */
function rate({ mentions, p, stated, last: part }: Place): Claim | undefined {
  const whole = wholeBefore(mentions, p - 2);
  const { of, words } = (whole && RATE_WORD.exec(stated.gap)?.groups) ?? {};
  if (!whole || of === undefined || words === undefined) return undefined;
  if (stated.sentence - whole.sentence > 1 || /[。；].*[。；]/.test(part.gap)) return undefined;
  const before = clauseBefore(part.gap);
  const wider = clauseBefore(whole.gap);
  if (isNoPart(before, stated.gap) || isNoWhole(wider, of, whole.sentence !== part.sentence)) return undefined;
  const paired = PLANNED.test(wider) && ACTUAL.test(before);
  if (!paired && !isDoneOfThem(of, wider, part) && !isRateOf(of, before + beginningOf(stated.gap), wider))
    return undefined;
  const claim = share(whole, part, stated, stated.quantity.start - words.length);
  if (!claim) return undefined;
  if (ON_A_BASE.test(of)) return onBase(claim, wider);
  // 不合格18批次，合格率98.5%: the rate is of the rest.
  if (isNegated(of, before)) return { ...claim, kind: 'growth', down: true };
  return paired || compare(part.quantity.value, whole.quantity.value) <= 0 ? claim : undefined;
}

/**
 * Whether the rate is not of the figure behind `before`: 正在整改2个，整改率81.8% tells what is left, and of 10条差评全部整改，整改率100% all is
 * done.
 */
const isNoPart = (before: string, behind: string): boolean =>
  isNarrowed(before, behind) || LEFT_OVER.test(before) || ALL_OF_THEM.test(behind);
/** 办结90件，按期办结率80%: a rate of what the part is not called. 优秀18人，优秀率15% is of the very part. */
function isNarrowed(before: string, behind: string): boolean {
  const [part, rate] = [NARROWED.exec(before)?.[0], NARROWED.exec(behind)?.[0]];
  return part !== rate || (rate !== undefined && !WORDS_OF_QUALITY.includes(rate));
}
/** 清收不良贷款1137万元。年末不良贷款余额802万元，不良率1.35%: what bears the name of the rate itself is no whole of the next sentence's. */
const isNoWhole = (wider: string, of: string, isApart: boolean): boolean => isApart && wider.includes(of);
const ALL_OF_THEM = /^[^，。；]{0,8}(?:全部|悉数|全数|[均都]已)[^，。；]{0,8}[，。；]/;

/**
 * 评估值120万元，增值20万元，增值率20%: of the gain in what there was before it, which 账面价值100万元 is itself and 评估值 without the
 * gain. Where the words do not tell which, the claim that holds is meant, and else none.
 */
function onBase(claim: Claim, wider: string): Claim | undefined {
  const gained: Claim = { ...claim, kind: 'increase' };
  if (BASE.test(wider) !== VALUATION.test(wider)) return BASE.test(wider) ? claim : gained;
  return [claim, gained].find((one) => judge(one)?.holds);
}

/** 完成任务300套中的245套，完成率81.7%: the deed stands before the whole. */
const isDoneOfThem = (of: string, wider: string, part: Mention): boolean =>
  wider.includes(of) && SINGLED_OUT.test(part.gap);

const beginningOf = (gap: string): string => /^[^，。；：、（]{0,8}/.exec(gap)?.[0] ?? '';

/** Whether a rate named after `of` is of the part that stands among the words `around`, in the whole behind `wider`. */
function isRateOf(of: string, around: string, wider: string): boolean {
  const scope = SCOPE.exec(around)?.[0];
  if (scope !== undefined && !wider.includes(scope)) return false;
  const characters = [...of];
  return (
    characters.every((char) => around.includes(char) || wider.includes(char)) &&
    characters.some((char) => around.includes(char))
  );
}

/** Over parts that have their own rate: 计划100套，开工90套，开工率90%，竣工60套，竣工率60%. */
function wholeBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  let whole = mentions[at];
  for (let k = at - 2; whole && k >= 0 && k >= at - 8; k -= 2) {
    if (whole.quantity.dimension !== 'percent' || !RATE_WORD.test(whole.gap)) break;
    whole = mentions[k];
  }
  return whole;
}

/** 计划投资50亿元，完成45亿元，占年度计划的90%. */
function planShare({ first: whole, last: part, stated }: Place): Claim | undefined {
  const { of, words } = (whole && PLAN_SHARE.exec(stated.gap)?.groups) ?? {};
  if (!whole || of === undefined || words === undefined) return undefined;
  if (whole.sentence !== stated.sentence || WIDER.test(of)) return undefined;
  if (!PLANNED.test(clauseBefore(whole.gap)) || PLANNED.test(clauseBefore(part.gap)) || !ACTUAL.test(part.gap))
    return undefined;
  return share(whole, part, stated, stated.quantity.start - words.length);
}

/** 已完成36个，占总数40个的90%; 完成年计划2亿元的130%. */
function shareOf({ first: part, last: whole, stated }: Place): Claim | undefined {
  if (!part || part.sentence !== stated.sentence) return undefined;
  if (!OF_WHOLE.test(stated.gap) || !LEADS_TO_WHOLE.test(whole.gap)) return undefined;
  return share(whole, part, stated, whole.quantity.start);
}

/** 共有教师120人，其中高级45人，占37.5%，中级50人，占41.7%. */
function partOf({ mentions, p, last: part, stated }: Place): Claim | undefined {
  const { of, words } = SHARE_WORD.exec(stated.gap)?.groups ?? {};
  if (of === undefined || words === undefined || part.sentence !== stated.sentence) return undefined;
  const atHand = nearWhole(mentions, p, of);
  const near = atHand && isMeant(of, atHand) ? atHand : undefined;
  const whole = near ?? namedBefore(mentions, p - 1, of) ?? justNamed(mentions, p - 1, of);
  if (!whole || compare(part.quantity.value, whole.quantity.value) > 0) return undefined;
  const claim = share(whole, part, stated, stated.quantity.start - words.length);
  return claim && !near ? { ...claim, far: true } : claim;
}

/** Whether 占 and `of` can mean `whole`, which stands where a whole does. */
const isMeant = (of: string, whole: Mention): boolean =>
  of === '' || of === '其' || AT_HAND.test(of) || bound(of, whole) || isCalled(of, whole);

/** The whole that stands before the part at `p - 1` in its sentence. */
function nearWhole(mentions: readonly Mention[], p: number, of: string): Mention | undefined {
  const [before, part] = [mentions[p - 2], mentions[p - 1]];
  // 分别有49、46次，占…: two figures in a row are no whole and part.
  if (!part || /^[、和与及]$/.test(part.gap)) return undefined;
  const whole = wholeOf(mentions, p - 1, part);
  if (whole || before?.sentence !== part.sentence || !/^[^。；：]{0,30}$/.test(part.gap)) return whole;
  // 注册资本988万元，甲公司出资509万元，占其51.5%的权益: 其 is what was told right before.
  if (of === '其') return before.quantity.dimension === part.quantity.dimension ? before : undefined;
  if (of === '') return isTotalOf(before, part) ? before : undefined;
  return bound(of, before) && !isOneOfSeveral(mentions, p - 2, of) ? before : undefined;
}

/** 上半年培训农民320人，下半年培训农民410人，女学员86人，占农民的…: of which of them is not said. */
function isOneOfSeveral(mentions: readonly Mention[], at: number, of: string): boolean {
  const one = mentions[at];
  return mentions
    .slice(Math.max(0, at - 2), at)
    .some(
      (other) =>
        other.sentence === one?.sentence && other.quantity.dimension === one.quantity.dimension && bound(of, other),
    );
}

/** 营业收入500亿元…；利润总额55亿元…；营业收入利润率11%: a rate that names both, each told once before. */
function margin({ mentions, p, stated }: Place): Claim | undefined {
  const { words = '', of = '', share: gain = '' } = MARGIN.exec(stated.gap)?.groups ?? {};
  if (words === '') return undefined;
  const near = mentions.slice(Math.max(0, p - FURTHEST), p).filter(({ quantity }) => quantity.dimension === 'money');
  const [whole, another] = near.filter((mention) => isAmountOf(WHOLES_OF_A_MARGIN[of] ?? [], mention));
  const [part, other] = near.filter((mention) => isAmountOf(SHARES_OF_A_MARGIN[gain] ?? [], mention));
  if (!whole || !part || another || other) return undefined;
  const claim = share(whole, part, stated, stated.quantity.start - words.length);
  return claim && { ...claim, far: true };
}
const MARGIN = new RegExp(
  `[，；。](?<words>(?<of>${anyOf(Object.keys(WHOLES_OF_A_MARGIN))})(?<share>${anyOf(Object.keys(SHARES_OF_A_MARGIN))})率[为达是]?)$`,
);
/** Whether an amount is called by one of `names`: 实现利润总额, 实现营业收入. */
const isAmountOf = (names: readonly string[], { gap }: Mention): boolean =>
  names.some((name) =>
    clauseBefore(gap)
      .replace(/[为达是]$/, '')
      .endsWith(name),
  );

/** How many figures back a whole is looked for by its name. */
const FURTHEST = 6;

/** 一般公共预算收入4.8亿元。税收收入3.6亿元，占一般公共预算收入的75%: the only amount of that name before `at`. */
const namedBefore = (mentions: readonly Mention[], at: number, of: string): Mention | undefined =>
  // 预收账款余额7866万元，占全部预收账款余额的61%: what has a share itself is a part.
  onlyBefore(mentions, at, (mention, next) => isCalled(of, mention) && !SHARE_WORD.test(next?.gap ?? ''));

/** 企业1260家，其中工业企业320家，占25.4%；规上86家，占工业企业的26.9%: a part may be the whole of another, by its very name. */
const justNamed = (mentions: readonly Mention[], at: number, of: string): Mention | undefined =>
  onlyBefore(mentions, at, (mention, _, part) => part.sentence - mention.sentence <= 1 && isJust(of, mention));

/** The figure of the kind of the part at `at`, among the few before it, that alone `isMeant`; what follows it is told, too. */
function onlyBefore(
  mentions: readonly Mention[],
  at: number,
  isMeant: (mention: Mention, next: Mention | undefined, part: Mention) => boolean,
): Mention | undefined {
  const part = mentions[at];
  if (!part) return undefined;
  const from = Math.max(0, at - FURTHEST);
  const [whole, another] = mentions
    .slice(from, at)
    .filter(
      (mention, i) =>
        mention.quantity.dimension === part.quantity.dimension && isMeant(mention, mentions[from + i + 1], part),
    );
  return another ? undefined : whole;
}

/** So many parts of one total, each with its share, are gone back over. */
const MOST_PARTS = 8;

/** The total that the `part` at index `at` belongs to: before 其中 or 中, over the parts that were listed since. */
function wholeOf(mentions: readonly Mention[], at: number, part: Mention): Mention | undefined {
  for (let k = at; k >= 1 && k > at - 2 * MOST_PARTS; k -= 2) {
    const [before, listed] = [mentions[k - 1], mentions[k]];
    if (!before || !listed || before.sentence !== part.sentence) return undefined;
    if (SINGLED_OUT.test(listed.gap)) return [before, mentions[k - 2]].find((whole) => whole && isAlike(whole, part));
    // A part that was listed before, with its own share.
    if (before.quantity.dimension !== 'percent' || !SHARE_WORD.test(before.gap)) return undefined;
  }
  return undefined;
}

/** 515个，金额129.47亿元，其中不见面167个: what is told of the whole besides may stand between it and its part. */
const isAlike = ({ quantity, sentence }: Mention, part: Mention): boolean =>
  quantity.dimension === part.quantity.dimension && sentence === part.sentence;

/** How many figures on either side of a share are tried for another explanation. */
const NEAR = 8;

/**
 * Whether any two comparable figures of this or the sentence before make the stated share, or what is left of it. Of 140个，
 * 其中已完成52个，占39.1% the part is named, and its whole was told before: what else makes 39.1% does so by chance.
 */
function explained({ mentions, p, stated, last: part }: Place, { far = false }: JudgedClaim): boolean {
  const isNamed = (far || ITS_PART.test(part.gap)) && SHARE_RIGHT_BEHIND.test(stated.gap);
  const near = mentions
    .slice(Math.max(0, p - NEAR), isNamed ? p : p + NEAR)
    .filter((mention) => mayExplain(mention, stated))
    .map((mention) => ({ mention, size: toNumber(mention.quantity.value) }));
  if (isNamed)
    return near.some(
      ({ mention }) =>
        mention !== part && comparable(mention.quantity, part.quantity) && isShareOf(mention, part, stated.quantity),
    );
  const said = toNumber(stated.quantity.value);
  const rest: Quantity = { ...stated.quantity, value: subtract(HUNDRED, stated.quantity.value) };
  const shares = [
    { share: stated.quantity, percent: said },
    { share: rest, percent: 100 - said },
  ];
  const tried = new Set<string>();
  const explain = (whole: Sized, part: Sized): boolean =>
    shares.some(({ share, percent }) => {
      // An estimate first: exact arithmetic is for what comes close.
      if (!(Math.abs((100 * part.size) / whole.size - percent) <= 0.25 * percent + 1)) return false;
      const dimensions = `${whole.mention.quantity.dimension} ${part.mention.quantity.dimension}`;
      const key = `${whole.size} ${part.size} ${percent} ${dimensions}`;
      if (tried.has(key) || !comparable(whole.mention.quantity, part.mention.quantity)) return false;
      tried.add(key);
      return isShareOf(whole.mention, part.mention, share);
    });
  return near.some((whole) => near.some((part) => whole !== part && explain(whole, part)));
}

/** ，其中已完成: leads to one part of what was just told. */
const ITS_PART = /^[^，。；：、]{0,20}[，。；（]其中[^，。；：、]{0,14}$/;
/** 个，占, 个，占到了, 个，占总数的: nothing but the share itself, and of what, stands between a part and its share. */
const SHARE_RIGHT_BEHIND = /^[^，。；：、]{0,14}[，（]占[^，。；：、]{0,14}$/;

interface Sized {
  readonly mention: Mention;
  readonly size: number;
}

/** Whether `mention` is an amount of this or the sentence before. */
function mayExplain({ quantity, sentence }: Mention, stated: Mention): boolean {
  return (
    sentence <= stated.sentence && stated.sentence - sentence <= 1 && !/^(?:percent|points)$/.test(quantity.dimension)
  );
}

function isShareOf(whole: Mention, part: Mention, stated: Quantity): boolean {
  const operands = [planned(whole), part.quantity] as const;
  return judge({ kind: 'share', stated, operands, down: false, start: 0 })?.holds === true;
}

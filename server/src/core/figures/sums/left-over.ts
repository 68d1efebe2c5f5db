/**
 * Wholes that are closed by what is left of them: 36辆，在用21辆、封存8辆，其余5辆; 21个问题已整改18个，剩余3个; 收入128万元，支出119万元，
 * 收支相抵，结余9万元.
 */
import { guarded } from '../../norms/guards';
import { anyOf } from '../../norms/lexicon';
import { REMAINDER } from '../../norms/partitions';
import { NAMES_OF_A_PLAN } from '../../norms/words/shares';
import {
  NAMES_OF_A_DEFICIT,
  NAMES_OF_A_SURPLUS,
  NAMES_OF_WHAT_CAME_IN,
  NAMES_OF_WHAT_IS_COMPARED,
  NAMES_OF_WHAT_WENT_OUT,
  VERBS_OF_LEAVING,
  WORDS_OF_A_WHOLE,
  WORDS_OF_WHAT_IS_STILL_TO_DO,
  WORDS_THAT_CLOSE_A_LIST,
} from '../../norms/words/wholes-and-parts';
import { isSlip } from '../../reading/numerals/slip';
import { type Mention, quantitiesIn, sameColumn, sumOf } from './mentions';
import { BREAKS, isBeside, judged, MOST_PARTS, runUpTo } from './runs';
import { agrees, exceeds, isDefinite, isWithin, type Sum, valueOf } from './sum';

const IS_WHOLE = new RegExp(anyOf(WORDS_OF_A_WHOLE));
/** 在全部投资中，: the whole was told before, by this name. */
const WITHIN = /在(?:全部|所有|上述|以上|这些)?([\u4e00-\u9fff]{2,8})之?中，/;
/** What 其余, 剩余 and 余下 begin with: asked first, since few figures have any. */
const FIRST_OF_A_REMAINDER = '其剩余';
const STILL_TO_DO = new RegExp(`^${anyOf(WORDS_OF_WHAT_IS_STILL_TO_DO)}`);
const FIRST_OF_STILL = new Set(WORDS_OF_WHAT_IS_STILL_TO_DO.map((word) => word.charAt(0)));
/** So near stands what is left behind the rate of what was done. */
const LONGEST_GAP = 8;
/** 其他收入 is the name of a thing as often as it is what is left. */
const NAMES_A_THING = /^其[他它]/;

/** The whole that `rest` and the figures before it must make up: they stand in its list, behind it, or a sentence further. */
export function restOf(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  const at = mentions.indexOf(rest);
  const rate = at > 0 ? mentions[at - 1] : undefined;
  // 已整改18处，整改率75%，剩余6处: the rate is of the figure before it.
  if (!rate || !isRateBeside(rate, rest)) return restAmong(rest, mentions);
  const next = { ...rest, index: rate.index };
  return restAmong(next, [...mentions.slice(0, at - 1), next]);
}

const isRateBeside = (rate: Mention, rest: Mention): boolean =>
  rate.quantity.dimension === 'percent' &&
  rest.quantity.dimension !== 'percent' &&
  rate.sentence === rest.sentence &&
  rest.gap.length <= LONGEST_GAP;

function restAmong(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  const isRest = FIRST_OF_A_REMAINDER.includes(rest.head.charAt(0) || '\n') && REMAINDER.test(rest.head);
  const isStill = !isRest && FIRST_OF_STILL.has(rest.lead.charAt(0)) && STILL_TO_DO.test(rest.lead);
  if ((!isRest && !isStill) || rest.gap.includes('其中')) return undefined;
  const run = runUpTo(rest, mentions);
  const [first] = run;
  if (!first) return undefined;
  const before = mentions.slice(Math.max(0, first.index - FIGURES_BEFORE), first.index);
  const fitting = wholeOnTheWay([...before, ...run]);
  if (fitting) return judged(fitting.whole, fitting.parts, true);
  if (isStill) return asQuestion(wholeOfClause(first, run, mentions));
  const sum = restInList(first, run, mentions);
  if (sum || NAMES_A_THING.test(rest.head)) return sum;
  return (
    wholeOfClause(first, run, mentions) ??
    asQuestion(wholeOfRun(run)) ??
    restOfTotal(rest, mentions) ??
    asQuestion(wholeBefore(first, run, mentions))
  );
}

/**
 * The figure of `run` that the last ones of it make up: 26处隐患点，发现隐患14处，已整改11处，其余3处; 小区68个，其中老旧小区41个；物业服务
 * 小区52个，其余16个. Whatever else stands on the way is told of something else.
 */
export function wholeOnTheWay(
  run: readonly Mention[],
): { readonly whole: Mention; readonly parts: readonly Mention[] } | undefined {
  for (let first = run.length - 2; first > 0 && run.length - first <= MOST_ON_THE_WAY; first--) {
    const parts = run.slice(first);
    // 68个，立行立改32个，已完成30个，其余36个: one of them may be told of another.
    for (const some of [
      parts,
      ...(parts.length > 2 ? parts.slice(0, -1).map((one) => parts.filter((part) => part !== one)) : []),
    ]) {
      const whole = run.slice(0, first).find(({ quantity }) => agrees(quantity, quantitiesIn(some)));
      if (whole) return { whole, parts: some };
    }
  }
  return undefined;
}

/** More figures are no list that a reader would add up. */
const MOST_ON_THE_WAY = 12;

/** The whole may stand so many figures before the list that is read. */
const FIGURES_BEFORE = 3;

/** 还有5个正在整改: some may have been told of nowhere. */
export const asQuestion = (sum: Sum | undefined): Sum | undefined =>
  sum && sum.evidence !== 'verified' ? { ...sum, evidence: 'usual' } : sum;

/** 36辆，在用21辆、封存8辆，其余5辆; and 完成投资8400万元。在全部投资中，…，其他资金2500万元, whose whole stands a sentence before. */
function restInList(first: Mention, run: readonly Mention[], mentions: readonly Mention[]): Sum | undefined {
  const within = WITHIN.exec(first.gap)?.[1];
  if (within !== undefined && run.length >= 2) {
    const whole = mentions
      .slice(0, first.index)
      .reverse()
      .find((mention) => isNamed(mention, within, first));
    return whole && judged(whole, run, false);
  }
  // 排查隐患320处，已整改300处，剩余20处: what is not done is left of all.
  const isDoneOrLeft = run.length === 3 && run[1]?.lead.startsWith('已') === true;
  return (run.length >= 3 && IS_WHOLE.test(first.lead)) || isDoneOrLeft ? judged(first, run.slice(1), true) : undefined;
}

/** Whether `mention` is the amount that 在…投资中 names, in the sentence before. */
function isNamed({ sentence, quantity, subject, role }: Mention, name: string, part: Mention): boolean {
  return (
    part.sentence - sentence <= 1 &&
    quantity.dimension === part.quantity.dimension &&
    isDefinite(quantity) &&
    sameColumn(role, 'level') &&
    subject.includes(name.slice(-2))
  );
}

/** 21个问题已整改18个，剩余3个; 298名群众中已有245人返家，其余53人: the whole stands in the clause of its first part. */
function wholeOfClause(first: Mention, run: readonly Mention[], mentions: readonly Mention[]): Sum | undefined {
  const isInClause = OF_ITS_WHOLE.test(first.gap);
  // 21个问题，已整改18个，还有3个: the whole is in the run itself.
  const whole = isInClause ? mentions[first.index - 1] : first;
  const parts = isInClause ? run : run.slice(1);
  const [done] = parts;
  if (!whole || !done || parts.length < 2) return undefined;
  if (isInClause ? !isBeside(whole, first) || BREAKS.test(first.gap) : !TAKES_SOME.test(done.gap)) return undefined;
  const quantities = quantitiesIn(parts);
  // 30个村已建成18个站点，其余5个在建: what misses by much is of other things, named behind the same word.
  const isNear = isInClause
    ? isWithin(A_TENTH, whole.quantity, quantities) || isSlip(whole.quantity.value, valueOf(quantities))
    : isWithin(A_QUARTER, whole.quantity, quantities);
  return isNear ? judged(whole, parts, false) : undefined;
}
/** 名集中安置群众中已有, 个问题已整改完成: no mark, and a word that takes some of them. */
const OF_ITS_WHOLE = /^[^，。；：、（）]{0,16}[中已][^，。；：、（）]{0,8}$/;
/** 个村中，, ，已整改, ，截至目前完成. */
const TAKES_SOME = /^[^，。；：、（）]{0,12}(?:中，|，[^，。；：、（）]{0,8}(?:已|完成)[^，。；：、（）]{0,8}$)/;
/** What misses by more is left of another whole. */
const A_QUARTER = 4n;
const A_TENTH = 10n;

/** 从业人员14人，厨师4人、面点2人，其余9人: nothing calls the first a whole but that the others nearly make it. */
function wholeOfRun([whole, ...parts]: readonly Mention[]): Sum | undefined {
  if (!whole || parts.length < 3 || !isWithin(A_TENTH, whole.quantity, quantitiesIn(parts))) return undefined;
  return judged(whole, parts, false);
}

/** 完成投资2.62亿元。…，三个项目合计2.52亿元。其余0.1亿元: what was added up and what is left are the first amount told. */
function restOfTotal(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  const total = mentions[rest.index - 1];
  if (!total || !CLOSES.test(total.lead) || rest.sentence - total.sentence > 1) return undefined;
  const alike = mentions
    .slice(Math.max(0, total.index - MOST_PARTS), total.index)
    .filter((mention) => isLike(mention, total) && mention.quantity.unit === rest.quantity.unit);
  const parts = [total, rest];
  if (!isLike(rest, total)) return undefined;
  const whole = alike.find(({ quantity }) => agrees(quantity, quantitiesIn(parts))) ?? alike[0];
  if (!whole || isCompared(whole) || !isWithin(A_TENTH, whole.quantity, quantitiesIn(parts))) return undefined;
  return judged(whole, parts, false);
}
const CLOSES = new RegExp(anyOf(WORDS_THAT_CLOSE_A_LIST));

const isLike = (mention: Mention, other: Mention): boolean =>
  mention.quantity.dimension === other.quantity.dimension &&
  isDefinite(mention.quantity) &&
  sameColumn(mention.role, 'level') &&
  mention.per === other.per;

const COMPARED = new RegExp(guarded(NAMES_OF_WHAT_IS_COMPARED));
/** 去年完成120个, 计划完成120个: what is compared with, and no whole of what was done. */
export const isCompared = ({ gap, lead }: Mention): boolean => COMPARED.test(lead === '' ? gap.slice(-8) : lead);

/** 发现问题21个。已整改18个，剩余3个: the nearest figure of its kind, a sentence before the run. */
export function wholeBefore(first: Mention, parts: readonly Mention[], mentions: readonly Mention[]): Sum | undefined {
  if (parts.length < 2 || (!/[。；]/.test(first.gap) && mentions[first.index - 1]?.sentence === first.sentence))
    return undefined;
  let whole: Mention | undefined;
  for (let i = first.index - 1; !whole && i >= Math.max(0, first.index - FURTHEST); i--) {
    const mention = mentions[i];
    if (mention?.quantity.unit === first.quantity.unit && isLike(mention, first)) whole = mention;
  }
  if (
    !whole ||
    parts.some((part) => !isLike(part, first)) ||
    first.sentence - whole.sentence > 2 ||
    [whole, ...parts].some(isCompared)
  )
    return undefined;
  return isWithin(A_TENTH, whole.quantity, quantitiesIn(parts)) ? judged(whole, parts, false) : undefined;
}
/** So many figures back a whole is looked for. */
const FURTHEST = 8;

const SURPLUS = new RegExp(`收支相抵[，、]?(?:[后尚]|实现|当年)?${anyOf(NAMES_OF_A_SURPLUS)}[^，。；]{0,4}$`);
const DEFICIT = new RegExp(`收支相抵[，、]?(?:[后尚]|实现|当年)?${anyOf(NAMES_OF_A_DEFICIT)}[^，。；]{0,4}$`);

/** 收入128万元，支出119万元，收支相抵，结余9万元: what came in is what went out and what is left. */
export function balanceAt(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!rest.gap.includes('收支相抵')) return netGain(rest, mentions) ?? plainBalance(rest, mentions);
  const isLeft = SURPLUS.test(rest.gap);
  if (!isLeft && !DEFICIT.test(rest.gap)) return undefined;
  const near = mentions
    .slice(Math.max(0, rest.index - 4), rest.index)
    .filter(({ sentence, quantity, role }) => rest.sentence - sentence <= 1 && isDefinite(quantity) && role === 'level')
    .filter(({ quantity }) => quantity.dimension === rest.quantity.dimension);
  const incomes = near.filter(({ lead }) => lead.includes('收入') && !lead.includes('支出'));
  const expenses = near.filter(({ lead }) => lead.includes('支出') && !lead.includes('收入'));
  // 收入128万元，发生成本119万元，收支相抵: the only two figures are these, whatever they are called.
  const [[income, secondIncome], [expense, secondExpense]] =
    near.length === 2 && incomes.length + expenses.length === 1
      ? [near.slice(0, 1), near.slice(1)]
      : [incomes, expenses];
  if (!income || !expense || secondIncome || secondExpense) return undefined;
  const [whole, part] = isLeft ? [income, expense] : [expense, income];
  return judged(whole, [part, rest], false);
}

/** 新登记126家，注销38家，净增88家: what came is what went and what was gained. */
function netGain(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!rest.lead.startsWith('净增') && !rest.lead.startsWith('净增加')) return undefined;
  const [came, went] = mentions.slice(Math.max(0, rest.index - 2), rest.index);
  if (!came || !went || came.sentence !== rest.sentence || !LEAVES.test(went.lead)) return undefined;
  const { unit } = rest.quantity;
  if ([came, went].some((one) => one.quantity.unit !== unit || !isDefinite(one.quantity))) return undefined;
  return judged(came, [went, rest], false);
}
const LEAVES = new RegExp(`^${anyOf(VERBS_OF_LEAVING)}`);

/** 计划24场，实际26场，超额完成2场: what was done is what was planned and what came on top. */
export function excessAt(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!rest.gap.includes('超') || !ON_TOP.test(rest.gap)) return undefined;
  const [plan, done] = mentions.slice(Math.max(0, rest.index - 2), rest.index);
  if (!plan || !done || !isLike(plan, rest) || !isLike(done, rest) || plan.sentence !== rest.sentence) return undefined;
  if (!PLANNED.test(plan.lead) || !REALLY.test(done.gap)) return undefined;
  const parts = [plan, rest];
  if (exceeds(plan.quantity, done.quantity) || !isWithin(A_QUARTER, done.quantity, quantitiesIn(parts)))
    return undefined;
  return asQuestion(judged(done, parts, false));
}
const ON_TOP = /^[^，。；：、（）]{0,6}[，、]?(?:超额|超计划|超目标|超任务|超出)(?:完成)?$/;
const PLANNED = new RegExp(anyOf(NAMES_OF_A_PLAN));
/** ，实际, ，已完成: few words, and no other figure. */
const REALLY = /^[^，。；：、（）]{0,8}，[^，。；：、（）]{0,8}$/;

/** 结余150万元（含上年结转50万元）, 年初结余50万元: more was there than came in. */
const BROUGHT_OVER = /结转|上年|[年期]初/;
/** ，结余9万元; 。结余资金9万元: without a year whose rest it is. */
const LEFT_OVER =
  /^(?:[^，。；：、（）]{0,6}[，、；])?(?:收支|目前|现)?(?:结余|节余|盈余|剩余|节约|节省)(?:资金|经费)?(?:为|达|了)?$/;
const CAME_IN = new RegExp(`${anyOf(NAMES_OF_WHAT_CAME_IN)}[^，；]{0,6}$`);
const WENT_OUT = new RegExp(`^[，、；]?[^，；]{0,8}${anyOf(NAMES_OF_WHAT_WENT_OUT)}[^，；]{0,4}$`);

/**
 * 收入128万元，支出119万元，结余9万元, one right behind the other. What was left the year before may be in what is left of an income, so it
 * is a question; of funds that came for a purpose nothing else is left.
 */
function plainBalance(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!(rest.gap.includes('余') || rest.gap.includes('节')) || !LEFT_OVER.test(rest.gap)) return undefined;
  const near = mentions
    .slice(Math.max(0, rest.index - 4), rest.index)
    .filter(({ sentence, quantity }) => quantity.dimension === 'money' && rest.sentence - sentence <= 1);
  const [income, expense] = near.slice(-2);
  if (!income || !expense || !isLike(income, rest) || !isLike(expense, rest)) return undefined;
  if (!CAME_IN.test(income.gap) || !WENT_OUT.test(expense.gap)) return undefined;
  const around = [mentions[income.index - 1], mentions[rest.index + 1]];
  if (around.some((other) => other?.sentence === rest.sentence && BROUGHT_OVER.test(other.gap))) return undefined;
  const parts = [expense, rest];
  if (parts.some(({ quantity }) => exceeds(quantity, income.quantity))) return undefined;
  const right = agrees(income.quantity, quantitiesIn(parts));
  if (right === undefined) return undefined;
  const isForAPurpose =
    rest.gap.includes('余') &&
    !income.lead.includes('收入') &&
    isWithin(A_QUARTER, income.quantity, quantitiesIn(parts));
  return sumOf('breakdown', income, parts, right ? 'verified' : isForAPurpose ? 'closed' : 'usual');
}

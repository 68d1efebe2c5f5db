/**
 * Wholes that no 其中 and no 合计 ties to their parts, but whose parts are closed: by what is left (36辆，在用21辆、封存8辆，其余5辆),
 * by the balance (收支相抵，结余9万元), by a total of the same name (上半年补贴总数), by a twin column that adds up.
 */
import { anyOf } from '../../norms/lexicon';
import { areExclusive, REMAINDER } from '../../norms/partitions';
import {
  NAMES_OF_A_DEFICIT,
  NAMES_OF_A_SURPLUS,
  WORDS_OF_A_WHOLE,
  WORDS_THAT_BREAK_A_LIST,
} from '../../norms/words/wholes-and-parts';
import { isSlip } from '../../reading/numerals/slip';
import type { Reading } from '../../reading/reading';
import { isArticle, isAverage, type Mention, mentionsOf, quantitiesIn, sameColumn, sumOf } from './mentions';
import { endsInATime, timesOfOne } from './times-of-one';
import { agrees, exceeds, isDefinite, isWithin, runThatMakes, type Sum, valueOf } from './sum';

/** Longer lists are tables; the limit keeps a paragraph of thousands of figures cheap. */
const MOST_PARTS = 16;
const BREAKS = new RegExp(`${anyOf(WORDS_THAT_BREAK_A_LIST)}|[：:]`);
const IS_WHOLE = new RegExp(anyOf(WORDS_OF_A_WHOLE));
/** 在全部投资中，: the whole was told before, by this name. */
const WITHIN = /在(?:全部|所有|上述|以上|这些)?([\u4e00-\u9fff]{2,8})之?中，/;

/** Wholes of `reading` with closed parts; `listed` are the sums that 合计 announces in it. */
export function closedRuns(reading: Reading, listed: readonly Sum[]): readonly Sum[] {
  const mentions = mentionsOf(reading);
  if (mentions.length < 3) return [];
  const sums: Sum[] = [];
  for (const mention of mentions) {
    const sum =
      restOf(mention, mentions) ??
      balanceAt(mention, mentions) ??
      namedTotal(mention, mentions) ??
      wholeOfTimes(mention, mentions) ??
      kindsUnder(mention, mentions);
    if (sum) sums.push(sum);
  }
  return [...sums, ...twinColumns(listed, mentions)];
}

/** The run of parallel figures that ends with `last`: alike, in one sentence, parted by marks and not compared. */
function runUpTo(last: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const run = [last];
  for (let i = last.index - 1; run.length < MOST_PARTS; i--) {
    const [mention, next] = [mentions[i], run[0]];
    if (!mention || !next || !isBeside(mention, next) || !/[，、；和及]/.test(next.gap) || BREAKS.test(next.gap)) break;
    run.unshift(mention);
  }
  return run;
}

function isBeside(a: Mention, b: Mention): boolean {
  return (
    a.sentence === b.sentence &&
    a.quantity.dimension === b.quantity.dimension &&
    isDefinite(a.quantity) &&
    isDefinite(b.quantity) &&
    a.per === b.per &&
    sameColumn(a.role, b.role) &&
    ![a, b].some((mention) => isArticle(mention) || isAverage(mention) || mention.quantity.value.digits < 0n)
  );
}

/** What 其余, 剩余 and 余下 begin with: asked first, since few figures have any. */
const FIRST_OF_A_REMAINDER = '其剩余';

/** 36辆，在用21辆、封存8辆，其余5辆; and 完成投资8400万元。在全部投资中，…，其他资金2500万元, whose whole stands a sentence before. */
function restOf(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!FIRST_OF_A_REMAINDER.includes(rest.head.charAt(0)) || !REMAINDER.test(rest.head)) return undefined;
  if (rest.gap.includes('其中')) return undefined;
  const run = runUpTo(rest, mentions);
  const [first] = run;
  if (!first) return undefined;
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

/** The sum of `whole` and `parts`; that other parts of it, or a part alone, explain is no fault. */
function judged(whole: Mention, parts: readonly Mention[], mayHoldMore: boolean): Sum | undefined {
  const quantities = quantitiesIn(parts);
  if (parts.some(({ quantity }) => exceeds(quantity, whole.quantity))) return undefined;
  const right = agrees(whole.quantity, quantities);
  if (right !== false) return right ? sumOf('breakdown', whole, parts, 'verified') : undefined;
  // 耕地36亩，水田21亩、旱地15亩，其他农用地5亩: what is left is left of more than this whole.
  return mayHoldMore && runThatMakes(whole.quantity, quantities) > 0
    ? undefined
    : sumOf('breakdown', whole, parts, 'closed');
}

const SURPLUS = new RegExp(`收支相抵[，、]?(?:[后尚]|实现|当年)?${anyOf(NAMES_OF_A_SURPLUS)}[^，。；]{0,4}$`);
const DEFICIT = new RegExp(`收支相抵[，、]?(?:[后尚]|实现|当年)?${anyOf(NAMES_OF_A_DEFICIT)}[^，。；]{0,4}$`);

/** 收入128万元，支出119万元，收支相抵，结余9万元: what came in is what went out and what is left. */
function balanceAt(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!rest.gap.includes('收支相抵')) return plainBalance(rest, mentions);
  const isLeft = SURPLUS.test(rest.gap);
  if (!isLeft && !DEFICIT.test(rest.gap)) return undefined;
  const near = mentions
    .slice(Math.max(0, rest.index - 4), rest.index)
    .filter(({ sentence, quantity, role }) => rest.sentence - sentence <= 1 && isDefinite(quantity) && role === 'level')
    .filter(({ quantity }) => quantity.dimension === rest.quantity.dimension);
  const [income, secondIncome] = near.filter(({ lead }) => lead.includes('收入') && !lead.includes('支出'));
  const [expense, secondExpense] = near.filter(({ lead }) => lead.includes('支出') && !lead.includes('收入'));
  if (!income || !expense || secondIncome || secondExpense) return undefined;
  const [whole, part] = isLeft ? [income, expense] : [expense, income];
  return judged(whole, [part, rest], false);
}

/** 结余150万元（含上年结转50万元）, 年初结余50万元: more was there than came in. */
const BROUGHT_OVER = /结转|上年|[年期]初/;
/** ，结余9万元: without a year whose rest it is. */
const LEFT_OVER = /^[，、](?:收支)?(?:结余|节余|盈余)(?:资金|经费)?(?:为|达)?$/;

/** 收入128万元，支出119万元，结余9万元, one right behind the other. What was left the year before may be in it, so it is a question. */
function plainBalance(rest: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!LEFT_OVER.test(rest.gap)) return undefined;
  const [income, expense] = mentions.slice(Math.max(0, rest.index - 2), rest.index);
  if (!income || !expense || !isBeside(income, expense) || !isBeside(expense, rest)) return undefined;
  if (!/收入[^，；]{0,2}$/.test(income.gap) || !/^[，、；][^，；]{0,4}支出[^，；]{0,2}$/.test(expense.gap))
    return undefined;
  const around = [mentions[income.index - 1], mentions[rest.index + 1]];
  if (around.some((other) => other?.sentence === rest.sentence && BROUGHT_OVER.test(other.gap))) return undefined;
  const parts = [expense, rest];
  if (parts.some(({ quantity }) => exceeds(quantity, income.quantity))) return undefined;
  const right = agrees(income.quantity, quantitiesIn(parts));
  return right === undefined ? undefined : sumOf('breakdown', income, parts, right ? 'verified' : 'usual');
}

/** 补贴总数, 投资总额: a total called by what its parts are. */
const NAMED_TOTAL = /([\u4e00-\u9fff]{2})(?:总数|总额|总量)(?:[为达是]|达到|约)*$/;
/** 一季度, 上半年, 3月: parts of a time, of which nothing is left out when they follow one another. */
const PART_OF_A_YEAR = /[一二三四]季度|[上下]半年|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/;

/** 一季度补贴120万元，二季度补贴135万元，上半年补贴总数为255万元. */
function namedTotal(total: Mention, mentions: readonly Mention[]): Sum | undefined {
  const name = total.lead.includes('总') ? NAMED_TOTAL.exec(total.lead)?.[1] : undefined;
  const last = mentions[total.index - 1];
  if (name === undefined || !last || !isBeside(last, total)) return undefined;
  const parts = runUpTo(last, mentions).filter(({ gap }) => gap.includes(name));
  if (parts.length < 2 || parts.at(-1) !== last || parts.some(({ quantity }) => exceeds(quantity, total.quantity)))
    return undefined;
  const quantities = quantitiesIn(parts);
  const right = agrees(total.quantity, quantities);
  if (right !== false) return right ? sumOf('listed', total, parts, 'verified') : undefined;
  const areTimes = parts.every(({ gap }) => PART_OF_A_YEAR.test(gap)) && PART_OF_A_YEAR.test(total.gap);
  if (!isSlip(total.quantity.value, valueOf(quantities))) return undefined;
  return sumOf('listed', total, parts, areTimes ? 'closed' : 'slip');
}

/** 一季度完成20件，二季度完成30件，上半年完成50件: the parts right before a total that are all parts of its time. */
function wholeOfTimes(total: Mention, mentions: readonly Mention[]): Sum | undefined {
  const last = mentions[total.index - 1];
  if (!last || !isBeside(last, total) || !endsInATime(last)) return undefined;
  const parts = timesOfOne(runUpTo(last, mentions), total);
  if (!parts || !areOfOneDeed(parts, total)) return undefined;
  return isWithin(4n, total.quantity, quantitiesIn(parts)) ? judged(total, parts, false) : undefined;
}

/** 上半年销售500吨，下半年销售600吨，全年生产1200吨: of another deed. A total without a word of its own is of the same. */
function areOfOneDeed(parts: readonly Mention[], total: Mention): boolean {
  const deeds = new Set(parts.map(({ gap }) => deedIn(gap)));
  const [deed = ''] = deeds;
  const own = deedIn(total.gap);
  return deeds.size === 1 && (own === '' || own === deed || own.endsWith(deed));
}
const deedIn = (gap: string): string =>
  gap.replace(/第?[一二三四五六两](?:季度|[期轮次批届])|[上下]半年|前三季度|全年|[，、；：共计合累总]/g, '');

/** So many kinds behind a whole are no chance. */
const FEWEST_KINDS = 3;

/** 购书120册，社科类50册，文学类45册，少儿类25册: kinds that exclude one another, right behind what they are kinds of. */
function kindsUnder(total: Mention, mentions: readonly Mention[]): Sum | undefined {
  const parts: Mention[] = [];
  for (let i = total.index + 1; parts.length < MOST_PARTS; i++) {
    const part = mentions[i];
    // What it counts is looked at before any words: few figures have three alike behind them.
    if (!part || part.quantity.unit !== total.quantity.unit || !isBeside(total, part)) break;
    parts.push(part);
  }
  if (parts.length < FEWEST_KINDS || parts.some(({ gap }) => BREAKS.test(gap) || !AFTER_A_MARK.test(gap)))
    return undefined;
  const names = parts.map(({ head }) => head);
  if (!areExclusive(names) || areExclusive([total.head, ...names])) return undefined;
  const right = agrees(total.quantity, quantitiesIn(parts));
  if (right !== false) return right ? sumOf('breakdown', total, parts, 'verified') : undefined;
  return isWithin(10n, total.quantity, quantitiesIn(parts)) ? sumOf('breakdown', total, parts, 'usual') : undefined;
}
const AFTER_A_MARK = /^[^，。；：、]{0,4}[，、；][^，。；：、]{1,9}$/;

/** 一档村40个、补助800万元，二档村60个、补助900万元，共100个村、补助1700万元: the first column adds up, and so must its twin. */
function* twinColumns(listed: readonly Sum[], mentions: readonly Mention[]): Iterable<Sum> {
  const byStart = new Map(mentions.map((mention) => [mention.quantity.start, mention]));
  for (const { total, parts, evidence } of listed) {
    if (evidence !== 'verified' || !total || parts.length < 2) continue;
    const twins = [...parts, total].map(({ start }) => mentions[(byStart.get(start)?.index ?? -2) + 1]);
    const column = twins.filter((twin) => twin !== undefined);
    const sum = column.length === twins.length ? twinOf(column) : undefined;
    if (sum) yield sum;
  }
}

/** The sum of a column whose last figure is its total, if all are called alike. */
function twinOf(column: readonly Mention[]): Sum | undefined {
  const total = column.at(-1);
  const parts = column.slice(0, -1);
  if (!total || new Set(column).size !== column.length) return undefined;
  const name = total.lead.slice(-2);
  const isTwin = ({ gap, lead, quantity, role, per }: Mention): boolean =>
    /^[^，。；：]{0,3}[、（，]?[\u4e00-\u9fff]{2,6}$/.test(gap) &&
    lead.endsWith(name) &&
    quantity.dimension === total.quantity.dimension &&
    isDefinite(quantity) &&
    role === 'level' &&
    per === '';
  if (name.length < 2 || !column.every(isTwin)) return undefined;
  const right = agrees(total.quantity, quantitiesIn(parts));
  return right === undefined ? undefined : sumOf('listed', total, parts, right ? 'verified' : 'closed');
}

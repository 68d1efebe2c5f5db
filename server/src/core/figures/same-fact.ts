/**
 * Which statements speak of one and the same fact: same words beside the figure, same time, same place, same view. The
 * hard part is what stays apart: targets and outcomes, parts and wholes, one town and another.
 */
import { anyOf } from '../norms/lexicon';
import {
  ENDINGS_BEFORE_A_RANK,
  MARKS_OF_ANOTHER_FACT,
  MARKS_OF_ANOTHER_SHARE,
  OPENINGS_THAT_POINT_BACK,
  OWNERS_OF_A_PURSE,
  WORDS_OF_A_FLOW,
  WORDS_THAT_CARRY_ON,
  WORDS_THAT_NAME_NO_THING,
  WORDS_THAT_ONLY_BRING_IN,
  TRAITS_OF_ONE_PERSON,
  WORDS_OF_THIS_PLACE,
} from '../norms/words/facts';
import { WORDS_THAT_POINT_ON } from '../norms/words/announcing';
import { AREAS_WITH_A_BUDGET, NAMES_OF_THE_PURSE } from '../norms/words/scope';
import { COMPARISONS_WITHOUT_A_NAME } from '../norms/words/comparison';
import { compare, type Decimal, decimal, multiply } from '../reading/numerals/decimal';
import { isSlipOrLoss } from '../reading/numerals/slip';
import { eachOf } from '../reading/seek';
import { sharedEnding } from '../text/shared-ending';
import { isSubsequence } from '../text/subsequence';
import type { Fact } from './quantities/fact';
import type { Statement } from './statements';
import { areContrasted } from './contrasts';
import { areOfTwoTimes, areOfTwoYears, isLongSlip, sameTime } from './same-time';
import { areEqual } from './shelves';
import { isSetRight } from './set-right';
import { areOfTwoEntries } from './two-entries';
import { areOfTwoOwners } from './two-owners';

/** Whether two statements speak of one fact: the words are the same, and nothing says that time, place or share differ. */
export function sameFact(a: Statement, b: Statement): boolean {
  // Of what bears like words most differ too much in size, which is soon seen.
  if (!likely(a.fact, b.fact) || !mayBeOne(a, b)) return false;
  const isAgain = isSetAgain(a.fact, b.fact);
  if (!isAgain && !sameWords(a.fact, b.fact)) return false;
  if (a.fact.quantity.dimension === 'persons' && RANK.test(a.fact.left)) return false;
  // Clauses of rules set like limits for unlike cases.
  if (a.lent.normative && b.lent.normative) return false;
  if (areParted(a, b)) return false;
  if ([isMarkToReach, isCondition, announcesAList].some((isApart) => isApart(a.fact) && isApart(b.fact))) return false;
  if (isAgain) return !areOfTwoYears(a, b) && !areContrasted(a, b);
  return (
    sameTime(a, b) &&
    sameNames(a.fact, b.fact) &&
    sameView(a, b) &&
    (isSumUp(a) || isSumUp(b) || !areOfTwoOwners(a.fact, b.fact)) &&
    !areContrasted(a, b)
  );
}

/** Whether nothing that stands round two statements of one thing in other words parts them: time, place, what each is of. */
export const mayBeToldAgain = (a: Statement, b: Statement): boolean =>
  [a, b].every(({ fact, lent }) => isStated(fact) && !lent.normative) &&
  !areParted(a, b) &&
  !areOfTwoTimes(a, b) &&
  sameNames(a.fact, b.fact) &&
  !areContrasted(a, b);

/** 被处罚2笔…。上述2笔行政处罚: what 上述 points to was told in the same paragraph, with the same value. */
function pointsToItsOwn({ reading: { text }, quantity: { start, end } }: Fact): boolean {
  const word = text.slice(start - 2, start);
  if (word !== '上述' && word !== '前述') return false;
  return text.slice(0, start).includes(text.slice(start, end));
}

/** 综上, 总体看 sum up what was said; 上述 points to what was said last. */
export const isSumUp = ({ fact }: Statement): boolean =>
  fact.summary && !/^[上前]述/.test(fact.reading.text.slice(fact.sentenceStart, fact.sentenceStart + 2));

/** Whether two statements stand where one fact is told twice, and both state something. */
function mayBeOne(a: Statement, b: Statement): boolean {
  if (a.paragraph === b.paragraph && a.fact.sentence === b.fact.sentence) return false;
  if (isSetRight(a.fact, b.fact) || areTwoOpinions(a.fact, b.fact) || isSaidOfPart(a, b)) return false;
  if (a.paragraph !== b.paragraph && (pointsToItsOwn(a.fact) || pointsToItsOwn(b.fact))) return false;
  return !(a.fact.row && b.fact.row) && [a, b].every((one) => isComparable(one.fact) && !isCutOff(one));
}

/** 诊疗79.32亿人次。其中基层机构92.65万家，诊疗43.67亿人次: a sentence that 其中 opens speaks of parts of what the one before told. */
const isSaidOfPart = (a: Statement, b: Statement): boolean =>
  a.paragraph === b.paragraph && [a, b].some(({ fact }) => fact.reading.text.startsWith('其中', fact.sentenceStart));

/** 第一种意见认为……应认定200万元; 第二种意见认为……: what one holds is not what another does. */
const areTwoOpinions = (a: Fact, b: Fact): boolean => {
  const [one, other] = [opinionOf(a), opinionOf(b)];
  return one !== '' && other !== '' && (a.reading !== b.reading || one !== other);
};
const opinionOf = ({ reading: { text }, quantity: { start } }: Fact): string =>
  text.includes('意见') || text.includes('观点') ? (eachOf(OPINION, text.slice(0, start)).at(-1)?.[0] ?? '') : '';
const OPINION = /(?:第[一二三四五]种|一种|另一种|有的?)(?:意见|观点)/g;

/**
 * Whether two statements differ in what they come under, though not in the words beside the figure: two labels, two grades,
 * two areas, two entries of a list, two parts of one name, two shares of one whole.
 */
function areParted(a: Statement, b: Statement): boolean {
  const [x, y] = [a.fact.bearings(), b.fact.bearings()];
  const isSumUp = a.fact.summary || b.fact.summary;
  if (differ(x.label, y.label) || differ(x.grade, y.grade) || (!isSumUp && differ(x.scope, y.scope))) return true;
  if (differ(x.quoted, y.quoted || b.fact.right) || differ(y.quoted, x.quoted || a.fact.right)) return true;
  if (differ(a.lent.part, b.lent.part) && headOf(a) === headOf(b)) return true;
  if (differ(a.lent.item, b.lent.item) && listOf(a) === listOf(b) && !pointsToTheItemAbove(a, b)) return true;
  return areOfTwoWholes(a, b) || areOfTwoEntries(a, b);
}

/** - 组建先锋队6支 / - 以上5支先锋队…: the set of one item is spoken of in the next. */
const pointsToTheItemAbove = (a: Statement, b: Statement): boolean =>
  b.paragraph.index - a.paragraph.index === 1 &&
  OPENINGS_THAT_POINT_BACK.includes(b.fact.reading.text.slice(0, b.fact.quantity.start));

const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;

/** Whether two statements say the same of two wholes, one after the other. */
function areOfTwoWholes({ fact: a, paragraph }: Statement, { fact: b, paragraph: other }: Statement): boolean {
  if (SET_FOR_EACH.test(a.left) && SET_FOR_EACH.test(b.left) && differ(a.subject(), b.subject())) return true;
  if (differ(a.bearings().whole, b.bearings().whole)) return true;
  if (!SHARE.test(a.left) || !SHARE.test(b.left)) return false;
  const [part, otherPart] = [a.quantities[a.index - 1], b.quantities[b.index - 1]];
  return paragraph === other || (part !== undefined && otherPart !== undefined && !areEqual(part, otherPart));
}

/** 新建文化广场8个。这9个文化广场都已投入使用: the set that one names the other says again, whenever that was. */
export function isSetAgain(named: Fact, again: Fact): boolean {
  if (again.set.length < 4 || named.set !== '') return false;
  return named.left.endsWith(again.set) || named.right.startsWith(again.set);
}

/** 导师奖3名，各3000元; 通过大宗交易减持的，不得超过2%: what is laid down for each, and said in the same words. */
const SET_FOR_EACH = /各$|^不得/;
const headOf = ({ lent: { part } }: Statement): string => part.slice(0, part.lastIndexOf(' '));
const listOf = ({ lent: { item } }: Statement): string => item.slice(0, item.indexOf('.'));
/** 占全部轮次的64% …, 占全部轮次的29%: two parts of one whole. */
const SHARE = /^占/;

const RANK = new RegExp(`${anyOf(ENDINGS_BEFORE_A_RANK)}$`);

/** 有限责任 / 公司出资55000万元: the name before the figure begins in the line above, where the text was broken. */
const isCutOff = ({ fact, lent }: Statement): boolean => lent.goesOn && fact.clauseStart === 0;

/** Whether a figure is said of something: 一个, 一项 are articles more than counts, and 等 leaves open what is counted. */
function isComparable(fact: Fact): boolean {
  return isStated(fact) && !fact.bearings().rest;
}

function isStated(fact: Fact): boolean {
  const { left, quantity } = fact;
  const { inARow, supposed, attributive } = fact.bearings();
  if (fact.oneOfColumns || inARow || supposed || attributive || isOfOnePerson(fact) || isForThisPlace(fact))
    return false;
  const { digits, exponent } = quantity.value;
  const isArticle = digits === 0n || (digits === 1n && exponent === 0 && quantity.dimension.startsWith('count'));
  return !isArticle && !(left.includes('等') && LIST_LEFT_OPEN.test(left));
}

/** 残疾等级为七级: what one person has, and who that is stands farther off than can be told. */
const isOfOnePerson = ({ left }: Fact): boolean => {
  const named = left.endsWith('为') || left.endsWith('是') ? left.slice(0, -1) : left;
  return TRAITS_OF_ONE_PERSON.some((trait) => named.endsWith(trait));
};

/** 这次重点看两件事：: the count of the list that follows right here. */
const isForThisPlace = ({ left, quantity, reading: { text } }: Fact): boolean =>
  quantity.dimension.startsWith('count') &&
  WORDS_OF_THIS_PLACE.some((word) => left.includes(word)) &&
  LIST_FOLLOWS.test(text.slice(quantity.end, quantity.end + LONGEST_HEAD));
const LIST_FOLLOWS = /^[^，。；：！？、:]{0,12}[：:]/;
const LONGEST_HEAD = 14;

/** 调出资金、债务还本等支出2112.3亿元: the sum of a list, and the next list is another. */
const LIST_LEFT_OPEN = /等(?:[收支][入出]|资金|经费|费用)?$/;

/** A round figure with 以上 or 超过 is a mark to reach, set anew in every place. */
function isMarkToReach({ left, quantity }: Fact): boolean {
  const { firmness, value } = quantity;
  return value.digits < 10n && left.length < 10 && (firmness === 'least' || firmness === 'over');
}

/** 死亡二千五百株以上的；, 浓度大于250微克且小于等于500微克: a limit that sorts cases. Each case of a list has its own. */
function isCondition({ right, quantity: { firmness } }: Fact): boolean {
  if (firmness === 'exact' || firmness === 'vague') return false;
  return (right.startsWith('的') && (firmness === 'least' || firmness === 'most')) || AND_TO_ANOTHER_BOUND.test(right);
}

const AND_TO_ANOTHER_BOUND = /[且并](?:小于|大于|低于|高于|少于|多于|不)/;

const ANNOUNCES = new RegExp(`${anyOf(WORDS_THAT_POINT_ON)}$`);

/** 下列三种情形, 以下两项：the count of the list that follows, and every list has its own. */
const announcesAList = ({ left }: Fact): boolean => ANNOUNCES.test(left);

/**
 * Values more than threefold apart are two facts (one year and five), unless a slip of the pen lies between them: a
 * power of ten, one digit, two digits swapped.
 */
function likely(a: Fact, b: Fact): boolean {
  if (a.time !== '' && a.time === b.time) return true;
  // A summary or a table names the fact in full; however far its figure is off, it is that fact's.
  if ((a.summary || b.summary) && a.left === b.left && a.left.length >= 5 && a.right === b.right) return true;
  return areOfOneSize(a.quantity.value, b.quantity.value);
}

/** Whether neither of two values is three times the other, or a slip of the pen lies between them. */
export function areOfOneSize(a: Decimal, b: Decimal): boolean {
  const [low, high] = [a, b].sort(compare) as [Decimal, Decimal];
  return compare(high, multiply(low, decimal(3n))) < 0 || isSlipOrLoss(low, high);
}

/** Figures that grow with time: what was done last year and what is planned differ by nature. */
const FLOW = new RegExp(anyOf(WORDS_OF_A_FLOW));

const isFlow = (fact: Fact): boolean => FLOW.test(fact.subject() + fact.left);

/** A figure of the part that looks back and one of the part that looks ahead are two facts, unless one is a miswriting of the other. */
function sameView({ fact: a, lent: { view } }: Statement, { fact: b, lent }: Statement): boolean {
  const otherView = lent.view;
  if (a.summary || b.summary || view === otherView || (a.time !== '' && a.time === b.time)) return true;
  if (view === '' || otherView === '') return true;
  const isExact = a.quantity.firmness === 'exact' && b.quantity.firmness === 'exact';
  if (isExact && !isFlow(a) && !isFlow(b)) return true;
  return isLongSlip(a.quantity.value, b.quantity.value);
}

function sameWords(a: Fact, b: Fact): boolean {
  return (
    sameOnTheLeft(a, b) ||
    sameInBrief(a, b) ||
    sameInASumUp(a, b) ||
    sameOnTheRight(a, b) ||
    sameAtTheFigure(a, b) ||
    sameAround(a, b)
  );
}

function sameOnTheLeft(a: Fact, b: Fact): boolean {
  const isNamed = a.left.length >= 4 && b.left.length >= 4;
  const isOne = alike(a.left, b.left) || underItsLabel(a, b) || underItsLabel(b, a) || sameInTheWholeCountry(a, b);
  return isNamed && isOne && rightFits(a.right, b.right);
}

/** **现场核验。** 共回收意见表240份 … 现场核验回收意见表204份: what the label says once, the sentence says again. */
function underItsLabel(fact: Fact, other: Fact): boolean {
  const { label } = fact.bearings();
  return label !== '' && other.left === label + fact.left;
}

/** 截至2024年底，有小学65所 / 截至2024年底，有小学56所: a short name, but one time, no other words, and a slip of the pen. */
function sameInBrief(a: Fact, b: Fact): boolean {
  if (a.left !== b.left || a.right !== b.right || a.left.length < 2 || BARE.test(a.left)) return false;
  const isOneTime = a.time !== '' && a.time === b.time && a.subject() === b.subject();
  return isOneTime && isSlipOrLoss(a.quantity.value, b.quantity.value);
}

/** 财政收入 names little in running text, but as the head of a figure that sums up it names the fact. */
function sameInASumUp(a: Fact, b: Fact): boolean {
  if (!(a.summary || b.summary) || !a.whole || !b.whole) return false;
  if (a.left !== b.left || a.right !== '' || b.right !== '' || COMPARES.test(a.left)) return false;
  return a.left.length >= 4 || (a.left.length >= 2 && !BARE.test(a.left));
}

/** 同比增长, 比上年末增加: how much more it was, and nothing of what. */
const COMPARES = new RegExp(`^(?:${anyOf(COMPARISONS_WITHOUT_A_NAME)}|[比较][上去前])`);
const LONG_NAME = 8;
function sameOnTheRight(a: Fact, b: Fact): boolean {
  const [short, long] = byLength(a.right, b.right);
  // 制定实施30条防汛避险救灾硬措施 … 30条防汛避险救灾硬措施日常…: so long a name needs no verb.
  const saysNoMore = a.left === '' || b.left === '';
  if (saysNoMore && short.length >= LONG_NAME && long.startsWith(short))
    return (a.names.length === 0) === (b.names.length === 0);
  return short.length >= 6 && rightSame(a.right, b.right) && leftFits(a.left, b.left);
}

/** 新建文化广场8个, 新建8个文化广场; 实施30个技改项目, 实施的30个技改项目运行平稳: what is done, and to what. */
function sameAround(a: Fact, b: Fact): boolean {
  const [all, other] = [a.left + a.right, b.left + b.right];
  if (all === other)
    return all.length >= 6 && (a.right !== '' || b.right !== '') && !BARE.test(all) && !ANOTHER_FACT.test(all);
  if (isObjectOf(a, b) || isObjectOf(b, a)) return true;
  if (a.left !== b.left || a.left.length < 2 || ANOTHER_FACT.test(a.left)) return false;
  const [short, long] = byLength(a.right, b.right);
  return short.length >= 4 && long.startsWith(short);
}

/** 建设8个文化广场 … 文化广场共8个, 8个文化广场来之不易: what stands behind the one figure is the name before the other. */
function isObjectOf(named: Fact, { left, right }: Fact): boolean {
  if (named.left.length < 5 || named.right !== '' || !right.startsWith(named.left)) return false;
  return (right === named.left || left === '') && CARRIED.test(left) && !ANOTHER_FACT.test(named.left);
}

const CARRIED = new RegExp(`^(?:${anyOf(WORDS_THAT_ONLY_BRING_IN)}|${anyOf(WORDS_THAT_CARRY_ON)}|[、，])*$`);

/** The words next to the number are the same on both sides, and so are its digits: 38012人 and 3.8012万人. */
function sameAtTheFigure(a: Fact, b: Fact): boolean {
  return (
    a.right === b.right &&
    a.right !== '' &&
    sharedEnding(a.left, b.left) >= 5 &&
    !ANOTHER_SHARE.test(a.left + b.left) &&
    a.quantity.value.digits === b.quantity.value.digits &&
    a.quantity.dimension !== 'percent'
  );
}

const ANOTHER_SHARE = new RegExp(anyOf(MARKS_OF_ANOTHER_SHARE));
const ANOTHER_FACT = new RegExp(anyOf(MARKS_OF_ANOTHER_FACT));
/** 开展培训5次 and 培训5次 are the same. */
const ONLY_BRINGS_IN = new RegExp(`^(?:${anyOf(WORDS_THAT_ONLY_BRING_IN)}|[、，])*$`);
/** 市级财政, 预算. */
const PURSE = `${anyOf(OWNERS_OF_A_PURSE)}?${anyOf(AREAS_WITH_A_BUDGET)}?${anyOf(NAMES_OF_THE_PURSE)}`;
/** Words on the left that name no thing of their own. */
const BARE = new RegExp(
  `^(?:${PURSE}|按.{2,6}计算|(?:[与同和]?相|同)?[比较].{0,8}|${anyOf(WORDS_THAT_NAME_NO_THING)}){1,4}$`,
);

const byLength = (a: string, b: string): readonly [short: string, long: string] =>
  a.length <= b.length ? [a, b] : [b, a];

/** Equal, or one is the other with a verb in front. */
function alike(a: string, b: string): boolean {
  const [short, long] = byLength(a, b);
  if (!long.endsWith(short)) return false;
  const before = long.slice(0, long.length - short.length);
  if (before === '') return !BARE.test(short);
  return short.length >= 4 && !ANOTHER_FACT.test(before) && ONLY_BRINGS_IN.test(before) && !BARE.test(short);
}

/** 全国社会保障基金积累 is 社会保障基金积累 where one of the two sums the other up. */
function sameInTheWholeCountry(a: Fact, b: Fact): boolean {
  return (
    (a.summary || b.summary) &&
    a.left.length >= 7 &&
    b.left.length >= 7 &&
    a.left.replace(/^全国/, '') === b.left.replace(/^全国/, '')
  );
}

function rightFits(a: string, b: string): boolean {
  if (a === '' || b === '') return !/^(?:以上|以下)/.test(a + b);
  return a.slice(0, 2) === b.slice(0, 2);
}

function rightSame(a: string, b: string): boolean {
  const [short, long] = byLength(a, b);
  return (
    long.startsWith(short) && (short.length >= 8 || short.length === long.length || long.length - short.length <= 4)
  );
}

function leftFits(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = byLength(a, b);
  if (long.endsWith(short) && short.length >= 2 && !ANOTHER_FACT.test(long)) return true;
  return act(a) === act(b);
}

/** What is done, without verbs that only carry it on: 继续推进 is nothing of its own, 新建 and 改造 are two things. */
function act(left: string): string {
  return left.replace(CARRIES_ON, '');
}

const CARRIES_ON = new RegExp(`${anyOf(WORDS_THAT_CARRY_ON)}|[、，]`, 'g');

function sameNames(a: Fact, b: Fact): boolean {
  if (a.names.length === 0 || b.names.length === 0) return true;
  return a.names.some((name) => b.names.some((other) => isSubsequence(name, other) || isSubsequence(other, name)));
}

/** Whether a budget's time or purse tells why the value is another: it makes no series of two that have neither. */
const isOfItsOwn = (a: Statement, b: Statement): boolean =>
  differ(a.fact.bearings().scope, b.fact.bearings().scope) || (OF_A_PURSE.test(a.fact.left) && !sameTime(a, b));
const OF_A_PURSE = new RegExp(anyOf(NAMES_OF_THE_PURSE));

/** Three or more values under the same words are a series (one per place, per year), no contradiction. */
export function isSeries(statement: Statement, group: readonly Statement[]): boolean {
  const values = new Set<string>();
  for (const other of group) {
    const { digits, exponent } = other.fact.quantity.value;
    const value = `${digits}e${exponent}`;
    if (values.has(value)) continue;
    if (other === statement || (sameWords(statement.fact, other.fact) && !isOfItsOwn(statement, other)))
      values.add(value);
  }
  return values.size > 2;
}

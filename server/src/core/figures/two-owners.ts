/**
 * What shows that two figures with the same words beside them are of two owners, two cases or two measures: 净利润 of one company
 * and of the next, what is granted for one thing and for another. Each is asked of the paragraphs' own text, and only of
 * figures whose words already agree.
 */
import { anyOf } from '../norms/lexicon';
import {
  MARKS_OF_WHAT_IS_LAID_DOWN,
  NAMES_OF_WHAT_EVERY_OWNER_HAS,
  SHARES_THAT_NAME_A_PART,
  VERBS_OF_TAKING_A_RATE,
  WORDS_OF_A_COMPARISON_ALONE,
  WORDS_OF_A_MEASURE,
} from '../norms/words/owners';
import { BEGINNINGS_OF_A_CHANGE } from '../norms/words/verbs-of-outcome';
import { compare, type Decimal, decimal, equals, subtract } from '../reading/numerals/decimal';
import { isSlipOrLoss } from '../reading/numerals/slip';
import { eachOf } from '../reading/seek';
import { neighbour } from './quantities/beside';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { areEqual } from './shelves';

/** Whether what stands round two figures parts them, though not the words beside them. */
export function areOfTwoOwners(a: Fact, b: Fact): boolean {
  if (othersAct(a, b)) return true;
  if (areOneButForSize(a, b) || areOneRecord(a, b)) return false;
  if (NAMES_NOBODY.test(a.left) || differ(yearsIn(a), yearsIn(b))) return true;
  if (nameAPart(a) || nameAPart(b) || areOfTwoLists(a, b) || areTwoRecords(a, b)) return true;
  if (differ(measureOf(a), measureOf(b)) || pointToOthers(a, b)) return true;
  if (isLeftBehind(a) !== isLeftBehind(b) || areWholeAndPart(a, b)) return true;
  if (areBounds(a, b) || (areLaidDown(a, b) && !areOneSlip(a, b))) return true;
  return !areOneSlip(a, b) && (areParallel(a, b) || areOfUnlikeOwners(a, b) || differ(nameOf(a), nameOf(b)));
}

/** So much of two clauses is alike behind who acts in them, and so long is a name. */
const LEAST_DEED = 4;
const LONGEST_ACTOR = 8;
/** 甲公司作出变更决定，同意增加39万元, 乙合伙企业作出变更决定，同意增加0.39万元: the clause in front says of either who did it. */
function othersAct(a: Fact, b: Fact): boolean {
  const [one, other] = [clauseAhead(a), clauseAhead(b)];
  if (one === other) return false;
  let alike = 0;
  while (alike < one.length && one.at(-1 - alike) === other.at(-1 - alike)) alike++;
  const [x, y] = [one.slice(0, one.length - alike), other.slice(0, other.length - alike)];
  const areNames = [x, y].every((name) => name.length <= LONGEST_ACTOR && /^[\u4e00-\u9fff]{2,}$/.test(name));
  return alike >= LEAST_DEED && areNames && !x.includes(y) && !y.includes(x);
}
/** The clause in front of that of a figure, in its sentence. */
function clauseAhead({ reading: { text }, clauseStart, sentenceStart }: Fact): string {
  if (text.charAt(clauseStart - 1) !== '，') return '';
  const start = text.lastIndexOf('，', clauseStart - 2) + 1;
  return text.slice(Math.max(start, sentenceStart), clauseStart - 1);
}

/** 股份由8100万股增加为8690万股: the first figure is what was, and no longer is. */
const isLeftBehind = ({ reading: { text }, quantity: { start, end } }: Fact): boolean =>
  FROM.includes(text.charAt(start - 1) || '\n') && CHANGES.test(text.slice(end, end + 4));
const FROM = '由从自';
const CHANGES = new RegExp(`^${anyOf(BEGINNINGS_OF_A_CHANGE)}`);

/**
 * 全市有幼儿园565所。市区有幼儿园300所。四县有幼儿园265所: what lies between two figures of a paragraph is told in it, by the same
 * name. Of small figures that is chance.
 */
function areWholeAndPart(a: Fact, b: Fact): boolean {
  if (a.reading !== b.reading) return false;
  const [low, high] = [a.quantity.value, b.quantity.value].sort(compare) as [Decimal, Decimal];
  const between = subtract(high, low);
  return (
    compare(between, TEN) > 0 &&
    factsOf(a.reading).some(
      ({ quantity, left, right }) =>
        quantity.dimension === a.quantity.dimension &&
        equals(quantity.value, between) &&
        right === a.right &&
        left.endsWith(a.left),
    )
  );
}
const TEN = decimal(10n);

/** 甲保3年期基金持股46万股、乙保3年期基金持股42万股: two characters before the number in a name say whose it is. */
function nameOf({ reading: { text }, quantities, index, clauseStart }: Fact): string {
  const inside = quantities[index - 1];
  const name = inside?.end === clauseStart ? text.slice(Math.max(0, inside.start - 2), inside.start) : '';
  return NAMES.test(name) ? name : '';
}

const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;

/** 3700万元 and 37000万元: two owners hardly have the same digits. */
const areOneButForSize = ({ quantity: { value: a } }: Fact, { quantity: { value: b } }: Fact): boolean =>
  a.digits === b.digits && a.digits > 9n;

/** Two numbers of three digits or more that are a slip of the pen apart: 3256 and 3265. */
const areOneSlip = ({ quantity: { value: a } }: Fact, { quantity: { value: b } }: Fact): boolean =>
  (a.digits > 99n || b.digits > 99n) && isSlipOrLoss(a, b);

const clauseBefore = ({ reading: { text }, clauseStart, quantity: { start } }: Fact): string =>
  text.slice(clauseStart, start);
const sentenceBefore = ({ reading: { text }, sentenceStart, quantity: { start } }: Fact): string =>
  text.slice(Math.max(sentenceStart, start - FAR), start);
/** So far to the left of a figure its sentence is read. */
const FAR = 120;

/** 2017年度较2016年度增加: of what, a sentence before says. */
const NAMES_NOBODY = new RegExp(`^${anyOf(WORDS_OF_A_COMPARISON_ALONE)}+$`);

/** The years in the clause before a figure: 2013 and 2012 of 2013年全年利息支出比2012年增加. */
const yearsIn = (fact: Fact): string => eachOf(YEARS, clauseBefore(fact)).join();
const YEARS = /(?:19|20)\d\d(?=年)/g;

const NAMES_A_PART = new RegExp(`^的?${anyOf(SHARES_THAT_NAME_A_PART)}`);

/** 70%股权对应的净资产, 持股80%的下属公司: the share is in the name of something. */
const nameAPart = ({ quantity: { dimension, end }, reading: { text } }: Fact): boolean =>
  dimension === 'percent' && NAMES_A_PART.test(text.slice(end, end + 6));

/** 甲先生、乙先生和丙先生7人, 乙先生和丙先生3人: a count that sums up a list is of that list alone. */
function areOfTwoLists(a: Fact, b: Fact): boolean {
  const [one, other] = [listBefore(a), listBefore(b)];
  return (one !== '' || other !== '') && one !== other;
}

/** The end of what stands before the 、 at which the words beside a figure begin; empty where none does. */
function listBefore({ reading: { text }, clauseStart, quantity: { dimension } }: Fact): string {
  const isCount = dimension === 'persons' || dimension.startsWith('count');
  return isCount && text.charAt(clauseStart - 1) === '、' ? text.slice(Math.max(0, clauseStart - 6), clauseStart) : '';
}

/** 营业收入11.1亿元，净利润0.7亿元 and 营业收入14.4亿元，净利润0.8亿元: a second figure beside each differs as well. */
function areTwoRecords(a: Fact, b: Fact): boolean {
  return [1, -1, 2, -2].some((by) => {
    const [x, y] = [neighbour(a, by), neighbour(b, by)];
    return (
      x !== undefined &&
      y !== undefined &&
      x.quantity.dimension === y.quantity.dimension &&
      isSameName(x.left, y.left) &&
      !areEqual(x.quantity, y.quantity)
    );
  });
}

/** 营业收入276.8亿元，增长6.06% and 营业收入298.5亿元，…增长6.06%: two owners hardly share a second figure of three digits. */
export const areOneRecord = (a: Fact, b: Fact): boolean =>
  BESIDE.some((by) => {
    const one = neighbour(a, by);
    return (
      one !== undefined &&
      one.quantity.value.digits > 99n &&
      BESIDE.some((at) => {
        const other = at * by > 0 ? neighbour(b, at) : undefined;
        return other?.quantity.dimension === one.quantity.dimension && areEqual(one.quantity, other.quantity);
      })
    );
  });
const BESIDE = [1, 2, -1, -2];

/** Whether two names end alike: 转让前持有本公司 and 先生持有本公司. */
const isSameName = (one: string, other: string): boolean =>
  one === other || (one.length >= 4 && other.length >= 4 && one.slice(-4) === other.slice(-4));

const MEASURE = new RegExp(`按照?([^，。；]{2,24}?)(?:进行)?${anyOf(WORDS_OF_A_MEASURE)}`);

/** By what a figure was measured: 国内企业的销售收入 of 按照国内企业的销售收入进行统计. */
const measureOf = (fact: Fact): string => MEASURE.exec(sentenceBefore(fact))?.[1] ?? '';

/** 本公司持有其19%股权, 该项目总投资4亿元, 为此公司计划投资5417万元: of whom, the sentence before says. */
function pointToOthers(a: Fact, b: Fact): boolean {
  const points = [a, b].map((fact) => POINTS.test(clauseBefore(fact)));
  return points.includes(true) && openingOf(a) !== openingOf(b);
}
const POINTS = /其(?![中他余次实])|该(?![市县区省镇乡])|此(?![外次后前])/;

/** The first characters of a sentence, without the mark of a list. */
const openingOf = (fact: Fact): string =>
  sentenceBefore(fact)
    .replace(/^[\s（(]*[\dA-Za-z一二三四五六七八九十]{0,2}[）).、．\s]*/, '')
    .slice(0, 4);

/** 金额超过300万元且…, 金额超过3000万元且…: limits among limits, each of a case of its own. */
function areBounds(a: Fact, b: Fact): boolean {
  // 担保总额达到或超过净资产的50%以后…, 达到或超过总资产的30%以后…: each article sets its own.
  if ([a, b].every((fact) => sentenceBefore(fact).includes('达到或超过'))) return true;
  return isBound(a) && isBound(b) && [a, b].some(({ reading }) => factsOf(reading).filter(isBound).length > 1);
}

const isBound = ({ quantity: { firmness } }: Fact): boolean => BOUNDS.has(firmness);
const BOUNDS: ReadonlySet<Fact['quantity']['firmness']> = new Set(['over', 'under', 'least', 'most'] as const);

const LAID_DOWN = new RegExp(`${anyOf(MARKS_OF_WHAT_IS_LAID_DOWN)}[^，。；]{0,10}$`);

/**
 * 给予最高200万元资助 … 给予最高100万元资助: what is granted for one thing and for another. 专项资金给予企业资助1200万元 said twice
 * names both times who grants, and is one deed.
 */
const areLaidDown = (a: Fact, b: Fact): boolean =>
  [a, b].every(isLaidDown) && (granterOf(a) === '' || granterOf(a) !== granterOf(b));
const granterOf = (fact: Fact): string => {
  const before = sentenceBefore(fact);
  const at = before.search(LAID_DOWN);
  const who = before.slice(0, Math.max(0, at)).replace(TIMES_AND_MARKS, '');
  return NAMES.test(who) ? who : '';
};
const isLaidDown = (fact: Fact): boolean => {
  const { quantity, reading } = fact;
  return LAID_DOWN.test(clauseBefore(fact)) || IS_TAKEN.test(reading.text.slice(quantity.end, quantity.end + 4));
};
const IS_TAKEN = new RegExp(`^${anyOf(VERBS_OF_TAKING_A_RATE)}`);

/** 作出普通决议，应当由二分之一以上通过 and 作出特别决议，应当由三分之二以上通过: sentences of one frame, with another thing in it. */
function areParallel(a: Fact, b: Fact): boolean {
  const [one, other] = [sentenceBefore(a), sentenceBefore(b)];
  const head = sharedLength(one, other, (text, at) => text.charAt(at));
  // 2024年，全年: a time begins any sentence.
  if (!NAMES.test(one.slice(0, head).replace(TIMES_AND_MARKS, ''))) return false;
  const tail = sharedLength(one, other, (text, at) => text.charAt(text.length - 1 - at));
  if (tail < SHORTEST_END || head + tail < SHORTEST_FRAME) return false;
  const [rest, otherRest] = [one, other].map((text) => text.slice(head, text.length - tail)) as [string, string];
  return NAMES.test(rest) && NAMES.test(otherRest);
}
const SHORTEST_END = 4;
const SHORTEST_FRAME = 8;
const NAMES = /[\u4e00-\u9fff]{2}/;
const TIMES_AND_MARKS = /[\d，、：。\s]|[全今去本]年|截至|目前|[年月日底末初]/g;

/** How many characters are alike in two texts, as `at` takes them one after another. */
function sharedLength(one: string, other: string, at: (text: string, index: number) => string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && at(one, length) === at(other, length)) length++;
  return length;
}

const EVERY_OWNER_HAS = new RegExp(`^${anyOf(NAMES_OF_WHAT_EVERY_OWNER_HAS)}+$`);

/** 注册资本, 项目总投资: every company and every project has one. Whose it is, the beginning of its sentence says. */
const areOfUnlikeOwners = (a: Fact, b: Fact): boolean =>
  [a, b].some(({ left }) => EVERY_OWNER_HAS.test(left)) && openingOf(a) !== openingOf(b);

/** A list and the count that sums it up: A、B、C三个镇, “A、B、C”三大行动, A、B等5个镇. */
import { anyOf } from '../../norms/lexicon';
import {
  MEASURE_OF_NAMED_PEOPLE,
  MEASURES_INSIDE_AN_ITEM,
  MEASURES_OF_A_SUMMARY,
  MEASURES_OF_ITEMS,
  MEASURES_OF_KINDS,
  MEASURES_OF_PEOPLE,
  MEASURES_THAT_SUM_UP_NOTHING,
  NUMERALS_TO_TEN,
} from '../../norms/words/counting';
import { ENDINGS_OF_SORTS_OF_PEOPLE, LEVELS_AND_REACHES, WORDS_THAT_POINT_PAST_A_LIST } from '../../norms/words/lists';
import { VERBS_OF_MAKING_UP, VERBS_OF_PARTING } from '../../norms/words/wholes-and-parts';
import { isIn } from '../../reading/seek';
import { span } from '../../text/span';
import {
  areNamedPeople,
  endsAsOthers,
  endsSurely,
  inFullBrackets,
  isAllEven,
  isBareVerb,
  isEven,
  joinsIn,
  namesIn,
  partedAtItsEnd,
  sharesEnd,
  waysToCount,
  withoutRemarks,
} from './items';
import { ABSTRACT, HEAD_WITH_ETC, LEADS_ON, NAME, PLACE, NUMERAL, STARTS_WITH_VERB } from './patterns';
import { namedBehindEtc } from './named-behind-etc';
import { quotedList, TITLES_AT_THE_END } from './quoted-list';
import { LONGEST_LIST, type Stretch, stretchBefore } from './stretch';
import type { Count, StatedCount } from './stated-count';
import { areOwners, isCountedByKind } from './whose-and-what';

/** 以上两项, 其余三个: a count that points back past the words right before it, or leaves them out; 进入全省三大: of all there are. */
const POINTS_PAST = new RegExp(`${anyOf([...WORDS_THAT_POINT_PAST_A_LIST, ...LEVELS_AND_REACHES])}$`);
/** 主任、副主任、会计及5名委员: what is counted is the last item itself. */
const JOINS = '和与及';
/** 国内国际两个市场, 线上线下两条线: the two are named right there, alike but for one character. */
const NAMES_TWO =
  /([\u4e00-\u9fff])[\u4e00-\u9fff]\1[\u4e00-\u9fff]$|[\u4e00-\u9fff]([\u4e00-\u9fff])[\u4e00-\u9fff]\2$/;
/** Nothing is named behind the count, or another item. 五种素材的新建、编辑 names what is done with them. */
const HEAD_IS_MISSING = /^[\d，。；：、）！？]|^$|^[^，。；：、！？的得]{1,6}、/;
/** 四位一体: a name, though the list right before it is most often what it counts. */
const UNITY = '位一体';

/** 3家5A级景区: the head has a grade in front. */
const GRADED = /^\dA?级/;

/** The list that `counted` sums up: A、B、C三个. Nothing before clean offset `from` belongs to it. */
export function listBefore(text: string, counted: Count, from: number): StatedCount | undefined {
  const { number, count, stated } = counted;
  const stretch = stretchBefore(text, number.start, from);
  if (!stretch) return undefined;
  const { listed, quoted } = stretch;
  if (isOfAnother(stretch, counted, text, from) || pointsFartherBack(stretch, stated)) return undefined;
  const rest = withoutRemarks(inFullBrackets(text.slice(count.end, count.end + 48))).slice(0, 24);
  if (listed.endsWith('”') || (listed.endsWith('》') && TITLES_AT_THE_END.test(listed)))
    return quotedList(stretch, counted, rest);
  // 甲、乙、丙、丁五项制度建设: behind so many items a name with a number in it still counts them, as far as one can tell.
  const isUnity = text.startsWith(UNITY, number.end);
  const isName = !isUnity && !quoted && NAME.test(text.slice(number.end, number.end + 8));
  if (isName && listed.split('、').length < FEWEST_OF_AN_OPEN_LIST) return undefined;
  if (isSomeOfThem(listed, rest)) return undefined;
  const named = namedBehindEtc(stretch, counted, rest);
  if (named) return named;
  return listOfItems(stretch, counted, rest, (isUnity && !quoted) || isName);
}

/** The list that has no marks but its own; `isDoubtful`: the count may be a part of a name. */
function listOfItems(stretch: Stretch, counted: Count, rest: string, isDoubtful: boolean): StatedCount | undefined {
  const { listed, all } = stretch;
  const isJoined = isJoinedTo(listed, counted, rest);
  const items = itemsOf(isJoined ? listed.slice(0, -1).replace(AS_WHAT, '') : listed, counted, rest, all);
  const found = items && plainList(items, stretch, counted, rest);
  if (found && areLevels(items, counted.measure)) return lessSure(found);
  return found && (isDoubtful || isJoined) ? { ...found, sure: false } : found;
}

/** 经济、文化、国防和军队三个方面，…在国防和军队方面…: two that the text names as one again count as one, if then the count is right. */
function isPairOfTheText(items: readonly string[], text: string, { stated, count }: Count): boolean {
  const last = items.at(-1) ?? '';
  return stated === items.length && joinsIn(last) > 0 && text.includes(last, count.end);
}

/** 联俄、联共、扶助农工的三大政策: what is great is named one by one, though 的 may also say whose it is; 甲、乙、丙是三大支柱. */
const isJoinedTo = (listed: string, { measure }: Count, rest: string): boolean => {
  if (measure === '大') return listed.endsWith('的') || (listed.endsWith('是') && !IS_SOME_OF_THEM.test(rest));
  if (!listed.endsWith('的')) return false;
  if (MEASURES_OF_KINDS.includes(measure) && IS_AS_WHAT.test(listed)) return true;
  return IS_OF_WHOSE.test(listed) && isOfThree(listed) && !IS_SOME_OF_THEM.test(rest);
};
/** 甲、乙和丙: of 甲、乙是全县的三个重点镇 the third may have been named before. */
const isOfThree = (listed: string): boolean => listed.split('、').length + joinsIn(listed) >= 3;

/** 教育、科技、人才作为发展的三大支柱, 甲、乙、丙为主的三种形式, 甲、乙、丙是全县的四个重点镇: what they are as. */
const AS_WHAT = /(?:作?为|是)[^、]{0,12}$/;
const IS_AS_WHAT = /[^、]为[^、的]{1,3}的$/;
const IS_OF_WHOSE = /^(?:[^、，是]{1,10}、)+[^、，是]{1,12}是[^、，是的]{1,8}的$/;

/** 人与地相互依赖、相互影响、相互塑造，这二者: behind a comma 这两个 is as often the two that all was said of. */
const pointsFartherBack = ({ paused }: Stretch, stated: number): boolean => paused && stated === 2;

/** Whether the count is of something else than the list before it. */
const isOfAnother = (stretch: Stretch, counted: Count, text: string, from: number): boolean =>
  isNotOfList(stretch, counted) ||
  isOneOfNames(stretch) ||
  isListOfClauses(text.slice(from, counted.number.start), counted.stated) ||
  isPairOfTheText(stretch.listed.split('、'), text, counted);

/** 什么是甲、怎样建设甲，建设什么样的乙、怎样建设乙，…这三大问题: every clause is an item, and parted by 、 itself. */
function isListOfClauses(before: string, stated: number): boolean {
  if (stated < FEWEST_CLAUSES || !before.includes('，')) return false;
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  const clauses = sentence.split('，').reverse();
  const plain = clauses.findIndex((clause) => !clause.includes('、'));
  const listed = plain < 0 ? clauses.length : plain;
  // 表现为甲从……转向……，乙从……转向……: the first of them stands behind what leads in.
  return listed === stated || (listed + 1 === stated && LEADS_IN.test(clauses[listed] ?? ''));
}

const LEADS_IN = /^[^，]{0,12}?(?:[表体呈]现[为在出]|包括|分别是)|^即/;

/** Two clauses with a list each are as often two lists. */
const FEWEST_CLAUSES = 3;

/** 长江、黄河是四大江河中的两条: not all of them. */
const IS_SOME_OF_THEM = /^[^，。；：、]{0,10}(?:之一|[中里]的|之[中内]|的(?:代表|重点|典型|主要))/;

/** 小麦、玉米是我省三大主粮作物的代表: whose they are stands between. */
const IS_OF = /是[\u4e00-\u9fff]{1,6}$/;

/**
 * 小麦、玉米是我省三大主粮作物的代表; 该展会是自行车、电动车行业三大展会之一: what is said to be of them is named before 是, and a list behind 是 says
 * of what they are.
 */
function isSomeOfThem(listed: string, rest: string): boolean {
  if (IS_OF.test(listed)) return IS_SOME_OF_THEM.test(rest);
  const is = listed.lastIndexOf('是');
  return is > 0 && ONE_OF_THEM.test(rest) && listed.includes('、', is);
}
const ONE_OF_THEM = /^[^，。；：、]{0,10}之一/;

/** A list without quotation marks, with `rest` behind its count. */
function plainList(items: readonly string[], stretch: Stretch, counted: Count, rest: string): StatedCount {
  const { start, end, listed, quoted, open } = stretch;
  const { number, count, stated } = counted;
  const joins = joinsIn(listed);
  const plain = items.length + joinsIn(items.at(-1) ?? '');
  const agrees = agreesWith(stated, items, plain, open);
  const sure =
    !agrees &&
    isPlainList(items, joins, counted.measure) &&
    isNamed(stretch, counted, rest) &&
    (open
      ? plain > stated && isShortList(items)
      : Math.abs(stated - plain) <= 2 &&
        (stated !== items.length || endsSurely(items)) &&
        (!quoted || (joins === 0 && isRegular(items))) &&
        countsEach(items, plain, counted, rest));
  const list = span(start, end);
  const likely = !agrees && !quoted && isLikely(items, plain, counted, rest, stretch);
  const told = !open && stated > plain ? Math.max(plain, namesIn(items)) : plain;
  return { form: open ? 'open' : 'before', stated, listed: told, count, number, list, agrees, sure, likely };
}

/** Whether a careful reader can make `stated` of the items; of a list that 等 leaves open there are no more than that. */
function agreesWith(stated: number, items: readonly string[], plain: number, open: boolean): boolean {
  const attributes = attributesIn(items);
  return open
    ? plain - attributes <= stated && !leavesOutOne(items, stated - plain)
    : waysToCount(items).has(stated) || (attributes > 0 && waysToCount(items.slice(attributes)).has(stated));
}

/** 常见、易查找的存款、房产等: how many at the head of the list may say with the next what it is like. */
const attributesIn = (items: readonly string[]): number => {
  const first = items.findIndex((item) => item.includes('的') && ATTRIBUTE.test(item));
  return first > 0 && first <= MOST_ATTRIBUTES ? first : 0;
};
const ATTRIBUTE = /^[^的]{1,8}的[^的]{2,}/;
const MOST_ATTRIBUTES = 3;

/** Whether it is said right there what is counted: behind the count, by 这 in front of it (甲、乙、丙这四类。), or by 人. */
const isNamed = ({ all, paused }: Stretch, { measure }: Count, rest: string): boolean =>
  !paused && (hasHead(rest) || (all && ENDS_THERE.test(rest)) || measure === MEASURE_OF_NAMED_PEOPLE);
const ENDS_THERE = /^[，。；]/;
/** 包括甲、乙、丙四项⏎; 划分为甲、乙、丙四部分：. */
const ENDS_THE_POINT = /^(?:$|[，。；：])/;

/** Whether what is counted is named behind the count, and is one thing. */
const hasHead = (rest: string): boolean => !HEAD_WITH_ETC.test(rest) && !HEAD_IS_MISSING.test(rest);

/** A list that 等 leaves open and that has so many items seldom leaves out just one. */
const FEWEST_OF_AN_OPEN_LIST = 4;

/** 甲、乙、丙、丁等五个镇: who names four of five would have named the fifth. 大病医疗或者住房租金 may be two. */
const leavesOutOne = (items: readonly string[], off: number): boolean =>
  off === 1 && items.length >= FEWEST_OF_AN_OPEN_LIST && !items.some((item) => item.includes('或'));

/** Whether a reader would look twice: the count is off by one, and items and head are a list and what it is of. */
function isLikely(
  items: readonly string[],
  plain: number,
  { stated, measure }: Count,
  rest: string,
  stretch: Stretch,
): boolean {
  const { open } = stretch;
  const parted = partedAtItsEnd(items);
  const off = open ? stated - (parted && isAllEven(parted) ? plain : items.length) : offBy(items, plain, stated);
  if (Math.abs(off) !== 1 || (open && off === 1 && !leavesOutOne(items, off))) return false;
  if (
    (HEAD_IS_MISSING.test(rest) && !GRADED.test(rest) && !needsNoName(stretch, parted ?? items, measure, rest)) ||
    HEAD_WITH_ETC.test(rest)
  )
    return false;
  return !areOwners(items, rest) && goesStraightOn(items, parted, rest) && areItems(items);
}

/**
 * Whether what is counted need not be named: by 这 or 分为 it is what is listed, and kinds are (甲、乙、丙三类). A list that a paragraph begins
 * with may have begun in the line before, unless what it parts is named in front of it.
 */
const needsNoName = (
  { all, start, listed }: Stretch,
  items: readonly string[],
  measure: string,
  rest: string,
): boolean =>
  (all && ENDS_THERE.test(rest)) ||
  (ENDS_THE_POINT.test(rest) && IS_PARTED.test(listed)) ||
  (mayEnd(rest, measure) && start > 0 && isEven(items));

/** 甲、乙、丙、丁与戊四个方面: what a reader may count as four or five is off by one from either. */
const offBy = (items: readonly string[], plain: number, stated: number): number =>
  stated - (stated > plain ? Math.max(plain, namesIn(items)) : Math.min(...waysToCount(items)));

/** 甲、乙、丙三类。 分为甲、乙、丙三部分。 What is counted need not be named. */
const mayEnd = (rest: string, measure: string): boolean => NAMES_KINDS.includes(measure) && /^[，。；]/.test(rest);
const NAMES_KINDS: readonly string[] = [...MEASURES_OF_KINDS, ...MEASURES_THAT_SUM_UP_NOTHING];

/** Whether nothing but the list leads to its count. */
const goesStraightOn = (items: readonly string[], parted: readonly string[] | undefined, rest: string): boolean =>
  areSides(items, rest) || !leadsOn(items, parted);

/** 甲防治、乙修复、丙提升、丁建设四个方面: whatever they are made of, they are sides of something. */
const areSides = (items: readonly string[], rest: string): boolean =>
  items.length >= FEWEST_OF_AN_OPEN_LIST && rest.startsWith('方面');

/** Whether what stands between the marks can be the items of one list. */
function areItems(items: readonly string[]): boolean {
  const [first = '', ...others] = items;
  const last = items.at(-1) ?? '';
  // 经过朱、刘等以及四方面军: no list ends so.
  if (last.includes('或') || /[和与及的]$/.test(last)) return false;
  // 打赢脱贫攻坚战、续写了甲和乙两大奇迹: the count is of what the last item tells.
  if (/了(?!解)/.test(last)) return false;
  if (items.some((item) => item.includes('“')) || others.some((item) => item.length > 16)) return false;
  if ([first.slice(-5), ...others].some((item) => HAS_FIGURES.test(item))) return false;
  // 签订协定、通过决议、宣布四项承诺: the count is of what the last verb does.
  const isUneven = others.slice(0, -1).some((item) => item.length >= 2 * last.length);
  return !isUneven || !(others.some((item) => STARTS_WITH_VERB.test(item)) || isBareVerb(last, others));
}

/** 需求分析和系统实现 ends in a verb, but its two parts are of one length. */
const leadsOn = (items: readonly string[], parted: readonly string[] | undefined): boolean =>
  LEADS_ON.test(items.at(-1) ?? '') &&
  !sharesEnd(items) &&
  !(parted && isAllEven(parted)) &&
  !isOfNames(items) &&
  !endsAsOthers(items);

/** 农田修复、水源修复、林地修复、湿地修复、生态质量提升: so many names, the last as long as they are, and none with a verb in front. */
const isOfNames = (items: readonly string[]): boolean => {
  const [, ...others] = items;
  const last = items.at(-1) ?? '';
  const ending = others[0]?.slice(-2);
  return (
    others.length >= FEWEST_OF_AN_OPEN_LIST &&
    last.length >= 6 &&
    others.filter((item) => item.slice(-2) === ending).length >= others.length - 1 &&
    !others.some((item) => STARTS_WITH_VERB.test(item))
  );
};

const COUNTED_BEFORE = new RegExp(`等${NUMERAL}([\\u4e00-\\u9fff])[^、]*、`);
/** 盐道街中学等三所学校、青白江区三所农村中学: the count before has taken up what is listed. */
const isCountedBefore = (listed: string, measure: string): boolean => COUNTED_BEFORE.exec(listed)?.[1] === measure;

/** 新的对比、一张三种方法的表: the count belongs to what the count before it is of. */
const SHEETS = '张份套本篇幅批';
const INSIDE_ANOTHER = new RegExp(`${NUMERAL}.$`);

/** Whether the words right before a count say that it is not of the list: 以上两项, 国内国际两个. */
function isNotOfList({ listed, quoted }: Stretch, { stated, measure }: Count): boolean {
  return (
    (listed.includes('等') && isCountedBefore(listed, measure)) ||
    (SHEETS.includes(listed.at(-1) ?? '\n') && INSIDE_ANOTHER.test(listed)) ||
    POINTS_PAST.test(listed) ||
    JOINS.includes(listed.at(-1) ?? '\n') ||
    (stated === 2 && !quoted && NAMES_TWO.test(listed))
  );
}

/**
 * “两个确立”“四个意识”“四个自信”: what stands in quotation marks behind others that hold a number and 个 is a name like them. “甲”“乙”“丙”
 * “三个导向” counts them.
 */
const isOneOfNames = ({ listed, quoted }: Stretch): boolean => quoted && isIn(NAMES_WITH_A_COUNT, listed);
const NAMES_WITH_A_COUNT = new RegExp(`“${NUMERAL}${anyOf(MEASURES_INSIDE_AN_ITEM)}[^“”]{1,10}”[、和与及]?$`);

/** ；二、从增加供给和抑制需求两方面入手: the number of the point itself is no item. */
const isOwnNumber = (first = ''): boolean =>
  first.length < 3 &&
  [...first].every((character) => NUMERALS_TO_TEN.includes(character) || /[A-Za-z]/.test(character));
/** 分为甲、乙、丙三部分, 包括甲、乙、丙三部分. */
const IS_PARTED = new RegExp(`^[^、]{0,12}${anyOf(VERBS_OF_PARTING)}[^、]`);
/** 由破题、承题、起讲三部分组成: the list is all there is. */
const MAKES_UP = new RegExp(`^${anyOf(VERBS_OF_MAKING_UP)}`);

/** 《药品、器械注册收费标准》: a mark inside a title parts no items. */
const withWholeTitles = (listed: string): string =>
  listed.includes('《') ? listed.replace(/《[^《》]{1,80}》/g, (title) => title.replaceAll('、', '·')) : listed;

/** The items of 甲、乙、丙, if it is a list and goes with what is counted. */
function itemsOf(listed: string, { measure }: Count, rest: string, all: boolean): readonly string[] | undefined {
  if (!listed.includes('、') || listed.includes('“') !== listed.includes('”')) return undefined;
  const isParted = all || MAKES_UP.test(rest) || IS_PARTED.test(listed);
  const items = withWholeTitles(listed).split('、');
  if (MEASURES_THAT_SUM_UP_NOTHING.includes(measure) && !isParted && !areLevels(items, measure)) return undefined;
  if (isOwnNumber(items[0])) items.shift();
  if (measure === MEASURE_OF_NAMED_PEOPLE && !areNamedPeople(items)) return undefined;
  return items.length < 2 || items.includes('') ? undefined : items;
}

/** What is told of levels is told to look at. */
const lessSure = (found: StatedCount): StatedCount => ({ ...found, sure: false, likely: found.sure || found.likely });

/** 省、市、县、乡四级, 市、区（县）、街（镇）、居（村）四级: levels that are named by one character each, the first behind what leads up to it. */
const areLevels = ([, ...others]: readonly string[], measure: string): boolean =>
  measure === LEVEL && others.length >= 2 && others.every((item) => item.length === 1);
const LEVEL = '级';

/** 第三, 几, 数十; 三大, 两个; a number inside quotation marks: figures that an item of a plain list has none of. */
const HAS_FIGURES = new RegExp(
  `[\\d第几]|数[十百千]|“[^”]{0,${LONGEST_LIST}}${NUMERAL}|${NUMERAL}${anyOf(MEASURES_INSIDE_AN_ITEM)}`,
);

/** Three items or more, made alike. */
const isRegular = (items: readonly string[]): boolean => items.length >= 3 && isEven(items);
/** The same, and short. */
const isShortList = (items: readonly string[]): boolean =>
  isRegular(items) && items.slice(1).every((item) => item.length <= 6);

/** No figures, no verb before the count, and items that are names of one kind rather than clauses. */
function isPlainList(items: readonly string[], joins: number, measure: string): boolean {
  const [first = '', ...others] = items;
  const last = items.at(-1) ?? '';
  // Before the first item stands what leads up to it, figures and all.
  if ([first.slice(-5), ...others].some((item) => HAS_FIGURES.test(item))) return false;
  if (/[的了并]/.test(last) || (LEADS_ON.test(last) && !sharesEnd(items) && !isAllEven(items))) return false;
  if (joins > 1 || others.slice(0, -1).some((item) => joinsIn(item) > 0)) return false;
  const lengths = others.map((item) => item.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest > 16 || isBareVerb(last, others)) return false;
  return (
    others.length < 2 ||
    items.length >= 5 ||
    MEASURES_OF_A_SUMMARY.includes(measure) ||
    longest - shortest <= Math.max(4, shortest) ||
    sharesEnd(items)
  );
}

const LEVELS = new RegExp(anyOf(LEVELS_AND_REACHES), 'g');
const NAMES_PEOPLE = new RegExp(`${anyOf(ENDINGS_OF_SORTS_OF_PEOPLE)}$`);

/** Each item is one of what is counted: 甲、乙、丙三个镇. Of 水利、交通5个项目 and 党员、干部3名 that is not known. */
function countsEach(items: readonly string[], plain: number, { stated, measure }: Count, rest: string): boolean {
  if (MEASURES_OF_ITEMS.includes(measure) || rest.startsWith('方面')) return true;
  const off = Math.abs(plain - stated);
  if (items.length === 2 && off > 1) return false;
  // 国家级, 省级 say nothing of what is counted.
  const [named = ''] = rest.split(/[，。；：、！？]/, 1);
  const head = named.replace(LEVELS, '');
  if (MEASURES_OF_KINDS.includes(measure) || ABSTRACT.test(head.slice(0, 4))) return true;
  if (areOwners(items, head)) return false;
  const ofPeople = MEASURES_OF_PEOPLE.includes(measure);
  if (ofPeople && areNamedPeople(items)) return true;
  const sorts = ofPeople && items.some((item) => NAMES_PEOPLE.test(item));
  if (sorts || isCountedByKind(head)) return measure === '项' && plain >= 3 && off === 1;
  // 格尔木、德令哈3座电站: things at two places. Two items have to be what the head says they are.
  if (PLACE.test(head.slice(0, 12)) || ABSTRACT.test(head.slice(0, 8))) return true;
  return plain >= 3 && off === 1;
}

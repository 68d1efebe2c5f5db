/** Classifiers that lost their number: which words before them want one, which words after them are being counted. */
import { anyOf } from '../norms/lexicon';
import { unitsFor } from '../norms/units';
import {
  BOUNDS,
  BOUNDS_BEFORE_A_STOP,
  GROUPS_OF_PEOPLE,
  HARM_TO_PERSONS,
  LIGHT_BEFORE_GE,
  LINKS_BEFORE_GE,
  MAKES_A_WORD_WITH_达,
  MORE_GROUPS_OF_PEOPLE,
  NAMES_OF_DIGITS,
  NO_NOUN_BEFORE_GE,
  REACHING_PEOPLE,
  SPOKEN_WITH_A_BARE_CLASSIFIER,
  TOTALS,
  VERBS_OF_HAVING,
  VERBS_OF_HAVING_IN_ALL,
  VERBS_OF_MAKING_RULES,
  VERBS_OF_REACHING,
  VERBS_THAT_END_LIKE_HAVING,
  VERBS_WITH_A_COUNTED_OBJECT,
} from '../norms/words/before-a-number';
import {
  CLASSIFIERS_BEHIND_DENG,
  CLASSIFIERS_THAT_BEGIN_A_CLAUSE,
  ENDS_OF_THINGS_BEHIND_GE,
  THINGS_BEHIND,
  THINGS_COUNTED_WITH_项,
  THINGS_BEHIND_GE,
  THINGS_IN_FRONT,
  THINGS_IN_FRONT_OF_XIANG_UNLESS_WANTED,
  THINGS_SAID_OF_EACH,
  ADVERBS_OF_EXTENT,
  REACHED_AT_A_STOP,
  SHORT_OF_ITSELF,
  VERBS_OF_BEING,
} from '../norms/words/classifiers';
import {
  COMPOUNDS_THAT_BEGIN_WITH_GE,
  COMPOUNDS_WITH_GE_UNLESS,
  JOINS_IN_FRONT,
  WORDS_A_CLASSIFIER_ENDS,
} from '../norms/words/compounds-with-classifiers';
import { COUNTING_NUMERALS } from '../norms/words/counting';
import { IN_FRONT_OF_A_CLASSIFIER } from '../norms/words/words-with-classifiers';
import { unlessFollowed } from '../norms/guards';

/** How sure it is that the number is gone. */
export type Evidence = 'sure' | 'likely';
/** `evidence` where something `holds`. */
export const when = (holds: boolean, evidence: Evidence = 'sure'): Evidence | undefined =>
  holds ? evidence : undefined;

/** The text round a classifier: `left` and `right` near, `before` the longer stretch that shows its sisters. */
export interface Around {
  readonly left: string;
  readonly right: string;
  readonly before: string;
  /** So far as the phrases reach beside which a gap shows. */
  readonly beforeFar: string;
  readonly rightFar: string;
}

const HAN = '[\\u4e00-\\u9fff]';
/** What parts the items of a list. */
const WITHIN = '[^，。；、\\d]';

const COUNTING = new Set([
  ...VERBS_OF_HAVING,
  ...TOTALS,
  ...VERBS_OF_REACHING,
  ...BOUNDS,
  ...VERBS_WITH_A_COUNTED_OBJECT,
]);
const SPOKEN = new Set(SPOKEN_WITH_A_BARE_CLASSIFIER);
const LINKS = new Set(LINKS_BEFORE_GE);
/** Total words: even a stop may follow the classifier. */
const CLOSING = new Set([...VERBS_OF_HAVING_IN_ALL, ...TOTALS, ...VERBS_OF_REACHING, ...BOUNDS_BEFORE_A_STOP]);
const PERSONS = new Set([...GROUPS_OF_PEOPLE, ...MORE_GROUPS_OF_PEOPLE, ...TOTALS, ...REACHING_PEOPLE]);

/** 发现有个问题, 假设有个村: the verb is another one. */
const OTHER_WORDS = new RegExp(`${anyOf(VERBS_THAT_END_LIKE_HAVING)}$`);

/** Whether `left` ends with a word of `list`, or with one and 了, 起, 出. At most five look-ups each. */
function endsIn(left: string, list: ReadonlySet<string>): boolean {
  if (OTHER_WORDS.test(left)) return false;
  const bare = /[了起出]$/.test(left) ? left.length - 1 : left.length;
  for (let length = 1; length <= 5; length++) {
    if (length <= left.length && list.has(left.slice(-length))) return true;
    if (bare < left.length && length <= bare && list.has(left.slice(bare - length, bare))) return true;
  }
  return false;
}

/** Whether `left` ends with a verb of having or reaching. */
export function wantsNumber(left: string): boolean {
  return endsIn(left, COUNTING);
}

/** The same, or with a verb that in speech takes a bare classifier. */
export function wantsCount(left: string): boolean {
  return endsIn(left, COUNTING) || endsIn(left, SPOKEN);
}

const STOP_AFTER = /^(?:$|[，,。；、）（]|左右|以上(?!的(?![，。；])))/;
const ENDS_IN_WORD = new RegExp(`${HAN}$|[”）]$`);
/** Where a clause begins, a bare classifier has lost its number: ，个区县通过……; 。所高校入选……. */
const CLAUSE_START = /(?:^|[，。；：、])$/;
/** 张三等名同志; not 不等, 他等. */
const AFTER_DENG = /[^一不我他你她]等$/;

/** Whether classifier `unit` has lost its number. */
export function countsThings(unit: string, around: Around): boolean {
  const stops = STOP_AFTER.test(around.right);
  // 投标人少于3个的，: a bound sets off a case.
  if (!FALLS_SHORT.has(unit) && OF_A_CASE.test(around.right) && BOUND.test(around.left)) return true;
  // （四）军民融合方面6项。
  if (unit === '项' && around.left.endsWith('方面') && /^[：。，]/.test(around.right)) return true;
  // 造成人死亡, 技术余项，: no person, no 余 without its number.
  if (unit === '人' && HARM.test(around.right)) return /造成$/.test(around.left);
  if (around.left.endsWith('余') && unit !== '人') return stops || BEHIND.get(unit)?.test(around.right) === true;
  if (unit === '人') return personsAreLost(stops, around.left);
  if (unit === '个') return geIsLost(stops, around);
  return stops ? atStop(unit, around) : beforeThing(unit, around);
}

const HARM = new RegExp(`^${anyOf(HARM_TO_PERSONS)}`);
/** 少于3个的，, 超过300户以上的. */
const OF_A_CASE = /^(?:及?以[上下内])?的?[，。；]/;
const BOUND = new RegExp(`(?:${anyOf(BOUNDS)}|不[足满])$`);
const FALLS_SHORT = new Set(SHORT_OF_ITSELF);
/** 505户1748人: behind households stand their people. */
const HOUSEHOLDS = /\d户$/;
/** 3人以上10人以下: the other end of a range. */
const LOWER_END = /\d人以上$/;

function personsAreLost(stops: boolean, left: string): boolean {
  return (stops && (endsIn(left, PERSONS) || HOUSEHOLDS.test(left))) || LOWER_END.test(left);
}

/** 个人, 个体: words that 个 begins. */
export const GE_WORD = new RegExp(`^${unlessFollowed(COMPOUNDS_THAT_BEGIN_WITH_GE, COMPOUNDS_WITH_GE_UNLESS)}`);
const GE_COUNTED = new RegExp(`^(?:${anyOf(THINGS_BEHIND_GE)}|点(?=[\\d，。；、（]))`);
/** 挨个, 逐个, 那么个: 个 in a word or phrase; after any other noun a stop shows that the number is gone. */
const GE_NO_NOUN = new RegExp(`${anyOf(NO_NOUN_BEFORE_GE)}$`);
const NUMBER_BEHIND_GE = new RegExp(`^(?:${anyOf(COUNTING_NUMERALS)}(?!级|等)|[几半\\d])`);
/** 中药材、脐橙等个百亿级产业; 绿色石化、智能制造个集群. */
const AFTER_LIST = /[、和][^，。；：、\d]{2,10}$/;
/** 促成个合作项目: what administration counts, with its attributes in front and a stop behind. */
const HEAD_AHEAD = new RegExp(
  `^(?:“[^“”]{1,12}”${HAN}{0,8}|${HAN}{2,12})${anyOf(ENDS_OF_THINGS_BEHIND_GE)}(?=[，。；、）和及与]|$)`,
);
const SPEAKS_LIGHTLY = new RegExp(`${anyOf(LIGHT_BEFORE_GE)}$`);
const OF_ALL = new RegExp(`^${anyOf(THINGS_SAID_OF_EACH)}`);
/** …4个国家级中心和个省级中心: the second of two. */
const SECOND_GE = /\d个[^，。；]{0,14}[和及与]$/;

/** 当个（某公司）用 is said. */
const geAtStop = ({ left, right }: Around): boolean =>
  ENDS_IN_WORD.test(left) && !GE_NO_NOUN.test(left) && !(right.startsWith('（') && SPEAKS_LIGHTLY.test(left));

/** 增至6个：. Not 按照个、十、百, the places of digits. */
const geIsLost = (stops: boolean, around: Around): boolean =>
  !around.right.startsWith('、十') &&
  (stops || around.right.startsWith('：') ? geAtStop(around) : geBeforeThing(around));

function geBeforeThing({ left, right, before }: Around): boolean {
  if (GE_WORD.test(right) || !/^[\u4e00-\u9fffA-Z“]/.test(right)) return false;
  // 等个一两天, 有个三五年: spoken, with a number of its own behind.
  if (NUMBER_BEHIND_GE.test(right)) return false;
  if (opensAName(left) || hasLikeOne(right) || MANY_NAMED.test(before)) return true;
  const isLight = SPEAKS_LIGHTLY.test(left) && !endsIn(left, SPOKEN);
  if (HEAD_AHEAD.test(right) && /[\u4e00-\u9fff]{2}$/.test(left) && !isLight) return true;
  if (!GE_COUNTED.test(right)) return false;
  if (endsIn(left, SPOKEN) || SECOND_GE.test(before)) return true;
  if (AFTER_LIST.test(before) && !GE_NO_NOUN.test(left)) return true;
  return endsIn(left, LINKS) && !(/[与和及向在对]$/.test(left) && OF_ALL.test(right));
}

/** Whether what stands before 个 wants a count, whatever stands behind it. */
function opensAName(left: string): boolean {
  if (endsIn(left, COUNTING) || endsIn(left, CLOSING) || CLAUSE_START.test(left)) return true;
  return AFTER_DENG.test(left) || left === '等' || HAS_NO_COUNT.test(left);
}

/** 重大工程的285个计划新开工项目, 标“▲”的26个指标: behind 的 a noun has its number, or none of its 个. */
const HAS_NO_COUNT = /[\u4e00-\u9fff”]的$/;
/** 北京、天津、上海、重庆个直辖市: three names and more, and what they are. */
const MANY_NAMED = /(?:[\u4e00-\u9fff]{2,8}、){2}[\u4e00-\u9fff]{2,8}$/;

/** 巴东县个村，巫山县6个村: the same thing is counted right behind. */
function hasLikeOne(right: string): boolean {
  const end = right.search(/[^\u4e00-\u9fff]/);
  const thing = right.slice(0, end);
  const at = end > 0 && end <= 6 ? right.indexOf(`个${thing}`, end) : -1;
  return at > 0 && /\d/.test(right.charAt(at - 1)) && !/[\u4e00-\u9fff]/.test(right.charAt(at + 1 + thing.length));
}

/** Numbers, and does not count: 前9位, 第3名. */
const NUMBERS_A_PLACE = '前后第末';
const sisters = new Map<string, readonly [RegExp, RegExp, RegExp]>();

/** A sister in the same list that has its number: 绿色工厂8家、绿色园区家. */
export function hasSister(unit: string, { before, right }: Around): boolean {
  let patterns = sisters.get(unit);
  if (!patterns) {
    patterns = [
      new RegExp(`^(?:[、，]${WITHIN}{1,16}|[和与及]${WITHIN}{0,16})(?<![${NUMBERS_A_PLACE}])\\d[\\d.]{0,8}万?${unit}`),
      new RegExp(`\\d万?${unit}(?:以上|左右)?(?:[、，]${WITHIN}{1,16}|${WITHIN}{0,14}[和与及]${WITHIN}{0,2})$`),
      // 合作社由36家增加为家: what it was has its number.
      new RegExp(`[由从]${WITHIN}{0,6}\\d[\\d.]{0,8}万?${unit}[^，。；\\d]{1,8}[为到至]$`),
    ];
    sisters.set(unit, patterns);
  }
  return patterns[0].test(right) || patterns[1].test(before) || patterns[2].test(before);
}

/** What stands in front of a classifier that closes its clause, where that is more than a list of nouns. */
const IN_FRONT_BY_SHAPE: Readonly<Record<string, string>> = {
  辆: '[^车]',
  项: `(?<!缺[少失].{0,4})${anyOf(THINGS_IN_FRONT_OF_XIANG_UNLESS_WANTED)}`,
};
const IN_FRONT = patternsOf(THINGS_IN_FRONT, IN_FRONT_BY_SHAPE, (things) => `${things}$`);
const WORD_WITH = new RegExp(anyOf(WORDS_A_CLASSIFIER_ENDS));
const BEHIND_A_TOTAL = new Set(unitsFor('dropped', 'people', 'classifier').filter((unit) => unit !== '届'));

const TOTAL_ALONE = new RegExp(`(?:^|[（，。；：、])${anyOf(['共'], TOTALS, VERBS_OF_HAVING_IN_ALL)}$`);
const REACHED = new Set(REACHED_AT_A_STOP);
const REACHES = new RegExp(`(?<![${MAKES_A_WORD_WITH_达}])[达超]$`);
const NAMES_A_DIGIT = new RegExp(`${anyOf(NAMES_OF_DIGITS)}$`);

function atStop(unit: string, around: Around): boolean {
  const { left, right } = around;
  const isWord = WORD_WITH.test(left.slice(-1) + unit) || (unit === '位' && NAMES_A_DIGIT.test(left));
  // （共项）: nothing else is said of it.
  if (!isWord && BEHIND_A_TOTAL.has(unit) && TOTAL_ALONE.test(left)) return true;
  if (/[\u4e00-\u9fff”]$/.test(left) && !isWord && hasSister(unit, around)) return true;
  if (unit === '家' && /企业$/.test(left)) return /^(?:左右|以上)/.test(right);
  // 上市公司达家，, 子公司超家，: never without its number.
  if (REACHED.has(unit) && REACHES.test(left)) return true;
  return IN_FRONT.get(unit)?.test(left) === true || (BEHIND_A_TOTAL.has(unit) && !isWord && endsIn(left, CLOSING));
}

/** What a classifier counts behind it, where that is more than a list of words. */
const BEHIND_BY_SHAPE: Readonly<Record<string, string>> = {
  辆: `${HAN}{0,4}车`,
  支: '队(?!伍建)',
  株: `${HAN}{1,3}树`,
};
const BEHIND = patternsOf(THINGS_BEHIND, BEHIND_BY_SHAPE, (things) => `^${things}`);
/** Whether what follows classifier `unit` is one of the things that it counts. */
export const isKnownThing = (unit: string, right: string): boolean => BEHIND.get(unit)?.test(right) === true;
const JOINS = new Map(Object.entries(JOINS_IN_FRONT).map(([unit, characters]) => [unit, new Set(characters)]));
const BEGINS_A_CLAUSE = new Set(CLASSIFIERS_THAT_BEGIN_A_CLAUSE);
const BEHIND_DENG = new Set(CLASSIFIERS_BEHIND_DENG);

const COUNTED_WITH_XIANG = new RegExp(`^${anyOf(THINGS_COUNTED_WITH_项)}`);
const MAKES_RULES = new RegExp(`${anyOf(VERBS_OF_MAKING_RULES)}$`);

/** 未修复项主要为……, 已完成件均已归档: the classifier closes a noun, of which something is said. */
const IS_SAID_OF_IT = new RegExp(`^${anyOf(ADVERBS_OF_EXTENT)}${anyOf(VERBS_OF_BEING)}`);

function beforeThing(unit: string, { left, right }: Around): boolean {
  // 是件好事, 这是项长期任务: one of them, as it is said.
  if (BEHIND.get(unit)?.test(right) !== true || IS_SAID_OF_IT.test(right) || left.endsWith('是')) return false;
  if (unit === '项' && /建设立$/.test(left)) return false;
  // 特制定本手册, 完成了本书: this one.
  if (unit === '本' && (/^书(?!籍)/.test(right) || MAKES_RULES.test(left))) return false;
  // 等项工作 is said; 等户企业 is not.
  if (BEHIND_DENG.has(unit) && AFTER_DENG.test(left)) return true;
  // 修复项, 依赖项: any word makes a noun with 项. A verb, or what is counted so, shows that its number is gone: 梳理出项任务.
  const mayLack = unit === '项' && !COUNTED_WITH_XIANG.test(right) ? /[出了成起]$/ : /[\u4e00-\u9fff]$/;
  if (mayLack.test(left) && joinsNothing(unit, left.charAt(left.length - 1))) return true;
  return wantsCount(left) || (CLAUSE_START.test(left) && BEGINS_A_CLAUSE.has(unit) && !left.endsWith('、'));
}

/** Whether `last` makes no word with the classifier behind it; undefined tables say nothing. */
const joinsNothing = (unit: string, last: string): boolean =>
  JOINS.get(unit)?.has(last) === false && IN_FRONT_OF_A_CLASSIFIER[unit]?.includes(last) !== true;

/** A pattern for each classifier: its words, and what is said of them by shape. */
function patternsOf(
  things: Readonly<Record<string, readonly string[]>>,
  shapes: Readonly<Record<string, string>>,
  whole: (things: string) => string,
): ReadonlyMap<string, RegExp> {
  const units = new Set([...Object.keys(things), ...Object.keys(shapes)]);
  return new Map(
    [...units].map((unit) => {
      const parts = [anyOf(things[unit] ?? []), ...(shapes[unit] === undefined ? [] : [shapes[unit]])];
      return [unit, new RegExp(whole(`(?:${parts.join('|')})`))];
    }),
  );
}

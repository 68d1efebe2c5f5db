/**
 * Classifiers that stand alone between two words: 新引入家跨国药企, 打通条断头路, 一等奖名，. Neither neighbour makes a word with them,
 * and what opens or closes the phrase wants a number. Each of it might be said in speech, so the number is likely lost, not
 * surely.
 */
import { anyOf } from '../norms/lexicon';
import { unitsFor } from '../norms/units';
import { COMPARES_WITH_ANOTHER_YEAR } from '../norms/words/after-a-number';
import {
  LIGHT_BEFORE_GE,
  LIGHT_ENDS_BEFORE_GE,
  LINKS_BEFORE_A_COUNTED_THING,
  NO_GAP_BEFORE_A_QUOTED_GE,
  OPENS_A_COUNT,
  OPENS_A_KNOWN_THING,
  GRADES_OF_A_PRIZE,
  SAYS_HOW_MANY_IN_ALL,
  VERBS_OF_GROWTH,
  VERBS_OF_THE_NEW,
} from '../norms/words/before-a-number';
import {
  COUNTS_A_KNOWN_THING_BETWEEN_NOUNS,
  COUNTS_BETWEEN_NOUNS,
  ENDS_OF_THINGS_BEHIND_DENG_XIANG,
  ENDS_OF_THINGS_BEHIND_GE,
  ENDS_OF_THINGS_BEHIND_SUO,
  ENDS_OF_PERSONS,
  NO_WORD_BEFORE_以上,
  NOUNS_WITH_A_VERB_IN_FRONT,
  NOT_COUNTED_BEHIND_DENG,
  PUT_BEFORE_A_MEETING,
} from '../norms/words/classifiers';
import {
  BEHIND_A_CLASSIFIER,
  ENDS_WORDS_WITH_人,
  IN_FRONT_OF_A_CLASSIFIER,
} from '../norms/words/words-with-classifiers';
import { beginsWord } from './words-with-units';
import { behindAny } from './around';
import { isHanCharacter } from './characters';
import { amountStandsAlone } from './dropped-alone-amounts';
import { type Around, GE_WORD, hasSister, isKnownThing, wantsCount } from './dropped-counts';

const setsOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([unit, characters]) => [unit, new Set(characters)]));
const ENDS_A_WORD = setsOf(IN_FRONT_OF_A_CLASSIFIER);
const BEGINS_A_WORD = setsOf(BEHIND_A_CLASSIFIER);
const OPENS = new Set(OPENS_A_COUNT);
const OPENS_KNOWN = new Set(OPENS_A_KNOWN_THING);
const GROWTH = new Set(VERBS_OF_GROWTH);

/** 内容和次数: the classifier begins a word. */
const beginsAWord = (unit: string, right: string): boolean => BEGINS_A_WORD.get(unit)?.has(right.charAt(0)) === true;

const STOPS = '，。；、）（';
const stops = (right: string): boolean => right === '' || STOPS.includes(right.charAt(0));
/** 798元和676元: what joins two of a kind. */
const JOINS_TWO = '和与及、至到';
const joinsTwo = (left: string, right: string): boolean =>
  JOINS_TWO.includes(right.charAt(0) || '\n') || JOINS_TWO.includes(left.charAt(left.length - 1));
const MONEY = new Set(unitsFor('dropped', 'money'));

/** Whether `unit` stands alone, and so has likely lost its number. */
export function standsAlone(unit: string, around: Around): boolean {
  const { left, right } = around;
  const last = left.charAt(left.length - 1);
  if (!isHanCharacter(last)) return false;
  if (unit === '个') return geStandsAlone(around);
  if (unit === '人') return personsStandAlone(around);
  // 覆盖30余户困难家庭. 余项 may be what remains.
  if (last === '余') return unit !== '项' && isHanCharacter(right.charAt(0)) && !beginsWord(unit, right);
  if (amountStandsAlone(unit, around)) return true;
  const joins = ENDS_A_WORD.get(unit)?.has(last);
  if (
    (joins ?? !MONEY.has(unit)) === false &&
    joinsTwo(left, right) &&
    !beginsAWord(unit, right) &&
    hasSister(unit, around)
  )
    return true;
  if (joins === undefined) return false;
  if (stops(right)) return closesAlone(unit, joins, around);
  return IS_A_BOUND.some((bound) => right.startsWith(bound))
    ? unit !== '所' && (!joins || BOUND_ALONE.has(unit) || endsIn(left, OPENS, 2))
    : opensAlone(unit, joins, around);
}
const IS_A_BOUND = ['以上', '左右', '及以上'];
const BOUND_ALONE = new Set(NO_WORD_BEFORE_以上);

/** Whether `left` ends with a word of `list` that has `shortest` to four characters. */
function endsIn(left: string, list: ReadonlySet<string>, shortest: number): boolean {
  for (let length = shortest; length <= 4 && length <= left.length; length++)
    if (list.has(left.slice(-length))) return true;
  return false;
}

const SCHOOLS = new RegExp(`^[\\u4e00-\\u9fff]{0,10}${anyOf(ENDS_OF_THINGS_BEHIND_SUO)}`);

/** 新引入家跨国药企, 打通条断头路, 为名困难家庭学生. In 再次 and 全国家 the classifier ends a word. */
function opensAlone(unit: string, joins: boolean, around: Around): boolean {
  const { left, right, before } = around;
  const next = right.charAt(0);
  // 他是名教师, 那是座老桥.
  if (
    left.endsWith('是') ||
    !isHanCharacter(next) ||
    GOES_ON.includes(next) ||
    BEGINS_A_WORD.get(unit)?.has(next) !== false
  )
    return false;
  if (unit === '次') return !joins && isHowOften(before);
  if (left.endsWith('等')) return (unit !== '所' || isThing(unit, left, right)) && isLostBehindDeng(unit, around);
  return isThing(unit, left, right) && opensThing(unit, joins, around);
}

/** Whether what stands in front of the classifier leads to a count of the thing behind it. */
function opensThing(unit: string, joins: boolean, around: Around): boolean {
  const { left, right } = around;
  if (endsIn(left, OPENS, 2) || (!joins && isBetweenNouns(unit, around))) return true;
  const known = endsIn(left, OPENS, 1) || (endsIn(left, OPENS_KNOWN, 1) && isKnownThing(unit, right));
  return unit === '名' ? known || (!joins && wantsCount(left)) : !joins && (known || wantsCount(left));
}

const BETWEEN = new Set(COUNTS_BETWEEN_NOUNS);
const BETWEEN_KNOWN = new Set(COUNTS_A_KNOWN_THING_BETWEEN_NOUNS);
/** 生态环境9项约束性指标全部完成: neither neighbour makes a word with the classifier, so it counts. */
const isBetweenNouns = (unit: string, around: Around): boolean =>
  BETWEEN.has(unit) ||
  (BETWEEN_KNOWN.has(unit) && isKnownThing(unit, around.right)) ||
  hasSister(unit, around) ||
  hasParallel(unit, around.right);

/** 清理规范192项中介服务事项、220项资格许可: the next thing in the row is counted in the same way. */
function hasParallel(unit: string, right: string): boolean {
  const next = right.includes(unit) ? NEXT_COUNTED.exec(right)?.[0] : undefined;
  return (
    next !== undefined && right.startsWith(unit, next.length) && isHanCharacter(right.charAt(next.length + unit.length))
  );
}
const NEXT_COUNTED = /^[\u4e00-\u9fff]{2,14}[，、]\d{1,9}/;

/** 感受到家的温暖, 组织名等: what stands in front is a noun. */
const GOES_ON = '的等或和与及';
const PERSONS = new RegExp(`^[\\u4e00-\\u9fff]{0,16}${anyOf(ENDS_OF_PERSONS)}`);
const NAMED_WITH_XIANG = new RegExp(`^[^的是为比，。；、]{0,10}${anyOf(ENDS_OF_THINGS_BEHIND_DENG_XIANG)}`);
const NEW = new Set(VERBS_OF_THE_NEW);
/** Verbs make nouns with these, 启动项 and 服务台: the thing that is counted must be known, or new. */
const NEEDS_A_THING = new Set(NOUNS_WITH_A_VERB_IN_FRONT);

/** Whether what `right` begins with may be counted with `unit`. */
function isThing(unit: string, left: string, right: string): boolean {
  if (unit === '所') return SCHOOLS.test(right);
  if (unit === '名') return PERSONS.test(right);
  if (unit === '项') return NAMED_WITH_XIANG.test(right);
  return !NEEDS_A_THING.has(unit) || isKnownThing(unit, right) || endsIn(left, NEW, 2);
}

/** 一等奖10名，; 新增上市公司5家，; 查处案件3起，同比增长. 企业家 is a word, 新增外贸企业家 is none. */
function closesAlone(unit: string, joins: boolean, { left, right, before }: Around): boolean {
  const last = left.charAt(left.length - 1);
  if (unit === '名' && last === '奖') return true;
  if (joins) return unit === '家' && '业店'.includes(last) && isNewInClause(before);
  // 全年共审议风险管理情况报告4项，. 新设金融处 is an office.
  if (unit !== '处' && saysHowMany(before)) return true;
  // 报修865次；完成维修865次。.
  if (IN_A_ROW.get(unit)?.test(before)) return true;
  return (unit === '次' && isHowOften(before)) || (unit !== '项' && growsInClause(before)) || COMPARED.test(right);
}
/** A sister in the clause before, with its number: 报修865次；完成维修次. */
const IN_A_ROW: ReadonlyMap<string, RegExp> = new Map(
  ['次', '件', '户'].map((unit) => [unit, new RegExp(`\\d万?${unit}[，；;]\\s?[^，。；、\\d]{4,10}$`)]),
);
const COMPARED = new RegExp(`^，(?:${anyOf(COMPARES_WITH_ANOTHER_YEAR)}|占[^，。；]{0,12}\\d)`);

/** 已累计改造: without what says that it is a total. */
function withoutAlready(clause: string): string {
  const start = '已共'.includes(clause.charAt(0) || '\n') ? 1 : 0;
  return clause.slice(clause.startsWith('累计', start) ? start + 2 : start);
}
/** A clause so short names nothing between its verb and the classifier. */
const SHORTEST_CLAUSE = 5;
/** 新增离境退税商店675家，: the clause begins with a verb of growth and has no other number. */
function growsInClause(before: string): boolean {
  const clause = withoutAlready(lastClause(before));
  if (clause.length < SHORTEST_CLAUSE || /\d/.test(clause)) return false;
  return [2, 3, 4].some((length) => GROWTH.has(clause.slice(0, length)));
}

/** 新增外贸企业36家, 新设外贸企业36家: what is new is counted. 培育优秀企业家 is not. */
const isNewInClause = (before: string): boolean => SAYS_NEW.test(lastClause(before));
const SAYS_NEW = /^(?=\D*$).*(?:新[增设建注引认培]|净增)/;

const HOW_MANY = new RegExp(`${anyOf(SAYS_HOW_MANY_IN_ALL)}[^\\d]{2,}$`);
/** Each of these words holds one of them: most clauses are known by that to say nothing of the kind. */
const IN_HOW_MANY = [
  ...new Set(SAYS_HOW_MANY_IN_ALL.map((word) => [...'共计新'].find((one) => word.includes(one)) ?? word)),
];
/** 全年共审议风险管理情况报告4项，: the clause says how many in all, and has no number. */
function saysHowMany(before: string): boolean {
  const clause = lastClause(before);
  return IN_HOW_MANY.some((character) => clause.includes(character)) && !/\d/.test(clause) && HOW_MANY.test(clause);
}

/** What `before` holds behind its last stop. */
const lastClause = (before: string): string => behindAny(`${STOPS}：`, before);

/** 每年至少参加1次集中培训, 最多连任1次. */
const isHowOften = (before: string): boolean =>
  (before.includes('每') || before.includes('最多')) && HOW_OFTEN.test(before);
const HOW_OFTEN = /(?:每(?:个?[年月周天季日人餐]|半年|季度|\d{1,2}[年月天]|学期)|最多)[^，。；]{0,16}$/;

/** 杜家坎等30项市级疏堵工程. */
function isLostBehindDeng(unit: string, { left, right, before: stretch }: Around): boolean {
  if (unit === '项' && PUT_TO_A_VOTE.test(right)) return true;
  const before = left.charAt(left.length - 2);
  if (
    '一二三四五'.includes(before) ||
    GRADES_OF_A_PRIZE.includes(before) ||
    (!isHanCharacter(before) && before !== '”' && before !== '》')
  )
    return false;
  // 要报告等项制度 is said; 请示、报告等5项制度 ends a list.
  return unit === '项' ? NAMED_WITH_项.test(right) && /[、”》]/.test(stretch) : !UNCOUNTED_BEHIND_DENG.has(unit);
}
/** 内部控制评价报告等27项议案. */
const PUT_TO_A_VOTE = new RegExp(`^${anyOf(PUT_BEFORE_A_MEETING)}`);
const UNCOUNTED_BEHIND_DENG = new Set(NOT_COUNTED_BEHIND_DENG);
const NAMED_WITH_项 = new RegExp(`^[^的是为比，。；、]{2,10}${anyOf(ENDS_OF_THINGS_BEHIND_DENG_XIANG)}`);

const LIGHT = new Set([...LIGHT_BEFORE_GE.map((word) => word.slice(-1)), ...LIGHT_ENDS_BEFORE_GE]);
/** 讲究个“快”字, 打好个“翻身仗” are said. */
const NAMES_AT_LENGTH = /^“[^”]{2,}”[\u4e00-\u9fff]{2}/;
const QUOTED = new Set(NO_GAP_BEFORE_A_QUOTED_GE);
const LINKS = new Set(LINKS_BEFORE_A_COUNTED_THING);
const THING_AHEAD = new RegExp(`^[\\u4e00-\\u9fff]{2,12}${anyOf(ENDS_OF_THINGS_BEHIND_GE)}`);

/** 汇聚个科研团队, 为个老旧小区, 推出个“高效办成一件事”. */
function geStandsAlone({ left, right }: Around): boolean {
  const last = left.charAt(left.length - 1);
  // 上线15个“极简审批”事项. Not 这个“.
  if (right.startsWith('“'))
    return (
      wantsCount(left) || (NAMES_AT_LENGTH.test(right) && !(LINKS.has(last) || LIGHT.has(last) || QUOTED.has(last)))
    );
  if (!isHanCharacter(right.charAt(0)) || !isHanCharacter(right.charAt(1)) || GE_WORD.test(right)) return false;
  if (endsIn(left, OPENS, 2) || (wantsCount(left) && last !== '约')) return true;
  return (LINKS.has(last) || !LIGHT.has(last)) && THING_AHEAD.test(right);
}

const ENDS_WITH_PERSONS = new Set(ENDS_WORDS_WITH_人);
/** 以下简称: no bound. */
const IS_NO_BOUND = /^以(?:下[简统均称]|[^上下内])/;
/** 正式党员7人以上, 导致10人以下重伤; 国家卓越工程师2人、大国工匠4人; 委员会由3至5人组成. */
function personsStandAlone(around: Around): boolean {
  const { left, right, before } = around;
  const isWord = ENDS_WITH_PERSONS.has(left.charAt(left.length - 1));
  // 技术经理人1000人以上.
  if (right.startsWith('以') && '上内'.includes(right.charAt(1) || '\n') && /[^人]人$/.test(left)) return true;
  if (right.startsWith('以')) return !isWord && !IS_NO_BOUND.test(right);
  if (isWord || !stops(right)) return false;
  return hasSister('人', around) || growsInClause(before) || COMPARED.test(right);
}

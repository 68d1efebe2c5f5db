/**
 * Units that no neighbour makes a word with, whatever the sentence says: 为个省份保供, 平均单价为元/台, “两院”院士人，. Office
 * writing has no bare classifier, so that its number is likely lost; other writing has, and there it proves nothing.
 */
import { anyOf } from '../norms/lexicon';
import { SURNAMES } from '../norms/surnames';
import { unitsFor } from '../norms/units';
import {
  LIGHT_BEFORE_GE,
  LIGHT_ENDS_BEFORE_GE,
  MAKES_A_WORD_WITH_YUE,
  MAKES_A_WORD_WITH_共,
  ALSO_LIGHT_BEFORE_GE,
} from '../norms/words/before-a-number';
import {
  ENDS_OF_PERSONS_IN_FRONT_OF_人,
  ENDS_OF_THINGS_BEHIND_CHU,
  ENDS_OF_THINGS_BEHIND_SUO,
  ENDS_OF_THINGS_BEHIND_DENG_XIANG,
  ENDS_OF_THINGS_BETWEEN_XIANG,
  THINGS_SAID_OF_EACH,
} from '../norms/words/classifiers';
import {
  ALSO_BEHIND_A_CLASSIFIER,
  ALSO_IN_FRONT_OF_A_CLASSIFIER,
  BEHIND_A_CLASSIFIER,
  COUNTS_BEHIND_WORDS,
  COUNTS_BETWEEN_WORDS,
  ENDS_WORDS_WITH_元,
  IN_FRONT_OF_A_CLASSIFIER,
} from '../norms/words/words-with-classifiers';
import { isHanCharacter } from './characters';
import { type Around, GE_WORD } from './dropped-counts';

const STOPS = '，。；、）（';
const stopsAt = (right: string): boolean => right === '' || STOPS.includes(right.charAt(0));
const isDigit = (character: string): boolean => character >= '0' && character <= '9';

const joined = (
  unit: string,
  table: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): Set<string> => new Set((table[unit] ?? '') + (more[unit] ?? ''));
const tableOf = (
  units: string,
  table: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> => new Map([...units].map((unit) => [unit, joined(unit, table, more)]));
const ALL = `${COUNTS_BETWEEN_WORDS}${COUNTS_BEHIND_WORDS}所处项`;
const ENDS_A_WORD = tableOf(ALL, IN_FRONT_OF_A_CLASSIFIER, ALSO_IN_FRONT_OF_A_CLASSIFIER);
const BEGINS_A_WORD = tableOf(ALL, BEHIND_A_CLASSIFIER, ALSO_BEHIND_A_CLASSIFIER);

/** Whether `unit` stands between words, or behind one, where writing has a number. */
export function standsBetween(unit: string, around: Around): boolean {
  const { left, right } = around;
  const last = left.charAt(left.length - 1);
  const front = left.charAt(left.length - 2);
  if (!isHanCharacter(last)) return false;
  if (right.startsWith('/')) return isPrice(unit, last, right);
  // 股东总数430,711名（, 离退休职工人数16,142人。.
  if (last === '数' && ENDS_A_TOTAL.includes(front) && stopsAt(right)) return COUNTED.has(unit);
  const own = BY_UNIT.get(unit);
  if (own) return own(around, front, last);
  // 大港电厂共6台机组.
  if (last === '共')
    return !TAKEN_TOGETHER.includes(unit) && COUNTED.has(unit) && !MAKES_A_WORD_WITH_共.includes(front);
  if (last === '约')
    return ABOUT.has(unit) && !MAKES_A_WORD_WITH_YUE.includes(front) && !BEGINS_A_WORD.get(unit)?.has(right.charAt(0));
  // 职务犯罪案件8件26人: cases and their persons.
  if (last === unit && isDigit(right.charAt(0))) return true;
  return isCountedBetween(unit, around, front, last);
}

/** 培育条重点产业链, 新增医院家，: neither neighbour makes a word with the classifier. */
function isCountedBetween(unit: string, { right }: Around, front: string, last: string): boolean {
  if (stopsAt(right)) return COUNTS_BEHIND_WORDS.includes(unit) && makesNoWord(unit, last);
  if (!COUNTS_BETWEEN_WORDS.includes(unit) || !opensWord(unit, right.charAt(0))) return false;
  return makesNoWord(unit, last) && (unit !== '家' || isHanCharacter(front));
}
/** 共处, 共支持, 共批准 are said. */
const TAKEN_TOGETHER = '处支批只';
const ENDS_A_TOTAL = '总人户次';
const COUNTED = new Set(unitsFor('dropped', 'people', 'classifier'));
const GOES_ON = '的等或和与及';

const opensWord = (unit: string, next: string): boolean =>
  next === '“' ||
  (isHanCharacter(next) && next !== unit && !GOES_ON.includes(next) && BEGINS_A_WORD.get(unit)?.has(next) === false);
const makesNoWord = (unit: string, last: string): boolean =>
  ENDS_A_WORD.get(unit)?.has(last) === false && !(unit === '家' && SURNAMES.includes(last));

/** Beside 个. */
const BARE = new Set([
  ...LIGHT_BEFORE_GE.map((word) => word.slice(-1)),
  ...LIGHT_ENDS_BEFORE_GE,
  ...ALSO_LIGHT_BEFORE_GE,
]);
/** 为29个省份保供, 连跨4个万亿元台阶, 开发储备超8000个公益性岗位, 建成20个500千伏输变电工程, 已有17个省完成. */
function geBetween({ right }: Around, front: string, last: string): boolean {
  const next = right.charAt(0);
  if (isDigit(next) && '成等'.includes(last)) return true;
  if (SIZES.some((size) => right.startsWith(size))) return true;
  if (BARE.has(last) && !LINKS.includes(last) && !(last === '有' && '已另'.includes(front || '\n'))) return false;
  // 和个部门 is a slip for 和各部门.
  if (GE_WORD.test(right) || (LINKS.includes(last) && THINGS_SAID_OF_EACH.some((word) => right.startsWith(word))))
    return false;
  return isDigit(next) || (isHanCharacter(next) && isHanCharacter(right.charAt(1)));
}
/** 跨过3个万亿元大关. */
const SIZES = ['万亿', '千亿', '百亿'];
/** 为个人 is no gap, 为个省份 is one. */
const LINKS = '为和与及';

/** Units that one pays, or does, so much of for each of something else. */
const FOR_EACH = new Set(
  [...unitsFor('dropped', 'money', 'measure'), ...'人次'].flatMap((unit) => [unit, `万${unit}`, `亿${unit}`]),
);
/** 授予价格为4.5元/股, 起始规模必须达到30万吨/年. */
const isPrice = (unit: string, last: string, right: string): boolean =>
  FOR_EACH.has(unit) &&
  !'以按'.includes(last) &&
  isHanCharacter(right.charAt(1)) &&
  !(unit === '元' && ENDS_WORDS_WITH_元.includes(last)) &&
  !('人次'.includes(unit) && !'年月日天人次场'.includes(right.charAt(1)));

/** Whoever is counted ends so: 培训乡村医生5000人，, 独立董事3名，. 当事人 and 负责人 are words. */
const ENDS_WITH_A_PERSON = new Set(ENDS_OF_PERSONS_IN_FRONT_OF_人);
const isPerson = (front: string, last: string): boolean =>
  ENDS_WITH_A_PERSON.has(last) ||
  (last === '事' && '董监'.includes(front || '\n')) ||
  (last === '工' && '员职'.includes(front || '\n'));
/** 新增“两院”院士5人，; 审结此类案件121件169人，; 养老护理员超1500人，; 专业带头人2人。; 在5人左右. */
function personsBehind(right: string, front: string, last: string): boolean {
  if (right.startsWith('左右')) return '在约达到至为近'.includes(last) || isPerson(front, last);
  if (!stopsAt(right)) return false;
  if (last === '超' || last === '达') return isPerson('', front) || front === '数';
  if (last === '人') return isHanCharacter(front) && !'让使到对为是给'.includes(front);
  return isPerson(front, last) || ('件起宗案'.includes(last) && isDigit(front));
}

/** Behind 约 these begin no word and are none: 约5所. */
const ABOUT = new Set(
  unitsFor('dropped', 'money', 'people', 'classifier').filter((unit) => !['支', '期', '间'].includes(unit)),
);

const MORE_OR_LESS = ['左右', '以上', '以内'];
/** 固本培元, and names, are as long as their clause. */
const IN_A_CLAUSE = /[\u4e00-\u9fff]{5}$/;
/** 派发现金红利1元（含税）, 售价在2.5元左右. */
const yuanBehind = ({ left, right }: Around, last: string): boolean =>
  !ENDS_WORDS_WITH_元.includes(last) &&
  (right.startsWith('（') ||
    MORE_OR_LESS.some((word) => right.startsWith(word)) ||
    (stopsAt(right) && IN_A_CLAUSE.test(left)));

const SCHOOLS = new RegExp(`^[\\u4e00-\\u9fff（）]{0,12}${anyOf(ENDS_OF_THINGS_BEHIND_SUO)}`);
const PLACES = new RegExp(`^[\\u4e00-\\u9fff]{0,8}${anyOf(ENDS_OF_THINGS_BEHIND_CHU)}`);
const MATTERS = new RegExp(
  `^[^的是为比，。；、]{1,12}${anyOf(ENDS_OF_THINGS_BEHIND_DENG_XIANG, ENDS_OF_THINGS_BETWEEN_XIANG)}`,
);
/** 省外12所高水平大学, 6处易积水点位. */
const isThingBetween =
  (unit: string, things: RegExp) =>
  ({ right }: Around, _front: string, last: string): boolean =>
    makesNoWord(unit, last) && opensWord(unit, right.charAt(0)) && things.test(right);

/** What is asked of units of which more can be said than of the others. */
const BY_UNIT: ReadonlyMap<string, (around: Around, front: string, last: string) => boolean> = new Map([
  ['个', geBetween],
  ['元', (around, _front, last): boolean => yuanBehind(around, last)],
  ['%', ({ right }, _front, last): boolean => right.startsWith('的') && '以用按'.includes(last)],
  ['人', ({ right }, front, last): boolean => personsBehind(right, front, last)],
  ['人次', ({ right }, _front, last): boolean => stopsAt(right) && last === '人'],
  [
    '名',
    ({ right }, front, last): boolean =>
      stopsAt(right) ? isPerson(front, last) : opensWord('名', right.charAt(0)) && makesNoWord('名', last),
  ],
  ['所', isThingBetween('所', SCHOOLS)],
  ['处', isThingBetween('处', PLACES)],
  ['项', isThingBetween('项', MATTERS)],
]);

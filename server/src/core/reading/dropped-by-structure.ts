/**
 * Numbers that dropped out where the sentence itself shows it, whatever the unit: what stands in front leads to a number (至少,
 * 大约, 罚款), what stands behind follows one (以上, 左右, /年), or the same phrase stands beside it with its number (第一次20元，
 * 第二次元).
 */
import { anyOf } from '../norms/lexicon';
import { unitsFor } from '../norms/units';
import {
  LIGHT_BEFORE_GE,
  LIGHT_ENDS_BEFORE_GE,
  MAKES_A_WORD_WITH_YUE,
  MAKES_A_WORD_WITH_共,
  POSTS_BEFORE_人,
} from '../norms/words/before-a-number';
import { ENDS_OF_PERSONS, SHORT_OF_ITSELF } from '../norms/words/classifiers';
import {
  BEFORE_A_PRICE,
  BEFORE_元_IN_OTHER_WORDS,
  BOUNDED_CLASSIFIERS,
  CLASSIFIERS_THAT_ARE_NO_NOUNS,
  COUNT_PERSONS_BEFORE_A_BOUND,
  COUNTED_BEHIND_A_LEAD,
  ENDS_OF_PERSONS_BEFORE_近,
  ENDS_OF_SIZES,
  LEADS_AT_MOST,
  LEADS_TO_A_NUMBER,
  MAKE_RANKED_PERSONS,
  MAKES_A_WORD_BEHIND_近,
  MAKES_A_WORD_WITH_近,
  POINT_TO_ONE,
  PRICED_EACH,
  SAYS_IN_ALL,
  VERBS_OF_FINING,
  VERBS_OF_RECORDING,
} from '../norms/words/frames-of-a-number';
import { ENDS_WORDS_WITH_元, IN_FRONT_OF_A_CLASSIFIER } from '../norms/words/words-with-classifiers';
import { remembered } from '../text/remember';
import { isHanCharacter } from './characters';
import { type Around, type Evidence, isKnownThing, when } from './dropped-counts';
import { standsBesideItsLike } from './dropped-beside-its-like';
import { beginsWord, endsWord, isGreat, isLong, stopsAt } from './words-with-units';

/** Of the units that a bound may follow; 所以上述 and 期以上 are read otherwise. */
const BOUNDED = new Set([
  ...BOUNDED_CLASSIFIERS,
  ...unitsFor('dropped', 'money'),
  ...Object.keys(IN_FRONT_OF_A_CLASSIFIER),
  '人',
  '人次',
  '亩',
  '吨',
  '公里',
  '平方米',
]);
BOUNDED.delete('所');
BOUNDED.delete('处');
const BOUND =
  /^(?:[（(](?:不?含|包)(?:本数)?[）)])?及?(?:以[上内下](?=$|[^\u4e00-\u9fff]|[的者由参可应须])|左右(?![述方图乘浮编]))/;
const BEGINS_A_BOUND = '（(及以左附';
const WITH_ITSELF = /^[（(](?:不?含|税前|税后)/;
/** 在5万元以上, 自付部分在10000元以上, 1000元（含）以下, 约600人左右. */
function bounded(unit: string, last: string, right: string): Evidence | undefined {
  if (!BEGINS_A_BOUND.includes(right.charAt(0) || '\n')) return undefined;
  if (unit === '人' && BOUND.test(right))
    return when(
      right.startsWith('左右') ? COUNT_PERSONS_BEFORE_A_BOUND.includes(last) : !MAKE_RANKED_PERSONS.includes(last),
      COUNT_PERSONS_BEFORE_A_BOUND.includes(last) ? 'sure' : 'likely',
    );
  if (unit === '元' && right.startsWith('附近') && last === '的') return 'sure';
  if (!BOUNDED.has(unit) || endsWord(unit, last) === true) return undefined;
  if (unit === '元' && (WITH_ITSELF.test(right) || right.startsWith('附近'))) return 'sure';
  return when(BOUND.test(right), unit === '篇' || isLong(unit) || endsWord(unit, last) === false ? 'sure' : 'likely');
}

const LEADS = new RegExp(
  `(?:${anyOf(LEADS_TO_A_NUMBER)}|(?<![${MAKES_A_WORD_WITH_YUE}要约相有纽])约|(?<![${MAKES_A_WORD_WITH_共}])共)$`,
);
const ENDS_OF_LEADS = `约共${LEADS_TO_A_NUMBER.map((word) => word.slice(-1)).join('')}`;
const NEAR = new RegExp(`[\\u4e00-\\u9fff](?<![${MAKES_A_WORD_WITH_近}])近$`);
/** 至少3次, 大约30家客户, 共33人开展. */
function ledTo(unit: string, left: string, right: string): Evidence | undefined {
  const last = left.charAt(left.length - 1);
  if (!ENDS_OF_LEADS.includes(last) && last !== '近') return undefined;
  if (isGreat(unit) || (unit === '所' ? !stopsAt(right) : !LED.has(unit))) return undefined;
  if (!(stopsAt(right) || isHanCharacter(right.charAt(0))) || isWordAhead(unit, right)) return undefined;
  if (left.endsWith('不到')) return when(!'家人户'.includes(unit) && !stopsAt(right), 'likely');
  if (last === '近' && !LEADS.test(left)) return near(unit, left, right);
  return when(LEADS.test(left) && !isSaid(unit, left), 'likely');
}
const isWordAhead = (unit: string, right: string): boolean =>
  beginsWord(unit, right) && !isKnownThing(unit, right) && !(unit === '名' && PERSON.test(right));
/** 职工近400人，, 近500个项目; 为善无近名 is said. */
const near = (unit: string, left: string, right: string): Evidence | undefined =>
  unit === '人'
    ? when(ENDS_OF_PERSONS_BEFORE_近.includes(left.charAt(left.length - 2) || '\n') && stopsAt(right))
    : when(!(unit === '名' && stopsAt(right)) && !MAKES_A_WORD_BEHIND_近.includes(unit) && NEAR.test(left), 'likely');
/** 约个时间, 只剩个零头, 不足项的 are said, and 接近人眼. */
function isSaid(unit: string, left: string): boolean {
  if (unit === '个' && SPOKEN_WITH_个.includes(left.charAt(left.length - 1))) return true;
  // 约人谈话: whom one asks for.
  if (unit === '人' && /接近$|(?:^|[^\u4e00-\u9fff])约$/.test(left)) return true;
  return (left.endsWith('不足') && SHORT_OF_ITSELF.includes(unit)) || /(?:^|[^\u4e00-\u9fff])共$/.test(left);
}
const LED: ReadonlySet<string> = new Set([...unitsFor('dropped', 'money'), ...COUNTED_BEHIND_A_LEAD]);
const SPOKEN_WITH_个 = '约剩下';

const FINES = new RegExp(`(?:${anyOf(VERBS_OF_FINING)})$`);
const EACH = new RegExp(`每${anyOf(PRICED_EACH)}$`);
/** 罚款2000元以示警告, 每吨19800元, 下跌到20元时, 满10元减5元, 500元人民币. */
function yuan({ left, right, beforeFar }: Around): Evidence | undefined {
  const last = left.charAt(left.length - 1);
  if (/^人民币(?!汇|对|兑|国际|中间)/.test(right)) return when(!ENDS_WORDS_WITH_元.includes(last), 'likely');
  if (last === '按' && /^计[取收算]?/.test(right)) return when(/\d元/.test(beforeFar), 'likely');
  if (beginsWord('元', right)) return undefined;
  if (FINES.test(left)) return 'sure';
  if (EACH.test(left)) return when(stopsAt(right) || /^[的到时给整左以]/.test(right));
  if (/满\d{1,6}元减$/.test(left)) return 'sure';
  if (left.endsWith('均价')) return when(/^[买卖]/.test(right));
  if (last === '满') return when(/^[减送返赠立打起可]/.test(right));
  return when('到在'.includes(last) && /^(?:时|之间|[，。；]|[买卖])/.test(right), 'likely');
}

/** 约为775元/日, 罚款20元/项: a price, or so many in a time. */
const PER = /^\/[\u4e00-\u9fff]{1,3}(?![\u4e00-\u9fff]*[）)])/;
/** 98元/吨 elsewhere in the sentence. */
const sisterOf = remembered((unit: string): RegExp => new RegExp(`\\d[万亿]?${unit}/`));
const MONEY = new Set(unitsFor('dropped', 'money'));
function perUnit(unit: string, last: string, around: Around): Evidence | undefined {
  const { right } = around;
  if (!right.startsWith('/') || !PER.test(right)) return undefined;
  const isRate = MONEY.has(unit) || unit === '人' || unit === '吨' || unit === '次' || isGreat(unit);
  if (
    !isRate ||
    (unit === '元' ? BEFORE_元_IN_OTHER_WORDS.includes(last) : endsWord(unit, last) === true) ||
    '以按用每位'.includes(last)
  )
    return undefined;
  const sister = sisterOf(unit);
  if (sister.test(around.beforeFar) || sister.test(around.rightFar)) return 'sure';
  return when(BEFORE_A_PRICE.includes(last) || (last === '为' && !around.left.endsWith('单位为')), 'likely');
}

const SIZE = new RegExp(`(?:${anyOf(ENDS_OF_SIZES)})(?:约?为|达到?|约|分别为)$|[增升降减跌]至$`);
const SIZE_NOUN = /(?:规模|能力|产量|产能)$/;
/** 工程造价为8000万元以上, 产量为7282万吨油当量. */
const ofSize = (unit: string, { left, right }: Around): Evidence | undefined =>
  when(
    isGreat(unit) &&
      (SIZE.test(left) || (right.startsWith('/') && SIZE_NOUN.test(left))) &&
      !/^(?:级|为单位|计)/.test(right),
    'likely',
  );

/** 审结案件8件60人, 涉及农户83户，: the classifier is said twice, first in the noun. */
function twice(unit: string, left: string, right: string): Evidence | undefined {
  if (left.charAt(left.length - 1) !== unit || isLong(unit) || unit === '人' || unit === '元') return undefined;
  const noun = left.charAt(left.length - 2);
  return when(noun !== unit && endsWord(unit, noun) === true && (stopsAt(right) || /^\d/.test(right)), 'likely');
}

const NO_NOUNS = new Set(CLASSIFIERS_THAT_ARE_NO_NOUNS);
const HAS = new RegExp(`(?:[均都共已现各总]有|需要|${anyOf(VERBS_OF_RECORDING)}了)$`);
/** 数据均有2220条。, 已经记录了22期。. */
function heldAtStop(unit: string, { left, right }: Around): Evidence | undefined {
  const last = left.charAt(left.length - 1);
  if (!'有要了'.includes(last) || !(stopsAt(right) || right.startsWith('的')) || right.startsWith('、'))
    return undefined;
  if (NO_NOUNS.has(unit) && HAS.test(left)) return 'likely';
  const isAll = LED.has(unit) && (left.endsWith('只有') || left.endsWith('仅有'));
  // 只有家的温暖.
  return when(isAll && (right.startsWith('的，') || (unit !== '家' && stopsAt(right))), 'likely');
}

/** 其余10家客户, 其中的8项专利, 包括以下7条：. */
function ofTheRest(unit: string, { left, right }: Around): Evidence | undefined {
  const last = left.charAt(left.length - 1);
  if ((last !== '余' && last !== '下') || unit === '人' || beginsWord(unit, right)) return undefined;
  if (left.endsWith('其余') || left.endsWith('剩余'))
    return when((LED.has(unit) || isGreat(unit)) && (isHanCharacter(right.charAt(0)) || stopsAt(right)), 'likely');
  if (left.endsWith('以下') || left.endsWith('如下'))
    return when(BELOW.includes(unit) && (right.startsWith('：') || isHanCharacter(right.charAt(0))), 'likely');
  return undefined;
}
const BELOW = '条个点家名';

/** 共60余人, 慰问1300余人次: 余 is more than so many. */
const AND_MORE = /[共计约近等了达众工员生部们]余$/;
/** 累计保障112个基站, 累计实施63项河道治理: the clause says how many in all, and has no number. */
function inAll(unit: string, { left, right, beforeFar }: Around): Evidence | undefined {
  const last = left.charAt(left.length - 1);
  if (!LED.has(unit) || unit === '人' || !isHanCharacter(right.charAt(0))) return undefined;
  if (unit === '个' ? LIGHT.has(last) : endsWord(unit, last) !== false) return undefined;
  const clause = beforeFar.slice(Math.max(...[...'，。；：、'].map((stop) => beforeFar.lastIndexOf(stop))) + 1);
  return when(
    SAYS_IN_ALL.some((word) => clause.includes(word)) && IN_ALL.test(clause) && !beginsWord(unit, right),
    'likely',
  );
}
const IN_ALL = new RegExp(`${anyOf(SAYS_IN_ALL)}[^\\d一二三四五六七八九十百千万几]{2,}$`);
const LIGHT = new Set([...LIGHT_BEFORE_GE.map((word) => word.slice(-1)), ...LIGHT_ENDS_BEFORE_GE, '了']);
const PERSON = new RegExp(`^[\\u4e00-\\u9fff]{0,16}${anyOf(ENDS_OF_PERSONS)}`);

/** 最多显示6个模块, 拟移交226个系统，其中北京97个, 12家医院和8个中心. */
function manyThings({ left, right, before }: Around): Evidence | undefined {
  const last = left.charAt(left.length - 1);
  if (!isHanCharacter(right.charAt(0))) return undefined;
  if ('和与及'.includes(last))
    return when(SECOND_OF_TWO.test(before) && !/^[^，。；]{0,6}(?:单位|部门|人员)/.test(right), 'likely');
  if (
    !LIGHT.has(last) &&
    (left.endsWith('全部') || (LEADS_AT_MOST.some((word) => left.includes(word)) && AT_MOST.test(before)))
  )
    return 'likely';
  if (POINT_TO_ONE.includes(last)) return undefined;
  return when(
    (right.includes('其中') && AND_OF_THEM.test(right)) || (right.includes('个') && AND_OTHERS.test(right)),
    'likely',
  );
}
const AT_MOST = new RegExp(`${anyOf(LEADS_AT_MOST)}[\\u4e00-\\u9fff]{1,4}$`);
/** 有28个声母，43个韵母. */
const AND_OTHERS = /^[\u4e00-\u9fff]{1,10}[，、和及]\d{1,5}个/;
const AND_OF_THEM = /^[^，。；\d]{1,10}[，,]其中[^，。；\d]{1,8}\d/;
const SECOND_OF_TWO = /\d[个所家项名][^，。；\d]{1,14}[和与及]$/;

/** 其余10家客户, 取前8名: what is left, or first, has its number behind. */
export const isOfTheRest = (unit: string, left: string, right: string): boolean =>
  ((left.endsWith('其余') || left.endsWith('剩余')) &&
    unit !== '批次' &&
    (LED.has(unit) || isGreat(unit)) &&
    unit !== '项' &&
    !beginsWord(unit, right)) ||
  (unit === '名' && left.endsWith('前'));

/** 单个企业最多申报5人。, 完成培训1000人次；, 每季度1份，, 纪委设书记1人，. */
function atStopOf(unit: string, { left, before }: Around): boolean {
  if (
    LED.has(unit) &&
    unit !== '项' &&
    (left.includes('多') || left.includes('不超过')) &&
    AT_MOST_SO_MANY.test(left) &&
    (unit === '人' || endsWord(unit, left.slice(-1)) === false)
  )
    return true;
  if (unit === '人次') return /(?:完成|承担|实现)[^，。；\d]{2,16}$/.test(before);
  if (unit === '人') return POSTS.test(left) || (left.endsWith('了') && /(?:增加|减少|新增)了$/.test(left));
  return '份篇件次'.includes(unit) && left.includes('每') && /每(?:季度?|学期|人|户)$/.test(left);
}
const AT_MOST_SO_MANY = /(?:最多|至多|不超过)(?!.*[的个三两几])[\u4e00-\u9fff]{1,4}$/;
const POSTS = new RegExp(`${anyOf(POSTS_BEFORE_人)}$`);

type Frame = (around: Around) => Evidence | undefined;
const endOf = ({ left }: Around): string => left.charAt(left.length - 1);
/** 共60余人, 慰问1300余人次. */
const andMore =
  (unit: string): Frame =>
  (around) =>
    when(endOf(around) === '余' && AND_MORE.test(around.left) && !beginsWord(unit, around.right));
/** 人数为5人, 名额为96名, 成员人数为5人及以上. */
const amountsTo: Frame = ({ left, right }) =>
  when(left.endsWith('为') && /[数额量模]均?(?:固定)?为$/.test(left) && (stopsAt(right) || /^及?以[上下]/.test(right)));

/** What is asked of units of which more can be said than of the others. */
const BY_UNIT: ReadonlyMap<string, readonly Frame[]> = new Map([
  // 一式2份, where 份数 is a word.
  ['份', [({ left, right }): Evidence | undefined => when(/一式$/.test(left) && !right.startsWith('数'))]],
  [
    '人次',
    [
      andMore('人次'),
      ({ left, right }): Evidence | undefined =>
        when(stopsAt(right) && (left.endsWith('人数') || left.endsWith('户数'))),
    ],
  ],
  [
    '人',
    [
      andMore('人'),
      amountsTo,
      // 26人*天.
      (around): Evidence | undefined =>
        when(/^\*[天日月](?![\u4e00-\u9fff])/.test(around.right) && '约要计共为需'.includes(endOf(around))),
      // 培养专业带头人2人。.
      ({ left, right }): Evidence | undefined =>
        when(stopsAt(right) && left.endsWith('人') && /[头行责]人$/.test(left), 'likely'),
      // 审结案件8件60人，.
      ({ left, right }): Evidence | undefined =>
        when(stopsAt(right) && '件起宗案例'.includes(left.slice(-1)) && /\d[件起宗案例]$/.test(left)),
    ],
  ],
  [
    '名',
    [
      // 拘留43名被告，为5756名主动履行者…….
      (around): Evidence | undefined =>
        when(endsWord('名', endOf(around)) !== true && hasOtherPersons(around) && isPersonBehind(around), 'likely'),
      // 调查了311名管理容器的专家. 出了名的好人 is said.
      (around): Evidence | undefined =>
        when(endOf(around) === '了' && /[^出有得]了$/.test(around.left) && isPersonBehind(around), 'likely'),
      // 取前8名（.
      ({ left, right }): Evidence | undefined =>
        when(
          left.endsWith('前') && /(?:[取列]|省|班)前$/.test(left) && (stopsAt(right) || right.startsWith('（')),
          'likely',
        ),
    ],
  ],
  // 2的128次方.
  [
    '次',
    [
      ({ left, right }): Evidence | undefined =>
        when(right.startsWith('方') && /^方[，。；是的]/.test(right) && /[的是为]$/.test(left), 'likely'),
    ],
  ],
  ['元', [yuan]],
  ['个', [manyThings]],
]);
const isPersonBehind = ({ right }: Around): boolean => PERSON.test(right);
const hasOtherPersons = ({ beforeFar, rightFar }: Around): boolean =>
  [beforeFar, rightFar].some((stretch) => stretch.includes('名') && /\d名/.test(stretch));

/** What is asked of every unit. */
const FRAMES: readonly ((unit: string, around: Around) => Evidence | undefined)[] = [
  // 1000元以内（含1000元）.
  (_unit, { left, right }) => when(left.endsWith('含') && /[（(]含$/.test(left) && /^[）)]/.test(right)),
  (unit, around) => when(stopsAt(around.right) && atStopOf(unit, around), 'likely'),
  // 风险防范等63篇信息.
  (unit, around) =>
    when(
      endOf(around) === '等' &&
        BOUNDED_CLASSIFIERS.includes(unit) &&
        isHanCharacter(around.right.charAt(0)) &&
        !beginsWord(unit, around.right),
      'likely',
    ),
  (unit, around) => bounded(unit, endOf(around), around.right),
  (unit, { left, right }) => ledTo(unit, left, right),
  (unit, around) => perUnit(unit, endOf(around), around),
  ofSize,
  (unit, { left, right }) => twice(unit, left, right),
  heldAtStop,
  ofTheRest,
  (unit, around) => when(standsBesideItsLike(unit, around), 'likely'),
  inAll,
];

/** What the structure shows of `unit`. */
export function lostFromStructure(unit: string, around: Around): Evidence | undefined {
  if (!isHanCharacter(endOf(around)) || (unit === '个' && beginsWord(unit, around.right))) return undefined;
  for (const frame of BY_UNIT.get(unit) ?? []) {
    const evidence = frame(around);
    if (evidence) return evidence;
  }
  for (const frame of FRAMES) {
    const evidence = frame(unit, around);
    if (evidence) return evidence;
  }
  return undefined;
}

/**
 * Numbers that dropped out of a frame which holds for any noun: the end of a range (1至个), a bound of a case (不足人的), how
 * often (每月召开次), what it was before (由所增至7所), a step (每隔米). Two kinds of evidence: `sure`, where nobody could say
 * the rest, and `likely`, where speech might leave the number out.
 */
import { anyOf, words } from '../norms/lexicon';
import {
  ADVERBS_OF_HOW_OFTEN,
  BEFORE_A_BOUND_超,
  BOUNDS_OF_A_CASE,
  HARM_TO_PERSONS,
  MAKES_A_WORD_WITH_共,
  POSTS_BEFORE_人,
  REACHING_PEOPLE,
  VERBS_OF_CONTAINING,
  HELD_SO_OFTEN,
} from '../norms/words/before-a-number';
import { FIRST_CHARACTERS_OF_A_CHANGE } from '../norms/words/after-a-number';
import {
  COUNTED_BEHIND_A_TOTAL,
  COUNTED_BEHIND_每,
  COUNTED_BEHIND_QIZHONG,
  COUNTED_IN_FRONT_OF_A_STOP,
  ENDS_OF_PLACES_OF_TRADE,
  SHORT_OF_ITSELF,
} from '../norms/words/classifiers';
import {
  COMPOUNDS_THAT_BEGIN_WITH_CI,
  COMPOUNDS_THAT_BEGIN_WITH_JIA,
  COMPOUNDS_THAT_BEGIN_WITH_MING,
} from '../norms/words/compounds-with-classifiers';
import { standsAlone } from './dropped-alone';
import { COUNTED_BEHIND_A_LEAD } from '../norms/words/frames-of-a-number';
import { lostFromStructure } from './dropped-by-structure';
import { type Around, type Evidence, GE_WORD, when } from './dropped-counts';

type Frame = (unit: string, around: Around) => Evidence | undefined;

const HAN = '[\\u4e00-\\u9fff]';

/** 次日, 家电, 名师, 位于: the classifier begins a word. */
const WORDS_WITH: Readonly<Record<string, string>> = {
  次: COMPOUNDS_THAT_BEGIN_WITH_CI,
  家: COMPOUNDS_THAT_BEGIN_WITH_JIA,
  名: COMPOUNDS_THAT_BEGIN_WITH_MING,
  位: '于置',
};
const beginsAWord = (unit: string, right: string): boolean =>
  unit === '个' ? GE_WORD.test(right) : WORDS_WITH[unit]?.includes(right.charAt(0) || '\n') === true;
/** Whether the last character of `left` is one of these: what is asked of it before an expression is tried. */
const endsInOneOf = (left: string, characters: string): boolean =>
  left !== '' && characters.includes(left.charAt(left.length - 1));

/** The last characters of `list`. */
function endsOf(list: readonly string[]): string {
  return [...new Set(list.map((word) => word.slice(-1)))].join('');
}

/** In 2020至年底, 22时至日出, 至期满 they are nouns of time. */
const NOUNS_OF_TIME = new Set(['年', '日', '周', '期', '处']);
/** 党委副书记1至2人: one end of the range has its number. */
const rangeEnd: Frame = (unit, { left, right }) =>
  when(/\d[至—～~]$/.test(left) && !NOUNS_OF_TIME.has(unit) && !beginsAWord(unit, right));

/** 每隔50米. Not 每隔周六. */
const step: Frame = (unit, { left }) =>
  when(/每[隔过]$/.test(left) && !'周年'.includes(unit) && !(left.endsWith('过') && '期户'.includes(unit)));

const BOUND = new RegExp(`(?:${anyOf(BOUNDS_OF_A_CASE)})$`);
const OF_A_CASE = /^(?:的[\u4e00-\u9fff]|时)/;
/** 不足项, 不足处, 不足户: what falls short. */
const FALLS_SHORT = new Set(SHORT_OF_ITSELF);
/** 正式党员不足3人的单位, 房源不足3套时. 超过人的智慧 may be said. */
const bound: Frame = (unit, { left, right }) => {
  if (
    !endsInOneOf(left, '足满于过到少') ||
    !OF_A_CASE.test(right) ||
    !BOUND.test(left) ||
    FALLS_SHORT.has(unit) ||
    beginsAWord(unit, right)
  )
    return undefined;
  return unit === '人' && !/(?:不足|不满|少于)$/.test(left) ? 'likely' : 'sure';
};

const HOW_OFTEN = new RegExp(`(?:${anyOf(ADVERBS_OF_HOW_OFTEN)}|每(?:个?[周日天月年]|半年|季度?|\\d年|学期))$`);
const HOLDS = new RegExp(`${anyOf(HELD_SO_OFTEN)}了?$`);
const HOW_OFTEN_BEFORE = new RegExp(`(?:${anyOf(ADVERBS_OF_HOW_OFTEN)}|每|年均)[^，。；]{0,8}$`);
const ENDS_OF_HOW_OFTEN = endsOf([
  ...ADVERBS_OF_HOW_OFTEN,
  ...HELD_SO_OFTEN,
  ...words('周 日 天 月 年 季 季度 学期 了'),
]);
/** 每月召开1次, 至少组织1次核查, 先后4次降低. 组织次活动 may be said. */
const howOften: Frame = (_unit, { left, right }) => {
  if (beginsAWord('次', right)) return undefined;
  if (!endsInOneOf(left, ENDS_OF_HOW_OFTEN)) return undefined;
  if (HOW_OFTEN.test(left)) return 'sure';
  if (!HOLDS.test(left)) return undefined;
  return HOW_OFTEN_BEFORE.test(left) ? 'sure' : when(/^[\u4e00-\u9fff]/.test(right), 'likely');
};

const A_POST = new RegExp(`^(?:副|${HAN}{1,6}[员长记任师])`);
/** 设1名副书记. */
const post: Frame = (unit, { left, right }) =>
  endsInOneOf(left, '设配任选') && !beginsAWord(unit, right) && A_POST.test(right)
    ? when(true, right.startsWith('副') ? 'sure' : 'likely')
    : undefined;

const POST_LEFT = new RegExp(`${anyOf(POSTS_BEFORE_人)}$`);
const ENDS_OF_POSTS = endsOf(POSTS_BEFORE_人);
const HARMED = new RegExp(`(?:${anyOf(HARM_TO_PERSONS, REACHING_PEOPLE)}|人数)$`);
/** 书记1人、副书记1至2人; 死亡3人以上, 党员人数50人以上, 控制在50人以内. */
const persons: Frame = (_unit, { left, right, before: stretch }) => {
  if (right.startsWith('以')) return when(HARMED.test(left));
  if (left.endsWith('有')) return when(/[仅只]有$/.test(left) && STOP.test(right), 'likely');
  if (!endsInOneOf(left, ENDS_OF_POSTS) || !POST_LEFT.test(left)) return undefined;
  return when(/^[、，][^，。；、\d]{1,8}\d[\d至]{0,4}人/.test(right) || /\d人[、，][^，。；、\d]{1,8}$/.test(stretch));
};

const BECOMES = /^[^，。；、\d]{1,5}[至到为](?:\d{4}年的?)?\d[\d.,]{0,9}[万亿]?/;
/** 由原来的5所增至7所, 由每月25元调至30元. */
const before: Frame = (unit, { left, right }) => {
  if (!BEGINS_A_CHANGE.has(right.charAt(0))) return undefined;
  const now = BECOMES.exec(right)?.[0];
  return when(
    now !== undefined &&
      right.startsWith(unit.replace(GREAT, ''), now.length) &&
      /[由从](?:\d{4}年的?)?[^，。；、\d]{0,9}$/.test(left),
  );
};
const GREAT = /^[万亿]/;
const BEGINS_A_CHANGE = new Set(FIRST_CHARACTERS_OF_A_CHANGE);

/** 富力大厦32.5元/平方米、珠江嘉苑18元/平方米: a price beside another. */
const price: Frame = (_unit, { left, right, before: stretch }) =>
  when(
    right.startsWith('/') &&
      /[\u4e00-\u9fff]$/.test(left) &&
      (/^\/[^，。；、\d]{1,8}[、，][^，。；、\d]{1,12}\d[\d.]{0,9}元\//.test(right) ||
        /\d元\/[^，。；、\d]{1,8}[、，][^，。；、\d]{1,12}$/.test(stretch)),
  );

/** 每名责任人, 每个事项: what each is said of has its classifier. */
const FOR_EACH = new RegExp(`每(?![${COUNTED_BEHIND_每}])[\\u4e00-\\u9fff]{1,3}$`);
const SCORES = '扣罚奖加减补';
const SCORED = /^.\d/;
/** 每缺1人扣5分, 每发现1处罚200元. */
const scored: Frame = (_unit, { before: stretch, right }) =>
  when(
    SCORES.includes(right.charAt(0) || '\n') && SCORED.test(right) && FOR_EACH.test(stretch) && !stretch.endsWith('每'),
  );

const ENDS_OF_CONTAINING = endsOf(VERBS_OF_CONTAINING);
const CONTAINS = new RegExp(`${anyOf(VERBS_OF_CONTAINING)}$`);
/** 全市165个迎检乡镇中第四位, 1个自然年度内: a rank among so many, a stretch of so many. */
const RANKED = new RegExp(`^(?:${HAN}{1,8}中(?:第|列|位列|名列|排名)|${HAN}{0,4}(?:年度|周期|学期|季度)内)`);
/** 仅有166个分量. 仅有个想法 may be said. */
const things: Frame = (unit, { left, right }) => {
  // 练习了26个。: speech would name the thing.
  if (left.endsWith('了') && STOP.test(right)) return 'sure';
  if ((right.includes('中') || right.includes('内') || right.includes('日')) && RANKED.test(right))
    return when(!beginsAWord(unit, right));
  const holds = endsInOneOf(left, ENDS_OF_CONTAINING) && CONTAINS.test(left);
  return when(holds && /^[\u4e00-\u9fff“]/.test(right) && !beginsAWord(unit, right), 'likely');
};

const TRADES = new RegExp(`^${HAN}{1,6}${anyOf(ENDS_OF_PLACES_OF_TRADE)}`);
/** 新增30家终端店. */
const trades: Frame = (unit, { left, right }) =>
  when(
    endsInOneOf(left, '增加开设建') &&
      /(?:新增|增加|新开|新设|新建)$/.test(left) &&
      !beginsAWord(unit, right) &&
      TRADES.test(right),
    'likely',
  );

const STOP = /^(?:$|[，,。；）])/;
const OF_ALL = new RegExp(`[^${MAKES_A_WORD_WITH_共}]共$`);
const AT_A_STOP: ReadonlySet<string> = new Set(COUNTED_IN_FRONT_OF_A_STOP);
/** 1套，位于河西，包含房源：两房一厅1套. */
const listed = new Map(
  [...AT_A_STOP].map((unit) => [unit, new RegExp(`\\d${unit}[，（][^。；]{0,22}(?:包[含括]|其中)[^。；，\\d]{2,12}$`)]),
);
/** 本批公寓共66套，. */
const total: Frame = (unit, { left, right, before: stretch }) => {
  const isOfAll = left.endsWith('共');
  if (!(isOfAll || stretch.includes('包')) || !STOP.test(right)) return undefined;
  return when(isOfAll ? OF_ALL.test(left) : listed.get(unit)?.test(stretch) === true);
};

/** 总数为36户。, 数量均为12件，周转率为10次。. 为人。, 以校为家。 and 质量为本。 are said. */
const AMOUNTS_TO = /(?:[数率]|[数总]量)均?[为是达]$/;
const COUNTED_AT_THE_END = new Set(COUNTED_BEHIND_A_TOTAL);
const amounts: Frame = (unit, { left, right }) =>
  when(
    COUNTED_AT_THE_END.has(unit) &&
      STOP.test(right) &&
      AMOUNTS_TO.test(left) &&
      // 质量为先，数量为次.
      (unit !== '次' || left.includes('率')),
  );

const BEHIND_QIZHONG = new Set([...COUNTED_BEHIND_QIZHONG, ...COUNTED_BEHIND_A_LEAD.filter((unit) => unit !== '人')]);
/** 其中500,000元与资产相关. Not 其中元素. */
const among: Frame = (unit, { left, right }) =>
  when(left.endsWith('其中') && BEHIND_QIZHONG.has(unit) && /^[与为用属系由是]/.test(right), 'likely');

/** 重点做好以下10个方面工作. */
const below: Frame = (unit, { left, right }) =>
  when(unit === '个' && /[以如]下$/.test(left) && !beginsAWord(unit, right));

/** 为超1000个孤独症儿童家庭. Not 超个性. */
const over: Frame = (unit, { left, right }) =>
  when(
    unit === '个' &&
      BEFORE_A_BOUND_超.includes(left.charAt(left.length - 2) || '\n') &&
      /^[\u4e00-\u9fff]{2}/.test(right) &&
      !beginsAWord(unit, right),
  );

/** 分别达到2000万人和861万人: the first of two, where 万 has its number in the second. */
const JOINS_A_SECOND = '和与及、';
const OTHER_GREAT = /^[和与及、]\d[\d.,]{0,9}/;
const firstOfTwo: Frame = (unit, { right }) => {
  if (!JOINS_A_SECOND.includes(right.charAt(0) || '\n') || unit.length < 2 || !'万亿'.includes(unit.charAt(0)))
    return undefined;
  const other = OTHER_GREAT.exec(right)?.[0];
  return when(other !== undefined && right.startsWith(unit, other.length));
};

/** By the last character in front of the gap, or the first behind it, which frames may hold. */
const BY_LAST: ReadonlyMap<string, Frame> = new Map([
  ...[...'至—～~'].map((last): [string, Frame] => [last, rangeEnd]),
  ['隔', step],
  ['过', step],
  ['中', among],
  ['下', below],
  ['超', over],
  // What only looks so, 许多 and 最多, is not read.
  ['多', () => 'sure'],
  ...[...'为是达'].map((last): [string, Frame] => [last, amounts]),
]);
const BY_UNIT: ReadonlyMap<string, readonly Frame[]> = new Map([
  ['次', [howOften, scored]],
  ['名', [post]],
  ['人', [persons, scored]],
  ['处', [scored]],
  ['项', [scored]],
  ['例', [scored]],
  ['起', [scored]],
  ['元', [price]],
  ['个', [things]],
  ['家', [trades]],
]);

/** Whether `unit` has lost its number in a frame of the sentence, and how sure that is. */
export function lostFromFrame(unit: string, around: Around): Evidence | undefined {
  const { left, right } = around;
  const first = BY_LAST.get(left.charAt(left.length - 1))?.(unit, around);
  if (first) return first;
  for (const frame of BY_UNIT.get(unit) ?? []) {
    const evidence = frame(unit, around);
    if (evidence) return evidence;
  }
  const evidence =
    (right.startsWith('的') || right.startsWith('时') ? bound(unit, around) : undefined) ??
    (AT_A_STOP.has(unit) ? total(unit, around) : undefined) ??
    before(unit, around) ??
    firstOfTwo(unit, around);
  return evidence ?? when(standsAlone(unit, around), 'likely') ?? lostFromStructure(unit, around);
}

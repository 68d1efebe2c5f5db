/**
 * Heads that divide a whole without remainder: 男/女, 中央/地方. When two parts of a stated total carry such heads, nothing else
 * can belong to it, so the parts must make it up. Practice of official statistics (惯例).
 */
import { NUMERALS_TO_TEN } from './words/counting';
import { anyOf, words } from './lexicon';
import { WORDS_OF_TRAITS, WORDS_OF_TRAITS_OF_ANYTHING } from './words/traits';

/** Each entry: the members of one division, each a pattern of the names it goes by. */
const DIVISIONS: readonly (readonly string[])[] = [
  ['男', '女'],
  ['中央', '地方'],
  ['城镇|城市|城区|市区|市民', '农村|乡村|乡镇|农民'],
  ['城镇|城市', '村镇'],
  ['进口', '出口'],
  ['职工', '居民'],
  ['省内|本省', '省外|外省'],
  ['市内|本市|市域内', '市外|外市'],
  ['县内|本县|县域内', '县外|外县'],
  ['区内|本区', '区外|外区'],
  ['国内|境内', '国外|境外|国际|海外|入境'],
  ['本地|户籍人口|常住户籍', '外地|外来|流动人口|非户籍'],
  ['公办|公立', '民办|私立|民营'],
  ['(?<!非)国有', '非国有'],
  ['内资', '外资'],
  ['线上', '线下'],
  ['重工业', '轻工业'],
  ['在职', '离退休|退休'],
  ['专职', '兼职'],
  ['住校|住宿|寄宿', '走读'],
  ['(?<!非)税收', '非税'],
  ['地上', '地下'],
  ['人大|议案|建议', '政协|提案'],
  ['上半年', '下半年'],
  ['党内', '党外'],
  ['已(?!经?超)', '未'],
  ['合格(?<!不合格)', '不合格'],
  ['完成(?<!未完成)', '未完成'],
  ['负债', '所有者权益|净资产'],
  ['纸质', '电子'],
  ['国税', '地税'],
  ['^实(?:到|有)?$|(?<!应)出席', '请假|缺席|缺勤'],
  ['^(?:实|参)考', '缺考'],
  ['预期性', '约束性'],
  ['汉族', '少数民族'],
  ['(?<!非)党员', '非党员'],
  ['(?<!未)脱贫', '未脱贫'],
  ['公务用车|公车', '公务接待|接待费', '因公出国|出国'],
  ['第一产业|一产', '第二产业|二产', '第三产业|三产'],
];

/** Divisions only of a whole that names them all: 工农业总产值 is 农业 and 工业, 投资 has more to it. */
const DIVISIONS_OF_NAMED: readonly (readonly string[])[] = [
  ['农业', '工业'],
  ['货物', '服务(?!业)'],
  ['种植业?', '养殖业?'],
];

/** Divisions of one thing alone, by its name: beside 预算内资金27亿元 stand 专项债券 and 一般债券, which are no parts of it. */
const DIVISIONS_OF_ONE_THING: readonly (readonly [thing: string, members: readonly string[]])[] = [
  ['党员', ['正式党员', '预备党员']],
  ['债', ['一般债', '专项债']],
  // 增值税暂行条例及其实施细则
  ['纳税', ['一般纳税人', '小规模']],
];

/**
 * Kinds that are told when they are all there are, though a whole may hold others: 新建/续建. Held against a writer they are
 * a question, no fault.
 */
const USUAL_DIVISIONS: readonly (readonly string[])[] = [
  ['^新建', '^(?:续建|结转)'],
  ['^(?:新增|增量)', '^(?:存量|原有)'],
  ['^东部', '^中部', '^西部'],
  ['^集中', '^分散'],
];

/** Kinds by a classification that leaves little over, told as a rule in full, whatever marks part them. Source: 统计公报惯例. */
const CLASSIFICATIONS: readonly (readonly string[])[] = [
  ['发明', '实用新型', '外观设计'],
  ['发明', '实用新型'],
  ['^主板', '^创业板', '^科创板', '^北交所'],
  ['^文史', '^理工', '^体艺|^艺体'],
  ['工矿商贸', '道路'],
];

export interface Division {
  readonly members: readonly RegExp[];
  /** Whether the whole must name every member. */
  readonly named: boolean;
  /** What the whole must name. */
  readonly thing?: string;
}

const compile =
  (named: boolean) =>
  (members: readonly string[]): Division => ({ members: members.map((member) => new RegExp(member)), named });
const USUAL: readonly Division[] = USUAL_DIVISIONS.map(compile(false));
const CLASSIFIED: readonly Division[] = CLASSIFICATIONS.map(compile(false));
const COMPILED: readonly Division[] = [
  ...DIVISIONS.map(compile(false)),
  ...DIVISIONS_OF_NAMED.map(compile(true)),
  ...DIVISIONS_OF_ONE_THING.map(([thing, members]) => ({ ...compile(false)(members), thing })),
];

/** Words that hold several members at once, spelt out so that each is seen. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/进出口/g, '进口和出口'],
  [/工农业/g, '工业和农业'],
  [/城乡/g, '城镇和乡村'],
  [/男女/g, '男和女'],
  [/一二三产|一、二、三产/g, '一产和二产和三产'],
  [/国内外/g, '国内和国外'],
  [/省内外/g, '省内和省外'],
  [/专兼职/g, '专职和兼职'],
  [/种养业?/g, '种植和养殖'],
  [/非农业/g, '非农'],
];

/** Any member of any division: most heads name none, and one pattern tells that of them. */
const ANY_MEMBER = new RegExp(COMPILED.flatMap(({ members }) => members.map((member) => member.source)).join('|'));

/** 办结, 未办结; 获批, 未获批: a thing is one or the other. */
const OPPOSITES: Division = { members: [/^$/, /[未不]/], named: false };
const NEGATIONS = words('未 不');

/** 办结, 未办结: what was done, and what was not. */
export const areOpposites = ([first = '', second = '', ...others]: readonly string[]): boolean =>
  others.length === 0 &&
  first.length >= 2 &&
  NEGATIONS.some(
    (word) =>
      second === word + first ||
      second === `尚${word}${first}` ||
      // 资格审查通过, 未通过: what it is that was passed need not be said again.
      (second.length > 2 && second.startsWith(word) && first.endsWith(second.slice(1))),
  );

/** The members that `heads` name, when together they are exactly one whole division, each head one member. */
export function divisionOf(heads: readonly string[]): Division | undefined {
  if (areOpposites(heads)) return OPPOSITES;
  if (!heads.every((head) => ANY_MEMBER.test(head))) return undefined;
  return COMPILED.find((division) => isDivision(division, heads));
}

function isDivision({ members }: Division, heads: readonly string[]): boolean {
  if (members.length !== heads.length) return false;
  const named = heads.map((head) => members.flatMap((member, index) => (member.test(head) ? [index] : [])));
  return named.every((indices) => indices.length === 1) && new Set(named.flat()).size === heads.length;
}

/** 一类, 二等奖, 三级: the place of a kind in an order, and what the kinds are called. */
const ORDERED = /^第?([一二三四五六])([类级等档])([\u4e00-\u9fff]{0,4})$/;

/** Whether `heads` are kinds that are told when they are all there are: 新建、续建; 一类、二类、三类, one after the other. */
export function areUsuallyAll(heads: readonly string[]): boolean {
  if (USUAL.some((division) => isDivision(division, heads))) return true;
  const [first, ...others] = heads.map((head) => ORDERED.exec(head));
  if (!first || others.length < 2) return false;
  return (
    others.every(
      (match, i) => match?.[1] === NUMERALS_TO_TEN[i + 1] && match?.[2] === first[2] && match?.[3] === first[3],
    ) && first[1] === '一'
  );
}

/** Whether `heads` are all kinds of a usual classification: 发明专利，实用新型专利. */
export const areClassified = (heads: readonly string[]): boolean =>
  CLASSIFIED.some((division) => isDivision(division, heads));

/** Whether what `whole` names can be divided so: it names all of the members (进出口总额), or none of them unless it must. */
export function dividesBy(whole: string, { members, named, thing }: Division): boolean {
  if (thing !== undefined && !whole.includes(thing)) return false;
  const count = namedIn(whole, members);
  return count === members.length || (count === 0 && !named);
}

/** Whether `whole` names every member: 进出口总额 of 进口, 出口. */
export function namesAll(whole: string, { members }: Division): boolean {
  return namedIn(whole, members) === members.length;
}

function namedIn(whole: string, members: readonly RegExp[]): number {
  let spelt = whole;
  for (const [joined, apart] of JOINED) spelt = spelt.replace(joined, apart);
  return members.filter((member) => member.test(spelt)).length;
}

/**
 * Series whose members never overlap, though a whole may hold others besides: 省级/市级, 高级/中级. Parts under such heads cannot
 * add up to more than their whole.
 */
const SERIES: readonly (readonly RegExp[])[] = [
  [
    '国家级|中央|部级',
    '省级|省财政|自治区',
    '市级|市财政',
    '县级|区级|县财政|区财政',
    '镇级|乡级|乡镇',
    '村级|村集体',
    '自筹|社会',
  ],
  ['正高', '副高', '高级', '中级', '初级'],
  ['高级教师', '一级教师', '二级教师', '三级教师'],
  ['特等', '一等', '二等', '三等', '优秀奖|鼓励奖'],
  [
    '一年级',
    '二年级',
    '三年级',
    '四年级',
    '五年级',
    '六年级',
    '七年级|初一',
    '八年级|初二',
    '九年级|初三',
    '高一',
    '高二',
    '高三',
  ],
  ['一季度', '二季度', '三季度', '四季度'],
  ['大型', '中型', '小型', '微型'],
  ['幼儿园', '小学', '初中', '高中(?!级)', '职高|中职|职业'],
  ['早稻', '中稻|一季稻', '晚稻', '夏粮', '秋粮'],
  ['东片|东部', '西片|西部', '南片|南部', '北片|北部', '中片|中部'],
  ['第一剂|首剂', '第二剂', '第三剂|加强'],
  ['街道', '镇', '乡'],
  ['博士', '硕士|研究生', '本科', '专科|大专', '中专'],
  ['来信', '来访', '来电|电话', '网上|网络|网信'],
  ['一般事故', '较大事故', '重大事故'],
  ['正职', '副职', '委员'],
  ['新建', '续建|结转', '改建|扩建'],
  ['在编|编内|正式', '编外|非在编|临聘|聘用|临时'],
  ['重大隐患', '一般隐患'],
  ['水田', '旱地'],
  // 专利法: what is patented once is of one of the three.
  ['发明', '实用新型', '外观'],
  ['幼儿|少儿|儿童|(?<!青)少年|未成年', '青年', '(?<!青)中年', '老年|老人|长者'],
  ['基本支出', '项目支出'],
  ['已(?!经?超)', '正在', '尚|待|暂|^未'],
  ['首次|初次', '复审|复查|再次', '变更'],
  ['非常满意|很满意', '(?<!不|基本|比较|很|非常|较)满意', '基本满意|比较满意|较满意', '不满意', '不了解|说不清'],
  ['优秀', '良好', '(?<!不)(?:合格|及格)|一般|中等', '不合格|不及格|较差'],
].map((members) => members.map((member) => new RegExp(member)));
const EXCLUSIVE = [...SERIES, ...COMPILED.map((division) => division.members)];

/** 5A级, 三星级, 一等奖: what has one grade has no other. */
const GRADE = /^(?:[1-6]A|[一二三四五特甲乙丙])(?:星?级|等奖?)/;

/** 普通店, 一般隐患, 一般: what is not singled out. */
const ORDINARY = /^(?:普通|一般|常规)(?=([\u4e00-\u9fff]{0,4})$)/;

/** What those begin with: asked first, since few heads do. */
const FIRST_OF_ORDINARY = '普一常';

/** Whether one of `heads` is the ordinary kind of what all name, so that the others stand above it: 重大隐患, 较大隐患, 一般隐患. */
function areAboveOrdinary(heads: readonly string[]): boolean {
  const ordinary = heads.find((head) => FIRST_OF_ORDINARY.includes(head.charAt(0) || '\n')) ?? '';
  const kind = ordinary === '' ? undefined : ORDINARY.exec(ordinary)?.[1];
  return (
    kind !== undefined && heads.every((head) => head.length <= 8 && head.length > kind.length && head.endsWith(kind))
  );
}

/** Whether `heads` are different members of one series, or different kinds by name (咨询类, 投诉类), so that none overlap. */
export function areExclusive(heads: readonly string[]): boolean {
  if (new Set(heads).size !== heads.length) return false;
  if (heads.every((head) => /类$/.test(head)) || heads.every((head) => GRADE.test(head))) return true;
  if (areAboveOrdinary(heads)) return true;
  return EXCLUSIVE.some((members) => {
    const named = heads.map((head) => members.findIndex((member) => member.test(head)));
    return named.every((index, i) => index >= 0 && named.indexOf(index) === i);
  });
}

/** A head that closes a list: what is left over. */
export const REMAINDER = /^(?:其余|其他|其它|剩余|余下|剩下)/;

/** Heads that name a trait, not a kind: the same person or project may be counted under two of them (女党员, 本科以上, 重点). */
export const TRAIT = new RegExp(anyOf(WORDS_OF_TRAITS));
/** The same of what is no person: 少儿讲座 and 老年讲座 are two, 重点项目 and 新建项目 may be one. */
export const TRAIT_OF_ANYTHING = new RegExp(anyOf(WORDS_OF_TRAITS_OF_ANYTHING));

/** What stands on both sides of a unit where its number has been lost: the rows that dropped-evidence.ts asks, unit by unit. */
import { anyOf, words } from '../norms/lexicon';
import {
  BEGINS_A_SHARE,
  CHANGES,
  ENDS_OF_SESSIONS,
  KINDS_OF_MONEY,
  MAKES_A_WORD_WITH_JIE,
  PURPOSES_OF_MONEY,
} from '../norms/words/after-a-number';
import {
  BEFORE_A_ROUND_NUMBER,
  BOUNDS_WITH_不,
  BEFORE_THE_SIGN_ITSELF,
  BEFORE_THE_UNIT_ITSELF,
  ENDS_BEFORE_METRES,
  ENDS_OF_SUMS,
  GRADES_OF_A_PRIZE,
  GROUPS_OF_PEOPLE,
  HEADS_OF_A_GREAT_FIGURE,
  LIGHT_BEFORE_GE,
  HEADS_OF_A_MULTIPLE,
  HEADS_OF_A_SCORE,
  HEADS_OF_A_SUM,
  HEADS_OF_A_TIME,
  HELD_SO_OFTEN,
  KINDS_OF_PAYMENT,
  MAKES_A_WORD_WITH_YUE,
  MAKES_A_WORD_WITH_批次,
  NAMES_THE_UNIT,
  REACHING_PEOPLE,
  STARTS_OF_A_CHANGE,
  TOTALS,
  DEEDS_WITH_A_GRANT,
  VERBS_OF_PAYING,
} from '../norms/words/before-a-number';
import { type UnitKind, unitsFor } from '../norms/units';
import { FOREIGN_CURRENCIES } from '../norms/words/sums-of-money';
import { wantsNumber } from './dropped-counts';
import type { DroppedNumber } from './dropped-numbers';

export type Kind = DroppedNumber['kind'];

/** A regular expression, or whatever else judges a stretch of text. */
interface Judge {
  test(text: string): boolean;
}

/** What stands round a unit that has lost its number. What is not named may be anything. */
export interface Case {
  readonly left?: Judge;
  readonly notLeft?: Judge;
  readonly right?: Judge;
  readonly notRight?: Judge;
  /** `false`: not where the paragraph looks like the head of a column. */
  readonly inHead?: false;
}

/** Units, and the cases in which they have lost a number; one of them is enough. */
export interface Row {
  readonly units: readonly string[];
  readonly kind: Kind;
  readonly cases: readonly Case[];
}

const HAN = '[\\u4e00-\\u9fff]';
const HAN_LEFT = /[\u4e00-\u9fff]$/;
const ENDS = '$|[，。；、：！？）”】\\s（]|左右|(?:以[上内下]|及以[上下])(?=$|[，。；、）])';
const CHANGE = `(?:\\/${HAN}{1,2})?${anyOf(CHANGES)}`;
const STOPS_OR_PER = /^(?:$|[，。；（]|\/|左右|的)/;
/** 93.7美元/桶和96.6美元/桶. */
const SECOND_PRICE = /\d[美日欧港]元\/[\u4e00-\u9fff]{1,4}[、和]$/;
/** 以下, 以内: a limit, of which a figure is the limit. */
const LIMITS = '及?以[上下内]';
export const STOPS = new RegExp(`^(?:${ENDS})`);
const STOPS_OR_GOES_ON = new RegExp(`^(?:${ENDS}|的)`);
const CHANGED = new RegExp(`^${CHANGE}`);
/** 每人每年, 每亩: what a rate is for. */
const EACH = '每人每?[年月天次]?|每[年月天户亩次]';
const EACH_FROM = '每[人户亩][每年月]?|每[年月天]';
/** Not 节约, 合约. */
const ABOUT = `(?<![${MAKES_A_WORD_WITH_YUE}])约`;
/** The second of two figures: 分别提高100元、元. */
const SECOND = /\d[\u4e00-\u9fff%]{1,4}[、和及]$/;
const AFTER_GRANT = new RegExp(`^${anyOf(PURPOSES_OF_MONEY)}`);
const AFTER_ANY_GRANT = new RegExp(`^${anyOf(PURPOSES_OF_MONEY, KINDS_OF_MONEY)}`);
const WANTS: Judge = { test: wantsNumber };
const HOLDS = new RegExp(`${anyOf(HELD_SO_OFTEN)}$`);
/** ，个小时内办结. */
const CLAUSE_START = /[，。；：]$/;

const SUM_LEFT = new RegExp(`(?:${anyOf(HEADS_OF_A_SUM)}|${EACH}|(?<!单位|[认以成作改变])为)：?$`);
/** 处300元罚款, 支付违约金3000元: what is done with a sum, and what it is called. */
const PAID_LEFT = new RegExp(`(?:${anyOf(VERBS_OF_PAYING)}[了过]?|[${ENDS_OF_SUMS}])$`);
/** 河道上游500米, 两侧各1米. */
const ENDS_IN_A_MEASURE = new RegExp(`(?:[${ENDS_BEFORE_METRES}]|[长宽高深厚]度|[侧游]各)$`);
/** 的罚款, 的，: behind a limit. */
const LIMITED = new RegExp(`^${LIMITS}(?:$|[，。；、）的])`);
const PAYMENT = new RegExp(`^(?:${LIMITS})?的?${anyOf(KINDS_OF_PAYMENT)}`);
const CHANGE_LEFT = new RegExp(`(?:${anyOf(STARTS_OF_A_CHANGE)}|${EACH_FROM})$`);
const PEOPLE_LEFT = new RegExp(`(?:${anyOf(TOTALS, REACHING_PEOPLE, GROUPS_OF_PEOPLE)}|${ABOUT})$`);
/** Not a number but its make-do: 超万元, 上万人, 破亿元. */
const ROUND_LEFT = new RegExp(`(?:${anyOf(BEFORE_A_ROUND_NUMBER)}|(?<!完)成)$`);
/** 隔个月, 等个小时, 头个月. */
const LIGHT_LEFT = new RegExp(`(?:${anyOf(LIGHT_BEFORE_GE)}|[隔等头另同])$`);
const TERM_LEFT = new RegExp(`(?:${anyOf(BEFORE_THE_UNIT_ITSELF)}|[${NAMES_THE_UNIT}].?|公(?!路).?)$`);

/** A ceiling or a floor right in front: 最高80万元. */
const LIMIT_LEFT = new RegExp(`(?:最[高低多少]|至少|${anyOf(BOUNDS_WITH_不)})$`);
const GRANT_LEFT = new RegExp(`(?:${EACH}|给予|发给|领取|最[高低多少]|至少|${anyOf(BOUNDS_WITH_不)})$`);
/** 3000元交通补贴, 200元的奖励. */
const AFTER_A_GIFT = new RegExp(`^的?${HAN}{0,6}?(?:补贴|补助|奖励|津贴|经费|资助|资金)`);

/** 为期3天, 任期3年, 有效期为3年; 日期为 leads to a date. */
const TIME_LEFT = new RegExp(`(?:${anyOf(HEADS_OF_A_TIME)}为?|任期|[^日时假学周]期限?(?:一般)?为)$`);

/** With 万 and 亿 in front: 万元, 万亿元. */
const greatUnits = (...kinds: readonly UnitKind[]): readonly string[] =>
  unitsFor('dropped-great', ...kinds)
    // 走进万家.
    .filter((unit) => unit !== '家')
    .flatMap((unit) => [`万${unit}`, `亿${unit}`, `万亿${unit}`]);
const TIMES = unitsFor('dropped', 'time');
/** 个小时, 个月: what 个 has lost before other things, it has lost here. */
const TIMES_WITH_GE = TIMES.filter((unit) => unit.startsWith('个'));
/** 人次, 批次: classifiers of two characters are no part of other words. */
const LONG_CLASSIFIERS = [...unitsFor('dropped', 'people'), ...unitsFor('dropped', 'classifier')].filter(
  (unit) => unit.length > 1,
);

export const ROWS: readonly Row[] = [
  {
    units: ['%', '‰'],
    kind: 'rate',
    cases: [
      { left: /^$/, right: /^(?:[、，。；]?$|[\u4e00-\u9fff])/ },
      {
        left: /[\u4e00-\u9fff，、：]$/,
        // 金额 × 比例 %: a factor that is told in words.
        notLeft: new RegExp(`(?:${anyOf(BEFORE_THE_SIGN_ITSELF)}|单位[：:]?|[×÷] ?[\\u4e00-\\u9fff]{2,8})$`),
        // %16, %s, %d, %*, % fsck: code; 进度率%        备注: the head of a column, set with blanks.
        // %代表任意多个字符: the sign is spoken of.
        notRight: /^(?:[\dA-Za-z*~]| [A-Za-z*~]|\s{2,}\S|代表|表示)/,
        inHead: false,
      },
      { left: /[^\u4e00-\u9fff]约$|^约$/ },
      // 按90%的比例支付, 减按15%征收.
      { left: /按$/, right: /^(?:左右|安排|征收|执行|计[提算])/, inHead: false },
      // 以1.5%的费率计算, 按10%的税率: a sign by itself is nobody's rate.
      { left: /[按以]$/, right: /^的?[\u4e00-\u9fff]{0,6}(?:率|比例)/, inHead: false },
      // 只有26.86%，
      { left: /[只仅]有$/, right: STOPS, inHead: false },
      // 有4.8%的社区, 尚有68%左右富余.
      { left: /有$/, right: /^(?:左右|的(?![标符记])[\u4e00-\u9fff])/, inHead: false },
      // 按3%以上安排: a sign has no upper part.
      { left: HAN_LEFT, right: new RegExp(`^${LIMITS}`), inHead: false },
    ],
  },
  { units: words('个百分点 个百分比 个千分点 个基点'), kind: 'rate', cases: [{ left: /./ }] },
  {
    units: ['百分之'],
    kind: 'rate',
    cases: [{ notRight: new RegExp(`^(?:$|[\\d${BEGINS_A_SHARE}x×*_□…]|若干|[一-龥]{1,2}百)`, 'i') }],
  },
  {
    units: ['倍'],
    kind: 'rate',
    cases: [{ left: new RegExp(`(?:${anyOf(HEADS_OF_A_MULTIPLE)}|相当于\\S{1,8})$`), right: STOPS_OR_GOES_ON }],
  },
  {
    units: ['分'],
    kind: 'measure',
    cases: [{ left: new RegExp(`${anyOf(HEADS_OF_A_SCORE)}$`), right: STOPS }],
  },
  {
    units: unitsFor('dropped', 'money'),
    kind: 'amount',
    cases: [SUM_LEFT, CHANGE_LEFT, SECOND]
      .map(
        (left): Case => ({
          left,
          right: new RegExp(`^(?:${ENDS}|\\/[月年天人]|${CHANGE})`),
        }),
      )
      .concat(
        { left: PAID_LEFT, right: new RegExp(`^(?:${ENDS}|[及和与且]|\\/[人月年天]|的[，。；]|的部分)`) },
        // 总投资约2000元，.
        { left: new RegExp(`${ABOUT}$`), right: STOPS },
        // 水平达到12000元的基础上.
        { left: WANTS, right: /^的[\u4e00-\u9fff]/ },
        // 超过元的单笔报销: a bound is never 元 alone.
        { left: /(?:超过|不足)$/, right: /^[的且]/ },
        { left: GRANT_LEFT, right: AFTER_A_GIFT },
        // 按照200元/月予以发放.
        { left: /按照?$/, right: /^[/／][月年天人户次]{1,3}(?:予以|给予|发放|执行|补|收)/ },
        // 每月25元的服务, 节目费15元的行为.
        { left: new RegExp(`(?:${EACH}|[${ENDS_OF_SUMS}])$`), right: /^的[\u4e00-\u9fff]/ },
        // 图元标准化, 单元补贴: words that end in 元.
        { left: HAN_LEFT, notLeft: /[图单多纪公美欧日港]$/, right: PAYMENT },
      ),
  },
  {
    units: greatUnits(),
    kind: 'amount',
    cases: [
      { left: HAN_LEFT, notLeft: ROUND_LEFT, right: STOPS, inHead: false },
      // 给予1万元至3万元奖励: the other end of a range.
      { left: /\d[万亿]?[\u4e00-\u9fff]{1,2}至$/, inHead: false },
      {
        left: new RegExp(`(?:${anyOf(HEADS_OF_A_GREAT_FIGURE)}|[^认以成作]为)$`),
        right: STOPS,
        inHead: false,
      },
      { left: SECOND, right: STOPS_OR_GOES_ON, inHead: false },
      // 最高80万元经费, 每年安排至少20万元.
      { left: LIMIT_LEFT, inHead: false },
      { left: /[由从](?:(?:(?:19|20)\d\d|[去上])年的?)?$/, right: CHANGED, inHead: false },
    ],
  },
  {
    units: greatUnits('money'),
    kind: 'amount',
    cases: [
      { left: new RegExp(`${anyOf(DEEDS_WITH_A_GRANT)}$`), right: AFTER_ANY_GRANT, inHead: false },
      { left: PAID_LEFT, right: LIMITED, notLeft: ROUND_LEFT, inHead: false },
      { left: new RegExp(`${anyOf(BOUNDS_WITH_不)}$`), right: /^的/, inHead: false },
      { left: new RegExp(`(?:${ABOUT}|[了即])$`), right: STOPS_OR_GOES_ON, inHead: false },
      { left: HAN_LEFT, right: PAYMENT, inHead: false },
      { left: /投入$/, right: AFTER_GRANT, inHead: false },
    ],
  },
  {
    units: TIMES,
    kind: 'measure',
    cases: [{ left: TIME_LEFT, right: STOPS_OR_GOES_ON }],
  },
  // Not 个月嫂.
  {
    units: TIMES_WITH_GE,
    kind: 'count',
    cases: [
      ...[WANTS, CLAUSE_START].map((left) => ({ left, notRight: /^[嫂份底初饼亮]/ })),
      // 未来12个月内.
      { left: /未来$|过去$/, right: /^(?:[内里的中来]|$|[，。；])/ },
      // 外出6个月以上.
      { left: HAN_LEFT, right: /^(?:以[上内下]|左右)/ },
      // 自收到之日起3个月内: 个月 never is without its number, but in speech: 等个小时.
      { left: HAN_LEFT, notLeft: LIGHT_LEFT, notRight: /^[嫂份底初子饼亮]/ },
    ],
  },
  {
    // 价格跌至100美元，: the currency alone is where a price may go from and to only by a slip.
    units: FOREIGN_CURRENCIES,
    kind: 'amount',
    cases: [
      { left: /(?:[达高升跌降涨增]至|达到|高达|突破了?|接近|[^节签合预]约)$/, right: STOPS_OR_PER },
      { left: /[从由]$/, right: /^[升跌降涨增上下][至到涨跌升降]\d/ },
      { left: SECOND_PRICE, right: /^\// },
    ],
  },
  { units: words('个工作日 个自然日'), kind: 'measure', cases: [{ left: HAN_LEFT }] },
  {
    units: unitsFor('dropped', 'measure').filter((unit) => unit !== '分'),
    kind: 'measure',
    cases: [
      { left: HAN_LEFT, notLeft: TERM_LEFT, right: STOPS, inHead: false },
      { left: WANTS, notLeft: TERM_LEFT, right: /^的/, inHead: false },
      // 能力不低于100立方米/小时.
      { left: /(?:[低高少多大小]于|超过|达到)$/, right: /^\/[\u4e00-\u9fff]/, inHead: false },
    ],
  },
  // 桥长100米以上, 周围500米范围: 米 in 玉米 has no bounds.
  {
    units: ['米'],
    kind: 'measure',
    cases: [
      { left: HAN_LEFT, right: /^(?:及?以[上下内外]|范围)/ },
      { left: ENDS_IN_A_MEASURE, right: /^(?:的范围|为计算|[，；。])/ },
      // 建筑高度不超过24米，; 公交与轨道50米内换乘.
      { left: /(?:[^称作成名]为|仅|超过|不足|[小大低高]于)$/, right: /^[，；。时的]/ },
      { left: HAN_LEFT, notLeft: /[玉大小]$/, right: /^内[^的蒙]/ },
    ],
  },
  { units: LONG_CLASSIFIERS, kind: 'count', cases: [{ left: PEOPLE_LEFT, right: STOPS }] },
  // 已经有38人次，.
  { units: ['人次'], kind: 'count', cases: [{ left: /有$/, right: STOPS }] },
  // 开展批次检查; 批次要 is 批 with 次要. 创建批次, 启动批次 are said of one.
  {
    units: ['批次'],
    kind: 'count',
    cases: [WANTS, HOLDS].map((left) => ({
      left,
      notRight: new RegExp(`^(?:要|${anyOf(MAKES_A_WORD_WITH_批次)})`),
    })),
  },
  { units: ['第'], kind: 'ordinal', cases: [{ notLeft: /[次等及门落名]$/ }] },
  {
    units: ['等奖'],
    kind: 'ordinal',
    cases: [{ left: /[\u4e00-\u9fff》”]$/, notLeft: new RegExp(`[${GRADES_OF_A_PRIZE}]$`), right: STOPS }],
  },
  {
    units: ['届'],
    kind: 'ordinal',
    cases: [
      {
        left: /[以在办开加迎召]$/,
        right: new RegExp(`^(?:[“《]|(?![${MAKES_A_WORD_WITH_JIE}])${HAN}{1,8}[${ENDS_OF_SESSIONS}])`),
      },
    ],
  },
];

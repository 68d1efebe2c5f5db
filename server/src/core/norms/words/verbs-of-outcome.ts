/**
 * Verbs of what came of the work, as they stand beside figures: things grow or shrink, are done, built, pushed on; and the
 * adverbs that only say with how much zeal. Source: usage of official reports (惯例).
 */
import { words } from '../lexicon';

/** Say that there is more of something: 就业增加3万人. */
export const VERBS_OF_GROWING = words('增加 增长');
/** Say that there is less of something: 能耗下降3%. */
export const VERBS_OF_SHRINKING = words('减少 下降');
/** Say that an amount or a level rises: 覆盖率提高3个百分点. */
export const VERBS_OF_RISING: readonly string[] = [...VERBS_OF_GROWING, ...words('提高')];
/** Say that an amount or a level falls: 负债率降低3个百分点. */
export const VERBS_OF_FALLING: readonly string[] = [...VERBS_OF_SHRINKING, ...words('降低')];
/** The same and 上升, which is said of rates and prices and seldom of things: 价格上升3%. */
export const VERBS_OF_CLIMBING: readonly string[] = [...VERBS_OF_RISING, ...words('上升')];
/** Say that something takes in more than before: 规模扩大到50亩. */
const VERBS_OF_EXTENDING = words('扩大');
/** Stand for a rise in one character: 增到50家, 升到3%. */
const SHORT_VERBS_OF_RISING = words('增 升');
/** Stand for a fall in one character: 降到3%. */
const SHORT_VERBS_OF_FALLING = words('降');

/** What else may say in front of a figure that it is a gain: 净增3人, 上涨3%, 比上年多3家. */
const OTHER_WORDS_OF_A_GAIN = words('净增 增收 上涨 多 涨');
/** What else may say in front of a figure that it is a loss: 缩减3%, 比上年少3家. */
const OTHER_WORDS_OF_A_LOSS = words('缩小 缩减 压减 压缩 回落 减 少');
/** Whatever says in front of a figure that it is a gain: 增加3人, 净增3人, 多3家. */
export const WORDS_OF_A_GAIN: readonly string[] = [
  ...VERBS_OF_CLIMBING,
  ...VERBS_OF_EXTENDING,
  ...SHORT_VERBS_OF_RISING,
  ...OTHER_WORDS_OF_A_GAIN,
];
/** Whatever says in front of a figure that it is a loss: 减少3人, 压减3%, 少3家. */
export const WORDS_OF_A_LOSS: readonly string[] = [
  ...VERBS_OF_FALLING,
  ...SHORT_VERBS_OF_FALLING,
  ...OTHER_WORDS_OF_A_LOSS,
];
/** Lead with 到, 至, 为 to a new level without saying which way: 调整为5个, 达到5个, 压到5个. */
export const VERBS_OF_MOVING = words('调整 发展 达 扩展 压 缩');
/** Change a rate, so that with 到 the figure is the rate itself: 水土保持率提升至77.6%. */
export const VERBS_OF_MOVING_A_RATE: readonly string[] = [
  ...VERBS_OF_CLIMBING,
  ...VERBS_OF_FALLING,
  ...VERBS_OF_EXTENDING,
  ...SHORT_VERBS_OF_RISING,
  ...SHORT_VERBS_OF_FALLING,
  ...words('提升'),
];
/** Open what is said of a figure behind 由 or 比: 由30家增加到50家, 比上年的30家多. */
export const BEGINNINGS_OF_A_CHANGE = words('增 减 提 降 扩 到 至 涨 升 缩 压 调 上升 下降 发展');
/** With a pause in front they begin a new statement and no further part: ，已达300个, ，增至300个. */
export const VERBS_OF_THE_NEW_LEVEL = words('达 增至 增加到 升至 超过');

/** Say that what was to be done is done: 完成投资3亿元, 实现产值3亿元. */
export const VERBS_OF_FULFILLING = words('完成 实现');
/** The same and 达到: what an outcome is told with: 产量达到3万吨. */
export const VERBS_OF_OUTCOME: readonly string[] = [...VERBS_OF_FULFILLING, ...words('达到')];
/** Say that something now stands: 新建学校3所, 建成学校3所. */
export const VERBS_OF_BUILDING = words('新建 建成');
/** The same and 建设, which does not say whether it is finished: 建设学校3所. */
export const VERBS_OF_CONSTRUCTION: readonly string[] = [...VERBS_OF_BUILDING, ...words('建设')];
/** Bring forth what did not grow by itself: 培育企业3家, 打造品牌3个. */
export const VERBS_OF_FOSTERING = words('培育 打造');
/** Make better what there is: 完善制度3项. */
export const VERBS_OF_IMPROVING = words('完善 提升 优化');
/** Put out a paper: 制定制度3项, 出台文件3份. */
export const VERBS_OF_ISSUING = words('制定 出台');
/** Say that an event took place: 组织培训3场, 举办培训3场. */
export const VERBS_OF_HOLDING_AN_EVENT = words('组织 举办');
/** Say that work goes on, whatever it is: 推进项目3个, 开展培训3场. */
export const VERBS_OF_PUSHING_ON = words('推进 推动 开展 组织');
/** Say that what was decided is carried out: 落实措施3项, 抓好项目3个. */
export const VERBS_OF_CARRYING_OUT = words(`
  支持 落实 实施 抓好 做好 用好 办好 深化 加快 加大 加强 提出 明确`);
/** Say only that the work goes on and with how much zeal: 继续, 扎实, 大力. */
export const ADVERBS_OF_ZEAL = words(`
  继续 持续 进一步 不断 稳步 深入 积极 着力 大力 切实 扎实 认真 有效`);
/** Say only that it came out well or covers everything: 成功举办, 圆满完成, 全面推进. */
export const ADVERBS_OF_SUCCESS = words('成功 顺利 圆满 全面 总体');

/** Say that money goes to something: 安排资金3万元, 下达资金3万元. */
export const VERBS_OF_GRANTING = words('安排 拨付 给予 投入 下达');
/** Say whom or what the work reaches: 覆盖3个村, 惠及3万人. */
export const VERBS_OF_REACHING_OUT = words('覆盖 涉及 惠及');

/** Say what is done to a road, a pipe, a house; of a stretch one of them is done: 新建22公里、改造18公里. */
export const KINDS_OF_WORK = words('新建 改建 扩建 续建 重建 改造 提升 修复 维修 加固 整修 翻新 疏浚 硬化');

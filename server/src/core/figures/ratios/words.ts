/** The words that templates of change are made of: 由…增加到…, 比…增长…, 翻两番. Source: usage of official reports (惯例). */
import { readHan } from '../../reading/numerals/read';

/** Verbs that say more, longest first. */
export const UP =
  '增加|增长|提高|提升|上升|上涨|上调|扩大|扩展|扩增|跃升|攀升|递增|增多|增收|增产|净增|新增|增值|增幅|涨幅|升幅|多收|多|高|增|升|涨|扩|提|长';
/** Verbs that say less. */
export const DOWN =
  '减少|下降|降低|精简|缩小|缩短|缩减|压减|压缩|压降|回落|下调|下跌|下滑|削减|收窄|减产|减收|节约|节省|降幅|跌幅|减幅|减|降|缩|压|跌|少|低|短';
/** Verbs that only say that it changed. */
const NEUTRAL = '发展|变更|变动|变化|变|调整|调|整合|合并|归并|撤并|优化|改|达';

const ADVERB =
  '(?:逐步|大幅度?|稳步|明显|显著|迅速|快速|进一步|相应|分别|统一|已经|已|将|又|再|直接|平均|普遍|猛|陡|骤)';
/** What may stand before a figure without changing it: 约, 近, 超过, 达到. */
export const HEDGE =
  '(?:达到?了?|为|是|约为?|大约|近|将近|接近|超过?|逾|突破|高达|多达|仅|只有?|不足|不到|至少|至|：|了|有)';
/** 四年, 五年间, 3个月内, 期间. */
const STRETCH =
  '(?:(?:[一二三四五六七八九十两]{1,3}|\\d{1,2})个?(?:年|月|季度|学期|学年)(?:多|半)?(?:时间|间|来|内|中|里)?|期间|其间|当年|当期)';
const THUS =
  '(?:即|也就是|相当于|累计|净|共计?|总共|一共|总计|合计|实际|实现|整体|总体|整整|足足|又|再|已|则|较大幅度|绝对数?|数量|人数|总数|比例|比重|占比|标准|同口径|每[人户个生亩村](?:每[年月])?|人均|户均|直接)';

/** A noun after a figure, with what is put in brackets about it. No full stop, no comma. */
export const TAIL = '(?:多|余|左右|以上|上下)?[^，。；：、（）\\d]{0,8}?(?:（[^（）]{0,40}）)?';
const COMPARED = '(?:同比|环比|(?:比|较|同|与)[^，。；：、“”]{0,16}?(?:相比|比较|比)?，?)';

/** Before A: 由, 从, 自, then a time, a place, a subject without a pause. */
export const FROM =
  /(?:^|[^理缘事情因原])(?:由(?![于此衷来我其省市县专])|从(?![事业而严中此容来属教医政快重])|自(?![主然治筹有身觉动由愿信助贸来我查评行营贡]))(?<from>[^，。；：、]{0,24})$/;

/** Between A and B. */
export const TO = new RegExp(
  `^${TAIL}，?${ADVERB}{0,2}(?:(?:(?<up>${UP})|(?<down>${DOWN})|(?:${NEUTRAL}))(?:到了?|至|为|成|了?到)|到|至)(?<time>[^，。；：、]{0,20})$`,
);

/** A sentence that begins with its comparison speaks of the subject before. */
const ELIDED = '。(?=同比|环比|比|较|与)';

/** From the figure before to a figure of change: ，四年间累计增长约. */
export const CHANGE = new RegExp(
  `^(?:${TAIL}(?:[，、；（]|${ELIDED})|(?:多|余|左右|以上)?，?)(?<words>(?:${STRETCH})?${THUS}{0,3}(?<compared>${COMPARED})?${THUS}{0,3}(?:(?<up>${UP})|(?<down>${DOWN})|(?<fold>翻))(?:了|幅度?|率|额|量|值|数)?(?:资金|金额|人数|数量|面积|里程|数额)?${HEDGE}{0,3})$`,
);

/** Between the figure that is compared and the one it is compared with: ，比上年同期的. */
export const THAN = new RegExp(
  `^(?:${TAIL}(?:[，、（]|${ELIDED})|(?:多|余|左右|以上)?)(?:也|均|都|则|就|又|还|已|要|同样|总体|整体|平均|人均|户均){0,2}(?:比|较|与|同)(?<than>[^，。；：、]{0,24})$`,
);
/** 比上年增加 439万元: the figure is the change itself, not what is compared with. */
export const THAN_IS_CHANGE = new RegExp(`(?:${UP}|${DOWN})(?:出|了)?${HEDGE}{0,2}$`);
/** After the one it is compared with: 相比增加了. */
export const BY = new RegExp(
  `^${TAIL}(?:相比|比较)?，?(?<words>${THUS}{0,2}(?:(?<up>${UP}|超)|(?<down>${DOWN}))(?:出|了|幅度?|率|额|量|值|数)?${HEDGE}{0,3})$`,
);
/** ，达到 · ，增至: the new level after a change. */
export const REACHING = new RegExp(
  `^${TAIL}[，、]${THUS}{0,2}(?:达到?了?|增至|升至|降至|减至|增加到|提高到|上升到|下降到|减少到|扩大到)(?:了|约|近)?$`,
);

/** 为预算的102.3%, 完成年度计划的110%: may stand between a level and its change. */
export const OF_PLAN = /(?:预算|计划|任务|目标|进度)数?的(?:约|近)?$/;
/** 上年, 去年同期: with these in front of A, “同比” compares with A. */
export const LAST_PERIOD = /上年|去年|同期|上期|上月|上季|上学期|上学年|前一年|前年|上一年/;
/** Whether growth of what `subject` names is told at constant prices, so that it differs from the quotient of the values. */
export function realTermsOf(subject: string): 'always' | 'often' | undefined {
  // The last one named is what changes: 生产总值快速增长，工业企业由…
  const clause =
    subject
      .split(/[，。；：]/)
      .filter((one) => one.replace(/\d+年|[由从自比较到的]/g, '').length > 2)
      .pop() ?? '';
  return /生产总值|GDP|增加值|国民收入|生产率/.test(clause)
    ? 'always'
    : /产值|收入|消费水平|销售额|零售|工资/.test(clause)
      ? 'often'
      : undefined;
}
/** Rates that spread a change over years, or leave something out of it. */
export const OTHER_RATE =
  /年均|平均(?!每?[户人亩村家所校])|(?<!每[人户生亩个])每年|逐年|月均|日均|可比|口径|扣除|剔除|实际增长|不变价|拉动|贡献|分别/;

/** A year as written in digits or 汉字, if `text` names one; the last one counts. */
export function yearIn(text: string): string | undefined {
  const found = text.match(/(?:1[89]|20)\d{2}(?=年)|[一二][零〇○一二三四五六七八九]{3}(?=年)/g);
  const last = found?.[found.length - 1];
  return last && String(readHan(last));
}

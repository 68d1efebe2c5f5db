/** What stands round the items of a list in a sentence. Source: 公文行文（惯例）. */
import { words } from '../lexicon';

/** They end what leads to the first item: 一些村存在台账不规范、…, 重点抓好春播备耕、…. */
export const ENDS_OF_LEAD_INS = words(
  '存在 包括 有 为 是 了 对 在 抓好 做好 如 即 出现 涉及 开展 推进 加强 落实 完善 解决 购置 新建 发放 采购 的',
);

/** They follow the last item: …台账不规范等问题, …防汛工作. */
export const FOLLOWS_A_LAST_ITEM = words('等 问题 情况 现象 方面 工作 的 组成 参加 出席 共同 联合');

/** Of those, they may as well go with the last item alone: 防控、处置措施和防控情况. */
export const MAY_HEAD_ONE_ITEM = words('情况 工作');

/** They say that each item belongs to one of several things in turn: 分别为合格、良好、合格. */
export const SAYS_ONE_BY_ONE = words('分别 依次 顺序 先后 轮流 循环 交替 对应 日程 议程 流程 课程 节目 程序 路线 轮作');

/** They end a paragraph that leads to what stands below it: 主要有以下几个方面, 名单附后. */
export const ENDS_OF_WHAT_LEADS_ON = words('如下 包括 名单 列表 见附件 附后 方面 问题 事项 措施 要求');

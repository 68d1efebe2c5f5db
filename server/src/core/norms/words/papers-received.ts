/** Words of lists of papers that are handed in: 材料清单, 已交, 齐全, 尚缺. Source: 机关档案、政务服务收件登记（惯例）. */
import { words } from '../lexicon';

/** What such a list says of an entry whose paper is there, or not. */
export const STATES_OF_A_PAPER = words(`
  已交 已收 已交齐 已收齐 齐全 齐备 齐 已齐 已提交 已提供 已报送 已移交 已接收 已归档 已补 已补交 已补齐 已到 已上传 已附 已核验 已审核 未交 未提交 未提供 未报送 未移交 未归档 缺
  缺失 暂缺 缺件 缺项 不全
`);
/** In a heading or a title they say that what follows lists papers. */
export const LISTS_OF_PAPERS = words(`
  清单 目录 接收登记 收件登记 移交登记 材料登记 归档情况 收集情况 提交情况 报送情况 交接表 移交表 登记表 登记簿 台账 申报材料 送审材料 所需材料
`);
/** Label what is not there yet: 缺少材料：质量保修书（待补）. */
export const WHAT_IS_LACKING = words('缺少 尚缺 还缺 缺失 所缺 欠缺 待补 未交 未提交 需补 应补');

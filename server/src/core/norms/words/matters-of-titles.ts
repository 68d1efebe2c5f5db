/** What a title is about, by which its report owes fewer parts than others of its kind. Source: 机关文书写作惯例. */
import { words } from '../lexicon';

/** One event, or what one person learned; often no word on problems and next steps: 运动会总结, 安全宣传周总结. */
export const EVENTS_OF_TITLES = words(`
  活动 培训 课程 实训 集训 训练营 会议 学习 比赛 竞赛 演练 军训 运动会 实习 实践 支教 夏令营 读书 验收 竣工 施工 监理 技术 项目 课题 慰问
  征文 宣传月 宣传周 宣传日`);

/** One matter, or a jury; the report ends where the matter ends: 事故处置情况汇报, 创建申报材料. */
export const MATTERS_THAT_END = words(
  '事件 事故 处置 核实 核查 处理 信访 投诉 来信 竣工 验收 评审 创建 达标 申报 自评',
);

/** Markets and opinions, which a survey describes; no problems and remedies: 消费市场调查报告. */
export const MATTERS_OF_A_SURVEY = words('实践 市场 问卷 满意度 普查 统计 行业 消费');

/** Technical matters before 方案, which has an order of its own; no aims and guarantees: 系统迁移方案. */
export const TECHNICAL_MATTERS = words(
  '技术 设计 解决 部署 架构 系统 施工 投标 实施部署 迁移 测试 培训 教学 处置 应急 建设项目',
);

/** Cases and accounts that tell no problems and next steps of the work: 事故情况报告, 预算执行情况报告. */
export const MATTERS_WITHOUT_NEXT_STEPS = words('事故 事件 灾 审计 预算 决算 人选 检查 处理 核查 答复');

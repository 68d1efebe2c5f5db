/** Words by which a title tells its kind (文种), beside the kind's own name. How they stand is in `../titles.ts`. Source: 惯例. */
import { words } from '../lexicon';

/** Before 报告 or 总结 they name a text of schools, laboratories or markets, for which there is no kind: 实验报告, 实习总结. */
export const OCCASIONS_OF_OTHER_REPORTS = words(`
  实验 试验 检测 检验 化验 体检 读书 测试 招股 尽职调查 研究生 课程设计`);

/** Behind those they name who works there, or an event: 实验室工作总结, 读书节活动总结. */
export const PLACES_OF_TRIALS = words('室 班 校 区 站 科 所 中心 小学 中学 学校 节 月 周 日 会 活动 工作');

/** What an account tells of, before 情况 at the end of its title: 项目进展情况, 系统使用情况. */
export const WORK_WHOSE_STATE_IS_TOLD = words('工作 开展 进展 落实 推进 完成 使用 执行 运行 实施');

/** Kinds that stand in front of their matter: 【公告】图书馆闭馆, 国旗下讲话：珍惜粮食. */
export const NOTICES_IN_FRONT = words('公告 通告 启事 倡议 国旗下讲话 国旗下的讲话');

/** Last words of titles of texts that are not official writing: 产品说明书, 毕业论文. */
export const NAMES_OF_OTHER_TEXTS = words(
  '说明书 开发文档 更新日志 教程 指南 论文 综述 小说 散文 日记 作文 起诉状 判决书 裁定书 裁决书',
);

/** What programs and their users agree on, before 协议: 用户协议, 通信协议. */
export const AGREEMENTS_OF_PROGRAMS = words(
  '用户 使用 注册 会员 隐私 许可 软件 授权 版权 开源 通信 通讯 网络 传输 接口 串口 数据 总线 路由 握手 共识 应用层',
);

/** May stand, several together, between 整改 and the last word: 整改工作落实情况报告. */
export const WORDS_BEHIND_整改 = words('工作 落实 完成 进展 推进 阶段性 情况 任务');

/** Last words of reflections: 学习体会, 观后感. */
export const NAMES_OF_REFLECTIONS = words('心得体会 学习体会 心得 体会 感悟 感想 有感 观后感 读后感');

/** Last words of speeches: 在……上的讲话, 主持词. */
export const NAMES_OF_SPEECHES = words(
  '讲话 发言 致辞 致词 主持词 主持流程 主持稿 串词 串场词 开幕词 闭幕词 讲话稿 发言稿 讲话提纲 发言提纲 献词 讲稿 就职演说 竞聘演讲 竞选演讲 竞职报告 竞聘报告',
);

/** What a letter is for, before 函: 邀请函, 征求意见函; 复函, 公函. */
export const PURPOSES_OF_LETTERS = words(
  '复 公 便 的 商洽 邀请 感谢 询问 征求意见 督办 交办 提醒 推荐 介绍 慰问 对接 联系 确认',
);

/** Last words of rules: 考勤管理制度, 议事规则. */
export const LAST_WORDS_OF_RULES = words('办法 规定 细则 规则 制度 条例 章程 守则 规程 公约 民约 准则 规范');

/** Last words that belong to official writing alone, so that nothing else need be asked: 请示, 管理办法. */
export const LAST_WORDS_OF_OFFICES_ALONE = words(`
  请示 批复 议案 纪要 可行性研究报告 可研报告 责任协议 责任协议书 事迹材料 政府工作报告 预案 责任书 责任状 承诺书 申请书
  倡议书 检讨书 员工手册 职工手册 管理制度 管理办法 章程 会议记录 策划书 工作要点 讲话稿 主持词`);

/** Before a count of texts in brackets behind the title of a web collection: 工作总结（精选5篇）. */
export const WORDS_BEFORE_A_COUNT_OF_TEXTS = words('大全 精选 通用 共 最新 合集 汇编 锦集');

/** Kinds whose samples are collected: 个人工作总结篇二, 心得体会（三）. */
export const KINDS_IN_COLLECTIONS = words('总结 小结 计划 方案 汇报 报告 简报 材料 体会 讲话 发言 发言稿');

/** Bodies that decide, where the title is lost: 县委决定，对……予以表彰. */
export const BODIES_THAT_DECIDE = words('政府 党委 县委 市委 省委 委员会 党组 局 院');

/** What a 纲要 lays down for the years to come: 发展规划纲要, 行动纲要. 历史纲要 is a book. */
export const MATTERS_OF_AN_OUTLINE = words('规划 计划 发展 行动 工作 建设 改革 实施 战略 促进 任务 目标 年');

/** Months as they stand in a date in English behind a title: -May,21,2014. */
export const MONTHS_IN_ENGLISH = words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

/** Reports that name their matter behind them: 调研报告：云岭早市, 故障处理报告：三号闸门. */
export const REPORTS_IN_FRONT = words('调研 调查 实习 实践 开题 中期 结题 处理 处置 评估 核查');

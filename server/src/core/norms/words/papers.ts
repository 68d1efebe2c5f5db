/**
 * Words by which titles name their kind (文种) or only seem to: 入职指引 is for staff, 安装指引 for programmers. What people
 * call their papers, from real drafts; none of it is a norm (惯例).
 */
import { words } from '../lexicon';

/** Plans of how a thing is built, no plan of work: 技术方案, 系统迁移方案. */
export const PLANS_OF_ENGINEERS = words(
  '技术 设计 解决 部署 架构 迁移 上线 测试 选型 重构 实现 集成 容灾 缓存 存储 算法 模型',
);

/** Work of offices that has its technique: 防控技术方案, 救治技术方案. */
export const WORK_OF_OFFICES = words('防控 防治 救治 监测 处置 整治 治理 灌溉 栽培 养殖');

/** Who offers such a plan to a customer or a superior, so that it is a paper of the unit's: 星辰有限公司技术方案. */
export const OFFERERS = words('有限公司 集团 人民政府 管理局 委员会 建设项目 工程');

/** Whose duties are laid down: 岗位职责, 安全员职责. */
export const WHOSE_DUTIES = words('岗位 工作 部门 人员 机构 长 员 任 室 科 组 委 会');

/** What reports of engineers look into: 竞品分析报告, 性能报告. */
export const SUBJECTS_OF_ENGINEERS = words('竞品 源码 性能 压测 漏洞 渗透 缺陷 评测 崩溃 代码');

/** What a system is taken apart for before it is built: 系统分析报告, 需求分析报告. */
export const ANALYSED_BY_ENGINEERS = words('系统 信息系统 需求 系统需求 软件需求 用户需求');

/** What learners sum up: 面试总结, 知识点总结, 本章小结. */
export const SUBJECTS_OF_NOTES = words(
  '面试 面经 知识点 知识 刷题 题目 题型 考点 错题 语法 笔记 命令 用法 踩坑 源码 原理 算法 函数 框架 复习 本章 本节 常见问题 公式',
);

/** Rules that programs are written by: 代码规范, 接口规范. */
export const RULES_OF_PROGRAMS = words(
  '代码 编码 命名 接口 提交 注释 样式 前端 后端 数据库 日志 分支 语法 语言 协议 排版',
);

/** What rules of a unit call themselves where they say why they were made: 制定本制度. */
export const RULES_THAT_NAME_THEMSELVES = words('制度 办法 规定 细则 规范 守则 规程 章程 公约 标准 须知');

/** What they call themselves where they say whom they bind: 本制度适用于全体员工. */
export const RULES_THAT_SAY_WHOM_THEY_BIND = words('制度 办法 规定 细则 守则 规程 章程 公约');

/** What software, games and sites announce: 版本更新公告, 停服公告. */
export const ANNOUNCEMENTS_OF_SOFTWARE = words('更新 版本 发版 停服 开服');

/** Statements that stand on every page, or in a program: 免责声明, 变量声明. */
export const STATEMENTS_OF_PAGES = words('免责 隐私 版权 许可 变量 函数 类型 接口 法律');

/** Last words of essays on policy: 推进乡村振兴的对策思考, 关于基层减负的几点思考. Source: 惯例. */
export const ENDS_OF_ESSAYS = words('思考 探析 探讨 浅析 刍议 对策建议 对策研究');

/** What one does with software, between its name and the last word: React 学习总结. */
export const WAYS_OF_A_LEARNER = words('学习 使用 入门 基础 源码 开发');

/** Latin words that titles of a unit's papers bear: OA管理制度, HSE工作总结, 5S检查小结. */
export const ABBREVIATIONS_OF_OFFICES = words(
  'OA ERP HR HSE EHS KPI OKR PPP EPC ISO GMP CDC ICU PLC BIM LNG APP VIP GDP QC 5S 6S 4S',
);

/** What a trainee or a student on practice reports on: 实习报告, 社会实践报告. */
export const TIMES_OF_A_TRAINEE = words('实习 实践 实训 见习 支教 三下乡 志愿服务');

/** Of these what one sums up for oneself: 实习总结, 社会实践小结. 实训 and 支教 are summed up by schools as often. */
export const TIMES_SUMMED_UP_BY_A_TRAINEE = words('实习 社会实践 暑期实践 寒假实践 见习');

/** Stages at which a project or a study is reported on: 立项报告, 中期报告. */
export const STAGES_OF_A_PROJECT = words('立项 开题 中期 期中 结题 结项 课题 项目验收 项目申报');

/** Before 规划 and 计划 at the end of a title they say for how long: 短期规划书. */
export const TERMS_OF_A_PLAN = words('短期 中期 长期 近期 中长期 年度 学期 阶段');

/** Letters by what they are for: 感谢信, 自荐信. */
export const PURPOSES_OF_A_LETTER = words(
  '感谢 慰问 公开 贺 表扬 自荐 推荐 求职 辞职 介绍 道歉 致歉 邀请 举报 检举 证明 祝贺 告别 回',
);

/** May stand between what an applicant hopes and 加入: 希望能早日加入共青团. */
export const WORDS_BEFORE_JOINING = words('能够 能 通过 早日 尽早 尽快 可以 我');

/** What a unit certifies: 收入证明, 在职证明. */
export const MATTERS_CERTIFIED = words('收入 在职 离职 工作 居住 身份 贫困 实习 亲属关系 婚姻 单位 学历');

/** What two parties agree on, before 协议: 合作协议, 租赁协议. 通信协议, 用户协议 are of programs. Source: 《民法典》合同编. */
export const MATTERS_AGREED = words(`
  合作 保密 租赁 服务 采购 购销 买卖 委托 聘用 劳动 转让 借款 离婚 赔偿 和解 调解 三方 就业 入股 合伙 投资 框架 补充 代理 加盟 实习
  培训 开发 共建 帮扶 结对 竞业 竞业限制 施工 承包 供货 维保 运维 赞助 捐赠 资助 监护 拆迁 补偿 安置`);

/** Who agrees to a page of terms, which is no contract of a unit's: 会员服务协议. */
export const USERS_OF_PROGRAMS = words('用户 会员 订阅 玩家');

/** What is explained to one's superiors or readers: 情况说明, 编制说明. */
export const MATTERS_EXPLAINED = words('情况 事项 起草 编制 修订 预算 决算 延期 原因 变更 整改 调整 制定 公开');

/** Where guidance is for people in a unit or who come to one: 入职指引, 就诊指南. */
export const OCCASIONS_OF_GUIDANCE = words(
  '入职 报到 办事 办理 参会 服务 报名 就医 就诊 住院 入学 工作 申报 离职 入会 参赛 参展 参观 投稿 报考 招生 缴费 借阅',
);

/** What a unit's standards are for: 面试评估标准, 收费标准. */
export const USES_OF_A_STANDARD = words(
  '评分 考核 评估 评价 收费 补贴 报销 薪酬 服务 验收 处罚 奖惩 录用 评选 评审 发放',
);

/** What happens to staff and is ruled by procedures and policies: 请假流程, 差旅政策, 绩效考核. */
export const MATTERS_OF_STAFF = words(
  '绩效 考勤 薪酬 奖惩 请假 休假 报销 差旅 福利 采购 招聘 入职 离职 转正 审批 办公 办事 业务 管理 接待 投诉 财务 人事 值班',
);

/** How those are ruled: 绩效考核, 请假流程. */
export const WAYS_OF_RULING = words('考核 考评 流程 政策 纪律');

/** Whose handbooks are rules of a unit: 员工手册, 入职手册. */
export const READERS_OF_A_HANDBOOK = words('员工 职工 学生 新生 新人 入职 管理 安全 制度 班级 岗位');

/** What a speech is written as: 主持稿, 演讲稿. */
export const KINDS_OF_SPEECH = words('主持 演讲 发言 讲话 致辞 宣讲 竞聘 竞选 讲解');

/** Courtesies that are spoken: 欢迎词, 答谢词. */
export const COURTESIES_SPOKEN = words('答谢 欢迎 欢送 祝酒 祝 贺 悼 颁奖 串 主持 开幕 闭幕');

/** Journals of work: 值班日志, 施工日志. */
export const JOURNALS_OF_WORK = words('工作 值班 施工 监理 实习 安全 巡查 周 生产');

/** Who speaks of itself in the headline of news: 我院举办……, 星辰公司召开……. */
export const BODIES_IN_NEWS = words(
  '公司 集团 学院 学校 大学 中学 小学 幼儿园 医院 中心 支部 党委 工会 协会 研究院 我院 我校 我县 我局 我镇 我市 我区 我乡 我司 我社区',
);

/** Bodies that are introduced, at the end of their names, beside those in news: 某某图书馆概况, 某某村简介, 单位介绍. Source: 惯例. */
export const BODIES_INTRODUCED = words(
  '单位 企业 部门 机构 组织 社团 总社 报社 旅行社 总队 支队 大队 馆 院 校 局 研究所 事务所 车站 电站 农场 林场 工厂 酒店 银行 支行 分行 学会 商会 研究会 联合会 促进会 基金会 委员会 居委会 村委会 村 镇 乡 县 街道 社区 园 党组织 团队',
);

/** Bodies whose 介绍 is a paper on themselves: 公司介绍; 产品介绍 is of what they make. Source: 惯例. */
export const BODIES_THAT_PRESENT_THEMSELVES = words('公司 单位 学校 学院 医院 企业 部门 机构 社团 协会');

/** How a headline tells of an honour: 被授予, 喜获. Source: 惯例. */
export const HONOURED_IN_HEADLINES = words('被授予 被评为 被认定为 喜获 荣获 获评 获批 获得 入选 当选');

/** Persons whose sayings head news, before a colon: 周明委员：……. */
export const SPEAKERS_IN_HEADLINES = words('委员 代表 主席 教授 院士 专家 书记 主任 局长 厅长 市长 县长 校长 院长');

/** Whoever it may be goes somewhere by a plan or a rule; news tells who went: 领导干部赴乡镇督导. */
export const PERSONS_IN_GENERAL = words('干部 教师 学生 人员 机关 领导 职工 党员 员工');

/** What those who come from elsewhere come for, in the headline of news: 到我县调研. */
export const PURPOSES_OF_A_VISIT = words('调研 考察 检查 督导 督查 慰问 指导 参观 走访 视察 交流 座谈');

/** What they do in it: 我院举办……, 我县召开……. */
export const DEEDS_IN_NEWS = words('举办 举行 召开 开展 承办 荣获 赴 走进 组织开展 组织召开 组织参加 组织学习');

/** How work is to be organised, in the headings of plans: 认真组织开展自查活动. */
export const WAYS_OF_ORGANISING = words('认真 积极 大力 深入 广泛 及时 定期 精心 扎实 统一 负责 继续 要 应 将');

/** What asks or advises how a thing is done, in titles of essays: 教师如何对学生进行指导. */
export const QUESTIONS_IN_TITLES = words('如何 怎样 怎么 为什么 浅谈 谈谈 论');

/** What takes place in the headline of news: 植树活动, 奠基仪式. */
export const EVENTS_IN_NEWS = words(
  '活动 大会 会议 仪式 典礼 比赛 大赛 竞赛 讲座 论坛 培训 年会 座谈会 运动会 晚会 展览 演练 计划',
);

/** How the headline says that it took place: 顺利举行, 圆满落幕. */
export const ENDS_OF_AN_EVENT = words(
  '举行 举办 召开 开幕 闭幕 启动 落幕 开班 开讲 揭牌 圆满结束 圆满完成 圆满成功 顺利进行 顺利完成 顺利结束',
);

/** How they do it: 成功举办, 隆重召开. */
export const WAYS_OF_DEEDS_IN_NEWS = words('成功 顺利 隆重 联合 圆满');

/** Titles whose last word belongs to a unit's papers alone: 拟聘人选公示, 会议议程. */
export const PAPERS_BY_THEMSELVES = words(
  '公示 任命书 聘任书 会议议程 主持稿 思想汇报 结题报告 情况说明 慰问信 岗位职责 责任制',
);

/** Headings that stand where a title would and name nothing: 目录, 正文. */
export const HEADINGS_OF_NOTHING = words(
  '目录 正文 导航 首页 封面 通知公告 公告通知 新闻动态 新闻中心 新闻公告 场馆简介',
);

/** What a form is for, before 表: 成绩考核表, 项目申请表. Source: 惯例. */
export const PURPOSES_OF_A_FORM = words('考核 评分 成绩 申请 申报 登记 审批 情况 统计 信息 考勤 评价 审核 汇总 报名');

/** What is done with the papers of a tender, in headlines and headings that are of none: 审查招标文件. Source: 惯例. */
export const DEEDS_WITH_A_TENDER = words(
  '编制 编写 撰写 审查 审核 审阅 发布 发出 解读 购买 获取 下载 领取 递交 提交 制作 检查 修改 规范 看懂 读懂 拆解 解析 分析 生成',
);

/** States of a file, behind its title without brackets: 工作总结终稿. */
export const STATES_OF_A_FILE = words(
  '初稿 终稿 定稿 草稿 修改稿 修订稿 送审稿 最终版 最终稿 正式版 打印版 副本 文档 参考答案',
);

/** Papers that are given as an outline: 思想汇报提纲. 调研提纲 is a list of what to ask. */
export const PAPERS_WITH_AN_OUTLINE = words('汇报 报告 总结 计划 方案 讲话 发言 材料');

/** Whole titles that any chapter or folder of notes may bear, so that they say nothing of a technical text. */
export const TITLES_OF_ANYTHING = words('总结 小结 计划 方案 报告 要点 动态 信息 规范 规则 流程 说明 安排 意见 要求');

/** What learners write of software: React 总结, Git 心得. */
export const NOTES_OF_LEARNERS = words('小结 总结 心得 体会 感悟 规范 要点 规则 备忘录');

/** Occasions that have an agenda: 年会流程, 培训日程. */
export const OCCASIONS_WITH_AN_AGENDA = words('会议 活动 年会 大会 典礼 仪式 培训');

/** Work of which a paper sums up how it went: 项目总结报告, 实习总结. */
export const WORK_THAT_IS_SUMMED_UP = words('项目 实习 工作 年终 年度 学期 活动 培训 实践 实训 阶段 月度 季度');

/** What papers of rules are, as their titles end and as they speak of themselves: 本办法, 本制度. Source: 《规章制定程序条例》第七条, 惯例. */
export const KINDS_OF_RULES = words(
  '制度 办法 规定 细则 规则 规范 规程 章程 守则 准则 条例 公约 通则 导则 方案 预案 指引 手册',
);

/** What two parties sign: 本合同, 本协议. */
export const KINDS_OF_CONTRACTS = words('合同 协议');

/** May stand between 本 and the kind: 本管理办法, 本实施细则, 本指导规范. */
export const WORDS_BEFORE_A_KIND_OF_RULES = words(
  '实施 管理 暂行 试行 指导 工作 补充 操作 服务 考核 评审 评选 评价 技术 应急 处置 奖励 奖惩',
);

/** Behind the kind they make it a verb or the first half of another word: 规范化, 制度性, 规定动作. */
export const BEHIND_A_KIND_IN_OTHER_WORDS = words('化 性 动作 建设 体系 管理 框架 草案 范本');

/** Before 本 they end a word with it: 基本制度, 成本规定. */
export const CHARACTERS_THAT_END_IN_本 = '根基资版成样日文原书课剧标副脚蓝人张一两各样';

/** End the title of what teaches how papers are written: 会议纪要的写作技巧, 总结格式. */
export const TEACH_HOW_TO_WRITE = words('技巧 写法 要领 格式 怎么写 如何写');

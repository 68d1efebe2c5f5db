/**
 * Words by which the body of a draft without a title shows its kind (文种), and whether it is official writing at all.
 * What they tell was tried on drafts of each kind; none of it is a norm (惯例).
 */
import { words } from '../lexicon';

/** What one speaks of as one's own body: 我镇, 我公司. */
export const BODIES_AFTER_我 = words(
  '镇 乡 县 市 区 州 局 院 校 园 馆 站 办 委 厅 街 村 社 公司 单位 街道 社区 中心 部门 学校 医院',
);

/** What one speaks of as a whole: 全镇上下, 2024年，全县……. But 全局面 and 全市面 are other words, so what follows counts too. */
export const BODIES_AFTER_全 = words('镇 乡 县 市 区 院 校 局');

/** What each of them is meant by: 各科室要高度重视. */
export const BODIES_AFTER_各 = words('单位 部门 科室 村 社区 乡镇 街道');

/** What work makes a word of administration of: 工作要求, 工作机制. */
export const HEADS_AFTER_工作 = words('要求 任务 计划 总结 组 会议 人员 机制 开展');

/** What administration is done by: 管理处, 管理制度. */
export const HEADS_AFTER_管理 = words('处 制度 工作');

/** Words of offices, firms, schools and hospitals that speak of their work: 贯彻落实上级部署, 组织安全生产检查. */
export const WORDS_OF_OFFICIAL_WRITING = words(
  '党委 党组 党支 领导小组 贯彻 落实 部署 上级 群众 干部 责任制 专项 整治 督查 督导 文化站 文化馆 建设 服务 公司 员工 车间 ' +
    '教研 教学 班级 学生 教师 患者 护理 业主 培训 检查 考核 安全生产',
);

/** First syllables of verbs that, with 了, tell of what was done: 开展了, 召开了. */
export const FIRST_SYLLABLES_OF_DEEDS = words(
  '开 组 召 完 建 举 推 成 制 印 投 新 改 排 发 培 参 加 取 出 达 得 设 配 修 购 办 获 接 处 落 进',
);

/** Their second syllables: 组织了, 取得了. */
export const SECOND_SYLLABLES_OF_DEEDS = words(
  '展 织 开 成 立 办 进 定 发 入 建 造 查 放 训 加 大 得 台 到 置 备 缮 理 获 收 实 行',
);

/** What 已 or 已经 is followed by where something was done: 已建成, 已经全部. */
export const SYLLABLES_AFTER_已 = words('建 完 开 形 全 达 有');

/** What 共 or 共计 is followed by where something was done: 共举办, 共计投入. */
export const SYLLABLES_AFTER_共 = words('开 组 举 投 发');

/** Words that look back: 先后出台, 被评为先进集体, 圆满完成. */
export const SIGNS_OF_WORK_DONE = words('取得 先后 今年以来 一年来 年来 荣获 被评为 获得 圆满 完毕');

/** Words that open a clause on what is to be done: 进一步加强……, 确保……. */
export const OPENINGS_OF_A_TASK = words(
  '将 要 拟 力争 确保 计划 进一步 继续 积极 切实 认真 努力 加强 加大 做好 抓好 强化 完善 建立 组织 开展 坚持 制定 定期 充分 ' +
    '协助 深入 实行 利用 搞好',
);

/** Words that look ahead wherever they stand: 下半年, 明年. */
export const WORDS_THAT_LOOK_AHEAD = words('力争 下半年 明年');

/** Times of which 将 or 要 tells what is ahead: 新的一年，要……. */
export const TIMES_BEFORE_将 = words('今年 新的一年 年');

/** Words for the time that an account is given of: 一年来, 本学期. */
export const TIMES_OF_AN_ACCOUNT = words('一年来 年来 本年度 上半年 今年 本学期 总结起来 即将结束 即将过去');

/** Words of who looked into something: 笔者走访……, 据了解, 几点建议. */
export const WORDS_OF_A_SURVEY = words(
  '笔者 调研中 调研发现 调研组 调查中 调查发现 谈谈 几点对策 几点建议 几点思考 看法 据了解 据调查 座谈 走访 问卷',
);

/** What surveys are made as: 开展实地调研. */
export const WORDS_BEFORE_A_SURVEY = words('专题 开展 进行');

/** What a meeting does in its minutes: 会议指出, 会议议定. Source: 纪要写作惯例. */
export const DEEDS_OF_A_MEETING = words('认为 指出 强调 要求 决定 议定 明确 同意 听取');

/** Words of who thinks about what was found: 原因分析, 对策建议. */
export const WORDS_OF_THINKING = words('对策 建议 看法 思考 原因 认为');

/** Labels at the head of an academic article: 摘要：……. Source: GB/T 7713.2. */
export const LABELS_OF_AN_ARTICLE = words('摘要 关键词 关键字 中图分类号');

/** Who makes news, in brackets at its head: （通讯员 张三）. */
export const MAKERS_OF_NEWS = words('作者 记者 通讯员 编辑 责任编辑 责编 供稿');

/** What the rules of a body call themselves: 本办法自印发之日起施行. Source: 规范性文件惯例. */
export const NAMES_OF_RULES = words('制度 办法 规定 细则 章程 守则');

/** And what laws, and rules of other names, call themselves in their clauses: 本条例所称……. Source: 立法技术规范. */
export const NAMES_OF_LAWS = words('条例 规则 规程 公约 准则 规范 意见 解释');

/** What is said above a law by whoever does not lay it down: 测试, 解读. */
export const WORDS_ABOUT_A_LAW = words('测试 解读 评估 示例 请用 字数');

/** What a contract calls itself: 本协议自双方签字之日起生效. Source: 《民法典》合同编. */
export const NAMES_OF_CONTRACTS = words('合同 协议');

/** What such rules say of themselves behind that: 本制度适用于……, 本办法由……负责解释. */
export const WORDS_OF_RULES = words('自 由 经 适用 使用 所称');

/** Times that a heading on plans opens with: 下一步工作打算. */
export const TIMES_TO_COME = words('下步 下一步 今后 下半年 明年');

/** What such a heading says of them: 今后工作思路. */
export const HEADS_OF_PLANS = words('打算 计划 安排 思路 工作');

/** Headings of the plan of an event or a campaign: 活动主题, 实施步骤, 整治重点. */
export const HEADINGS_OF_AN_EVENT = words(
  '活动主题 活动时间 活动地点 活动内容 活动流程 活动形式 活动对象 活动目的 活动安排 活动要求 主办单位 承办单位 工作目标 整治目标 ' +
    '总体目标 行动目标 主题： 宣传推广 策划细节 活动预算 方法步骤 实施步骤 工作步骤 保障措施 组织领导 注意事项 有关要求 工作要求 整治重点 整治内容 整治范围',
);

/** Words for what is wrong: 存在的主要问题. */
export const NAMES_OF_TROUBLE = words('问题 困难 不足');

/** Verbs of having trouble: 面临的困难. */
export const VERBS_OF_TROUBLE = words('存在 面临 遇到');

/**
 * Words by which a text without a title shows what it is through its form: who speaks to whom, how it opens and closes. What
 * people and assistants write, tried on drafts; none of it is a norm (惯例).
 */
import { words } from '../lexicon';
import { PARTS_OF_DAY } from './time';

/** Open the line that says to whom one writes or speaks: 尊敬的李老师：, 亲爱的同学们：. */
export const COURTESIES_OF_A_SALUTATION = words('尊敬的 敬爱的 亲爱的 尊贵的');

/** Say that many are spoken to: 各位领导, 同志们, 全体员工. */
export const WORDS_FOR_MANY = words(
  '各位 诸位 大家 全体 同志们 同学们 老师们 朋友们 同仁们 嘉宾们 家长们 先生们 女士们',
);

/** Times of day in a greeting: 大家下午好. */
export const TIMES_OF_A_GREETING = words('早上 上午 中午 下午 晚上');

/** Who is greeted, right before 好: 各位评委好！, 各位业主您好！ */
export const PERSONS_GREETED = words(`
  大家 们 您 老师 领导 同事 来宾 嘉宾 同志 同学 朋友 家长 评委 委员 代表 考官 前辈 女士 先生 同仁 伙伴 战友 校友 业主 人员`);

/** What a speaker is about to do: 下面我就……向大家作一汇报. */
export const DOINGS_OF_A_SPEAKER = words('汇报 交流 介绍 发言 分享 谈 讲');

/** What a speaker says of the hour: 今天我们欢聚一堂, 今天我很荣幸站在这里. */
export const GATHERINGS_SPOKEN_OF = words(
  '相聚 欢聚 齐聚 相会 聚集 站在这里 隆重召开 隆重集会 在此召开 在这里召开 召开此次 举行此次',
);

/** Open the last lines of a letter: 此致, 祝您工作顺利, 真诚地，. */
export const LAST_LINES_OF_A_LETTER = words(`
  此致 敬礼 致敬 致礼 谨启 敬上 敬启 顺颂 顺祝 即颂 敬颂 祝好 祝您 祝你 祝贵 真诚地 诚挚地 真挚地 诚挚的 最好的祝愿 最诚挚的`);

/** What a letter waits for from its reader: 期待您的回复. */
export const ANSWERS_TO_A_LETTER = words('回复 答复 回音 回信 反馈 来信 合作 指示 到来 加入');

/** What it thanks its reader for: 感谢您的时间和考虑. */
export const THANKS_OF_A_LETTER = words('时间 考虑 阅读 关注 支持 理解 耐心 配合');

/** What an applicant asks to do: 申请加入, 申请辞去. */
export const WISHES_OF_AN_APPLICANT = words('加入 辞去 调 转 减免 补助 困难 资助 延期 休学 复学 退 担任 参加');

/** When news happened, without a date: 近日，……. Source: 新闻写作惯例 (导语). */
export const TIMES_OF_NEWS = words('近日 日前 连日来 近期 今日 今天上午 今天下午');

/** Parts of a day behind the date of news: 5月8日上午. */
export const PARTS_OF_A_DAY: readonly string[] = [...PARTS_OF_DAY, ...words('清晨 傍晚')];

/** What is told in the lead of news: 召开, 举行, 走进. */
export const DEEDS_IN_A_LEAD = words(`
  召开 举行 举办 开展 组织 走进 迎来 启动 开幕 闭幕 开班 开讲 收看 观看 参观 赴 前往 慰问 调研 视察 集结 集合 参加 参与 揭牌 签约
  签订 发布 承办 圆满 落下帷幕 拉开 走访 学习 联合 获`);

/** Behind a count of days, or before a date, they make it one to come: 将于5月8日. */
export const SIGNS_OF_A_DATE_TO_COME = words('将于 拟于 定于 请于 将在 兹定于');

/** Who tells news tells who said what, and where: 会上, 据悉, 他指出. */
export const VOICES_OF_NEWS = words(
  '会上 会后 会议上 活动现场 活动中 活动当天 据悉 据了解 值得一提 此次 本次 本期 纷纷表示 大家表示',
);

/** How a body tells since when it is there: 始建于1958年, 成立于. Source: 惯例. */
export const WORDS_OF_FOUNDING = words('成立 始建 始创 创建 创办 创立 组建 建 筹建 建成 建校 建院');

/** Verbs of speaking behind a name or 他: 他指出, 李明强调，. */
export const VERBS_OF_SPEAKING = words('指出 强调 表示 勉励 介绍 要求 说');

/** Verbs behind what somebody is quoted with: “……。”林远坦言. */
export const VERBS_BEHIND_A_QUOTE = words('坦言 分析 回忆 讲述 感慨 告诉 直言 笑着说 补充 解释 道');

/** What a reporter tells of himself: 记者了解到, 告诉记者. */
export const DOINGS_OF_A_REPORTER = words(
  '记者了解 记者看到 记者从 记者在 记者获悉 记者采访 记者来到 记者走进 告诉记者',
);

/** Who made a piece, at its end or head: 文字：周明, 审核｜林远. */
export const CREDITS_OF_NEWS = words(
  '来源 文 图 文字 图片 图文 供图 摄影 编辑 责编 责任编辑 审核 校对 供稿 撰稿 通讯员 记者 作者 排版 初审 复审 终审 发布者',
);

/** What a meeting does that leaves minutes: 会议决定, 会议议定. Source: 纪要写作惯例. */
export const DECISIONS_OF_A_MEETING = words('决定 议定 同意 原则 审议 听取');

/** Times over which a person gives account at the head of his text: 过去的一年, 一年来. */
export const TIMES_ONE_LOOKS_BACK_ON = words(
  '过去 一年 半年 一学期 本学期 一个学期 一个月 一年来 这一年 今年以来 入职以来 任职以来',
);

/** Times one looks ahead to at its end: 今后, 新的一年. */
export const TIMES_ONE_LOOKS_AHEAD_TO = words('今后 未来 新的一年 下一步 接下来 来年 明年 新学期 下一年');

/** What an assistant says before it hands over a text: 好的，, 当然可以！. */
export const OPENERS_OF_AN_ASSISTANT = words('好的 当然 没问题 可以的 收到 明白');

/** Where it hands over: 以下是一份……, 这里是……. */
export const WORDS_OF_HANDING_OVER = words('以下是 下面是 这里是 以下为 如下是');

/** How an assistant is asked for a paper: 请撰写……, 设计一个活动方案. */
export const VERBS_OF_WRITING = words('撰写 编写 起草 草拟 拟写 拟定 写出 设计 制定 生成');

/** How papers are counted: 一份报告, 一封信. */
export const CLASSIFIERS_OF_PAPERS = words('一份 一封 一篇 一个 一则 一份份');

/** What such a text is of the paper that it names: 倡议书参考答案框架. */
export const SHAPES_OF_A_PAPER = words(
  '参考答案 参考 框架 提纲 大纲 纲要 范文 模板 示例 例文 样例 要点 草稿 初稿 内容 正文 版本',
);

/** Where a page says which page it is: 当前位置：首页 > 新闻. */
export const LABELS_OF_A_PATH = words(
  '当前位置 您的位置 您当前的位置 你的位置 所在位置 现在位置 您所在的位置 当前所在位置',
);

/** Distinctions of a person of whose deeds is told: 优秀党员, 先进个人. */
export const DISTINCTIONS = words('优秀 先进 模范 标兵 最美 榜样 道德 劳动 楷模');

/** Entries of the menus of a site, which a copied page has above its title: 关于我们, 新闻中心. */
export const ENTRIES_OF_A_MENU = words(`
  首页 网站首页 联系我们 联系方式 关于我们 新闻中心 公司新闻 公司要闻 公司动态 企业动态 企业要闻 国资动态 行业新闻 行业动态 行业资讯 组织机构 机构设置 企业文化 企业资质
  企业荣誉 企业画册 集团概况 集团文化 发展历程 招贤纳士 人才招聘 下载中心 在线留言 产品中心 产品展示 返回列表 返回首页 返回主页 我要入会 申请加入 网站地图 登录 注册 热门信息
  业务专题 政务动态 政务公开 考试公告 校园风采 校园动态 通知公告 我要提问`);

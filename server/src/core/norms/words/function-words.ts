/** What stands beside a function word and decides which of two is meant: 在 or 再, 以 or 已, 与 or 于. Source: 现代汉语八百词. */
import { words } from '../lexicon';

// ——— 在 and 再
/** 在 before a verb rightly has one of these behind it in its clause: where or when something is. */
export const CLOSES_A_PLACE = words(`
  上 中 下 内 里 外 前 后 时 间 旁 侧 之列 期 过程 方面 范围 范畴 名单 条件 阶段 环节 领域 基础 现场 地方 部门 单位 场所 地点 地区 区域 岗位
  会议 公司 学校 大学 学院 医院 平台 系统 网站 网络 目录 清单 行列 当地 本地 一线`);
/** The same, at the end of the clause: 不在参加的厂. */
export const ENDS_WITH_A_PLACE = words('县 省 乡 镇 村 处 层 面 库 端 界 室 馆 楼 厅 局 组 台 站 场 园 店 厂');
/** What is done again, or no more, and is no place, time or field that something could be in. */
export const DONE_AGAIN = words(`
  赘述 赘言 详述 犯错 用 维护 存活 见诸 更新 继续 参与 追求 关注 重要 神秘 唯一 遥远 明显 犯了 犯同 犯这 犯第 犯类 犯此 说了 说这 说“ 说什 用到 用这 用那 去想 去做 去管 去看 去找 去问 去追 去关 做这 做那 想着 想要 怕了 害怕 发愁 纠结 迷茫 拘泥 局限于 停留于 停留在 一味 仅仅 只是 单单 轻易 盲目
  出现 发生 采用 允许 接受 属于 作为 成为 具有 拥有 感到 觉得 认为 相信 抱怨 逃避 犹豫 徘徊 依靠 沉迷 沉溺 敷衍 计较 孤单 孤独 陌生 年轻 适用 适合 支持 要求 强调 多说 多言 多讲 细说 一一 另行 追究 列举 解释 增加 减少 增长
  让我 让他 让你 让人 让孩 让自 把自 把时 把它 把这 把所 被动 被人 给自 给别 给你 给他 给大 那么 这么 如此 能够 可以 愿意 敢于 有任何 有人 有这 有那 有什 有所 有过 有了 是一 是那 是这 是简 是单 是我 是他 是以 是为 是只 是仅`);
/** The same, where the modal before it leaves no doubt that a verb follows: 不会在犯, 别在让. */
export const DONE_AGAIN_SHORT = words('犯 说 让 把 被 有 去 像 为此');
/** Words of one character that begin another word: 犯罪现场, 有效期, 去年. */
export const BEGINS_ANOTHER = words(
  '用户 用地 用人 用途 用餐 用电 用水 用车 用工 用房 用印 用药 更新世 犯罪 犯人 说明 说法 让步 把手 把关 被告 被子 有效 有关 有限 有利 有些 有的 有序 去年 去留 像素',
);
/** Done at once, so that it can be neither under way nor a place: 审核后在提交. */
export const DONE_AT_ONCE = words(`
  提问 提交 上报 上传 发送 决定 确定 回答 回复 返回 回来 回去 交给 交由 放入 放到 加入 删除 报送 报给 付款 转入 进入 拿到 得出 说明 开始 回到 加上 根据 通过 点击 输入 执行 添加 删除 修改 重新 慢慢 进一步 逐步 逐渐 逐个 一起去 来处理 来解决 去处理 去解决 去做 去看 去学 去找 去想`);
/** What is done next behind 然后, which is never under way there: 然后在进行测试. */
export const NEXT = words('进行 去 使用 选择 打开 运行 调用 计算 写 看 做');
/** They lead to a noun that something is done with, so that what is before them is no 在: 先登记，在把材料送来. */
export const LEAD_TO_A_NOUN = words('把 将 由 给 让 用 拿');
/** Put off for another day, behind which stands 再 and no place: 以后在写吧. */
export const PUT_OFF = words('以后 回头 有空 有时间 有机会 下次 改天 到时 到时候 明天 之后 然后');
/** What may be put off, at the end of its clause. */
export const DONE_LATER = words(
  '说 写 看 看看 做 聊 讲 谈 定 议 商量 商议 讨论 联系 考虑 决定 研究 补充 整理 修改 细说 来 去 试',
);
/** What is done once more behind 在一次. */
export const DONE_ONCE_MORE = words(
  '让 使 把 被 向 为 将 证明 感受到 体会到 感到 感谢 说明 验证 强调 认识到 深深 深刻 来到 走进 印证 获得 荣获 刷新 证实 提醒',
);
/** What is done 再三. */
export const DONE_OVER_AND_OVER = words(
  '叮嘱 强调 要求 嘱咐 确认 考虑 思考 思索 叮咛 劝说 解释 追问 保证 挽留 推敲 斟酌 思量',
);
/** What lies in something: 原因再于. */
export const WHAT_LIES_IN = words(
  '原因 关键 目的 意义 优势 区别 核心 重点 特点 价值 差别 不同 难点 根源 本质 好处 优点 问题 重要性 主要 就 则 不 而 都 也 旨',
);
/** Where one is, at the head of a clause that 里, 中 or 期间 closes: 再公司实习期间. */
export const WHERE_ONE_IS = words(
  '我们 他们 公司 学校 大学 平时 日常 实际 这次 这个 这段 这种 这样 这一 这里 这些 本次 此次 今后 未来 项目 该项目 课堂 部队 老师 领导 各级',
);

// ——— 以 and 已
/** Of what sort it is that something is done with: 以优异的成绩. None of them is done. */
export const SORTS_OF_MEANS = words(`
  优异 优秀 良好 更好 最好 最佳 最优 最大 最快 最高 更高 更大 更强 更加饱满 饱满 积极 认真 高度 严谨 严格 平和 乐观 端正 扎实 热情 极大 全新 崭新 不同 这样 同样 这种 那种 何种 实际 求真务实 务实 踏实 昂扬 坚定 负责 诚恳
  谦虚 较高 较好 较快 较低 很高 很好 极高 绝对 合理 正确 科学 高昂 积极向上 积极乐观 认真负责 严肃认真`);
/** What something is done with: 以优异的成绩毕业. */
export const MEANS = words(
  '成绩 身份 方式 形式 态度 名义 姿态 速度 标准 角度 方法 手段 优势 价格 精神 状态 面貌 心态 热情 行动 信心 作风 比分 效率 质量 代价 责任心 斗志 激情',
);
/** One of what something is done with: 以一名党员的标准, and not 已一年. */
export const ONE_OF_THEM = words('一名 一颗 一种 一位 一个党员 一个新');
/** What something is made for the rest to follow: 以客户为中心. */
export const MADE_FIRST = words(
  '中心 核心 目标 导向 抓手 契机 准绳 己任 荣 耻 本 例 戒 鉴 榜样 主线 重点 依据 基础 载体 目的 主题 根本 引领 龙头 突破口 切入点',
);
/** It may be set first, and is nothing done: 以此为契机. */
export const SET_FIRST = words(
  '此 人 民 人民 客户 用户 学生 群众 市场 问题 项目 党建 质量 目标 结果 经济建设 教学 病人 患者 读者 家庭 服务 校 厂 史 事实 他 她 我 科技 需求 这次 本次 活动 课堂',
);
/** Done, and told so by 了, which 以 never has behind its verb: 以完成了. */
export const DONE_WITH = words(
  '完成 形成 建立 制定 达到 取得 实现 开展 启动 成为 解决 结束 掌握 学会 适应 开通 发布 上线 建成 超过 通过 得到 获得 具备 熟悉 养成 积累 提交 落实 发生 进入 收到 经过',
);
/** Done and over, at the end of the clause: 功能以实现. */
export const DONE_AND_OVER = words('完成 实现 达成 建立 形成 达到 结束 解决 落实 上线 到位 建成 具备 成熟');
/** What may be done: 可已看到. */
export const MAY_BE_DONE = words(
  '看到 看出 用 让 使用 做到 得到 说 通过 根据 提高 帮助 更好 直接 自由 选择 进行 理解 随时 获得 实现',
);
/** What is hard to do behind 难以. */
export const HARD_TO_DO = words(
  '忘 忘怀 忘记 置信 想象 想像 平静 理解 接受 避免 控制 掌握 实现 形成 满足 解决 适应 保证 保障 完成 抗拒 估量 言表 承受 为继 启齿 区分',
);
/** What one comes to do behind 得以. */
export const COME_TO_BE_DONE = words(
  '提升 提高 实现 解决 顺利 发展 保障 保证 完成 保存 保留 延续 传承 改善 缓解 发挥 巩固 体现 施展 落实',
);
/** What is done more of behind 加以. */
export const DONE_MORE_OF = words(
  '改进 分析 完善 改正 解决 区分 控制 利用 运用 引导 限制 说明 总结 重视 防范 注意 规范 整改 保护 修改 推广 练习 纠正 克服',
);
/** What is to be kept from behind 以免. */
export const TO_BE_KEPT_FROM = words('影响 造成 发生 引起 出现 耽误 误 产生 导致 带来 再次 被 给 因');
/** What goes on up to now behind 以来. */
export const UP_TO_NOW = words(
  '一直 长期 长久 长时间 年 月 学期 开学 入职 工作 任职 入党 成立 建校 建党 改革开放 有史 上任 运行 实施 周',
);

// ——— 与 and 于
/** They take 于 before what they are about, and hardly stand beside another of their kind: 取决与. */
export const TAKE_于 = words('取决 归功 得益 致力 有益 有助 不亚 莫过 无异 有别 坐落 热衷 不利 有利 沉迷 濒临');
/** Others, from which something differs: 区别与传统方式. */
export const THE_OTHERS = words(
  '其他 其它 传统 以往 一般 普通 常规 别人 他人 以前 之前 过去 平时 平常 通常 高中 国内 国外 理论 书本 我们 自己 学校 课本',
);
/** What one is good at or bold in: 善与发现. */
export const GOOD_AT = words(
  '发现 总结 学习 思考 沟通 观察 表达 创新 担当 实践 探索 尝试 挑战 承担 拼搏 面对 奉献 助人 分享 交流 提问 应用 倾听 接受 负责 钻研 利用 运用 反思 攀登 突破 开拓 作为 斗争 直面 展示 表现',
);
/** What is easier for something: 便与管理. */
export const MADE_EASIER = words(
  '管理 操作 理解 查询 维护 使用 记忆 查看 学习 携带 扩展 后期 后续 开展 识别 统计 阅读 查找 大家 用户 他们 我们',
);
/** How something is: 处与领先地位. */
export const HOW_IT_IS = words('状态 阶段 时期 地位 位置 水平 劣势 优势 困境 环境 期 中 下 边缘');

// ——— 者 and 着
/** Verbs nobody is named by with 者: 意味者. */
export const NAME_NOBODY = words(
  '意味 意昧 充满 饱含 满怀 怀揣 面临 围绕 环绕 弥漫 洋溢 蕴含 蕴藏 凭借 印证 标志 充斥 夹杂 交织 流淌 闪烁 回荡 伴随',
);
/** Verbs with a noun of their own in 者, and what they act on: 扮演者重要的角色, 负责者好多项目. */
export const ACT_ON_SOMETHING = words(`
  扮演 充当 承担 肩负 担负 负责 起 发挥 占据 占有 影响 制约 引领 推动 支撑 承载 代表 象征 体现 传递 诉说 见证 记录 讲述 保持 坚持 遵循 秉承 秉持 拥有 享有 守护 吸引 激励 鼓舞 牵动 困扰 经历 展示 展现 传承 延续 具有 散发`);
/** Classifiers behind a number that begins an object. */
export const CLASSIFIERS_OF_OBJECTS = words('个 种 项 份 名 位 条 段 颗 股 座 道 片 批 重 定 系列 些');
/** How important it is that somebody acts. */
export const OF_WEIGHT = words(
  '重要 关键 核心 主要 至关重要 举足轻重 不可或缺 不可替代 越来越 极其重要 非常重要 十分重要 很重要 很大 巨大 深刻 深远 特殊 独特 不同 决定性 主导 积极',
);
/** What is so important. */
export const ACTED = words('角色 作用 地位 位置 任务 责任 职责 使命 影响 意义 功能 身份 力量');
/** So much of it. */
export const SO_MUCH = words('好多 许多 大量 各种 各类 各项 所有 整个 我们 我的 自己的 他们的 浓厚 浓浓 强烈');

// ——— 一下 and 以下
/** Behind them what follows is told, and nothing done 一下: 存在一下两个问题. */
export const LEAD_TO_A_LIST = words(`
  存在 如 得到 分为 分成 包括 包含 包含了 包括了 存在着 从 具有 具备 做到 达到 得出 为 作出 做出 产生 出现 获得 取得 收获 形成 提出 采取 按照 根据 通过 基于 符合 满足 有 因 由于 遵循 遵守 归纳为 总结出 概括为
  列出 以 及 和 由 对 就 完成 发现 涉及 主要是 体现在 围绕`);
/** What is listed behind a number: 以下两点. */
export const LISTED = words('个 点 种 方面 条 项 类 部分 大 段 步 位 名 款 则 件');
/** What is listed without one: 存在一下问题. */
export const LISTED_ALONE = words(
  '问题 内容 方面 步骤 功能 收获 结论 建议 要求 不足 特点 优点 缺点 原因 情况 几 原则 条件 措施 观点 体会 心得 经验 材料 因素',
);
/** What is done 一下, and hardly leads to what follows. */
export const DONE_A_LITTLE = words(
  '了解 介绍 总结 感受 体验 思考 分享 回顾 谈谈 谈 整理 检查 尝试 休息 看 说 想 试 听 讲 聊 问 等 查 说说 写 做 学习 锻炼 体会 汇报',
);

// ——— 那 and 哪
/** Behind 不管 and 无论, one of several: 不管那种. */
export const ONE_OF_SEVERAL = words('种 一种 一项 一方面 里 方面 位 项 类 级 儿 门 款');
/** What goes wrong behind 不知道哪里. */
export const HAPPENS_SOMEWHERE = words(
  '有 出 错 不 来 去 能 可以 会 需要 做 该 要 阻碍 得罪 存在 开始 入手 下手 是 学',
);

// ——— what cannot be under way
/** Done a little, which says so by standing twice: 在看看. */
export const SAID_TWICE_FOR_A_LITTLE = words(
  '看看 想想 试试 等等 谈谈 聊聊 说说 问问 找找 听听 学学 练练 改改 写写 做做',
);
/** Done once through: 在检查一遍. */
export const GONE_THROUGH = words(
  '看 说 做 改 试 写 读 想 查 跑 走 过 检查 确认 核对 核实 强调 校对 学习 复习 测试 梳理 修改 讨论 商量',
);
/** What 再 is to bring. */
export const TO_BE_BROUGHT = words('创佳绩 创辉煌 立新功 上新台阶 上新水平 谱新篇 谱华章 添新彩 传捷报 攀新高');
/** However much it is: 在忙也. */
export const HOWEVER = words('忙 难 累 苦 晚 远 穷 多 贵 困难');

// ——— 在 of where somebody is
/** 在职 and what is said of them so: each with what stands behind. */
export const WHERE_SOMEBODY_IS: Readonly<Record<string, readonly string[]>> = {
  职: words('人员 教师 员工 党员 职工 干部'),
  岗: words('人员 职工 期间 在'),
  校: words('期间 学生 大学 生'),
  座: words('各位 的各位 诸位'),
  场: words('的 人员 所有'),
  家: words('里 中 办公 休息 学习 隔离'),
  线: words('学习 教育 办公 咨询 监测 课堂 会议'),
};

/** Somebody or something that one is like: 向往常一样. */
export const LIKE_WHOM = words('往常 平时 以前 以往 过去 家 他 他们 我 我们 你 你们 她 家人 朋友 亲人 往年');

// ——— what stands round them in few words
/** It closes where one is, opened by 在. */
export const CLOSES_WHERE_ONE_IS = words('中 里 上 期间 过程中 方面 环境下 情况下 帮助下 指导下 带领下');
/** What is done with this: 以此推动. */
export const DONE_WITH_THIS = words('类推 来 推动 促进 提高 提升 激励 证明 达到 作为 ，');
/** Aims that are reached, so that 已达 is right: 已达预期的目的. */
export const AIMS_REACHED = words('预期 预定 既定 原定 设计 规定 最初 我们');
/** Before 已 and what is done and over: 功能已实现, 均已完成. */
export const BEFORE_已_AT_THE_END = words('功能 目标 任务 项目 工作 均 都 现 早 基本 全部 皆');
/** Behind 早已. */
export const BEHIND_早已 = words('不 是 成为 经 没有 习惯 过去 超过 深入 完成');
/** What has gone on long: 由来已久. */
export const GOES_ON_LONG = words('由来 期待 渴望 盼望 等候 等待 向往 仰慕');
/** What follows behind 以下. */
export const LISTED_BELOW = words('几 两 三 四 五 问题 内容 方面');
/** Before 基于 in its clause. */
export const BEFORE_基于 = words('是 主要 都 均 并 要 而 于');
/** With them 对与 is two words: 对与案件有关的物品. */
export const HELD_TOGETHER = words('有关 相关 无关 相似 一致 利害 不符 相应');
/** What is done with another, so that 与 is right: 便与村民沟通. */
export const DONE_TOGETHER = words('一起 一同 一道 共同 相 交 达成 签 合作 沟通 取得 联系');
/** What something has behind 具有. */
export const HAD = words('很 较 重要 一定 良好 极 广 高 较强');
/** Behind 难道. */
export const BEHIND_难道 = words('不 就 是 要 还 只 我 你 说');
/** Behind 如果. */
export const BEHIND_如果 = words('我 你 没有 不 有 能 说 是');
/** Whom something concerns, right behind 对于. */
export const WHOM_IT_CONCERNS = words('每个 每一个 我 他 大家 这 那 一个 新手');

/** Close the name of what a sentence speaks of: 对于群众来说，. */
export const CLOSE_A_TOPIC = words('来说 来讲 而言');

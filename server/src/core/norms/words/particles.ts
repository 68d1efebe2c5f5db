/**
 * What decides between 的, 地 and 得: words that tell how something is done, and what stands round the verb. Source: 现代汉语八百词; the lists were
 * held against finished news and statutes, where 地 stands in front of a verb and 的 in front of a noun.
 */
import { words } from '../lexicon';

/** How something is done: 认真地学习. Before a noun they take 的, so that the verb behind must show itself. */
export const MANNERS_OF_DOING = words(`
  不断 不停 不懈 努力 刻苦 虚心 耐心 细心 用心 精心 专心 潜心 热情 热心 积极 主动 认真 仔细 踏实 扎实 真诚 诚恳 自觉 自愿 坚决 坚定 果断 勇敢 大胆 谨慎 更快 很快 尽快 尽心尽力 正式 真正
  光荣 荣幸 庄重 庄严 英勇 骄傲 自豪 自信 从容 冷静 理性 理智 坦然 勤奋 勤恳 奋力 竭力 极力 拼命 使劲 用力 全力 及时 按时 准时 迅速 快速 较快 定期 随时 反复 多次 长期 逐步 逐渐 渐渐 慢慢
  稳步 有序 成倍 较好 更好 很好 高质量 高标准 高效 圆满 顺利 成功 出色 陆续 持续 连续 日益 经常 时常 常常 往往 偶尔 偶然 突然 忽然 自然 逐个 逐一 逐项 依次 分别 统一 共同 单独 独自 直接
  间接 自动 手动 自主 自由 严格 严肃 严密 严谨 准确 精准 精确 清楚 清晰 明确 正确 深入 深刻 深深 牢牢 紧紧 早早 远远 默默 悄悄 静静 轻轻 缓缓 细细 好好 大大 快快 狠狠 死死 暗暗 偷偷 全面
  充分 彻底 完全 完整 有效 有力 合理 科学 灵活 熟练 巧妙 独立 详细 详尽 细致 具体 客观 公正 公平 平等 紧密 密切 广泛 适当 恰当 妥善 生动 形象 直观 极大 切实 明显 显著 强烈 强力 简单 单纯
  盲目 片面 机械 随意 轻松 轻易 愉快 开心 高兴 快乐 幸福 兴奋 激动 热烈 隆重 郑重 亲切 友好 和谐 平稳 稳定 正常 安全 方便 便捷 流畅 频繁 进一步 一一 一步步 一次次 一遍遍 一点点 一步一步
  一点一点 一次又一次 一遍又一遍 最大限度 最大程度 点点滴滴 尽可能 尽量 踏踏实实 认认真真 兢兢业业 勤勤恳恳 实实在在 全心全意 一心一意 齐心协力 全力以赴 竭尽全力 尽心竭力 尽职尽责 认真负责 脚踏实地
  实事求是 孜孜不倦 坚持不懈 持之以恒 潜移默化 循序渐进 不厌其烦 游刃有余 有条不紊 一丝不苟 设身处地 自觉自愿 一如既往 始终如一 自然而然 不知不觉 不由自主 情不自禁 毫不犹豫 毫无保留 毫不留情 义无反顾
  源源不断 日复一日 夜以继日 因地制宜 聚精会神 全神贯注 大刀阔斧 苦口婆心 语重心长 旗帜鲜明 身体力行 千方百计 想方设法 不遗余力 雷厉风行 争先恐后 与时俱进 无时无刻 满怀信心 多角度 全方位 多层次 大规模
  大幅度 大范围 大力 无条件 无私 不自觉 不间断 有计划 有步骤 有组织 有目的 有意识 有重点 有选择 有针对性 创造性 系统性 选择性 针对性`);

/** These stand before no thing: 大大地提高效率. */
export const ONLY_BEFORE_DEEDS = words('大大 尽快 尽可能 慢慢 逐渐 逐步 渐渐 稳步 切实 静静 悄悄 默默 偷偷 随时');

/** Before these a deed may be a thing, but hardly has an object: 不断地改进系统, and 不断的探索中. */
export const ONGOING = words('不断 不停 一步步 一点点');

/** Behind a deed they show that it has no object: 不断的探索中. */
export const NO_OBJECT_BEHIND = '来下中后前时和与及之的才并使让以就也都或是度率性量里会要能';

/** What tells how much stands before another word that tells how: 很巧妙的把. */
export const DEGREES_OF_ONE_CHARACTER = '很更较';

/** So do these: 非常巧妙的把. */
export const DEGREES_OF_TWO_CHARACTERS = words('非常 十分 更加 更为 极其 相当 较为 比较 格外 特别 极为');

/** Behind them stands what is done, and no thing: 能够更好地服务群众. */
export const WANT_A_DEED = words(`
  能够 才能 就能 也能 都能 还能 便能 方能 均能 不能 并能 可以 必须 应该 应当 得以 将会 都会 就会 也会 才会 不会 以便 用来 不要 无法 未能 没法`);

/** Behind them what is a deed, or a thing as well, is a deed: 从而更好地服务于群众, but 从而更多的问题. */
export const LEAD_TO_A_DEED = words('从而 进而 只需 只需要');

/** So it is behind these characters, but where they end another word: 我们能, and 功能; 来更好地, and 带来更好的. */
export const NO_MODAL_BEHIND: Readonly<Record<string, string>> = {
  能: '功可智性职技潜动效产核热电体官万全低高节赋才',
  来: '带未将起出进回过以本近历年下上由原从往后随引',
  去: '过失',
  可: '许认宁不',
  想: '思理联感料回畅构设遐',
  请: '申邀聘报提宴',
  要: '需想主重必摘纪概扼首紧',
};

/** 会 leads to a deed behind them, and is no meeting: 我会. */
export const BEFORE_WILL = '我你他她它们都也就才将还则便不者户';

/** What somebody is made or helped to do stands behind: 让学生更好地理解. */
export const CAUSES_A_DEED = words('让 使 帮助 请 带领 引导 督促 鼓励 便于 方便 有助于 利于 促使 令 帮 助');

/** Who is made to do it: 让我们更好地理解. */
export const DOERS = words(`
  我 你 您 他 她 它 们 大家 自己 学生 同学 孩子 青年 青少年 老师 教师 家长 用户 员工 群众 干部 党员 师生 企业 职工 读者 观众 居民 村民 公司 部门 单位 团队 系统 程序 浏览器`);

/** They open what stands before a verb: 认真地把问题解决好. With what follows they make other words: 把握, 去年, 跟踪, 向往. */
export const LEAD_TO_A_VERB: Readonly<Record<string, string>> = {
  把: '握关手柄控脉式戏玩',
  将: '军帅领士校官门才相',
  被: '子告动褥单害保执申征监审拆罩捕',
  去: '年向处留路除世重污皮粗职掉腥中火毒湿库产噪壳伪杂',
  跟: '踪进随班风帮头',
  让: '步利位座渡',
  给: '水付排养药予',
  向: '导往心阳上日量度性',
};

/** So do these: 严格地按照规定办理. */
export const WORDS_THAT_LEAD_TO_A_VERB = words('按照 遵照 依照 围绕着 依靠着 通过对 通过向 通过使用 通过这');

/** They lead to a verb where one stands in their clause: 全面地对工作进行总结; else they make 对策, 在校生, 为人, 从业者. */
export const MAY_LEAD_TO_A_VERB: Readonly<Record<string, string>> = {
  对: '象策手话比照应接外内方联称错齐冲抗立口岸等半白于流弈战付待症',
  为: '人主难期数何什止政官准例首了',
  从: '业者句属众容政犯兵动军事小此而',
  在: '线校职建场岗册押编任位野逃内于乎意读学',
  与: '时会否其',
};

/** What is done behind them: 更好地为群众提供服务. */
export const DONE_BEHIND = words(`
  进行 作出 做出 加以 予以 给予 开展 产生 表示 负责 服务 提供 奠定 创造 赢得 打下 做好 办好 办实事 保驾 贡献 解决 相结合 结合起来 沟通 交流 合作 相处 出发 入手 着手 做起 抓起 学起 融合
  衔接 对接 互动 配合 结合`);

/** Behind 了, 着, 过, 到 and 出 they make another word, which no verb stands before: 的沟通了解, 的过程, 的着力点. */
export const MAKES_A_WORD_WITH_AN_ASPECT: Readonly<Record<string, string>> = {
  了: '解然结断却事得',
  到: '位来底期场达岗会点手家校站案处社村府店场时头访货款账任职',
  出: '台席发版口路入现身来去租行勤资让售色生处差院厂产游国境场示具庭警战动力错问漏格',
  着: '力手重眼急想落装色陆实火迷凉',
  过: '程渡度去来多少高低大小快慢剩于错失滤后关分硬问敏往激程户境磅',
};

/** What is done to something, is hardly a thing itself, and makes no name with what follows, as 解决方案 does: 积极地参加比赛. */
export const DEEDS_TO_SOMETHING = words(`
  成为 加入 走进 走上 走向 走入 投身 前往 融入 面对 对待 看待 听取 履行 遵守 参加 回答 书写 告诉 开展 贯彻 学会 完成 满足 看见 知道 明白 懂得 记得 觉得 认为 相信 发挥 提高 降低 减少 减轻
  缩短 扩大 避免 防止 采取 接受 吸取 保持 掌握 牢记 领会 领悟 传达 搭建 凝聚 践行 造福 惠及 揭示 表明 阐明 夯实 抓紧 激发 感谢 热爱 关爱 爱护 珍惜 弘扬 克服 借助 遵循 遵照 承担 担负 肩负
  享受 享有 度过 加大 加快 加以 用足 取得 避开 进行 推进 落实 投入到 参与到 奔赴 肩负起 承担起 担负起 肩负着`);

/** Deeds with what comes of them; they are never a thing, whatever stands behind: 清楚地看到, 做大做强. */
export const DEEDS_AND_THEIR_END = words(`
  走出 指出 抓住 做好 搞好 办好 抓好 干好 用好 管好 带好 守好 护好 写好 学好 看到 看出 听到 找到 做到 想到 感到 得到 达到 提到 说到 受到 收到 学到 拿到 走到 说出 做出 作出 提出 拿出 写出
  找出 得出 查出 列出 给出 记住 讲好 认清 摸清 弄清 看清 搞清 讲清 说清 打牢 做大 做强 做实 做细 做优`);

/** What is done, and a thing too; a name of a thing often follows it: 更好的服务意识, 认真的学习态度, 有效的管理方式. */
export const DEEDS_OR_THINGS = words(`
  学习 服务 管理 研究 工作 生活 发展 设计 开发 应用 操作 维护 保护 保障 支撑 控制 监督 检查 测试 检测 监测 评估 评价 评判 分析 判断 思考 考虑 讨论 探讨 探索 实践 锻炼 培养 培训 训练 教育
  建设 建立 构建 创建 创造 生产 制定 制作 编写 撰写 起草 编制 安排 部署 组织 协调 统筹 沟通 交流 合作 协作 联系 连接 衔接 融合 结合 选择 选取 选用 区分 识别 确定 确认 定义 描述 解释 回顾
  总结 归纳 概括 展示 体现 表现 刻画 塑造 传播 传递 传承 推广 推荐 推行 普及 覆盖 访问 调用 调查 调研 走访 慰问 看望 照顾 对比 比较 衡量 权衡 预测 预防 防范 化解 缓解 消除 打击 查处 整治
  治理 修改 修复 改造 改革 转变 转化 转换 存储 保存 保留 复制 移动 移除 更新 更换 替换 生成 创作 阅读 复习 练习 巩固 强化 深化 细化 简化 量化 计算 统计 核对 核实 审核 审查 审视 观察 关注
  注意 重视 追求 追踪 跟踪 跟进 督导 指挥 领导 带领 团结 服从 维持 压缩 扩展 拓展 延伸 集中 分散 分配 分解 拆分 划分 配置 设置 定位 加载 运行 启动 响应 交付 实行 实施 尝试 试着 准备 规划
  计划 贯穿 围绕 代表 影响 制约 限制 破坏 伤害 威胁 损害 打动 感动 激励 鼓舞 吸引 启发 提醒 告知 通知 传送 发送 接收 接待 欢迎 庆祝 纪念 解决 应对 处理 实现 使用 利用 运用 反馈 回应 引导
  优化 提供 执行 查找 排查 感受 感悟 体会 认识 意识 理解 了解 熟悉 适应 表达 指导 改进 改善 完善 改变 提升 调整 补充 整理 梳理 收集 记录 汇报 讲解 介绍 阐述 解答 讲授 传授 分享 支持 鼓励
  帮助 协助 配合 督促 推动 带动 促进 调动 宣传 反映 展现 呈现 展开 参与 投入 发现 获取 获得 依靠 依托 打开 关闭 结束 继续 坚持 吸收 采用 联想 接触 感觉 察觉 感知 渗透 清理 打扫 摆放 保管
  存放 张贴 悬挂 填写 登记 上报 报送 报告 传阅 说明 通过 集成 搜索 绑定 同步 切换 卷入 打印 捕获 隐藏 分离 经营 运营 运转 输入 输出 消化 领略 品味 欣赏 反思 强调 分辨 辨别 讲述 叙述 论述
  诠释 引领 推敲 钻研 请教 倾听 聆听 注视 挖掘 开拓 拓宽 攻克 攻关 删除 增强 加强 添加 开始 胜任`);

/** They want a thing behind them, so that what is done is one: 得到圆满的完成. */
export const WANT_A_THING = words(`
  有 得到 进行 予以 给予 作出 做出 经过 通过 达到 实现 取得 需要 加以 作为 获得 提供 具有 保证 确保 为了 对 拥有 带来 变成 成为 寻求 享受 产生 属于 选择 缺乏 缺少 追求 使用 采用 进入`);

/** 是 wants a thing, too, but not at the end of these: 但是, 尤其是. */
export const NO_COPULA_BEHIND = '但于其总可若';

/** What is counted stands behind them: 一个更好的开始. */
export const COUNT_THINGS = '个种项份套条名位段片场门支类点件番句家座道款股';

/** What a verb is done to stands behind it for certain where it begins so: 学习各项制度, 完成这项任务, 服务于群众, 阅读一下. */
export const POINT_TO_A_THING = words(`
  这 那 各 每 该 其 此 某 任何 所有 一切 他 她 它 我 你 您 自己 自身 自我 大家 别人 人们 一个 一些 一项 一种 一条 一系列 一套 一份 两个 几个 多个 多种 多项 许多 很多 大量 更多 一下
  于 《 “ 「`);

/** What something is done by or for stands behind the deed: 更有效的减少污染的办法. */
export const MEANS_BEHIND_A_DEED = words(`
  方法 方式 办法 途径 措施 手段 技术 能力 工具 过程 机会 技巧 路径 方案 机制 平台 人 东西 作用 方面 内容 经验 体系 制度 工作 要求 建议 意见 效果 目标 模式 地方 时候 时间 原因 结果 条件
  情况 行为 操作`);

/** Verbs of one character before 在, 到 and other words of where to, or before what is counted: 深深地刻在心里, 简单地讲几点. */
export const VERBS_OF_ONE_CHARACTER =
  '站坐躺走跑写做放刻印记看听说想吃喝拿带送交落沉埋藏挂贴摆停留活住睡爬飞扎守盯握抓靠抱拉推挤融投嵌伸读讲学问找';

/** Behind a verb they tell where to or how far: 站在, 沉下, 抓住. */
export const WHERE_TO = '在向给住满';

/** What a verb of one character is done to: 看一下, 讲几点. */
export const COUNTED = words('一下 一个 一些 几 自己 这 那些 那个');

/** A verb goes on or ends with them: 提升起来. */
export const DIRECTIONS = words('起来 下来 下去 出来 上来 上去 进来 进去 回来 回去 过来 过去');

/** Verbs that are said twice: 好好地想想, 试一试. */
export const DONE_TWICE = '想看听说读写学走试问找聊谈讲练算查做玩用考品理捋补改歇睡坐';

/** Verbs of one character whose way of being done is told behind them: 做得好, 过得充实. */
export const DEEDS_OF_ONE_CHARACTER = '做干过走学写办管抓搞说讲跑长玩住';

/** These, too, where it is said how much: 看得很清楚. */
export const DEEDS_WITH_A_DEGREE = '画用看想吃睡听答演唱弹跳教问记背读算';

/** Verbs of two characters whose way of being done is told behind them, and which are asked for nowhere else: 进步得很快. */
export const DONE_SOMEHOW = words(
  '运作 布置 布局 串联 收拾 成长 进步 变化 增长 恢复 休息 扮演 演绎 解耦 搭配 打理 装修',
);

/** Before how much: 检查得不够仔细. */
export const DEGREES = words(
  '不够 十分 非常 比较 特别 相当 极其 还算 不是很 不太 不怎么 越来越 更加 更为 较为 过于 格外 很 更 太 挺 较',
);

/** How well something was done, as it ends a clause: 处理得不够完美，. */
export const WAYS_DONE = words(`
  好 差 快 慢 远 深 细 实 稳 紧 牢 透 糟 棒 烂 准 开心 高兴 愉快 顺畅 流畅 成熟 合理 准确 丰富 完善 完整 完美 到位 及时 仔细 认真 细致 扎实 透彻 深入 深刻 全面 周到 充分 清楚 明白
  彻底 详细 规范 具体 顺利 圆满 出色 优秀 成功 精彩 飞快 充实 清晰 模糊 自然 高效 生动 形象 细腻 勉强 吃力 艰难 辛苦 混乱 灵活 强大 明显 突出 显著 频繁 密切 紧密 融洽 轻松 快乐 幸福 稳定
  平稳 迅速 缓慢 严格 严密 严谨 科学 恰当 妥当 熟练 积极 主动 勇敢 坚定 坚决 冷静 自信 从容 优雅 巧妙 精准 精确 均匀 健康 不错 不理想 理想 糟糕 草率 马虎 随意 简略 笼统 宽泛 片面 肤浅
  浅显 通俗 透明 有效 有力 有序 有趣 有条理 有意义 有特色 有声有色 井井有条 淋漓尽致 恰到好处 一塌糊涂 得心应手 游刃有余 有条不紊 一丝不苟`);

/** Things as well as ways, if it is not said how much: 过的幸福. */
export const WAYS_AND_THINGS = words(`
  成功 规范 快乐 幸福 科学 健康 稳定 优秀 理想 自信 成熟 有效 丰富 严格 简略 通俗 积极 主动 混乱 辛苦 自然 实 深 远 长 透明 精确 准确 好奇 细 紧`);

/** Things, and no ways: 做的点点滴滴. */
export const DOUBLED_THINGS = words(`
  点点滴滴 方方面面 风风雨雨 家家户户 世世代代 子子孙孙 日日夜夜 是是非非 条条框框 山山水水 男男女女 老老少少 形形色色 林林总总 枝枝叶叶 坑坑洼洼 朝朝暮暮 花花草草 红红绿绿 花花绿绿`);

/** A manner that hardly leads to a deed: 应该尽可能的简单 is said so, 能够成功的框架 is a frame. */
export const HARDLY_BEFORE_A_DEED = words('尽可能 尽量 成功');
/** Lead to a verb and begin no name of a thing, as others do: 有明确的向公众开放的时间. */
export const ONLY_TO_A_VERB = '把将去让给';
/** Behind a verb they make the name of a thing of it: 完成条件. */
export const ENDS_OF_NAMES = words('条件 情况 行为 操作 过程 方法 方式 幅度 速度 文字');
/** Behind them a verb has no object, or is part of a name. */
export const NO_OBJECT = '的和与及或是度率性量者感';
/** No verb that 了 or 出 shows begins with them: 的人了, 的通过率, 的突出. */
export const BEGIN_NO_SHOWN_VERB = '人才都为事物通突线意';

/**
 * Words of blanks that say what they are: 【单位名称】, （待补充）, 请填写, and words in front of a blank that want an answer.
 *
 * Source: forms and templates of official writing (惯例).
 */
import { words } from '../lexicon';
import { NOTES_OF_A_SEAL } from './signatures';
import type { Guarded } from '../guards';

/** Whose or which field a form means: 【发文单位】, 【开始时间】, 【我单位】. */
export const WHOSE_FIELD = words(`
  发文 主送 报送 填报 所在 承办 主办 会议 活动 项目 企业 公司 学校 具体 开始 结束 截止 联系 甲方 乙方 我 本 贵
`);
/** What a field of a form asks for: 【单位】, 【姓名】, 【日期】. */
export const FIELDS = words(`
  单位 机关 部门 公司 企业 学校 医院 姓名 人名 人员 日期 时间 地点 地址 标题 事由 文号 数字 数据 数值 数量 金额 比例 名称
  职务 电话 联系人 负责人 联系方式 年份 月份 年度 年 月 日 届次 编号
`);
/** What of it: 【单位名称】, 【企业数量】. */
export const WHAT_OF_THE_FIELD = words('名称 姓名 全称 简称 数量 数');
/** A field in brackets that has one of these is no label of a paragraph: 【时间】 is one, 【会议名称】 and 【具体时间】 are not. */
export const NEVER_IN_A_LABEL = words('名称 姓名 全称 具体 我 本 贵');

/** Say where the writer is to write: 此处填写数据. */
export const HERE = words('此处 这里 在此');
/** Say what the writer is to do here, and what makes another word of it: 此处插入图片, not 这里加号应该是等号. */
export const TO_BE_DONE_HERE: Guarded = {
  填: '',
  插入: '',
  补: '',
  写: '',
  输入: '',
  添加: '',
  替换: '',
  加: '号 法 速 班 强 工',
};
/** Ask the writer to do it: 请填写, 请自行补充. 请于5月1日前报送 asks the reader. */
export const ASKED_OF_THE_WRITER = words('填 在此 输入 插入 补充 替换 修改 完善 自行');
/** Say that something needs doing: 需补充, 需核实. */
export const NEEDED = words('填 补充 确认 核实 修改 完善 替换');
/** 需填塞骨粉, 需填埋: what is filled is a hole. */
export const FILLS_A_HOLE = words('填塞 填埋 填充 填平 填缝 填土');
/** Say that something has yet to be done: 待补, 待确认. */
export const YET_TO_DO = words('补 填 定 核 续 完善 确认 更新 明确');
/** Orders to the writer in one word, and what makes another word of them: 填写说明. */
export const ORDERS_TO_THE_WRITER: Guarded = { 填写: '说明 要求 规范 时 示例', 填入: '' };
/** What is to be added: （补充数据）. 补充协议 and 补充说明 are documents. */
export const TO_BE_ADDED = words('数据 具体 内容 完整');
/** Alone in brackets these are orders, too: 【补】, 【核实】. */
export const ORDERS_ALONE_IN_BRACKETS = words('补 核 核实 核对');
/** Say that what goes before them in brackets has yet to be done: （数据待核实）. */
export const YET_TO_DO_IN_BRACKETS = words('补充 更新 填 填写 核实 核定 确认 完善');
/** The same where the whole clause is 待补充. */
export const YET_TO_DO_AS_A_CLAUSE = words('补充 填 填写 完善 核实 核定 定 确认 写');
/** The same behind words: 数据待补充。 */
export const YET_TO_DO_BEHIND_WORDS = words('补充 填 填写');
/** What goes before 待 where somebody else is to do it: 有待完善, 尚待, 亟待, 哪些字段仍待补充. */
export const BEFORE_待_IN_OTHER_WORDS = words('有 尚 还 亟 仍');
/** Marks of developers for what is not done yet. */
export const MARKS_OF_DEVELOPERS = words('TODO TBD FIXME TBC');
/** Behind such a mark they make the name of a thing of it: TODO清单, a program. */
export const MAKES_A_WORD_WITH_TODO = words(
  '清单 列表 功能 应用 事项 任务 项目 管理 工具 标记 注释 状态 看板 小程序 App List list',
);

/** Want an answer, so that dots behind them are a blank: 位于……, 包括……. */
export const WANT_AN_ANSWER = words('位于 坐落于 地处 如下 包括 包含 分别是 分别为 主要有 共有 达到');

/** Who speaks in the plan of a lesson or in an interview: 师：, 生：. Source: 教案课堂实录（惯例）. */
export const SPEAKERS_OF_A_LESSON = words('师 生 教师 老师 学生 众生 全体学生 幼儿 孩子 家长 甲 乙 问 答 主持人 记者');

/** What stands behind brackets and quotation marks that the text speaks of and nobody left empty: 〔　〕内为累计数. */
export const BEHIND_MARKS_SPOKEN_OF = words('内 里为 里的 里是 中为 中的 中是 括起 括住 包裹 包围 分隔 隔开');
/** What stands in front of such marks: 用括号（）, 引号“”. */
export const BEFORE_MARKS_SPOKEN_OF = words('括号 引号 书名号 符号 字符串');
/** Names of signs that a bracket behind them shows: 双下划线（__）, 星号（**）. 惯例. */
export const SIGNS_OF_BLANKS = words('下划线 短横线 横线 划线 星号 叉号 乘号 方框 圆圈 空格线');
/** The same in front of a pair with no room in it: 句内括号写作（），不写作(). */
export const BEFORE_MARKS_WRITTEN_SO = words('写作 写为 写成');

/**
 * What the name of a field in a template ends in: [牵头单位], 【会议时间】, [手机号]. In a bracket that is a part of its
 * sentence such a name stands for what is to be filled in.
 */
export const ENDS_OF_FIELDS = words(`
  单位 部门 机关 机构 公司 企业 学校 处室 科室 名称 名字 姓名 全称 简称 人 人员 者 职务 职位 岗位 职称 领导 专家 嘉宾 名单
  时间 日期 年份 月份 年度 年月 期限 时限 地点 地址 位置 区域 电话 手机 手机号 号码 邮箱 账号 编号 文号 期数 序号
  节点 百分比 金额 数量 字数 比例 数字 数据 数值 占比 人数 次数 天数 总额 单价 指标值
  标题 题目 主题 事由 事项 目的 范围 对象 内容 议题 议程 职责 任务 目标 成果 成效 亮点 问题 原因 措施 做法 方式 来源 依据
  文件 项目 活动 会议 政策 制度 专项 环节 阶段 步骤 安排 要求 情况 提示语 要点 结论 理由 背景
`);
/** In the name of a field they say that what it names is still to be written: [公司名称], [姓名], [具体时间]. 惯例 of templates. */
export const ONLY_IN_NAMES_OF_BLANKS = words('名称 姓名 全称 简称 名字 标题 具体 实际 填写 您 你 主送 发文 成文 落款');
/** Names of fields that stand alone on a line of a signature: （公司名称）, （日期）. */
export const FIELDS_OF_A_SIGNATURE = words('名称 全称 姓名 名字 日期');
/** Labels of what is owed behind them: 办公室电话：　　，. */
export const LABELS_BEFORE_A_GAP = words(
  '电话 传真 手机 邮箱 联系人 联系方式 姓名 地址 地点 时间 日期 单位 账号 编号 金额',
);
/** And of what is owed in front of a lone mark: 采购人：。. */
export const LABELS_BEFORE_A_MARK = words('人 部门 机关 文号 邮编 期限 名称 科室 热线 领导 业主 审批意见');
/** Before such a word these speak to many, or of several: 各有关单位：, 下列人：. */
export const SPEAK_OF_SEVERAL = words('各 有关 相关 直属 县直 市直 省直 全体 以下 下列 如下 所有');
/** Names of fields that hold a number: 培训（具体数字）人次. */
export const NAMES_OF_A_NUMBER = words(
  '数字 数据 数值 数量 人数 次数 份数 户数 个数 天数 件数 场数 金额 总额 比例 百分比 面积',
);
/** Such names that are as often the label of a paragraph or the name of a button, so that brackets alone prove nothing. */
export const WORDS_IN_BRACKETS_THAT_ARE_TEXT = words(`
  注 摘要 关键词 正文 附件 链接 编者按 案例 典型案例 导语 引言 背景 要点 问题 结论 提示 说明 备注 通知 决议 摘编 来源
  证人 本人 专人 法人 个人 他人 老人 工人 主人 有关情况
`);
/** Put what stands in brackets among the names of buttons and pages: 点击【确认】, 进入[单位名称]. */
export const VERBS_OF_OPERATING = words('点击 单击 双击 选择 勾选 按下 按 打开 进入 切换 长按 选中 点选 找到 弹出');
/** The same from behind: 【确认】按钮. */
export const PARTS_OF_A_SCREEN = words(
  '按钮 菜单 选项 页面 界面 键 栏 图标 窗口 标签 字段 列 模块 功能 区域 板块 面板 对话框 弹窗 入口',
);
/** Say that somebody uses a program, so that what is filled in is asked of him: 用户登录后发布订单（填写取件码）. 惯例 of such texts. */
export const WORDS_FOR_USING_A_PROGRAM = words(
  '用户 会员 买家 卖家 访客 登录 登陆 注册 下单 小程序 客户端 提交表单 前台 后台',
);
/** Behind 填写 these name how something is to be filled in, and what follows their colon shows it: （填写示例：5人）. 惯例. */
export const ENDS_OF_A_GUIDE_TO_FILLING = words('示例 样例 范例 举例 格式 样式 说明 要求 方式 字数 内容 提示 规则');
/** Where on a screen such a name stands: 首页【优先事项】. */
export const PLACES_ON_A_SCREEN = words('首页 主页 主界面 导航栏 侧边栏 菜单栏 工具栏 左上角 右上角 左下角 右下角');
/** In a bracket they make a clause of what would be the name of a field: 【没有生产者往里丢任务】, [这个人], [以及它们所在的文件]. */
export const NEVER_IN_A_NAME = words(
  '没 是 了 着 往 把 被 我 你 不 它们 他们 她们 这个 那个 如何 为何 怎样 怎么 什么 高于 低于 大于 小于',
);
/** What a body or a person does right behind the bracket that stands for it: [牵头单位]负责. */
export const DEEDS_BEHIND_A_BRACKET = words(`
  负责 牵头 配合 召开 组织 承办 主办 开展 完成 提出 报送 印发 关于 主持 出席 参加 参会 致辞 讲话 介绍 汇报 上报 落实 会同 和 与
`);
/** Begin an order to the writer where a bracket holds it: 【补写相关做法】, [简述背景]. */
export const OPENINGS_OF_AN_ORDER = words(`
  补写 补充 补全 补齐 填写 填入 填报 插入 撰写 简述 概述 详述 描述 列出 列明 写明 注明 说明具体 此处 这里 在此 请 可根据 可结合
`);
/** Open an order that names its ground first, 【结合职责分工补写】, and what must follow in it. */
export const GROUNDS_OF_AN_ORDER = words('根据 结合 按照 依据 围绕 参照 对照');
export const DEEDS_OF_AN_ORDER = words('补写 填写 补充 撰写 修改 调整 替换 完善 细化 展开 列出 写明 增减 增删');
/** What makes a name of 补充: 【补充材料】. */
export const BEHIND_补充_IN_NAMES = words('材料 说明 协议 通知 规定 条款 文件');
/** Open an example in brackets for the writer: [例如：××]. */
export const OPENINGS_OF_AN_EXAMPLE = words('例如 比如 示例 例 如 样例 可选 选填 必填');
/** Letters that stand for a number in brackets: 共[N]个. [J] and [M] are kinds of sources. */
export const LETTERS_FOR_A_NUMBER = words('N n X x XX xx XXX xxx × ××');

/** In front of a variable that a text on programs speaks of: 增加参数 {name}. */
export const NAMES_OF_CODE = words('参数 变量 字段 占位符 格式 语法 表达式 宏 路径 接口 键 键名 返回值 常量');

/** Put marks where there were none, so that the marks behind them are spoken of: 加上了“”. */
export const VERBS_OF_PUTTING_MARKS = words(`
  加上 加 加了 加上了 用 使用 改用 打上 标上 标上了 补上 补上了 去掉 去掉了 删去 删去了 删掉 换成 改成 写成 漏了 少了 缺少 误用
`);
/** Behind these a quoted name with a mask in it is the pattern that names are to follow: 统一命名为“柳河县××实验室”. */
export const SAY_A_PATTERN_FOLLOWS = words(`
  命名为 名称为 统一为 格式为 样式为 形式为 写作 写成 写为 直接写 可写 可写明 标注为 表述为 表述成 统称 统称为 称为 形如 例如 比如 譬如 诸如
  应为 须为 不得写 不能写 不要写 不可写 出现 不得使用 避免使用 禁止使用 提示 显示 弹出 返回 冠以 悬挂 落款为 标题为 冠名为 命名方式为 编号为 格式是 例
`);
/** Labels in front of what others are to write in one form: 邮件主题：[单位名称]-投标, （格式：××××年××月）. 惯例 of notices. */
export const LABELS_OF_A_PATTERN = words(`
  邮件主题 邮件标题 邮件名称 邮件名 主题注明 标题注明 文件名 文件命名 命名规则 命名格式 命名方式 命名规范 命名要求 命名 格式 书写格式 编号规则 编码规则 文号格式 转账备注
  汇款备注 打款备注 请注明 并注明 须注明
`);
/** Say of what goes before them that it is a form or a sign that is spoken of: “××”字样, 用××代替, 以××公司为例. 惯例. */
export const SAY_A_PATTERN_WAS_GIVEN = words('字样 代替 替代 代指 占位 命名 为名 格式 形式命名 为例 占位符 等字眼');
/** Behind a sign of which a text says where it stands: 以__开头. */
export const SAY_WHERE_A_SIGN_STANDS = words('开头 结尾 分隔 隔开');
/** Behind the name of a paper that gives its pattern: ××局审批表（式样）. */
export const NAMES_OF_A_PATTERN = words(`
  式样 样式 样表 样本 样张 样例 模板 模版 范本 范例 格式 参考格式 参考样式 参考文本 示范文本 示例 空白表 空表
`);
/** In the title or the name of a file they say that the text is one to be filled in. */
export const NAMES_OF_A_TEMPLATE = words(
  '模板 模版 样表 式样 样式 范本 范例 样例 示例 样本 样张 示范文本 格式 提示词 骨架 template Template prompt Prompt',
);
/** In the heading of a part they say that the part explains how to write and is no text of the draft. */
export const HEADINGS_OF_PATTERNS = words(
  '模板 模版 骨架 句式 写法 表述 示例 样例 范例 式样 样表 范本 标题写作 填表说明 填写说明 填报说明 填写须知 填表须知',
);
/** Over a column of a table they say that its cells are examples. */
export const HEADINGS_OF_EXAMPLES = words('示例 样例 举例 范例 例子 例 测试数据 测试用例 测试输入');
/** At the head of a row or a column they say that its cells show how something is written, or is not. */
export const HEADINGS_OF_ADVICE = words(`
  正确做法 错误做法 安全做法 推荐做法 正确写法 错误写法 推荐写法 规范写法 不规范写法 正确示例 错误示例 推荐用词 推荐用语 推荐表述 规范表述 规范用语 禁用词 禁用表述 禁用语 避免使用 避免词汇
  常见陷阱 常见错误 反例 正例 用词 用语 措辞 句式 句型 常用句式 口径
`);
/** The same of a part that lists the names of blanks. */
export const HEADINGS_OF_LISTS_OF_BLANKS = words('占位符 变量 待填项 填写项 字段清单 字段说明 参数说明');

/** What a field of a form or a table of data holds, as those say who describe it. 惯例 of 需求规格说明书 and 数据字典. */
export const TYPES_OF_DATA = words('字符串 字符型 整型 整数型 浮点型 数值型 日期型 布尔型 文本型');

/** What whoever signs leaves on the paper: （签字）, （单位公章）. */
export const MARKS_OF_A_SIGNER: readonly string[] = [...NOTES_OF_A_SEAL, ...words('签章')];
/** In front of a blank that is signed by hand: 承诺人签名：____, 甲方（盖章）. */
export const LABELS_TO_SIGN = [
  ...MARKS_OF_A_SIGNER,
  ...words(`
  签收 签署 签发 签发人 审签 会签 手印 指印 捺印 签收人 承诺人 具结人 保证人 责任人签字 立约人 甲方 乙方 丙方 法定代表人 委托代理人
  委托人 受托人 申请人 申报人 填表人 被告知人 当事人 见证人 监护人 家长签字 监交人 移交人 接收人 领取人 受送达人
`),
];
/** In front of what is written by whoever decides on the paper, when it has been handed in: 批复意见：____. 惯例 of 审批 forms. */
export const OPINIONS_OF_WHO_DECIDES = words(`
  批复意见 审批意见 审核意见 审查意见 审定意见 复核意见 领导意见 领导批示 领导签批 批示 主管意见 部门意见 单位意见 上级意见 评审意见 验收意见 会签意见 签批意见
`);
/** In front of the date beside a signature. */
export const LABELS_OF_A_SIGNING_DATE = words(
  '签署日期 签订日期 签字日期 签名日期 签约日期 签收日期 填表日期 承诺日期 签订时间 签署时间',
);
/** Papers that are printed and filled in or signed by hand, so that their blanks are meant. */
export const PAPERS_TO_FILL_BY_HAND = words(`
  承诺书 责任书 责任状 军令状 保证书 合同 合同书 协议 协议书 委托书 授权书 志愿书 申请书 申请表 登记表 审批表 报名表 推荐表 申报表 备案表
  审核表 预算单 决算单 报销单 审批单 申请单 申报单 通知书 结算单 派工单 交办单 统计表 调查表 征求意见表 评分表 测评表 考核表 签到表 签收单 签收表 回执 回执单 告知书 确认书 确认单 通知单 交接单 收条 借条 领条 凭证 调查问卷 问卷 票据
`);

/** Papers with forms that whoever bids fills in: 竞争性磋商文件. */
export const PAPERS_FOR_BIDDERS = words(
  '招标文件 招标书 采购文件 磋商文件 谈判文件 询价文件 比选文件 竞价文件 投标文件 响应文件',
);

/** What the pattern of a reference consists of. Source: GB/T 7714—2015. */
export const PARTS_OF_A_REFERENCE = words(
  '主要责任者 其他责任者 题名 文献类型标志 文献类型标识 出版地 出版者 出版年 引用日期 获取和访问路径',
);

/** Where a name or number was left out as dashes, what stands in front: 党的--精神, 县委--会议. */
export const BEFORE_DASHES_FOR_A_NAME = words('的 委 党 市 县 区 镇 乡 省 局 府 院 届 第 在 由 向 于');
/** And what stands behind. */
export const BEHIND_DASHES_FOR_A_NAME = words(`
  精神 会议 全会 大会 讲话 文件 决定 通知 意见 要求 部署 活动 届 次 号 县 市 镇 乡 村 局 公司 同志 书记 县长 镇长 局长 万元 人 名 个
`);

/** Open a heading that speaks of such a paper and is not its title: 签订目标责任书. */
export const DEEDS_WITH_PAPERS = words(
  '签 填 提交 报送 上报 办理 落实 推行 完善 发放 开展 关于 印发 规范 制定 审核 收集 兑现 层层 严格 强化 加强',
);

/** End a line under which a sample stands: 示例如下：, 例如：. 惯例. */
export const LEAD_TO_A_SAMPLE = words('例如 比如 譬如 示例 举例 样例 范例 例句 句式 写法 标注格式 著录格式 书写格式');

/** Announce what is known on the day alone: 宣布比赛成绩. Source: 惯例. */
export const LEAD_TO_A_RESULT = words('宣布 公布 揭晓 宣读');
export const NAMES_OF_RESULTS = words('成绩 结果 名单 名次 得主 获奖者 获奖选手 冠军 亚军 季军 一等奖 二等奖 三等奖');

/** Shown on a screen beside their icon: 搜“课程平台（图标）”. Source: 惯例. */
export const DEEDS_ON_A_SCREEN = words('搜 搜索 点击 点开 点选 打开');
export const NAMES_WITH_AN_ICON = words('平台 小程序 公众号 服务号 按钮 图标 菜单 应用 客户端 APP');

/** In front of what a letter is about: 主题：……. */
export const LABELS_OF_A_SUBJECT = words('主题 标题 题目 事由 主旨');

/** In front of the title of what is quoted: 参考网址：【常见问题】……. */
export const LABELS_OF_A_SOURCE = words('网址 链接 参考 来源 出处 转载 原文');

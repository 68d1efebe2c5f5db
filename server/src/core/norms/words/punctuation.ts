/** Words that look as if a mark cut them, and words that marks stand beside. Source: GB/T 15834—2011；现代汉语八百词. */
import { words } from '../lexicon';

/** Kinds of document that end a title: 关于……的通知。 has a mark too many. */
export const KINDS_THAT_END_A_TITLE = words('通知 通报 报告 请示 批复 意见 决定 函 方案 公告 通告 规定 办法');

/** Before 和 they make a whole word: 缓和，总和，温和、. */
export const BEFORE_和_IN_OTHER_WORDS = words(
  '缓 总 中 温 共 饱 柔 祥 平 调 随 亲 议 讲 求 附 唱 晴 清 暖 谦 泰 均 失 违 混 搅 掺 保 言 拒 维 之 不 验 量',
);

/** Before 和 they make a set phrase: 政通人和，. */
export const BEFORE_和_IN_SET_PHRASES = words('政通人 地利人 心平气 日丽风 琴瑟调 平方 立方');

/** Before 与 they make a whole word: 参与，给与，. */
export const BEFORE_与_IN_OTHER_WORDS = words('参 给 付 赐 赠 授 干');

/** Before 与 they name an operation of logic: 逻辑与，按位与。 */
export const OPERATIONS_CALLED_与 = words('逻辑 按位 位运算 布尔');

/** Behind 和 they make a whole word: 、和谐. */
export const AFTER_和_IN_OTHER_WORDS = words(
  '谐 衷 睦 平 解 缓 美 顺 田 县 政 林 龙 气 善 硕 煦 乐 合 风 好 声 尚 约 路 静 布 苑 园 府 居 而不同 光同尘 颜悦色',
);

/** Behind 等 they make a whole word: 、等级, 、等待, 、等靠要. */
export const AFTER_等_IN_OTHER_WORDS = words(
  '级 保 候 价 效 距 位 额 待 仨 俩 着 到 了 上 来 一等 于 次 高 值 车 同 量 温 比 身 分 腰 离 份 宽 角 差 号 轴 靠 闲 米 径 边 压 势 渗 张 速 熵 焓 厚 倾 电位 电点 强度',
);

/** Right behind 、等 they show that it closes a list: nouns for what was listed (甲、乙等方面), and what leads to such nouns. */
export const WORDS_BEHIND_等_OF_A_LIST = words(`
  方面 工作 内容 部门 单位 情况 行业 产业 地区 地方 场所 设备 设施 领域 形式 方式 方法 材料 环节 问题 活动 项目 任务 措施
  服务 功能 产品 人员 企业 机构 技术 业务 因素 资料 信息 数据 指标 费用 资金 制度 政策 文件 手段 渠道 类型 事项 相关 有关
  多个 多种 多项 一系列 地`);

/** They lead to what they do not say themselves: brackets that hold nothing else break off. （含）（包括） speak of a bound. */
export const WORDS_THAT_LEAD_ON_IN_BRACKETS = words('主要是 分别是 尤其是 特别是 也就是 就是 例如 比如 譬如 诸如');

/** Before 等 they make a whole word: 平等、, 高等、. */
export const BEFORE_等_IN_OTHER_WORDS = words('平 同 对 何 初 中 高 优 相 均 不 上 下 头 甲 乙 丙 一 二 三 四 五');

/** Before 了 they make a whole word, or end what is said: 为了、, 完了、. */
export const BEFORE_了_IN_OTHER_WORDS = words('为 算 罢 完 极 好 得 未');

/** Join a second verb to the first, behind a mark too: 领导了、而且继续领导着. */
export const JOIN_A_SECOND_VERB = words('而 并 又 也 且 还');

/** Behind 的 they make a whole word: ，的确, ，的士. */
export const AFTER_的_IN_OTHER_WORDS = words('确 士 卡 黎');

/** Names of days open so: “世界环境日”, “全国爱耳日”. */
export const OPENINGS_OF_NAMED_DAYS = words('世界 全国 国际 中国 爱 全民');

/** Bodies that a space may part from what follows: 中共中央 国务院, 县委 县政府. */
export const BODIES_BEFORE_A_SPACE = words('中共中央 国务院 中央军委 办公厅 办公室 委员会 人民政府 委 部 局');

/** They ask wherever they stand: 怎么办, 是否落实. */
export const WORDS_THAT_SURELY_ASK = words(
  '吗 呢 么 何 谁 哪 怎 啥 嘛 难道 岂 是否 能否 可否 会否 与否 有无 能不能 是不是',
);
/** They may make a sentence a question: 完成了?, 有多高?; without one a “?” between 汉字 may be a lost character. */
export const WORDS_THAT_ASK = [...WORDS_THAT_SURELY_ASK, ...words('吧 几 多 没有 问 疑 了')];

/** Verbs that a sign itself may follow: 用.取属性, 前面加.表示类. */
export const TAKE_A_SIGN = words('用 加 以 带 打 敲 写 输入 键入');

/** What is done to a sign itself: 前面的.换成_, 把.改为。. */
export const CHANGE_A_SIGN = words('换成 换为 替换 改成 改为 变成 变为 转成 转为 去掉 删掉 删去 隔开 分隔');

/** Houses that publish, and years behind them, end what is told of a book: 清华大学出版社,2005年. */
export const HOUSES_THAT_PUBLISH = words('出版社 出版公司 书局 书店 印书馆 出版集团');

/** A sentence that names marks speaks of them, and shows them as they are: 半角括号的标题, 用逗号分隔. */
export const NAMES_OF_MARKS = words(
  '半角 全角 逗号 句号 冒号 分号 问号 感叹号 叹号 顿号 括号 引号 书名号 标点 符号 分隔符 连字符 破折号 省略号',
);

/** What is said in brackets opens so, and hardly anything in a sentence does: 各乡镇见附件2）, 共三万元不含税）. */
export const OPENINGS_OF_A_REMARK_ALONE = words('详见 见附件 见附表 见附 见表 见图 以下简称 不含 下同');

/** Right before “ they lead to what is quoted: 坚持以“…”, 打造的“…”. Source: 8,000 quotations of finished reports. */
export const LEAD_TO_A_QUOTATION = words('的 以 是 于 和 与 及 在 到 对 从 为 了 称 个 进 施 持 照 现 说 叫');

/** Right behind ” they go on from what was quoted: “…”的, “…”等. Source: 8,000 quotations of finished reports. */
export const FOLLOW_A_QUOTATION = words('的 等 和 之 与 及 为 是');

/** 书写在一行时，, 后必须留空格, 多余的,,会被当成空值: behind a mark they speak of it. 惯例 of 编码规范. */
export const WORDS_BEHIND_A_MARK_SPOKEN_OF = words(
  '前面 前必须 前应 前不 前加 前有 后面 后必须 后应 后要 后需 后不 后加 后跟 后有 会被 符号 注释 分隔 隔开 表示 作为',
);

/**
 * Words that tell whether x, ×, *, □, 某 and 张三 hide something or are what they seem: X光, 张三丰, 某某涉嫌受贿.
 *
 * Source: 惯例; surnames after 全国姓名报告 (公安部户政管理研究中心, 事实).
 */
import { words } from '../lexicon';
import type { Guarded } from '../guards';

/** Behind these a name or a number may stand: 在××县, 共×户. */
export const BEFORE_A_NAME_OR_NUMBER = words(`
  在 由 于 为 与 和 及 对 向 从 到 至 是 将 把 被 给 赴 按 经 据 以 用 含 各 全 率 第 约 达 共 计 有 占 省 市 县 区 镇 乡
`);

/** Of one character, with x in front things that are named by it: X光, X型. */
export const THINGS_NAMED_BY_X = words('光 射 线 档 型 形 片 摄 波 刀 架 桥');
/** What follows such a character where x hides a name after all: x桥上, x线路. */
export const AFTER_THINGS_NAMED_BY_X = words('路 上 下 区');
/** The same whatever follows: X轴, X展架, X染色体, x坐标. */
export const ALWAYS_NAMED_BY_X = words(`
  轴 值 展架 荧光 衍射 染色 坐标 元素 因素 因子 世代 战警 模型 档案 综合征
`);
/** Of these, those that never leave a mask in front of them, however long: XX染色体. */
export const THINGS_NAMED_BY_XX = words('染色 综合征');
/** Say what x means: x表示长度. 代表团, 代表大会, 代表们 and 代表作 do not. */
export const SAY_WHAT_X_MEANS: Guarded = { 表示: '', 是指: '', 指的是: '', 代表: '团 大 们 作' };
/** Say that x is a letter: 字母x, 型号X. */
export const SAY_THAT_X_IS_A_LETTER = words('字母 代号 代码 型号 变量 坐标');
/** Measures between which x multiplies: 长x宽. */
export const DIMENSIONS = words('长 宽 高 厚 深');

/** In front of stars that hide a secret on purpose: 密码***, 尾号****. */
export const BEFORE_A_SECRET = words('密码 口令 尾号 卡号 证号 账号');
/** Open a footnote that a star marks: *注：. */
export const OPEN_A_FOOTNOTE = words('注 说明 备注 附');
/** Say what a star means: *表示缺项. */
export const SAY_WHAT_A_STAR_MEANS = words('表示 代表 指');
/** What follows the bearer of an office: 局长×主持. */
export const AFTER_THE_BEARER_OF_AN_OFFICE = words('同志 主持 出席 讲话 带队');
/** Answers beside a tick box: □是 □否. */
export const ANSWERS_TO_TICK = words('是 否 有 无 男 女');

/** Names for nobody in particular, and what makes other words of them: 张三丰, 兰张三角, 一张三种方法的表, 三四线, 王五级, 小李四年前. */
export const NAMES_FOR_NOBODY: Guarded = {
  张三: '兰 一 两 几 这 那 每 半 _ 四线 丰 角 峰 年前 年后 年来 个月',
  李四: '小 老 大 阿 _ 光 年前 年后 年来 个月',
  王五: '一 二 三 四 五 六 七 八 九 十 级 号',
  赵六: '一 二 三 四 五 六 七 八 九 十 级 号',
};
/** Kinds of bodies whose name is due behind ABC or AAA: ABC公司. */
export const BODIES_CALLED_ABC: Guarded = {
  有限公司: '',
  公司: '',
  集团: '',
  单位: '',
  局: '场',
  县: '场',
  市: '场',
  镇: '场',
};

/** Kinds of places and bodies of one character that have a name in front: 某县, 某局. */
export const KINDS_BEHIND_某 = words('省 市 县 区 镇 乡 村 局 委');
/** What makes another word of such a kind: 某市场, 某区域. */
export const AFTER_KINDS_BEHIND_某 = words('场 域');
/**
 * Words that begin with a kind of place or body and are none: 某区块, 某县级, 某局部, but not 某局部署; 惯例. Behind each, what
 * may follow only where the kind ends.
 */
export const WORDS_THAT_BEGIN_AS_A_KIND: Readonly<Record<string, string>> = {
  区块: '',
  区间: '接',
  区段: '',
  区位: '于',
  局部: '署 门',
  省级: '',
  市级: '',
  县级: '',
  区级: '',
  镇级: '',
  乡级: '',
  村级: '',
  村庄: '',
  村落: '实',
  乡间: '接',
  委托: '',
};
/** Longer kinds of places: 某街道. */
export const LONGER_KINDS_BEHIND_某 = words('街道 社区');
/** Kinds of bodies in the head of a draft: 某公司关于…. */
export const BODIES_BEHIND_某 = words('单位 公司 学校 小学 中学 医院 部门 企业 集团');
/** Behind these 某县 stands where a name is due: 在某县. */
export const BEFORE_A_NAME_THAT_IS_DUE = words('在 由 到 赴 对 向 于 与 和 是 及 为 我');
/** What follows 某县 where anybody is meant: 某县干部, 某村一些. */
export const AFTER_ANY_PLACE = words('干部 群众 领导 一些 一个 企业 农户 村民 居民 的');
/** Words of cases, examples and general statements, in which 某 is the proper word: 被告, 例如, 假如. */
export const WORDS_OF_A_CASE = words(`
  案 嫌疑 被告 原告 违纪 违法 违规 处分 举报 例如 比如 譬如 假如 如果 诸如 如某 有的 曾
`);

/** Say that a paragraph gives an example: 举例：张三出差三天. 惯例. */
export const WORDS_OF_AN_EXAMPLE = words('举例 示例 样例 假设 假定 为例');
/** Lead to an example within the sentence: 比如具备XX特质. */
export const LEAD_TO_AN_EXAMPLE = words('比如 例如 譬如 诸如');

/** Suppose a body that is nowhere, so that X公司 is what it is called: 假设我们持有X公司的股份. 惯例. */
export const SUPPOSE = words('假设 假定 假如 设想 假使');

/** Surnames that are hardly ever the end of another word: 石某某 is a person made nameless on purpose. */
export const SURNAMES_THAT_END_NO_WORD: readonly string[] = [
  ...'赵钱孙李周吴郑王冯陈杨朱秦许何吕张孔曹严魏陶姜谢邹潘葛范彭鲁韦马苗俞袁柳唐罗薛雷贺倪汤郝傅齐康伍顾孟黄穆萧尹姚邵汪',
  ...'祁宋庞熊董梁杜阮蓝季贾江颜郭梅林钟徐邱骆蔡田胡柯卢莫邓石崔龚程邢裴陆翁侯白赖乔谭温庄翟阎刘沈聂耿鲍殷覃褚',
];
/** Such surnames that are not looked for in front of a single 某. */
export const MORE_SURNAMES_THAT_END_NO_WORD: readonly string[] = [...'韩肖宁'];
/** Surnames that other words end in, so that 某某 behind them may be a place: 地方某某, 高某某. */
export const SURNAMES_THAT_END_WORDS: readonly string[] = [
  ...'张华金章云苏方任毛安常于余纪项祝童高夏万房丁牛段龙叶黎柴连习艾容向古易廖文',
];

/** Surnames of two characters: 欧阳**. Source: 百家姓（复姓）. */
export const SURNAMES_OF_TWO_CHARACTERS = words(
  '欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 司空 端木 东方 南宫 西门 独孤 轩辕 呼延 申屠 澹台 闻人 万俟 太史 淳于 单于 钟离 濮阳',
);

/** Kinds of bodies and persons behind a letter that hides a party on purpose: X公司, A银行, B某. 惯例 of cases. */
export const BODIES_OF_PARTIES = words('公司 银行 集团 单位 企业 学校 医院 商场 酒店 厂 村 县 市 镇 某 先生 女士 员工');

/** Say that one thing is like another, which then needs no name: 与某某网站类似. 惯例. */
export const SAY_THAT_ONE_IS_LIKE_ANOTHER = words('类似 相似 雷同 相仿 一样 那样 似的 之类');

/** Labels of a telephone number. */
export const LABELS_OF_A_NUMBER_TO_CALL = words('电话 手机 手机号 手机号码 电话号码 联系方式 热线 传真 座机 电话/传真');
/** Digits that no exchange gives: they count up, or stand in samples. 13800138000 is the carriers' own example. */
export const NUMBERS_THAT_NOBODY_HAS = words(`
  12345678 1234567 13800138000 13800000000 13812345678 13900000000 13912345678 15012345678 18812345678`);

/** Say what is to be written on a paper: 注明返回××站. */
export const VERBS_OF_NOTING = words('注明 写明 标明 标注 记明 载明');

/** Behind 就 they make another word of it: 就业, 就诊. 价格跌了X%就卖出 makes something depend on it. */
export const BEHIND_就_IN_WORDS = words('业 诊 餐 读 医 地 近 职 学');

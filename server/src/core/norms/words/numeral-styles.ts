/** Words round numbers, by what they make of them. Source: GB/T 15835—2011《出版物上数字用法》；现代汉语八百词. */
import { BEFORE_近_IN_OTHER_WORDS } from './firmness';
import { words } from '../lexicon';
import { ROUNDING_AFTER_A_FIGURE } from './hedges';

/** What an approximate number of two neighbouring numerals counts: 三四个, 七八公里, 五六十亩. 年 only with 来, 前, 后, 内. */
export const COUNTED_APPROXIMATELY = words('个 名 人 天 位 岁 次 家 元 米 里 公里 小时 分钟 倍 成 亩 户 村');

/** What is numbered behind 十, so that 三、四十 are two numbers: 第三、四十条. */
export const NUMBERED_WITH_十 = words('年代 届 条 项 章 节 号 级 款');

/** What 几 with a round figure before it counts: 20几个. */
export const COUNTED_WITH_几 = words('个 名 人 天 岁 次 家 元 年 户 亩 万');

/** They say before a number that it is approximate: 约30人. */
export const HEDGES_BEFORE_A_NUMBER = words('大约 约 将近 大概 接近');

/** Behind 上下 they make another word: 上下楼, 上下联动. */
export const AFTER_上下_IN_OTHER_WORDS = words('楼 游 级 班 学 文 车 水 一 联动 同欲');

/** They say behind a number that it is approximate: 30人左右, 30余人. */
export const HEDGES_AFTER_A_NUMBER: readonly string[] = [...ROUNDING_AFTER_A_FIGURE, ...words('上下')];

/** What 多 or 余 may open behind a number, as another word: 约30多元化经营, 约3多部门. */
export const WORDS_OPENED_BY_多 = words('元化 样 亏 额 热 部门 种经营');

/** They set a limit before the number: 超过30%. */
export const LIMITS_BEFORE_A_NUMBER = words('超过 突破 不少于 不低于 至少 高于 多于 大于');

/** They set it behind: 30%以上; with a limit before, one is too many. */
export const LIMITS_AFTER_A_NUMBER = words('以上 左右');

/** Before numerals with 、 between them, which then are ranks: 分别位居二、三位. */
export const VERBS_OF_RANKING = words('居 列 排 排名 名次 分别 分获 各获 占据');

/** Limits that are said twice by themselves. */
export const DOUBLED_LIMITS = words('最多不超过 最少不低于 至少不少于');

/** May stand between such a word and its number: 超过人民币2000元以上. */
export const CURRENCIES_BEFORE_A_NUMBER = words('人民币 港币 美金 美元 ￥ ¥');

/** The same between a hedge and its number: 约需要30天左右, 大约有300人左右. */
export const WORDS_FROM_HEDGE_TO_NUMBER = words('需要 需 有 为 占 达到 达 在 花费 是');

/** What a number in 汉字 counts where words of limit stand on both sides, 超过三人以上; 二级以上 is a rank. */
export const COUNTED_BETWEEN_LIMITS = words('名 个 人 次 天 家 项 份 张 户 周 倍 成 个月 个工作日 工作日 小时');

/** With 近 they make another word or say when: 最近30万, 附近. */
export const BEFORE_近_THAT_IS_NOT_NEARLY: readonly string[] = [
  ...BEFORE_近_IN_OTHER_WORDS,
  ...words('远 邻 临 靠 亲 将 接 就 相 逼 挨'),
];

/** Counted by ten thousands and never by watts: 200W像素, 10W元. Watts go before lamps, sets and hours. Source: 惯例. */
export const COUNTED_BY_W = words(
  '像素 元 人 名 户 亩 字 份 粉丝 次 条 家 件 册 头 平方米 平米 公里 张 篇 株 棵 吨 公斤 美元 阅读 浏览 播放 点赞',
);

/** They begin with what is so counted, and are things that have watts: 200W户外投光灯, 60W条形灯, 30W人脸识别机. Source: 采购清单惯例. */
export const THINGS_WITH_WATTS = words(
  '户外 户内 户用 条形 条状 头灯 头戴 家用 家电 人脸 人体 人工 人机 字幕 字符 次声 次级 元件 元器 播放器 播放机 阅读灯 阅读器 像素灯 张力',
);
/** Of these, what may also begin the name of a thing that draws power: 50W头灯, 36W人体感应灯, 200W元件. */
export const ALSO_OPEN_A_DEVICE = words('人 名 户 亩 字 份 次 条 家 件 册 头 张 篇 株 棵 吨');
/** End or hold the name of what draws power, behind its watts: 50W头灯, 30W户外灯. */
export const THINGS_THAT_DRAW_POWER = words(
  '灯 器 泵 炉 扇 仪 机 光源 音箱 音响 喇叭 充电 照明 组件 元件 装置 设备 路由 摄像 探头 显示屏 空调 冰箱 加热 光伏 充电桩',
);
/** Say in front of a figure that it is of power: 功率60W. */
export const TELL_OF_POWER = words('功率 功耗 瓦数 瓦特 耗电 装机 光伏 照明 灯 充电');

/** Before two digits and 年 they tell of a count of years: 第12年底, 满20年初. */
export const SIGNS_OF_A_COUNT_OF_YEARS = words('第 满 近 超 过 约 共 达 需 用 逾 历 经 每 仅');

/** Eras whose years have two digits of their own: 民国94年, 光绪23年底. */
export const ERAS = words('民国 光绪 昭和 平成 公元前 万历 康熙 乾隆');

/** Before two digits and 年 they tell how long something lasted: 连续12年上半年, 服役12年底薪. */
export const SIGNS_OF_A_LENGTH_IN_YEARS = words(
  '任职 工龄 党龄 司龄 坚持 连续 持续 长达 工作 从业 历时 以内 了 满 近 有 的 等 龄 期 续 役 刑 徒 余 多',
);

/** Units and figures that a decimal stands before: 3.5万元, 0.5个百分点, 2.5公里, 3.2平方米. */
export const UNITS_OF_DECIMALS = words('% 万 亿 元 亩 个百分点 公里 平方');

/** What is counted by thousands and hundreds in figures: 3千元, 5百多人. */
export const COUNTED_BY_THOUSANDS = words('元 人 名 户 吨 亩');

/** Before a figure with a colon they say that it is a time of day: 定于9：00, 时间为14：30. */
export const SIGNS_OF_A_TIME_OF_DAY = words('定于 时间 时间为 时间是 时间： 时间为：');

/** They say that it is a score or a proportion: 比例为1：20. */
export const SIGNS_OF_A_SCORE = words('比分 比例 之比 比为 胜 负');

/** Parts of the day that the 24-hour clock says by itself: 下午14:30. */
export const AFTERNOONS_AND_EVENINGS = words('下午 晚上 傍晚 夜间 当晚');

/** In front of numbers that stand one beside the other: 分别为１２０，１５０, 第８５，１００，１２０号. 惯例. */
export const BEFORE_NUMBERS_IN_A_ROW = words('分别 依次 顺次 各 第 排名 得分 成绩 编号 代码 区号 房号 座号 座位号');

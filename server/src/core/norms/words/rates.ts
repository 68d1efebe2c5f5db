/** Names of rates: which cannot pass 100 % and which may, and what they are of. Source: usage of reports (惯例). */
import { words } from '../lexicon';

/** What became of people: 合格率, 优秀率. */
const RESULTS_OF_PEOPLE = words('合格 及格 通过 优秀 满意 达标');
/** What people did or where they went: 到会率, 就业率. */
const DOINGS_OF_PEOPLE = words('出勤 到会 参会 参训 升学 就业 录取');
/** Rates (with 率 behind) of people who can be counted one by one: 参训45人，合格率96%. */
export const RATES_OF_PEOPLE: readonly string[] = [...RESULTS_OF_PEOPLE, ...DOINGS_OF_PEOPLE];
/** Mark a number of people as a part of those whom a rate is of: 其中合格43人. */
export const MARKS_OF_SOME_OF_THEM: readonly string[] = [...RESULTS_OF_PEOPLE, ...words('其中')];
/** Mark a number of people as all those whom a rate is of: 参加考试50人, 全班50人. */
export const MARKS_OF_ALL_OF_THEM = words(`
  参加 参训 参考 参会 考试 应考 接受 调查 测评 评议 抽查 抽测 问卷 全班 全校 毕业 学员 培训 学生 共`);

/**
 * Shares of a whole, with 率 or 度 behind: 覆盖率. Growth, 完成率, 产销率, 毛入学率, 利润率, 床位使用率, 产能利用率, 结案率,
 * 巩固率, 资金到位率, 电话普及率 may well pass 100 % and are not here.
 */
export const RATES_UP_TO_100: readonly string[] = [
  ...RATES_OF_PEOPLE,
  ...words(`
    参保 参合 参学 回收 到课 优良 办结 整改 覆盖 建档 入户 到位 签约 知晓 接种 兑现 调解成功
    成活 普查 体检 受检 持证 上岗 绿化 硬化 通达 通车 普惠 签订 签收 缴费 续保 好评 准确 随访 规范管理
    反馈 答复 参与 见面 脱贫 入网 入托 符合 治愈 好转 抢救成功`),
];
/** Make of a rate that looks bounded one that is not: 毛入学率, 合格率比上年提高. */
export const MARKS_OF_UNBOUNDED_RATES = words(`
  增 毛入 产销 利润 净资产 负债 周转 拉动 比上年 同比 超 拨备 准备金 流动性 偿债 利息 偿付能力 资金覆盖 投资覆盖 倍`);
/** Money that can come in beyond what was agreed on: 资金到位率120%. */
export const FUNDS_THAT_ARRIVE = words('资金 投资 款 款项 外资 内资');
/** Stand between the name of a rate and its figure: 合格率均达100%, 满意度保持在95%. */
export const WORDS_AFTER_A_RATE = words('分别 均 都 已 高 保持在 稳定在');
/** Say that a rate is made of several: 平均合格率95%. */
export const MARKS_OF_JOINT_RATES = words('平均 综合');

/** Behind 每 at the end of a clause they say what a figure is for each of: 3元每斤, 5米每秒. */
export const BASES_OF_SPOKEN_RATES = words('秒 小时 平方米 立方米 吨 公斤 斤 亩 公里 千米 人 户 年 月 天');

/** Words round the name of a law that say what it is named for. Source: 惯例. */
import { words } from '../lexicon';

/** A law is what the writer goes by: 根据《物权法》, 《物权法》规定. */
export const SIGNS_OF_A_BASIS = words(`
  根据 依据 依照 按照 遵照 遵循 遵守 参照 比照 违反 违背 符合 适用 执行 贯彻 落实 依法 为准 规定 法律 法规 有关 相关 等 条例 条款`);

/** Lead to what a draft goes by. Source: 惯例. */
export const LEAD_TO_A_BASIS = words('根据 依据 依照 按照 遵照');

/** What is done to a law, or when: it is history, 《物权法》颁布后, 《婚姻法》已废止. */
export const SIGNS_OF_A_LAW_AS_HISTORY = words(`
  废止 失效 颁布 出台 起草 取代 替代 代替 编纂 汇编 当时 曾经 已被 纳入 并入 整合 历史 沿革 司法解释 若干问题 判决 裁定 原告 被告 上诉人
  课程 教材 主编 考试 科目 讲座 论文 专著 普法 学习 宣传 知识竞赛 以前 之前 此前 时期 旧法 新法 修订 修改 修正 改为 不再`);

/** Right in front of a law's name, in one character, they say that it is no longer in force: 原《物权法》. */
export const OLD_IN_ONE_CHARACTER = '原旧老前';

/** What papers and their courts are called at the end of a line above a judgment. Source: 《人民法院民事裁判文书制作规范》（2016）. */
export const ENDS_OF_COURT_PAPERS = words('判决书 裁定书 裁决书 调解书 人民法院 人民检察院');

/** Titles of papers that a court or a tribunal wrote, which go by the law of the day of the case. */
export const PAPERS_OF_COURTS = words(
  '判决书 裁定书 调解书 裁决书 起诉书 答辩状 起诉状 上诉状 律师函 法律意见 案例 案件',
);

/** The last word of a law's title, of which older ones have older forms: 《会计档案管理办法》. */
export const ENDS_OF_TITLES_OF_LAWS = words('法 条例 办法 规定 规则 细则 解释 通则 决定 法典 准则 制度');
/** Laws that are cited without their title marks. */
export const LAWS_CITED_BARE = words('刑法 会计法 税收征收管理法 公司法');

/** What was done with a statute on a day of its history, under its title: 2016年2月6日第一次修正. Source: 《立法技术规范》, 题注. */
export const DEEDS_ON_A_STATUTE = words('通过 修正 修订 公布 施行 起施行 生效 起生效 印发 通知印发');

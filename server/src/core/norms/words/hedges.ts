/** Words right before or after a figure that say how exactly it is meant, or only lead to it. Source: 惯例, 现代汉语八百词. */
import { words } from '../lexicon';

/** Say in one character that a figure is not exact: 约30家, 近30家. */
export const ABOUT_IN_ONE_CHARACTER = words('约 近');
/** Say that a figure is not exact: 大约30家. */
export const ABOUT: readonly string[] = [...ABOUT_IN_ONE_CHARACTER, ...words('大约')];

/** Say that a figure is nearly reached: 将近30家. */
const NEARLY = words('将近 接近 约为');
/** Say that a figure is reached: 达30家, 达到了30家. */
export const FORMS_OF_达 = words('达 达到 达了 达到了');
/** Whoever does research breaks through them: 突破10项以上关键技术. 惯例. */
export const THINGS_BROKEN_THROUGH = words('重大 关键 核心 技术 难题 瓶颈 难关 课题');
/** Say that a figure is reached or passed: 高达30家, 突破30家. */
const REACHED_OR_PASSED: readonly string[] = [...FORMS_OF_达, ...words('高达 多达 至 超 超过 逾 突破')];
/** Say that a figure is little, or the least there is: 仅30家, 至少30家. */
const NO_MORE_OR_NO_LESS = words('仅 只 只有 不足 不到 至少');
/** Only lead to a figure: 为30家, 有30家. */
const LEADS_TO_A_FIGURE = words('为 是 有 了');
/** May stand right before a figure, also two or three together, without making it another figure: 达到了约30%. */
export const WORDS_BEFORE_A_FIGURE: readonly string[] = [
  ...ABOUT,
  ...NEARLY,
  ...REACHED_OR_PASSED,
  ...NO_MORE_OR_NO_LESS,
  ...LEADS_TO_A_FIGURE,
];
/** Say between 是原来的 and its figure how exactly that is meant: 是原来的将近3倍, 整整3倍. */
export const WORDS_BEFORE_A_MULTIPLE: readonly string[] = [...ABOUT, ...words('将近 超过 不足 整整')];

/** Say right after a figure that there is somewhat more or less of it: 30多家, 30家左右. */
export const ROUNDING_AFTER_A_FIGURE = words('多 余 左右');
/** The same, or that the figure is a limit: 30家以上. */
export const WORDS_AFTER_A_FIGURE: readonly string[] = [...ROUNDING_AFTER_A_FIGURE, ...words('以上')];
/** The same between a figure and a noun that belongs to it: 30岁上下的人. */
export const WORDS_FROM_FIGURE_TO_NOUN: readonly string[] = [...WORDS_AFTER_A_FIGURE, ...words('上下')];
/** Stand between a noun and its figure, also two or three together: 装机达到30万千瓦, 职工共有30人. */
export const WORDS_FROM_NOUN_TO_FIGURE = words('达 达到 为 是 共 约 有');

/** Behind a percentage they are no noun of which it tells the strength: 5%左右, 5%提高到6%, 5%的土地. */
export const WORDS_AFTER_A_PERCENTAGE = words(`
  左右 以上 以下 以内 上下 的 和 与 及 或 提 增 减 下降 上升 降 升 扩 到 至 以 多 后 时 是 为 不 已 均 都 有 高于 低于 完成 进度 目标 任务 水平`);

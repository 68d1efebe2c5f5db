/** Words between a counted formula and the list of its members. Source: 党的文献中的写法（惯例）. */
import { words } from '../lexicon';

/** What a formula may be called behind its name: “五位一体”总体布局, 新发展理念的要求. */
export const NAMES_OF_FORMULAS = words('总体布局 战略布局 要求 内容 目标 理念');

/** They lead in the members in brackets: （即政治意识、大局意识……）. */
export const LEAD_IN_IN_BRACKETS = words('即 指 是 包括 也就是');

/** They lead in the members in the sentence: “四个意识”，即政治意识……. */
export const LEAD_IN_IN_TEXT = words('即 是指 指的是 也就是');

/** What a word is called where it is spoken of: “困难户”一词, 困难户的提法. Source: 公文行文（惯例）. */
import { words } from '../lexicon';

/** They follow the word that is named. */
export const NAMES_OF_WORDS = words('一词 一语 二字 两字 三字 四字 字样 提法 说法 称呼 称谓 叫法 表述 旧称 名称');

/** What is named by a string of words before it: 安全生产信息化管理系统, 基础信息平台. */
export const SYSTEMS_WITH_NAMES = words('系统 平台');
/** Belong to the sentence and not to such a name: 的系统, 在平台. */
export const NO_PART_OF_A_SYSTEMS_NAME = words('的 在 等 和 与 及 将 对 由 为 了 该 本 各 是 或');

/** What a word is called where it is spoken of: “困难户”一词, 困难户的提法. Source: 公文行文（惯例）. */
import { words } from '../lexicon';

/** They follow the word that is named. */
export const NAMES_OF_WORDS = words('一词 一语 二字 两字 三字 四字 字样 提法 说法 称呼 称谓 叫法 表述 旧称 名称');

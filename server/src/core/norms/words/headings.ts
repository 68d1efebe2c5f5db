/** Words about the numbers of headings. */
import { words } from '../lexicon';

/** What follows a number that counts, dates or ranks and so opens no line: 三个方面, 二次创业, 十余家. Source: 现代汉语八百词. */
export const WORDS_AFTER_A_COUNT = words('年 月 日 十 百 千 万 是 要 个 项 大 级 届 者 次 期 批 位 名 家 多 余');

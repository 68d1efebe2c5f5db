/** The menus of a site that a copied page has above its text. */
import { ENTRIES_OF_A_MENU } from '../norms/words/kinds-by-form';
import type { Paragraph } from './report';

/** An entry of a menu is short. */
const LONGEST_ENTRY = 8;
const ENTRY = new RegExp(`^[\\u4e00-\\u9fff]{2,${LONGEST_ENTRY}}$`);
/** So many entries are a menu where half of them are known, or more where one is. */
const [FEWEST, MANY] = [2, 3];

/**
 * Index of the first line below the entries of a menu (新闻中心 / 公司要闻 / 企业动态) with which `paragraphs` begin; 0 where they begin
 * with none. A line that by `namesPaper` names a kind is a title and ends a menu.
 */
export function belowMenu(paragraphs: readonly Paragraph[], namesPaper: (text: string) => boolean): number {
  let known = 0;
  let end = 0;
  for (const { kind, reading } of paragraphs) {
    const text = reading.text.trim();
    if (kind !== 'prose' || !ENTRY.test(text)) break;
    const isKnown = ENTRIES_OF_A_MENU.includes(text);
    if (!isKnown && namesPaper(text)) break;
    known += Number(isKnown);
    end++;
  }
  const isMenu = (end >= FEWEST && known * 2 >= end) || (end >= MANY && known > 0);
  return isMenu && end < paragraphs.length ? end : 0;
}

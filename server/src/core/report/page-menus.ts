/** The menus of a site that a copied page has above its text. */
import { ENTRIES_OF_A_MENU } from '../norms/words/kinds-by-form';
import { isHan } from '../reading/characters';
import type { Paragraph } from './report';

/** An entry of a menu is short. */
const LONGEST_ENTRY = 8;
const isEntry = (text: string): boolean =>
  text.length > 1 && text.length <= LONGEST_ENTRY && [...text].every((letter) => isHan(letter.charCodeAt(0)));
/** So many entries are a menu where half of them are known, or more where one is. */
const [FEWEST, MANY] = [2, 3];

/**
 * Index of the first line below the entries of a menu (新闻中心 / 公司要闻 / 企业动态) with which `paragraphs` begin; 0 where they begin
 * with none. A line that by `namesPaper` names a kind is a title and ends a menu.
 */
export function belowMenu(paragraphs: readonly Paragraph[], namesPaper: (text: string) => boolean): number {
  const entries: string[] = [];
  for (const { kind, reading } of paragraphs) {
    const text = reading.text.trim();
    if (kind !== 'prose' || !isEntry(text)) break;
    entries.push(text);
  }
  const isKnown = (text: string): boolean => ENTRIES_OF_A_MENU.includes(text);
  if (!entries.some(isKnown)) return 0;
  const title = entries.findIndex((text) => !isKnown(text) && namesPaper(text));
  const end = title < 0 ? entries.length : title;
  const known = entries.slice(0, end).filter(isKnown).length;
  const isMenu = (end >= FEWEST && known * 2 >= end) || (end >= MANY && known > 0);
  return isMenu && end < paragraphs.length ? end : 0;
}

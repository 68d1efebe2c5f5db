/** Whether the head of a text is written in Chinese: all that is asked before the server starts, and so without a reader. */

/** A word or two of Chinese in a list of requirements is no draft. */
const FEWEST = 8;
const HAN = /[\u4e00-\u9fff]/g;
const LATIN = /[a-z]/gi;
/**
 * What is in letters whatever the language: front matter, tags with their attributes, addresses, targets of links. A draft with a
 * table in HTML has more of them than characters.
 */
const MARKUP =
  /^---\r?\n[\s\S]{0,2000}?\n---[ \t]*$|<[!/a-z][^<>]{0,600}>|\]\([^()\n]{0,400}\)|https?:\/\/[^\s\u4e00-\u9fff]{1,400}/gim;

/** Whether `head`, the first thousands of characters of a text, has more 汉字 than letters, its markup left out. */
export function holdsChinese(head: string): boolean {
  const text = head.replace(MARKUP, '');
  const han = text.match(HAN)?.length ?? 0;
  return han >= FEWEST && han > (text.match(LATIN)?.length ?? 0);
}

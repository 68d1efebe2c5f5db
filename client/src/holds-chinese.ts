/** Whether the head of a text may be written in Chinese: all that is asked before the server starts, and so without a reader. */

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

/** Bytes of another encoding: U+FFFD, and the noughts of UTF-16. Chinese that was opened so has hardly a 汉字 left. */
const LOST = /[\ufffd\0]/g;
/** One in so many characters is lost of such a text. */
const SHARE = 10;

/** Whether `head`, the first thousands of characters of a text, looks like Chinese that was opened in the wrong encoding: the server says so. */
export function mayBeGarbled(head: string): boolean {
  const lost = head.match(LOST)?.length ?? 0;
  return lost >= FEWEST && lost * SHARE > head.length;
}

/** Whether `head`, the first thousands of characters of a text, has more 汉字 than letters, its markup left out. */
export function holdsChinese(head: string): boolean {
  const text = head.replace(MARKUP, '');
  const han = text.match(HAN)?.length ?? 0;
  return han >= FEWEST && han > (text.match(LATIN)?.length ?? 0);
}

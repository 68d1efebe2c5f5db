/** What is never judged inside a paragraph: code, addresses, comments, link targets. It is covered, not cut out. */
import type { Format } from './paragraphs';

/** The character that stands for one that is not judged. */
export const COVER = '\ufffc';

const ADDRESS =
  /(?:https?|ftp):\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+|www\.[\w\-.~/?#&=%]+|[\w.%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const MARKDOWN: readonly RegExp[] = [
  /(`+)(?!`)[^`]*\1(?!`)/g,
  /(?<=\])\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)/g,
  /<\/?[A-Z][^<>\n]{0,200}>/gi,
];

/** `text` with everything that is not judged covered; the length stays. */
export function coverUnjudged(text: string, format: Format): string {
  let covered = text;
  if (covered.includes('://') || covered.includes('www.') || covered.includes('@')) covered = cover(covered, ADDRESS);
  if (covered.includes('<!--')) covered = cover(covered, COMMENT);
  if (format === 'markdown' && /[`\]<]/.test(covered))
    for (const pattern of MARKDOWN) covered = cover(covered, pattern);
  return covered;
}

function cover(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => COVER.repeat(found.length));
}

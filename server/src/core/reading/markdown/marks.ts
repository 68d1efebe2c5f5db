/** How many # a Markdown heading has. */

const MOST_MARKS = 6;

/** - ## 要素: outliners set each heading as an item. */
const MARK_OF_ITEM = /^[-*+][ \t]{1,4}(?=#)/;

/** How many # stand before the words of `original`, 6 at most: 0 where a line under them makes the heading. */
export function writtenMarks(original: string): number {
  const own = original.trimStart();
  const written = '-*+'.includes(own.charAt(0)) ? own.replace(MARK_OF_ITEM, '') : own;
  let marks = 0;
  while (marks < MOST_MARKS && written[marks] === '#') marks++;
  return marks;
}

/** The level of the heading that is written `original`: 1 to 6. An underline of = is 1, of - is 2. */
export function headingMarks(original: string): number {
  const marks = writtenMarks(original);
  if (marks > 0) return marks;
  return /=[ \t]*$/.test(original) ? 1 : 2;
}

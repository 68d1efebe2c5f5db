/** How many # a Markdown heading has. */

/** The level of the heading that is written `original`: 1 to 6. An underline of = is 1, of - is 2. */
export function headingMarks(original: string): number {
  const marks = /^\s*(#{1,6})/.exec(original)?.[1];
  if (marks) return marks.length;
  return /=[ \t]*$/.test(original) ? 1 : 2;
}

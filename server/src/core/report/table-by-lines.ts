/** Tables that a copy set line by line: each cell a line of its own, so that the names of rows look like headings. */
import type { Reading } from '../reading/reading';
import type { Member } from './sequences';
import type { Report } from './report';

const FIGURES_ALONE = /^[-−\d,.%％‰¥￥\s/—]*$/;

/** Whether a paragraph holds nothing but figures, or nothing at all. */
export const isFiguresAlone = ({ text }: Reading): boolean => FIGURES_ALONE.test(text);

/** One line of a figure may be the number of a page; two are cells. */
const LEAST_CELLS = 2;

/** Whether the line that `member` opens is a cell of such a table: two lines of figures stand right above or right below it. */
export function isCellOfLines({ paragraph: { index } }: Member, { paragraphs, format }: Report): boolean {
  if (format !== 'plain') return false;
  const [above, below] = [
    paragraphs.slice(Math.max(0, index - LEAST_CELLS), index),
    paragraphs.slice(index + 1, index + 1 + LEAST_CELLS),
  ];
  return [above, below].some(
    (lines) =>
      lines.length === LEAST_CELLS && lines.every(({ reading }) => reading.text !== '' && isFiguresAlone(reading)),
  );
}

/** What may have stood under a heading and was lost in a copy: a picture, the figures of a row, the levels of headings. */
import { anyOf } from '../../norms/lexicon';
import { HEADINGS_OVER_PICTURES } from '../../norms/words/headings';
import type { Heading, Report } from '../../report/report';
import { isCellOfLines, isFiguresAlone } from '../../report/table-by-lines';

/** More empty lines than a writer sets stand where a picture or a table was. */
const LINES_OF_A_PICTURE = 4;

/**
 * Whether what stood under the heading may only be lost in the copy: a picture, of which empty lines are left, or the figures of
 * a row, where the heading is a row's name in a table that came line by line.
 */
export function mayBeLostInCopy({ paragraph }: Heading, report: Report): boolean {
  const { paragraphs, text, format } = report;
  const [here, next, other] = paragraphs.slice(paragraph, paragraph + 3);
  if ((here && NAMES_PICTURES.test(here.reading.text)) || report.derive(hasLostLevels)) return true;
  if (format !== 'plain' || !here || !next) return false;
  const gap = text.slice(here.span.end, next.span.start);
  const isRow = [next, paragraphs[paragraph - 1], other].some((one) => one && isFiguresAlone(one.reading));
  return isRow || isCellOfLines(paragraph, report) || gap.split('\n').length - 2 >= LINES_OF_A_PICTURE;
}

/** All headings of a long draft with the same #, one right below the other again and again: a copy lost which of them stands over which. */
function hasLostLevels({ headings }: Report): boolean {
  const marked = headings.filter(({ by, ordinal }) => by === 'markdown' && !ordinal);
  const [first] = marked;
  if (!first || marked.length < MANY_HEADINGS || marked.some(({ level }) => level !== first.level)) return false;
  const places = new Set(marked.map(({ paragraph }) => paragraph));
  return marked.filter(({ paragraph }) => places.has(paragraph + 1)).length > 1;
}
const MANY_HEADINGS = 12;

/** 三、变更现场图片: pictures stand under it, which plain text does not hold. */
const NAMES_PICTURES = new RegExp(`${anyOf(HEADINGS_OVER_PICTURES)}$`);

/** Lines that go on from the one above, broken at a width, as copies from pages and PDF files are, or behind Markdown's inline marks. */
import { anyOf } from '../norms/lexicon';
import { COUNTING_NUMERALS, WORDS_THAT_COUNT_ON } from '../norms/words/counting';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { copiedPages } from './copied-pages';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

/** A line shorter than this ends where its writer ended it. */
const SHORTEST = 15;
/** So many lines around it, of about the same length, show the width. */
const AROUND = 12;
const LEAST_ALIKE = 4;
/** How much shorter than the width a line may be whose last word would not have fitted. */
const RAGGED = 2;
const ENDS_ITSELF = /[。！？；：…”』」]$/;
const STANDS_INSIDE = /[\u4e00-\u9fff”》）\d%][、，]$/;

/** Between two pages stand the foot of the one and the head of the other, no more lines than these. */
const MOST_FURNITURE = 6;

/** What stands above the paragraph at `index`: in a copy of pages the last line of the page before, not its number or its head. */
function lineAbove(report: Report, index: number): Paragraph | undefined {
  const furniture = copiedPages(report)?.furniture;
  let above = index - 1;
  while (furniture?.has(above) && index - above <= MOST_FURNITURE) above--;
  return report.paragraphs[above];
}

/** What stands below it, in the same way. */
export function lineBelow(report: Report, index: number): Paragraph | undefined {
  const furniture = copiedPages(report)?.furniture;
  let below = index + 1;
  while (furniture?.has(below) && below - index <= MOST_FURNITURE) below++;
  return report.paragraphs[below];
}

const LINE_END = /^(?:\r\n|\n|\r)$/;

/** Whether no empty line parts two lines; one that a copy of pages holds was the room between two lines. */
const areNeighbours = (above: Paragraph, own: Paragraph, report: Report): boolean =>
  LINE_END.test(report.text.slice(above.span.end, own.span.start)) || copiedPages(report) !== undefined;

/** Whether the paragraph at `index` goes on from the line before it, which ends in mid-sentence at the width of its neighbours. */
export function goesOnFromLineAbove(report: Report, index: number): boolean {
  const [above, own] = [lineAbove(report, index), report.paragraphs[index]];
  if (own?.kind !== 'prose' || !above || !breaksOff(report, above.index)) return false;
  // A line that is far longer than the one above shows that the one above did not end at the width.
  if (own.reading.original.length > 2 * above.reading.original.length) return false;
  return areNeighbours(above, own, report);
}

/** Whether the line at `index` ends in mid-sentence at the width of its neighbours. */
export function breaksOff({ paragraphs, format }: Report, index: number): boolean {
  const own = paragraphs[index];
  if (format !== 'plain' || own?.kind !== 'prose') return false;
  const written = own.reading.original.trimEnd();
  // Nobody ends a paragraph with such a mark, however long the line is.
  return STANDS_INSIDE.test(written) || endsAtWidth(paragraphs, index);
}

/** The narrowest lines of a copy, and how many around one of them show that they are cut there. */
const NARROWEST = 8;
const LEAST_NARROW = 12;
/** Whether the line at `index` and the one below it are among many of one width, however narrow, as the lines of a copy of columns are. */
export function isCutInNarrowLines({ paragraphs, text, format }: Report, index: number): boolean {
  const [own, below] = [paragraphs[index], paragraphs[index + 1]];
  if (format !== 'plain' || own?.kind !== 'prose' || below?.kind !== 'prose') return false;
  if (!LINE_END.test(text.slice(own.span.end, below.span.start))) return false;
  const written = own.reading.original.trimEnd();
  if (written.length < NARROWEST || ENDS_ITSELF.test(written)) return false;
  const alike = paragraphs
    .slice(Math.max(0, index + 1 - AROUND), index + 1 + AROUND)
    .filter(({ reading }) => Math.abs(reading.original.trimEnd().length - written.length) <= 1);
  return alike.length >= LEAST_NARROW;
}

/** Whether the line at `index`, in mid-sentence, is as long as many of those around it, and another stands right under it. */
export function isCutAtWidth(report: Report, index: number): boolean {
  const [own, below] = [report.paragraphs[index], report.paragraphs[index + 1]];
  return (
    report.format === 'plain' &&
    own?.kind === 'prose' &&
    below?.kind === 'prose' &&
    LINE_END.test(report.text.slice(own.span.end, below.span.start)) &&
    endsAtWidth(report.paragraphs, index)
  );
}

function endsAtWidth(paragraphs: readonly Paragraph[], index: number): boolean {
  const written = paragraphs[index]?.reading.original.trimEnd() ?? '';
  if (written.length < SHORTEST || ENDS_ITSELF.test(written)) return false;
  const alike = paragraphs
    .slice(Math.max(0, index + 1 - AROUND), index + 1 + AROUND)
    .filter(({ reading }) => Math.abs(reading.original.trimEnd().length - written.length) <= RAGGED);
  return alike.length >= LEAST_ALIKE;
}

/** Whether the paragraph at `index` and the one right above it, without an empty line between them, are running text. */
function goesOnWithLineAbove(report: Report, index: number): boolean {
  const [above, own] = [lineAbove(report, index), report.paragraphs[index]];
  if (!above || own?.kind !== 'prose') return false;
  // A line right under an item goes on with it in Markdown.
  if (above.kind !== 'prose' && !(report.format === 'markdown' && above.kind === 'item')) return false;
  const between = report.text.slice(above.span.end, own.span.start);
  return (between.trim() === '' && between.split('\n').length === 2) || copiedPages(report) !== undefined;
}

/** Whether the line below the paragraph at `index` and that paragraph are running text. */
function goesOnInLineBelow(report: Report, index: number): boolean {
  const below = lineBelow(report, index);
  return below !== undefined && goesOnWithLineAbove(report, below.index);
}

/** Whether the paragraph at `index`, a line of some length, ends without a mark right above another line, as lines broken at any place do. */
export function endsOpenAboveAnother(report: Report, index: number): boolean {
  const written = report.paragraphs[index]?.reading.original.trimEnd() ?? '';
  return written.length >= SHORTEST && !ENDS_ITSELF.test(written) && goesOnInLineBelow(report, index);
}

/** Whether the line right above the paragraph at `index`, an item or a heading as it may be, stops short of a mark that ends a sentence. */
export function standsUnderAnOpenLine({ paragraphs, text }: Report, index: number): boolean {
  const [above, own] = [paragraphs[index - 1], paragraphs[index]];
  if (!above || !own || own.reading.ordinal) return false;
  const written = above.reading.original.trimEnd();
  return (
    written.length >= SHORTEST &&
    !ENDS_ITSELF.test(written) &&
    LINE_END.test(text.slice(above.span.end, own.span.start))
  );
}

/** The indices of paragraphs that begin in the middle of a phrase: the line right above them, no heading, ends without any mark. */
export function linesInsideAPhrase(report: Report): ReadonlySet<number> {
  const lines = new Set<number>();
  const ending = paragraphsWith(report, endsInAWord);
  if (ending.length === 0) return lines;
  const heads = new Set(report.headings.map(({ paragraph }) => paragraph));
  const [from, to] = report.title?.paragraphs ?? [0, 0];
  for (const { index } of ending) {
    const isHead = heads.has(index) || (index >= from && index < to);
    const below = isHead ? undefined : lineBelow(report, index);
    if (below && goesOnWithLineAbove(report, below.index)) lines.add(below.index);
  }
  return lines;
}

const endsInAWord = (reading: Reading): boolean => reading.derive(readEnd);
const readEnd = ({ original }: Reading): boolean => {
  const written = original.trimEnd();
  return written.length >= SHORTEST && ENDS_IN_A_WORD.test(written.slice(-1));
};
const ENDS_IN_A_WORD = /[\u4e00-\u9fffA-Za-z\d]/;

/** Ends in what counts what the next line begins with: 30, 满一, 每. */
const COUNTS_ON = new RegExp(String.raw`(?:\d|${anyOf(COUNTING_NUMERALS, WORDS_THAT_COUNT_ON)})\s*$`);

/** Whether the line right above the paragraph at `index` ends in a figure: **30** and below it 所高校, 每满一 and below it 个年度. */
export function hasFigureAtEndOfLineAbove(report: Report, index: number): boolean {
  return goesOnWithLineAbove(report, index) && COUNTS_ON.test(lineAbove(report, index)?.reading.text ?? '');
}

/** Whether the paragraph at `index` ends in 个 and the line right below it begins with 人, 别 or 体, which make a word with it. */
export function isWordBrokenAtEnd(report: Report, index: number): boolean {
  const [own, below] = [report.paragraphs[index], lineBelow(report, index)];
  return (
    goesOnInLineBelow(report, index) &&
    /个$/.test(own?.reading.text ?? '') &&
    /^[人别体性]/.test(below?.reading.text ?? '')
  );
}

/** The end of bold, code, a tag or a link: Markdown takes the next line for the rest of the paragraph, and so did its writer. */
const CLOSES_INLINE = /(?:\*|_|~~|`|<\/[a-z]{1,8}>|\]\([^()\s]{1,300}\))$/i;
/** A bracket or a quotation mark that closes: what copies pages breaks the line behind it, and the mark that follows stands alone. */
const CLOSES = /[”’）)》」』】]$/;
const HAS_ITS_MARK = /[。！？；：，、…]$/;
const MARK = /^[，。、；：！？]/;

/**
 * Whether the paragraph at `index` opens with the mark that ends what the line right above it says: “杀身成仁” and below it
 * 、“舍生取义”, or a whole text broken at a width.
 */
export function opensWithMarkOfLineAbove(report: Report, index: number): boolean {
  const [above, own] = [lineAbove(report, index), report.paragraphs[index]];
  if (!above || !goesOnWithLineAbove(report, index) || !MARK.test(own?.reading.text ?? '')) return false;
  const written = above.reading.original.trimEnd();
  if (report.format === 'markdown') return CLOSES_INLINE.test(written) && !HAS_ITS_MARK.test(above.reading.text);
  return (CLOSES.test(written) && !HAS_ITS_MARK.test(written)) || goesOnFromLineAbove(report, index);
}

/** The number of an equation alone on its line: 式（2-4）, (3.1). The equation itself was an object that the copy left out. */
const BARE_EQUATION =
  /^\s*(?:公?式\s?)?[（(]\d{1,2}[-—.]\d{1,3}[）)](?:\s+(?:公?式\s?)?[（(]\d{1,2}[-—.]\d{1,3}[）)])*\s*$/;
const isBareEquation = ({ text }: Reading): boolean => text.length <= LONGEST_EQUATION && isIn(BARE_EQUATION, text);
const LONGEST_EQUATION = 60;

/** Whether the equations of `report` were lost in copying, and with them the letters between the marks of its sentences. */
export const hasLostEquations = (report: Report): boolean => paragraphsWith(report, isBareEquation).length > 0;

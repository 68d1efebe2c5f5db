/**
 * Whether a draft was copied out of a laid-out file, a PDF: its lines are cut at the width of the page, and between them stand the
 * numbers, heads and ends of pages. Such a copy takes columns and tables apart and loses signs, so that what seems to be missing from
 * its structure is as often missing from the copy alone.
 */
import { isHanCharacter } from '../reading/characters';
import type { Reading } from '../reading/reading';
import { paragraphsWith, type Tally, tallied } from './paragraphs-with';
import type { Paragraph, Report } from './report';

export interface CopiedPages {
  /** Indices of the paragraphs that are numbers and heads of pages: what stands above them goes on below. */
  readonly furniture: ReadonlySet<number>;
}

/** What shows that `report` was copied page by page; undefined where nothing does, or not enough. */
export function copiedPages(report: Report): CopiedPages | undefined {
  return report.derive(readPages);
}

export const isCopiedFromPages = (report: Report): boolean => copiedPages(report) !== undefined;

/** A shorter line ends where its writer ended it. */
const SHORTEST = 15;
const ENDS_ITSELF = '。！？；：…”』」.!?;:';
const isWide = (code: number): boolean => code >= 0x2e80;

/** The width of a line of running text that ends in mid-sentence, in half characters; undefined of other paragraphs. */
const cutWidth = (reading: Reading): number | undefined => reading.derive(readCutWidth);
function readCutWidth({ kind, original }: Reading): number | undefined {
  if (kind !== 'prose' || original.length < SHORTEST) return undefined;
  const written = original.trimEnd();
  if (written.length < SHORTEST || ENDS_ITSELF.includes(written.charAt(written.length - 1))) return undefined;
  let width = 0;
  for (let at = 0; at < written.length; at++) width += isWide(written.charCodeAt(at)) ? 2 : 1;
  return width;
}

/** How many lines of some length there are, and how many of them are cut at each width. */
interface Lines {
  long: number;
  readonly cut: Map<number, number>;
}

const LINES: Tally<Lines> = {
  begin: () => ({ long: 0, cut: new Map() }),
  put: (lines, reading) => count(lines, reading, 1),
  take: (lines, reading) => count(lines, reading, -1),
};

function count(lines: Lines, reading: Reading, by: number): void {
  if (reading.kind !== 'prose' || reading.original.length < SHORTEST) return;
  lines.long += by;
  const width = cutWidth(reading);
  if (width !== undefined) lines.cut.set(width, (lines.cut.get(width) ?? 0) + by);
}

/** Lines of one page differ by so many half characters: a mark that may not open a line, letters between 汉字. */
const RAGGED = 4;
/** A column of a page is no narrower; shorter lines of one width are a list. */
const NARROWEST = 36;
/** So many lines cut at one width, and so large a share of the long ones, are no chance; where pages end, a smaller one will do. */
const LEAST_CUT = 8;
const CUT_OF = 4;
const CUT_OF_PAGES = 10;

interface Width {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

/** The width at which the most lines are cut, if they are many: one of `share` long ones. */
function widthOf(report: Report, share: number): Width | undefined {
  const { long, cut } = tallied(report, LINES);
  let best: Width | undefined;
  for (const from of cut.keys()) {
    if (from < NARROWEST) continue;
    let lines = 0;
    for (let width = from; width <= from + RAGGED; width++) lines += cut.get(width) ?? 0;
    if (!best || lines > best.lines) best = { from, to: from + RAGGED, lines };
  }
  return best && best.lines >= LEAST_CUT && best.lines * share >= long ? best : undefined;
}

const isWithin = ({ from, to }: Width, paragraph: Paragraph | undefined): boolean => {
  const width = paragraph && cutWidth(paragraph.reading);
  return width !== undefined && width >= from && width <= to;
};

/** What may stand round the number of a page: - 3 -, 第3页 共20页, 3/20. */
const ROUND_A_NUMBER = ' \t\f　-—–―·•~|/第页頁共';
const LONGEST_NUMBER = 24;
/** A page has one number, or its own and how many there are. */
const MOST_NUMBERS = 2;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The number of a page that stands alone on its line. */
const pageNumber = (reading: Reading): number | undefined =>
  reading.text.length > LONGEST_NUMBER ? undefined : reading.derive(readPageNumber);
function readPageNumber({ text, kind }: Reading): number | undefined {
  if (kind !== 'prose') return undefined;
  let first: number | undefined;
  let numbers = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) {
      if (!ROUND_A_NUMBER.includes(text.charAt(at))) return undefined;
      continue;
    }
    let end = at;
    while (isDigit(text.charCodeAt(end))) end++;
    if (++numbers > MOST_NUMBERS) return undefined;
    first ??= Number(text.slice(at, end));
    at = end - 1;
  }
  return first;
}

/** A number of a page, and how many pages were counted up to it. */
interface Page {
  readonly paragraph: Paragraph;
  readonly pages: number;
  readonly before: Page | undefined;
}

/** Numbers nearer to each other than this are those of rows. */
const SHORTEST_PAGE = 200;
/** Fewer numbers that count on may be anything. */
const LEAST_PAGES = 3;

/** So many of them leave little doubt. */
const MANY_PAGES = 5;
const isDressed = ({ reading: { text } }: Paragraph): boolean => !isDigit(text.charCodeAt(0)) || text.includes('/');

/** The numbers of pages: the longest row of numbers alone on their lines that count on by one, a page missed now and then. */
function pageNumbers(report: Report): readonly Paragraph[] {
  const last = new Map<number, Page>();
  let longest: Page | undefined;
  for (const paragraph of paragraphsWith(report, pageNumber)) {
    const value = pageNumber(paragraph.reading) ?? 0;
    const before = [value - 1, value - 2]
      .map((number) => last.get(number))
      .find((page) => page && paragraph.span.start - page.paragraph.span.end >= SHORTEST_PAGE);
    const page = { paragraph, before, pages: (before?.pages ?? 0) + 1 };
    const same = last.get(value);
    // A cell that bears the same number as the page stands before or behind it.
    if (!same || page.pages >= same.pages) last.set(value, page);
    if (page.pages > (longest?.pages ?? 0)) longest = page;
  }
  const pages: Paragraph[] = [];
  for (let page = longest; page; page = page.before) pages.push(page.paragraph);
  return pages.length >= LEAST_PAGES ? pages.reverse() : [];
}

const hasFormFeed = ({ original }: Reading): boolean => original.includes('\f');

/** The head of a page is a line of so many characters. */
const LONGEST_HEAD = 40;
const LEAST_HEADS = 3;

/** Lines that stand again and again beside the ends of pages, which are the paragraphs at `ends`. */
function headsBeside(ends: Iterable<number>, { paragraphs }: Report): ReadonlySet<number> {
  const places = new Map<string, Set<number>>();
  for (const end of ends)
    for (const index of [end - 1, end, end + 1]) {
      const text = paragraphs[index]?.reading.text.trim() ?? '';
      if (text.length < 2 || text.length > LONGEST_HEAD) continue;
      const known = places.get(text);
      if (known) known.add(index);
      else places.set(text, new Set([index]));
    }
  const heads = new Set<number>();
  for (const indices of places.values()) if (indices.size >= LEAST_HEADS) for (const index of indices) heads.add(index);
  return heads;
}

/** Lines of running text that are cut at the page's width, with nothing but blank lines before they go on. Headlines have no clauses. */
function linesSetApart(width: Width, report: Report): number {
  let lines = 0;
  for (const paragraph of paragraphsWith(report, cutWidth)) {
    const next = report.paragraphs[paragraph.index + 1];
    if (!isWithin(width, paragraph) || next?.kind !== 'prose' || next.reading.ordinal) continue;
    if (!hasClauses(paragraph.reading)) continue;
    const [first, second] = [report.text.indexOf('\n', paragraph.span.end), next.span.start];
    if (first >= 0 && report.text.slice(first + 1, second).includes('\n')) lines++;
  }
  return lines;
}
/**
 * So many lines of clauses cut at one width, two in five of the long ones, were not cut by who wrote them. A list of riddles has them,
 * too, but no sentences that end, as one of eight lines at least does where paragraphs were cut.
 */
const LEAST_THROUGHOUT = 30;
const LINES_OF_A_PARAGRAPH = 8;
function isCutThroughout(width: Width, report: Report): boolean {
  const { long, cut: widths } = tallied(report, LINES);
  if (width.lines < LEAST_THROUGHOUT || width.lines * 5 < long * 2) return false;
  let open = 0;
  for (const lines of widths.values()) open += lines;
  if ((long - open) * LINES_OF_A_PARAGRAPH < long) return false;
  const cut = paragraphsWith(report, cutWidth).filter((paragraph) => isWithin(width, paragraph));
  return cut.filter(({ reading }) => hasClauses(reading)).length * 2 >= cut.length;
}
const hasClauses = ({ text }: Reading): boolean => text.includes('，') || text.includes('。');
/** Nobody sets so many halves of sentences a line apart. */
const LEAST_SET_APART = 12;

function readPages(report: Report): CopiedPages | undefined {
  // What Markdown reads as one paragraph was cut at no width.
  if (report.format !== 'plain') return undefined;
  const [numbers, feeds] = [pageNumbers(report), paragraphsWith(report, hasFormFeed)];
  const ends = new Set([...numbers, ...feeds].map(({ index }) => index));
  if (!isCutInPages(report, numbers, feeds)) return undefined;
  return { furniture: new Set([...numbers.map(({ index }) => index), ...headsBeside(ends, report)]) };
}

/** Whether the traces that pages leave, each of which may be chance, are there together. */
function isCutInPages(report: Report, numbers: readonly Paragraph[], feeds: readonly Paragraph[]): boolean {
  const hasFeeds = feeds.length >= LEAST_PAGES;
  if (hasFeeds && numbers.length > 0) return true;
  // Nobody types 第5页 or - 5 - between the lines of a draft.
  if (numbers.filter(isDressed).length >= LEAST_PAGES) return true;
  const width = widthOf(report, hasFeeds || numbers.length >= MANY_PAGES ? CUT_OF_PAGES : CUT_OF);
  if (width && (feeds.length > 0 || numbers.length > 0 || linesSetApart(width, report) >= LEAST_SET_APART)) return true;
  if (width && isCutThroughout(width, report)) return true;
  return numbers.filter((page) => cutsSentence(page, report)).length * 2 > numbers.length;
}

/** Whether the line above the number of a page ends in mid-sentence and the line below goes on; lines of a program do neither. */
function cutsSentence({ index }: Paragraph, { paragraphs }: Report): boolean {
  const [above, below] = [paragraphs[index - 1]?.reading, paragraphs[index + 1]?.reading];
  if (!above || !below || below.ordinal || cutWidth(above) === undefined) return false;
  return isWords(above.text.charAt(above.text.length - 1)) && isWords(below.text.charAt(0));
}
const isWords = (character: string): boolean =>
  character !== '' && (isHanCharacter(character) || '，、'.includes(character));

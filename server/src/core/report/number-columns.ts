/** Series whose numbers are cells of a column and no list: what seems to break them does not. */
import type { Report } from './report';
import type { SequenceBreak } from './sequence-breaks';
import { lastOf, type Member, type Series } from './series-kinship';

/** Whether a number stands alone on its line. */
const isBare = ({ paragraph: { reading }, marker }: Member): boolean => reading.text.length === marker.end;

/**
 * 18. 19. 21. 27, each alone on its line: a column of the clauses that are spoken of, or of a list of which some cells are lost. One such
 * gap may be a slip.
 */
export function isOfColumn({ kind, member, previous, series }: SequenceBreak, report: Report): boolean {
  if (kind !== 'skip' || !isBare(member) || !previous || !isBare(previous)) return false;
  return countsOf(series, report).bare > 1;
}

/** 19.→投标截止时间 below 条款号→内容规定: the number is a cell of its own, and what stands behind it another. */
const isCell = ({ paragraph: { reading }, marker }: Member): boolean =>
  /^[ \u3000]*\t/.test(reading.original.slice(reading.toRaw(marker.end - 1) + 1));

/**
 * The same of numbers that stand in the first column of a table: they name the clauses of another part. Word sets a tab behind the numbers
 * of a list, too, which begins with 1 and has no head: 1.→加强组织领导。
 */
export function isColumnOfClauses({ kind, member, previous, series }: SequenceBreak, report: Report): boolean {
  if (kind === 'swap' || kind === 'late' || !isCell(member) || !previous || !isCell(previous)) return false;
  const [first] = series.members;
  const head = report.paragraphs[first.paragraph.index - 1]?.reading.original ?? '';
  const breaks = countsOf(series, report).cells;
  if (first.marker.value === 1 && first.paragraph.reading.kind !== 'row' && !/\S\t+\S/.test(head))
    // What skips more often than it counts on is chosen from another list.
    return breaks > 1 && breaks * 2 > series.members.length - 1;
  return breaks > 1;
}

/** Two numbers in a row that come twice are no slip any more. */
const FEWEST_PAIRS = 2;

/** 1）1）2）2）3）3）: two columns of a table that a copy set line by line, each with numbers of its own. */
export function comesInPairs({ kind, series }: SequenceBreak, report: Report): boolean {
  if (kind !== 'repeat' || !COUNTS_CELLS.has(series.style)) return false;
  const { pairs, values } = countsOf(series, report);
  return pairs >= FEWEST_PAIRS && pairs * 2 > values;
}

/** What the members of a series are, counted. */
interface Counts {
  /** Those that break it: numbers that stand bare, numbers in a cell. */
  readonly bare: number;
  readonly cells: number;
  /** Members that repeat the number of the one before as the next cell, and how many numbers there are. */
  readonly pairs: number;
  readonly values: number;
}

/** Counted once a series: a list that breaks at every number asks at every number. */
function countsOf(series: Series, report: Report): Counts {
  const known = report.derive(seriesCounted);
  let counts = known.get(series);
  if (!counts) known.set(series, (counts = countMembers(series, report)));
  return counts;
}
const seriesCounted = (): Map<Series, Counts> => new Map();

function countMembers({ after, members }: Series, report: Report): Counts {
  const all = [...(after ? [lastOf(after)] : []), ...members];
  const breaks = members.filter((one) => !one.fits);
  return {
    bare: breaks.filter(isBare).length,
    cells: breaks.filter(isCell).length,
    pairs: all.filter((one, i) => areCellsOfARow(all[i - 1], one, report)).length,
    values: new Set(all.map(({ marker }) => marker.value)).size,
  };
}

/** A cell takes a few lines at most. */
const LONGEST_CELL = 4;
const COUNTS_CELLS: ReadonlySet<string> = new Set(['arabic', 'arabic-bracket', 'circled']);
const ENDS_A_SENTENCE = /[。；！？]$/;

/** Whether two members bear one number and no sentence stands in or between them. */
function areCellsOfARow(one: Member | undefined, other: Member, { paragraphs }: Report): boolean {
  if (one?.marker.value !== other.marker.value) return false;
  const lines = paragraphs.slice(one.paragraph.index, other.paragraph.index + 1);
  return lines.length <= LONGEST_CELL + 1 && lines.every(({ reading }) => !ENDS_A_SENTENCE.test(reading.text));
}

/** A whole and its parts in lines of their own: 全年举办讲座12场，其中：⏎少儿讲座7场；⏎老年讲座6场。 */
import { areExclusive } from '../../norms/partitions';
import type { Reading } from '../../reading/reading';
import { type Paragraph, paragraphAt, type Report } from '../../report/report';
import { paragraphsWith } from '../../report/paragraphs-with';
import { isArticle, type Mention, mentionsOf, quantitiesIn } from './mentions';
import { areNearlyAll, mayOverlap } from './more-than-whole';
import { type Evidence, isDefinite, overflows } from './sum';

/** A figure and the paragraph it stands in. */
export interface Placed {
  readonly mention: Mention;
  readonly paragraph: Paragraph;
}

/** A sum over lines that does not come out. */
export interface SumOverLines {
  readonly total: Placed;
  readonly parts: readonly Placed[];
  readonly evidence: Evidence;
}

const MOST_LINES = 24;
const LONGEST_LINE = 60;
const FURTHEST = 14;
const FEWEST_PARTS = 2;

/** The sums over lines in `report` that do not come out, in order. */
export function* sumsOverLines(report: Report): Iterable<SumOverLines> {
  for (const head of paragraphsWith(report, wholeOf)) {
    const mention = wholeOf(head.reading);
    const sum = mention && sumBelow({ mention, paragraph: head }, report);
    if (sum) yield sum;
  }
  for (const line of paragraphsWith(report, bringsPartsIn)) {
    const paragraph = line.index > 0 ? paragraphAt(report, line.index - 1) : undefined;
    const mention = paragraph && endOf(paragraph.reading);
    const sum = mention && sumBelow({ mention, paragraph }, report);
    if (sum) yield sum;
  }
}

/** 其中：少儿讲座7场, of what the line above ends with. */
const bringsPartsIn = ({ text }: Reading): boolean => text.startsWith('其中');
const endOf = (reading: Reading): Mention | undefined => reading.derive(readEnd);

const wholeOf = (reading: Reading): Mention | undefined => reading.derive(readWhole);
const partOf = (reading: Reading): Mention | undefined => reading.derive(readPart);

/** The figure right before the colon that ends a paragraph: 12场，其中：, 12场，具体如下：. */
function readWhole(reading: Reading): Mention | undefined {
  const { text, kind } = reading;
  if (kind === 'row' || !text.endsWith('：')) return undefined;
  const last = mentionsOf(reading).at(-1);
  return last && text.length - last.quantity.end <= FURTHEST && isPlain(last) ? last : undefined;
}

/** The figure that ends a paragraph: 全年举办讲座12场，. */
function readEnd(reading: Reading): Mention | undefined {
  const last = reading.kind === 'row' ? undefined : mentionsOf(reading).at(-1);
  return last && /^[，。；]?$/.test(reading.text.slice(last.quantity.end)) && isPlain(last) ? last : undefined;
}

/** The one figure of a short line: 1.少儿讲座7场；. */
function readPart(reading: Reading): Mention | undefined {
  const { text, kind, ordinal } = reading;
  if (kind === 'row' || text.length > LONGEST_LINE) return undefined;
  const own = mentionsOf(reading).filter(({ quantity }) => quantity.start >= (ordinal?.length ?? 0));
  const [part] = own;
  return own.length === 1 && part && part.trail.length <= FURTHEST && isPlain(part) ? part : undefined;
}

const isPlain = (mention: Mention): boolean =>
  isDefinite(mention.quantity) &&
  mention.quantity.firmness === 'exact' &&
  mention.role === 'level' &&
  mention.per === '' &&
  !isArticle(mention);

function sumBelow(total: Placed, report: Report): SumOverLines | undefined {
  const { unit } = total.mention.quantity;
  const parts: Placed[] = [];
  for (let i = total.paragraph.index + 1; i < report.paragraphs.length && parts.length < MOST_LINES; i++) {
    const paragraph = paragraphAt(report, i);
    const mention = partOf(paragraph.reading);
    if (mention?.quantity.unit !== unit) break;
    parts.push({ mention, paragraph });
    // The line that ends its sentence ends the list.
    if (paragraph.reading.text.endsWith('。')) break;
  }
  const mentions = parts.map(({ mention }) => mention);
  const evidence = parts.length < FEWEST_PARTS ? undefined : evidenceOf(total.mention, mentions);
  return evidence && { total, parts, evidence };
}

/** 1.少儿讲座, （1）少儿讲座: the name is what follows the number of the line. */
const nameOf = ({ head, trail }: Mention): string => (head === '' ? trail : head.replace(/^[.．、)）\s]+/, ''));

/** Why the parts cannot be of the whole; undefined when they may be. */
function evidenceOf(total: Mention, parts: readonly Mention[]): Evidence | undefined {
  const named = parts.map((part) => ({ ...part, head: nameOf(part) }));
  const names = named.map(({ head }) => head);
  if (!overflows(quantitiesIn(parts), total.quantity)) return areNearlyAll(total, named) ? 'usual' : undefined;
  if (areExclusive(names)) return 'closed';
  const areOfOneKind = names.every((name) => name.length >= 2 && name.at(-1) === names[0]?.at(-1));
  return areOfOneKind && new Set(names).size === names.length && !mayOverlap(total, names) ? 'over' : undefined;
}

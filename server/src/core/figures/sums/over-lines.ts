/**
 * A whole and its parts in lines of their own: 全年举办讲座12场，其中：⏎少儿讲座7场；⏎老年讲座6场。 and 全班共45人⏎男生：20人⏎女生：24人; or all
 * parts in the line below: 合同总额1200万元。⏎第一期500万元，第二期400万元，第三期200万元。
 */
import { areExclusive, divisionOf, REMAINDER } from '../../norms/partitions';
import { WORDS_FOR_ALL, WORDS_OF_A_WHOLE, WORDS_THAT_CLOSE_A_LIST } from '../../norms/words/wholes-and-parts';
import type { Reading } from '../../reading/reading';
import { type Paragraph, paragraphAt, type Report } from '../../report/report';
import { paragraphsWith } from '../../report/paragraphs-with';
import { isArticle, type Mention, mentionsOf, quantitiesIn } from './mentions';
import { areNearlyAll, mayOverlap } from './more-than-whole';
import { isLabelColon } from './labels';
import { isRunOfNames, MARKS_BEFORE_A_PART } from './runs-below';
import { agrees, type Evidence, isDefinite, isWithin, overflows } from './sum';

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
const LONGEST_RUN = 160;
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
  for (const paragraph of paragraphsWith(report, closesLines)) {
    const mention = closesLines(paragraph.reading);
    const sum = mention && sumAbove({ mention, paragraph }, report);
    if (sum) yield sum;
  }
}

/** 合计：11500元, below lines that tell one amount each. */
const closesLines = (reading: Reading): Mention | undefined => reading.derive(readTotal);
const CLOSES = WORDS_THAT_CLOSE_A_LIST;

function readTotal(reading: Reading): Mention | undefined {
  const { text } = reading;
  if (text.length > LONGEST_LINE || !CLOSES.some((word) => text.includes(word)) || !endsInFigure(text))
    return undefined;
  const { ordinal } = reading;
  const begin = text.slice(ordinal?.length ?? 0).trimStart();
  if (!CLOSES.some((word) => begin.startsWith(word))) return undefined;
  const end = endOf(reading);
  return end?.index === (ordinal && mentionsOf(reading).length > 1 ? 1 : 0) ? end : undefined;
}

/** The sum of the lines right above a total, from the first of their list on. */
function sumAbove(total: Placed, report: Report): SumOverLines | undefined {
  const parts: Placed[] = [];
  for (let i = total.paragraph.index - 1; i >= 0 && parts.length < MOST_LINES; i--) {
    const paragraph = paragraphAt(report, i);
    const mentions = partsOf(paragraph.reading);
    const [mention] = mentions;
    if (mentions.length !== 1 || mention?.quantity.unit !== total.mention.quantity.unit) {
      // A line that tells more than its amount may have a part of it, too.
      const isPlainText = mentionsOf(paragraph.reading).every(({ quantity }) => quantity.dimension === 'plain');
      if (!isPlainText) return undefined;
      break;
    }
    parts.unshift({ mention, paragraph });
  }
  const quantities = quantitiesIn(parts.map(({ mention }) => mention));
  const firstOrdinal = parts[0]?.paragraph.reading.ordinal;
  if (parts.length < FEWEST_PARTS || (firstOrdinal && firstOrdinal.value !== 1)) return undefined;
  if (agrees(total.mention.quantity, quantities) !== false) return undefined;
  return isWithin(A_QUARTER, total.mention.quantity, quantities) ? { total, parts, evidence: 'usual' } : undefined;
}

/** 其中：少儿讲座7场, of what the line above ends with. */
const bringsPartsIn = ({ text }: Reading): boolean => text.startsWith('其中');
const endOf = (reading: Reading): Mention | undefined => reading.derive(readEnd);

const wholeOf = (reading: Reading): Mention | undefined => reading.derive(readWhole);
const partsOf = (reading: Reading): readonly Mention[] => reading.derive(readParts);

/** The figure right before the colon that ends a paragraph: 12场，其中：, 12场，具体如下：; and the figure of a line that names a whole. */
function readWhole(reading: Reading): Mention | undefined {
  const { text, kind } = reading;
  if (kind === 'row' || kind === 'code') return undefined;
  if (!text.endsWith('：')) return readNamedWhole(reading);
  const last = mentionsOf(reading).at(-1);
  return last && text.length - last.quantity.end <= FURTHEST && isPlain(last) ? last : undefined;
}

/** 全班共45人, 合同总额1200万元。, and 经费预算：5000元 in a line of its own. */
function readNamedWhole(reading: Reading): Mention | undefined {
  const { text } = reading;
  if (!endsInFigure(text) || !(text.includes('：') || WORDS_OF_A_WHOLE.some((word) => text.includes(word))))
    return undefined;
  const last = endOf(reading);
  if (!last) return undefined;
  return isCalledWhole(last) || isLabelled(last, reading) ? last : undefined;
}
/** Whether a digit stands near the end of `text`: what most paragraphs lack. */
function endsInFigure(text: string): boolean {
  for (let at = text.length - 1; at >= 0 && at >= text.length - FURTHEST; at--)
    if ('0123456789'.includes(text.charAt(at))) return true;
  return false;
}
const isCalledWhole = ({ lead }: Mention): boolean => WORDS_OF_A_WHOLE.some((word) => lead.includes(word));

/** 场地费：1500元, the one figure of its line. */
const isLabelled = ({ index, quantity, gap }: Mention, { text }: Reading): boolean =>
  index === 0 && gap.length < quantity.start && isLabelColon(text, text.lastIndexOf('：', quantity.start));

/** The figure that ends a paragraph: 全年举办讲座12场，. */
function readEnd(reading: Reading): Mention | undefined {
  const last = reading.kind === 'row' ? undefined : mentionsOf(reading).at(-1);
  if (!last) return undefined;
  const behind = reading.text.slice(last.quantity.end);
  return (behind === '' || behind === '，' || behind === '。' || behind === '；') && isPlain(last) ? last : undefined;
}

/** The one figure of a short line, 1.少儿讲座7场；, or the figures of a line that is nothing but names with them. */
function readParts(reading: Reading): readonly Mention[] {
  const { text, kind, ordinal } = reading;
  if (kind === 'row' || text.length > LONGEST_RUN) return [];
  const own = mentionsOf(reading).filter(({ quantity }) => quantity.start >= (ordinal?.length ?? 0));
  const [part, second] = own;
  if (!part || !isPlain(part)) return [];
  if (second) return own.every(isPlain) && isRunOfNames(own, text) ? own : [];
  return part.trail.length <= FURTHEST && text.length <= LONGEST_LINE ? own : [];
}

const isPlain = (mention: Mention): boolean =>
  isDefinite(mention.quantity) &&
  mention.quantity.firmness === 'exact' &&
  mention.role === 'level' &&
  mention.per === '' &&
  !isArticle(mention);

function sumBelow(total: Placed, report: Report): SumOverLines | undefined {
  const parts = placedBelow(total, report);
  const mentions = parts.map(({ mention }) => mention);
  const evidence = parts.length < FEWEST_PARTS ? undefined : evidenceOf(total, parts, mentions);
  return evidence && { total, parts, evidence };
}

function placedBelow({ mention: { quantity }, paragraph: { index } }: Placed, report: Report): readonly Placed[] {
  const parts: Placed[] = [];
  for (let i = index + 1; i < report.paragraphs.length && parts.length < MOST_LINES; i++) {
    const paragraph = paragraphAt(report, i);
    const mentions = partsOf(paragraph.reading);
    if (mentions.length === 0 || mentions.some((mention) => mention.quantity.unit !== quantity.unit)) break;
    // A line that is a list is all of it.
    if (mentions.length > 1 && parts.length > 0) break;
    for (const mention of mentions) parts.push({ mention, paragraph });
    // The line that ends its sentence ends the list.
    if (mentions.length > 1 || paragraph.reading.text.endsWith('。')) break;
  }
  return parts;
}

/** 1.少儿讲座, （1）少儿讲座: the name is what follows the number of the line. */
const nameOf = ({ head, trail }: Mention): string => (head === '' ? trail : head.replace(MARKS_BEFORE_A_PART, ''));

/** Why the parts cannot be of the whole; undefined when they may be. */
function evidenceOf(
  { mention: total, paragraph: { reading } }: Placed,
  parts: readonly Placed[],
  mentions: readonly Mention[],
): Evidence | undefined {
  const named = mentions.map((part) => ({ ...part, head: nameOf(part) }));
  const names = named.map(({ head }) => head);
  const quantities = quantitiesIn(mentions);
  const isOverfull = overflows(quantities, total.quantity);
  const areUnlike = new Set(names).size === names.length && !names.includes('');
  if (!areUnlike || agrees(total.quantity, quantities) !== false) return undefined;
  const farthest = isOverfull || isAnnounced(total, parts, reading) ? A_QUARTER : A_TENTH;
  if (isWithin(farthest, total.quantity, quantities)) {
    if (REMAINDER.test(names.at(-1) ?? '') || divisionOf(names) !== undefined) return 'closed';
    const isList = names.length >= FEWEST_LABELLED && isLabelledList(total, parts, reading);
    if (isList) return !isOverfull ? 'usual' : areExclusive(names) ? 'closed' : 'over';
  }
  return isLedIn(reading, parts) ? evidenceOfLed(total, named, isOverfull) : undefined;
}

const isLedIn = ({ text }: Reading, [first]: readonly Placed[]): boolean =>
  text.endsWith('：') || (first !== undefined && bringsPartsIn(first.paragraph.reading));

/** The same of lines that a colon or 其中 leads in. */
function evidenceOfLed(total: Mention, named: readonly Mention[], isOverfull: boolean): Evidence | undefined {
  const names = named.map(({ head }) => head);
  if (!isOverfull) return areNearlyAll(total, named) ? 'usual' : undefined;
  if (areExclusive(names)) return 'closed';
  const areOfOneKind = names.every((name) => name.length >= 2 && name.at(-1) === names[0]?.at(-1));
  return areOfOneKind && !mayOverlap(total, names) ? 'over' : undefined;
}
/** 经费共8000元： above lines of which the last one ends the sentence. */
const isAnnounced = (total: Mention, parts: readonly Placed[], { text }: Reading): boolean =>
  WORDS_FOR_ALL.some((word) => total.lead.includes(word)) &&
  text.charAt(total.quantity.end) === '：' &&
  parts.at(-1)?.paragraph.reading.text.endsWith('。') === true;

const A_TENTH = 10n;
const A_QUARTER = 4n;
const FEWEST_LABELLED = 3;

/** A whole that is called so, or labelled as its parts are: 经费预算：5000元⏎场地费：1500元⏎资料费：800元. */
const isLabelledList = (total: Mention, parts: readonly Placed[], reading: Reading): boolean =>
  isCalledWhole(total) ||
  (isLabelled(total, reading) &&
    parts.every(({ mention, paragraph }) => isLabelled({ ...mention, index: 0 }, paragraph.reading)));

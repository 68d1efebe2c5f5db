/**
 * Weights told in lines of their own, which make 100: （一）工作业绩（权重60%）⏎（二）工作能力（权重40%）, and 各项权重如下：⏎业绩：60%⏎能力：40%.
 * Source: 考核办法惯例.
 */
import { anyOf } from '../../norms/lexicon';
import { WORDS_OF_WEIGHTS } from '../../norms/words/shares';
import { absolute, compare, equals, HUNDRED, subtract } from '../../reading/numerals/decimal';
import type { Reading } from '../../reading/reading';
import { isIn, mayHave } from '../../reading/seek';
import { paragraphsWith } from '../../report/paragraphs-with';
import { type Paragraph, paragraphAt, type Report } from '../../report/report';
import { isLabelColon } from './labels';
import { type Mention, mentionsOf, quantitiesIn } from './mentions';
import type { Placed } from './over-lines';
import { valueOf } from './sum';
import { FARTHEST_FROM_HUNDRED, isWeight } from './weights';

const WEIGHT = anyOf(WORDS_OF_WEIGHTS);
const CALLED_WEIGHT = new RegExp(`${WEIGHT}[为占：]?$`);
const SPEAKS_OF_WEIGHTS = new RegExp(WEIGHT);
/** 权重为 stands so near before its figure. */
const NEAR = 5;
const LONGEST_LABEL_LINE = 40;
const FEWEST = 2;
const MOST = 24;

/** Weights in lines that follow one another and do not make 100, in order. */
export function* weightsOverLines(report: Report): Iterable<readonly Placed[]> {
  let end = -1;
  for (const { index } of paragraphsWith(report, weightOf)) {
    if (index < end) continue;
    const run = runFrom(report, index, weightOf);
    end = index + run.length;
    if (areOff(run)) yield run;
  }
  for (const { index } of paragraphsWith(report, leadsToWeights)) {
    const run = runFrom(report, index + 1, labelledWeightOf);
    if (areOff(run)) yield run;
  }
}

/** Lines from `index` on that have one weight each and are numbered alike. */
function runFrom(
  report: Report,
  index: number,
  weightIn: (reading: Reading) => Mention | undefined,
): readonly Placed[] {
  const run: Placed[] = [];
  for (let i = index; i < report.paragraphs.length && run.length < MOST; i++) {
    const paragraph = paragraphAt(report, i);
    const mention = weightIn(paragraph.reading);
    if (!mention || (run[0] && !areNumberedAlike(run[0].paragraph, paragraph))) break;
    run.push({ mention, paragraph });
  }
  return run;
}

const areNumberedAlike = (one: Paragraph, other: Paragraph): boolean =>
  one.reading.ordinal?.style === other.reading.ordinal?.style && one.kind === other.kind;

/** Whether figures that are weights make something else than 100, and not so far off that others must stand elsewhere. */
function areOff(run: readonly Placed[]): boolean {
  if (run.length < FEWEST) return false;
  const sum = valueOf(quantitiesIn(run.map(({ mention }) => mention)));
  return !equals(sum, HUNDRED) && compare(absolute(subtract(sum, HUNDRED)), FARTHEST_FROM_HUNDRED) <= 0;
}

const weightOf = (reading: Reading): Mention | undefined => reading.derive(readWeight);
const labelledWeightOf = (reading: Reading): Mention | undefined => reading.derive(readLabelled);
const leadsToWeights = (reading: Reading): boolean => reading.derive(readLead);

/** The one percentage of a line, where it is called a weight. */
function readWeight(reading: Reading): Mention | undefined {
  const { text, kind } = reading;
  if (kind === 'row' || !text.includes('%') || !mayHave(SPEAKS_OF_WEIGHTS, text)) return undefined;
  const weights = mentionsOf(reading).filter(isWeight);
  const [weight] = weights;
  const before = weight && text.slice(Math.max(0, weight.quantity.start - NEAR), weight.quantity.start);
  return weights.length === 1 && before !== undefined && CALLED_WEIGHT.test(before) ? weight : undefined;
}

/** 业绩：60%, and nothing else in the line. */
function readLabelled(reading: Reading): Mention | undefined {
  const { text, kind } = reading;
  if (kind === 'row' || text.length > LONGEST_LABEL_LINE || !text.includes('%')) return undefined;
  const [weight, more] = mentionsOf(reading);
  if (!weight || more || !isWeight(weight) || !isLabelColon(text, text.lastIndexOf('：', weight.quantity.start)))
    return undefined;
  return ENDS.has(text.slice(weight.quantity.end)) ? weight : undefined;
}
const ENDS: ReadonlySet<string> = new Set(['', '；', '。', '，']);

const readLead = ({ text, kind }: Reading): boolean =>
  kind !== 'row' && text.endsWith('：') && isIn(SPEAKS_OF_WEIGHTS, text);

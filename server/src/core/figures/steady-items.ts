/**
 * Items of one make whose figures rise or fall from first to last but for one: （一）工作满二十四年的, （二）工作满二十年的, （三）工作满八年的, （四）工作满十六年的.
 */
import { compare } from '../reading/numerals/decimal';
import type { Quantity } from '../reading/quantities/quantity';
import { quantitiesOf } from '../reading/quantities/read';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';

export interface UnsteadyItem {
  readonly paragraph: Paragraph;
  readonly quantity: Quantity;
  readonly before: Paragraph;
  readonly quantityBefore: Quantity;
}

/** So many make it plain which way they go. */
const FEWEST = 5;
/** The figure stands right behind the words that all items have. */
const LONGEST_LEAD = 10;

interface Item {
  /** What stands between the number of the item and its figure, and the unit. */
  readonly make: string;
  readonly quantity: Quantity;
}

const itemIn = (reading: Reading): Item | undefined => reading.derive(readItem);

function readItem(reading: Reading): Item | undefined {
  const { text, ordinal, kind } = reading;
  if (!ordinal || kind === 'row' || kind === 'code') return undefined;
  const [quantity] = quantitiesOf(reading);
  if (!quantity || quantity.unit === '' || quantity.range || quantity.firmness === 'vague') return undefined;
  const lead = text.slice(ordinal.length, quantity.start);
  return lead.length < 2 || lead.length > LONGEST_LEAD
    ? undefined
    : { make: `${ordinal.style} ${lead} ${quantity.unit}`, quantity };
}

/** The items that break the order of those round them. */
export function unsteadyItemsOf(report: Report): readonly UnsteadyItem[] {
  const runs: Paragraph[][] = [];
  for (const paragraph of paragraphsWith(report, itemIn)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.index + 1 === paragraph.index && makeOf(last) === makeOf(paragraph)) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs.filter(({ length }) => length >= FEWEST).flatMap((run) => oddIn(run) ?? []);
}

const makeOf = ({ reading }: Paragraph): string => itemIn(reading)?.make ?? '';

/** The first step against the way of the run, if it is the only one, and the run goes its way when either end of the step is left out. */
function oddIn(run: readonly Paragraph[]): UnsteadyItem | undefined {
  const figures = run.flatMap(({ reading }) => itemIn(reading)?.quantity ?? []);
  const steps = figures.slice(1).map((figure, i) => compare(figure.value, figures[i]?.value ?? figure.value));
  const ups = steps.filter((step) => step > 0).length;
  const downs = steps.filter((step) => step < 0).length;
  const at = ups === 1 ? steps.findIndex((step) => step > 0) : downs === 1 ? steps.findIndex((step) => step < 0) : -1;
  const [before, paragraph] = [run[at], run[at + 1]];
  const [quantityBefore, quantity] = [figures[at], figures[at + 1]];
  if (ups + downs !== steps.length || !before || !paragraph || !quantityBefore || !quantity) return undefined;
  return isSteadyWithout(figures, at, ups === 1) || isSteadyWithout(figures, at + 1, ups === 1)
    ? { paragraph, quantity, before, quantityBefore }
    : undefined;
}

function isSteadyWithout(figures: readonly Quantity[], left: number, falls: boolean): boolean {
  const others = figures.filter((_, i) => i !== left);
  return others.slice(1).every(({ value }, i) => {
    const step = compare(value, others[i]?.value ?? value);
    return falls ? step < 0 : step > 0;
  });
}

/**
 * 一般预算收入205.1万元 where the same is 220亿元 elsewhere, and all that is told beside it is in 亿元: one unit was written for the other.
 */
import { behindAny } from '../reading/around';
import { isHanCharacter } from '../reading/characters';
import { divide, toNumber } from '../reading/numerals/decimal';
import type { Quantity } from '../reading/quantities/quantity';
import { quantitiesOf } from '../reading/quantities/read';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { PlacedFact } from './statements';

/** What is told of is known by so many characters before the figure. */
const NAME = 6;
const TEN_THOUSAND = 10_000;
/** From one year to the next nothing halves or doubles that is told of in 亿. */
const ROOM = 2;
const NEIGHBOURS = 2;

interface Scaled {
  readonly fact: Fact;
  readonly scale: '万' | '亿';
}

const amountsIn = (reading: Reading): readonly Fact[] => reading.derive(readAmounts);

function readAmounts(reading: Reading): readonly Fact[] {
  if (reading.kind === 'row' || reading.kind === 'code') return [];
  return factsOf(reading).filter(
    ({ quantity, left }) =>
      quantity.dimension === 'money' && left.length >= NAME && scaleOf(quantity, reading) !== undefined,
  );
}

/** Whether a figure is written in 万元 or in 亿元. */
function scaleOf({ unitStart, full }: Quantity, { text }: Reading): Scaled['scale'] | undefined {
  const mark = full ? '' : text.charAt(unitStart - 1);
  return mark === '万' || mark === '亿' ? mark : undefined;
}

/** Figures in 万 that are in 亿 elsewhere, and those that are the same but for a 万 or 亿, each with the other. */
export const scaleSlipsOf = (report: Report): readonly (readonly [odd: PlacedFact, other: PlacedFact])[] => [
  ...wrongUnits(report),
  ...sameDigits(report),
];

/** So many characters before a figure are looked at for what it is of, … */
const REACH = 16;
/** … which is known by so many that both have. */
const SHARED = 4;
const [TEN_THOUSANDTH, HUNDRED_MILLIONTH] = [4, 8];
/** A figure of one digit is met by chance. */
const TELLING = 2;

/** 1.4 of 1.4万亿. */
function withoutScale(written: string): string {
  let end = written.length;
  while ('万亿 '.includes(written.charAt(end - 1) || '。')) end--;
  return written.slice(0, end);
}

const figuresIn = (reading: Reading): readonly Fact[] => reading.derive(readFigures);

function readFigures(reading: Reading): readonly Fact[] {
  if (reading.kind === 'row' || reading.kind === 'code') return [];
  return factsOf(reading).filter(
    ({ quantity: { unit, full, firmness, han } }) => unit !== '' && !full && !han && firmness !== 'vague',
  );
}

/** 粮食产量1.4亿斤 where it is 1.4万亿斤 elsewhere: the same digits, unit and name, and a 万 or 亿 that was lost. */
function sameDigits(report: Report): readonly (readonly [odd: PlacedFact, other: PlacedFact])[] {
  const shelves = new Map<string, PlacedFact[]>();
  for (const paragraph of paragraphsWith(report, figuresIn))
    for (const fact of figuresIn(paragraph.reading)) {
      const { start, unitStart, unit } = fact.quantity;
      const digits = withoutScale(paragraph.reading.text.slice(start, unitStart));
      if (digits.length < TELLING) continue;
      const key = `${digits} ${unit}`;
      const shelf = shelves.get(key);
      if (shelf) shelf.push(new PlacedFact(fact, paragraph));
      else shelves.set(key, [new PlacedFact(fact, paragraph)]);
    }
  return [...shelves.values()].flatMap((shelf) => {
    const [first] = shelf;
    const other = first && shelf.find(({ fact }) => isApart(fact.quantity, first.fact.quantity));
    return first && other && shareName(first.fact, other.fact) ? [[other, first] as const] : [];
  });
}

const isApart = ({ value }: Quantity, { value: other }: Quantity): boolean =>
  [TEN_THOUSANDTH, HUNDRED_MILLIONTH].includes(Math.abs(value.exponent - other.exponent));

function shareName(a: Fact, b: Fact): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  for (let at = 0; at + SHARED <= one.length; at++) {
    const part = one.slice(at, at + SHARED);
    if ([...part].every(isHanCharacter) && other.includes(part)) return true;
  }
  return false;
}

const nameOf = ({ reading, quantity: { start } }: Fact): string =>
  behindAny('。；', reading.text.slice(Math.max(0, start - REACH), start));

function wrongUnits(report: Report): readonly (readonly [odd: PlacedFact, other: PlacedFact])[] {
  const shelves = new Map<string, PlacedFact[]>();
  for (const paragraph of paragraphsWith(report, amountsIn))
    for (const fact of amountsIn(paragraph.reading)) {
      const key = fact.left.slice(-NAME);
      const shelf = shelves.get(key);
      if (shelf) shelf.push(new PlacedFact(fact, paragraph));
      else shelves.set(key, [new PlacedFact(fact, paragraph)]);
    }
  return [...shelves.values()].flatMap((shelf) => {
    const small = shelf.filter(({ fact }) => scaleOf(fact.quantity, fact.reading) === '万');
    const [odd, another] = small;
    const other = shelf.find(({ fact }) => scaleOf(fact.quantity, fact.reading) === '亿');
    if (!odd || another || !other || !isTenThousandth(odd.fact.quantity, other.fact.quantity)) return [];
    return isAmongLarge(odd.fact) ? [[odd, other] as const] : [];
  });
}

function isTenThousandth(small: Quantity, large: Quantity): boolean {
  const times = toNumber(divide(large.value, small.value, 2) ?? small.value) / TEN_THOUSAND;
  return times > 1 / ROOM && times < ROOM;
}

/** Whether the figures next to it in its sentence are in 亿元. */
function isAmongLarge({ reading, sentence, quantity }: Fact): boolean {
  const { start = 0, end = 0 } = reading.sentences[sentence] ?? {};
  const others = quantitiesOf(reading).filter(
    (one) => one !== quantity && one.dimension === 'money' && one.start >= start && one.end <= end,
  );
  return others.length >= NEIGHBOURS && others.every((one) => scaleOf(one, reading) === '亿');
}

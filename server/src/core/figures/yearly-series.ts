/**
 * Figures that are told for several years at once: 2021年、2022年、2023年，公司存货余额分别为1893万元、2327万元、3338万元. Each is of the
 * year in its place and of the name before the first, and is held against what the draft says of that year elsewhere.
 */
import { CONJUNCTIONS_OF_ITEMS } from '../norms/words/lists';
import { agree } from '../reading/quantities/agree';
import { isTellingSlip } from '../reading/numerals/slip';
import type { Quantity } from '../reading/quantities/quantity';
import { firstOf } from '../reading/seek';
import type { Reading } from '../reading/reading';
import { byReading, paragraphsWith, tallied } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import type { NearPair } from './near-values';
import { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { timesIn } from './quantities/times';
import { keysOf, lyingAt, SHELVES } from './shelves';
import { lenderOf, PlacedFact, Statement } from './statements';
import { areOfOneSize } from './same-fact';
import { yearNamed } from './same-time';

/** Pairs of a figure of a series and what the draft says of its year elsewhere, the later one first. */
export function seriesPairsOf(report: Report): readonly NearPair[] {
  const series = paragraphsWith(report, seriesIn);
  if (series.length === 0) return [];
  const shelves = tallied(report, SHELVES);
  const lend = lenderOf(report);
  const stating = byReading(paragraphsWith(report, factsOf));
  const pairs: NearPair[] = [];
  for (const paragraph of series) {
    for (const fact of seriesIn(paragraph.reading)) {
      const others = new Set(keysOf(fact).flatMap((key) => lyingAt(shelves, key)));
      for (const other of others) {
        if (!mayBeOfItsYear(fact, other)) continue;
        const place = stating.get(other.reading)?.[0];
        if (!place || yearNamed(new Statement(other, place, lend(place))) !== fact.time) continue;
        const [one, two] = [new PlacedFact(fact, paragraph), new PlacedFact(other, place)];
        pairs.push(one.span.start > two.span.start ? [one, two] : [two, one]);
      }
    }
  }
  // What lies on shelves is in no order.
  return pairs.sort(([a, b], [c, d]) => a.span.start - c.span.start || b.span.start - d.span.start);
}

/** Whether two figures of one name may be of one year, though not of one value; which year, the places tell. */
function mayBeOfItsYear(fact: Fact, other: Fact): boolean {
  if (other.left !== fact.left || other.right !== '' || other.planned !== fact.planned || other.time === '')
    return false;
  if (other.reading === fact.reading && other.sentence === fact.sentence) return false;
  if (agree(fact.quantity, other.quantity) || other.row) return false;
  const [own, its] = [fact.bearings(), other.bearings()];
  return (
    !its.inARow &&
    own.label === its.label &&
    own.scope === its.scope &&
    (isTellingSlip(fact.quantity.value, other.quantity.value) ||
      (fact.left.length >= LONG_NAME &&
        fact.quantity.dimension !== 'percent' &&
        areOfOneSize(fact.quantity.value, other.quantity.value)))
  );
}

/** The figures of the series of a paragraph, each with its year. */
const seriesIn = (reading: Reading): readonly Fact[] => reading.derive(readSeries);
const NONE: readonly Fact[] = [];
/** So long a name is one thing's, whatever its value; but 占资产总额比例 and 主营业务毛利率 are many things'. */
const LONG_NAME = 6;
/** The shortest name of a series. */
const LEAST_NAME = 3;

function readSeries(reading: Reading): readonly Fact[] {
  if (reading.kind === 'row' || !reading.text.includes('分别')) return NONE;
  const facts = factsOf(reading);
  const series = facts.flatMap((first, i) => {
    if (first.left.length < LEAST_NAME || !reading.text.slice(first.clauseStart, first.quantity.start).includes('分别'))
      return [];
    const run = runFrom(facts, i, reading.text);
    const years = yearsBefore(first, reading);
    if (run.length < 2 || years.length !== run.length) return [];
    return run.map((fact, at) => new Fact({ ...toldOf(fact), left: first.left, right: '', time: years[at] ?? '' }, 0));
  });
  return series.length > 0 ? series : NONE;
}

const toldOf = (fact: Fact): ConstructorParameters<typeof Fact>[0] => ({
  quantity: fact.quantity,
  reading: fact.reading,
  index: fact.index,
  sentence: fact.sentence,
  clauseStart: fact.clauseStart,
  clauseEnd: fact.clauseEnd,
  left: fact.left,
  right: fact.right,
  set: '',
  time: fact.time,
  paragraphTime: fact.paragraphTime,
  names: fact.names,
});

/** What joins the figures of a series, and its years. */
const JOINS: ReadonlySet<string> = new Set(['、', ...CONJUNCTIONS_OF_ITEMS]);

/** The facts from `first` on that follow one another in one series. */
function runFrom(facts: readonly Fact[], first: number, text: string): readonly Fact[] {
  const run: Fact[] = [];
  let last: Quantity | undefined;
  for (const fact of facts.slice(first)) {
    const { quantity } = fact;
    if (last && (quantity.dimension !== last.dimension || !JOINS.has(text.slice(last.end, quantity.start).trim())))
      break;
    run.push(fact);
    last = quantity;
  }
  return run;
}

const YEAR = /^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/;
/** Between two years: 度、, 年末和. */
const BEHIND_A_YEAR = /^度?\s?(.{0,2})$/;

/** The years that stand one behind the other in the sentence of `first`, the last such row before it; 2021年至2023年 is three. */
function yearsBefore(first: Fact, reading: Reading): readonly string[] {
  const { sentenceStart, quantity } = first;
  const times = timesIn(reading).filter(({ start, end }) => start >= sentenceStart && end <= quantity.start);
  if (times.length === 0 || times.some(({ key }) => !YEAR.test(key))) return [];
  const years: string[] = [];
  for (const [i, { start, key }] of times.entries()) {
    const before = times[i - 1];
    const between = before && firstOf(BEHIND_A_YEAR, reading.text.slice(before.end, start))?.[1]?.trim();
    if (before && between === '至') years.push(...yearsBetween(before.key, key));
    else if (before && !JOINS.has(between ?? '')) return [];
    // 2021年至2023年 is one time, and three years.
    const [from = key, to] = key.split('-');
    years.push(from);
    if (to !== undefined) years.push(...yearsBetween(from, to), to);
  }
  return years;
}

/** The years between two, both left out. */
const yearsBetween = (from: string, to: string): readonly string[] =>
  Array.from({ length: Math.max(0, Math.min(Number(to) - Number(from) - 1, 9)) }, (_, i) =>
    String(Number(from) + 1 + i),
  );

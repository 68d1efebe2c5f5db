/**
 * Where a draft states one fact again with the same value, as written or rounded: what hover lists and rename changes.
 *
 * number-conflict asks when two *different* values must mean one fact; equal values are evidence of their own, so here
 * fewer words have to agree: the rarer the value, the fewer.
 */
import { anyOf } from '../norms/lexicon';
import { WORDS_ROUND_ANY_FIGURE } from '../norms/words/facts';
import { AREAS, WHOLES_WITH_全 } from '../norms/words/scope';
import { TIMES_THAT_CONTRADICT_NONE } from '../norms/words/spoken-times';
import { agree } from '../reading/quantities/agree';
import type { Fact } from './quantities/fact';
import { type Figure, figureAt } from './figures';
import { absolute, compare, decimal, multiply, subtract, toNumber } from '../reading/numerals/decimal';
import type { Quantity } from '../reading/quantities/quantity';
import type { Report } from '../report/report';
import { firstIndex } from './quantities/in-order';
import { roleOf } from './roles';
import { sameFact } from './same-fact';
import { type Statement, statementsOf } from './statements';

/** A statement and the size of its value. */
interface Entry {
  readonly size: number;
  readonly statement: Statement;
}

/** Statements of one dimension that are written to one step (38012 and 4 to 1, 3.8万 to 1000), by size. */
interface Shelf {
  readonly step: number;
  readonly entries: Entry[];
}

/** A value that stands in more places than this is no fact but a habit (100%). */
const MOST = 200;

/** The other places of `report` that state what its figure `figure` states, in order of place. */
export function repeatsOf(report: Report, figure: Figure): readonly Figure[] {
  return repeatsIn(report, figure, report);
}

/** The places of `draft` that state what `figure` of `report` states; of the same draft, all but itself. */
export function repeatsIn(draft: Report, figure: Figure, report: Report): readonly Figure[] {
  return restatementsIn(draft, figure, report).flatMap(({ span }) => figureAt(draft, span.start) ?? []);
}

/** As `repeatsOf`, as statements: for those who count them or ask for the first. */
export function restatementsOf(report: Report, figure: Figure): readonly Statement[] {
  return restatementsIn(report, figure, report);
}

function restatementsIn(draft: Report, figure: Figure, report: Report): readonly Statement[] {
  if (!figure.fact || isTurnOfSpeech(figure)) return [];
  const own = near(report, figure).find(
    ({ statement }) => statement.fact === figure.fact && statement.paragraph === figure.paragraph,
  );
  if (!own) return [];
  return near(draft, figure)
    .filter((entry) => entry !== own && restates(own.statement, entry.statement, draft === report))
    .map(({ statement }) => statement)
    .sort((a, b) => a.span.start - b.span.start);
}

/** Statements of `report` whose value may be that of `figure`: the same to the same step, or within one step of the coarser. */
function near(report: Report, { quantity }: Figure): readonly Entry[] {
  const { size, step } = floatsOf(quantity);
  const entries: Entry[] = [];
  for (const shelf of report.derive(shelvesByDimension).get(quantity.dimension) ?? []) {
    const slack = shelf.step === step ? 0 : Math.max(shelf.step, step);
    // Floats only narrow the search; whether values agree is told exactly.
    const [least, greatest] = [size - slack - Math.abs(size) * 1e-9, size + slack + Math.abs(size) * 1e-9];
    for (let i = firstIndex(shelf.entries, (entry) => entry.size >= least); ; i++) {
      const entry = shelf.entries[i];
      if (!entry || entry.size > greatest) break;
      entries.push(entry);
      if (entries.length > MOST) return [];
    }
  }
  return entries;
}

function shelvesByDimension(report: Report): ReadonlyMap<string, readonly Shelf[]> {
  const byDimension = new Map<string, Shelf[]>();
  for (const statement of statementsOf(report)) {
    const { quantity } = statement.fact;
    if (isTurnOfSpeech({ quantity })) continue;
    const { size, step } = floatsOf(quantity);
    const shelves = byDimension.get(quantity.dimension) ?? [];
    if (shelves.length === 0) byDimension.set(quantity.dimension, shelves);
    let shelf = shelves.find((other) => other.step === step);
    if (!shelf) shelves.push((shelf = { step, entries: [] }));
    shelf.entries.push({ size, statement });
  }
  for (const { entries } of [...byDimension.values()].flat()) entries.sort((a, b) => a.size - b.size);
  return byDimension;
}

const floats = new WeakMap<Quantity, { readonly size: number; readonly step: number }>();

/** Value and step of a quantity as floats, worked out once, since quantities outlive the report they were read for. */
function floatsOf(quantity: Quantity): { readonly size: number; readonly step: number } {
  let numbers = floats.get(quantity);
  if (!numbers) floats.set(quantity, (numbers = { size: toNumber(quantity.value), step: toNumber(quantity.step) }));
  return numbers;
}

/** 一个, 两个方面: manners of speaking more than data. */
export function isTurnOfSpeech({ quantity }: Pick<Figure, 'quantity'>): boolean {
  return (
    quantity.han &&
    quantity.value.exponent === 0 &&
    quantity.value.digits < 10n &&
    quantity.dimension.startsWith('count:')
  );
}

/** Whether two statements state one fact: values that agree within rounding, words that name one thing, nothing that parts them. */
function restates(a: Statement, b: Statement, sameDraft: boolean): boolean {
  if (!isOneValue(a.fact) || !isOneValue(b.fact)) return false;
  if (sameDraft && a.paragraph === b.paragraph && a.fact.sentence === b.fact.sentence) return false;
  if (!sameValue(a.fact.quantity, b.fact.quantity)) return false;
  if (sameDraft && sameFact(a, b)) return true;
  if (a.fact.planned !== b.fact.planned || roleOf(a.fact) !== roleOf(b.fact) || !sameView(a, b)) return false;
  if (!sameTime(a.fact, b.fact) || !sameNames(a.fact, b.fact)) return false;
  return sharedRun(wordsOf(a.fact), wordsOf(b.fact)) >= needed(a.fact.quantity, b.fact.quantity);
}

/** One value, no bound and no end of a range. */
const isOneValue = ({ quantity, threshold }: Fact): boolean => !quantity.range && !threshold;

/** 目前 and 全年 say nothing that another time could contradict. */
const CONTRADICTS_NONE = new RegExp(anyOf(TIMES_THAT_CONTRADICT_NONE));

function sameTime(a: Fact, b: Fact): boolean {
  return a.time === '' || b.time === '' || a.time === b.time || CONTRADICTS_NONE.test(a.time + b.time);
}

function sameNames(a: Fact, b: Fact): boolean {
  return a.names.length === 0 || b.names.length === 0 || a.names.some((name) => b.names.includes(name));
}

/** What was done and what is to be done are two facts, whatever their figures. */
function sameView(a: Statement, b: Statement): boolean {
  const [view, other] = [a.lent.view, b.lent.view];
  return view === other || view === '' || other === '' || a.fact.summary || b.fact.summary;
}

/** Equal, or the coarser one, of at least two digits, is the finer one rounded. 约 and 以上 are no statement of a value. */
function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.firmness !== 'exact' && b.firmness !== 'exact')
    return a.firmness === b.firmness && compare(a.value, b.value) === 0;
  if (compare(a.value, b.value) === 0) return true;
  const coarse = compare(a.step, b.step) >= 0 ? a : b;
  const fine = coarse === a ? b : a;
  if (
    compare(a.step, b.step) === 0 ||
    !['exact', 'about', 'over', 'under'].includes(coarse.firmness) ||
    fine.firmness !== 'exact'
  )
    return false;
  if (compare(absolute(coarse.value), multiply(coarse.step, decimal(10n))) < 0) return false;
  if (coarse.firmness !== 'exact' && coarse.firmness !== 'about') return agree(coarse, fine);
  // Rounded, not cut off: 11% is no statement of 11.7%.
  return compare(multiply(absolute(subtract(coarse.value, fine.value)), decimal(2n)), coarse.step) <= 0;
}

function wordsOf(fact: Fact): string {
  const { left, right } = fact;
  return `${left.length < 4 ? fact.subject().slice(-8) : ''}${left.slice(-16)}\0${right.slice(0, 12)}`;
}

/** How many characters in a row the words must share: a value of four digits is hardly met twice by chance. */
function needed(a: Quantity, b: Quantity): number {
  const digits = Math.min(digitsOf(a), digitsOf(b));
  return digits >= 4 ? 2 : digits === 3 ? 3 : digits === 2 ? 5 : 6;
}

const digitsOf = ({ value }: Quantity): number => absolute(value).digits.toString().length;

/** 全年, 我市 and words that bring any figure in, or grade it, and name nothing. */
const NAMES_NOTHING = new RegExp(
  `${anyOf(WORDS_ROUND_ANY_FIGURE)}|[全我]${anyOf(AREAS)}|全${anyOf(WHOLES_WITH_全)}`,
  'g',
);

/** The length of the longest run of characters that both hold and that is no run of mere verbs. */
function sharedRun(a: string, b: string): number {
  const [text, other] = [a.replace(NAMES_NOTHING, '\0'), b.replace(NAMES_NOTHING, '\0')];
  let longest = 0;
  for (let start = 0; start < text.length; start++) {
    for (let end = start + longest + 1; end <= text.length; end++) {
      const run = text.slice(start, end);
      if (!other.includes(run) || run.includes('\0')) break;
      longest++;
    }
  }
  return longest;
}

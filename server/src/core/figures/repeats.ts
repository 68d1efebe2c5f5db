/**
 * Where a draft states one fact again with the same value, as written or rounded: what hover lists and rename changes.
 *
 * number-conflict asks when two *different* values must mean one fact; equal values are evidence of their own, so here
 * fewer words have to agree: the rarer the value, the fewer.
 */
import { agree } from '../reading/quantities/agree';
import type { Fact } from './quantities/facts';
import { type Figure, figureAt } from './figures';
import { absolute, compare, decimal, multiply, subtract, toNumber } from '../reading/numerals/decimal';
import type { Quantity } from '../reading/quantities/quantity';
import type { Report } from '../report/report';
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
  const same = draft === report;
  const found: Statement[] = [];
  for (const other of near(draft, figure))
    if (other !== own && restates(own.statement, other.statement, same)) found.push(other.statement);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Statements of `report` whose value may be that of `figure`: the same to the same step, or within one step of the coarser. */
function near(report: Report, { quantity }: Figure): readonly Entry[] {
  const { size, step } = floatsOf(quantity);
  const found: Entry[] = [];
  for (const shelf of report.derive(shelvesByDimension).get(quantity.dimension) ?? []) {
    const slack = shelf.step === step ? 0 : Math.max(shelf.step, step);
    // Floats only narrow the search; whether values agree is told exactly.
    const [least, greatest] = [size - slack - Math.abs(size) * 1e-9, size + slack + Math.abs(size) * 1e-9];
    for (let i = firstFrom(shelf.entries, least); i < shelf.entries.length && shelf.entries[i]!.size <= greatest; i++) {
      found.push(shelf.entries[i]!);
      if (found.length > MOST) return [];
    }
  }
  return found;
}

function firstFrom(entries: readonly Entry[], size: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.size < size) low = middle + 1;
    else high = middle;
  }
  return low;
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
  let known = floats.get(quantity);
  if (!known) floats.set(quantity, (known = { size: toNumber(quantity.value), step: toNumber(quantity.step) }));
  return known;
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
  const [f, g] = [a.fact, b.fact];
  const [x, y] = [f.quantity, g.quantity];
  if (x.range || y.range || f.threshold || g.threshold) return false;
  if (sameDraft && a.paragraph === b.paragraph && f.sentence === g.sentence) return false;
  if (!sameValue(x, y)) return false;
  if (sameDraft && sameFact(a, b)) return true;
  if (f.planned !== g.planned || roleOf(f) !== roleOf(g) || !sameView(a, b)) return false;
  if (f.time !== '' && g.time !== '' && f.time !== g.time && !NO_TIME.test(f.time + g.time)) return false;
  if (f.names.length > 0 && g.names.length > 0 && !f.names.some((name) => g.names.includes(name))) return false;
  return common(wordsOf(f), wordsOf(g)) >= needed(x, y);
}

/** What was done and what is to be done are two facts, whatever their figures. */
function sameView(a: Statement, b: Statement): boolean {
  return a.view === b.view || a.view === '' || b.view === '' || a.fact.summary || b.fact.summary;
}

/** 目前 and 全年 say nothing that another time could contradict. */
const NO_TIME = /目前|当前|现在|截至|全年|年[末底]|同期|当年/;

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

/** How a figure stands to its thing: the whole, a part of it, a change, a share, an average. Two roles are two facts. */
function roleOf({ left }: Fact): string {
  return (
    ROLES.exec(left.slice(-8))?.[0]
      .replace(/新增|净增|增长|提高|上升/, '增加')
      .replace(/下降|降低/, '减少') ?? ''
  );
}

const ROLES = /其中|新增|净增|增加|增长|提高|上升|减少|下降|降低|其余|其他|剩余|人均|户均|平均|年均|占|每/;

function wordsOf({ subject, left, right }: Fact): string {
  return `${left.length < 4 ? subject().slice(-8) : ''}${left.slice(-16)}\0${right.slice(0, 12)}`;
}

/** How many characters in a row the words must share: a value of four digits is hardly met twice by chance. */
function needed(a: Quantity, b: Quantity): number {
  const digits = Math.min(digitsOf(a), digitsOf(b));
  return digits >= 4 ? 2 : digits === 3 ? 3 : digits === 2 ? 5 : 6;
}

const digitsOf = ({ value }: Quantity): number => absolute(value).digits.toString().length;

/** The length of the longest run of characters that both hold and that is no run of mere verbs. */
function common(a: string, b: string): number {
  const [x, y] = [a.replace(CARRYING, '\0'), b.replace(CARRYING, '\0')];
  let best = 0;
  for (let i = 0; i < x.length; i++) {
    while (i + best + 1 <= x.length && y.includes(x.slice(i, i + best + 1)) && !x.slice(i, i + best + 1).includes('\0'))
      best++;
  }
  return best;
}

/** Words that bring any figure in, or grade it, and name nothing. */
const CARRYING =
  /完成|实现|达到|开展|组织|举办|落实|安排|投入|建成|新建|累计|共计|总计|合计|全年|全市|全县|全区|全镇|全省|全国|我[市县区镇]|年均|平均|每年|增长|增加|提高|下降|降低|减少|比重|同比|左右|目标|预期|中央|国家级?|省级|市级|县级|发展|推进/g;

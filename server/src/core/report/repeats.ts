/**
 * Where a draft states one fact again with the same value, as written or rounded: what hover lists and rename changes.
 *
 * number-conflict asks when two *different* values must mean one fact; equal values are evidence of their own, so here
 * fewer words have to agree: the rarer the value, the fewer.
 */
import { agree } from './quantities/agree';
import type { Fact } from './quantities/facts';
import { type Figure, figuresOf } from './figures';
import { absolute, compare, decimal, multiply, toNumber } from './numerals/decimal';
import type { Quantity } from './quantities/quantity';
import type { Report } from './report';
import { sameFact } from './same-fact';
import { type Statement, statementsOf } from './statements';

/** One figure with what is stated by it. */
interface Entry {
  readonly size: number;
  readonly figure: Figure;
  readonly statement: Statement;
}

/** Figures of one dimension by size, so that those within rounding of one another lie side by side. */
type Shelf = readonly Entry[];

const shelves = new WeakMap<Report, ReadonlyMap<string, Shelf>>();

/** Roundings lie within this share of the value; coarser ones (3万 for 2.6万) are too vague to be taken for the same. */
const REACH = 0.06;
/** A value that stands in more places than this is no fact but a habit (1个, 100%). */
const MOST = 200;

/** The other places of `report` that state what its figure `figure` states, in order of place. */
export function repeatsOf(report: Report, figure: Figure): readonly Figure[] {
  return repeatsIn(report, figure, report);
}

/** The places of `draft` that state what `figure` of `report` states; of the same draft, all but itself. */
export function repeatsIn(draft: Report, figure: Figure, report: Report): readonly Figure[] {
  const own = near(shelfOf(report, figure), toNumber(figure.quantity.value)).find((entry) => entry.figure === figure);
  if (!own) return [];
  return near(shelfOf(draft, figure), own.size)
    .filter((other) => other !== own && restates(own, other, draft === report))
    .map((other) => other.figure)
    .sort((a, b) => a.span.start - b.span.start);
}

function shelfOf(report: Report, { quantity }: Figure): Shelf {
  let all = shelves.get(report);
  if (!all) {
    const made = new Map<string, Entry[]>();
    const figures = new Map(figuresOf(report).map((figure) => [figure.span.start, figure]));
    for (const statement of statementsOf(report)) {
      const figure = figures.get(statement.span.start);
      if (!figure || isTurnOfSpeech(figure)) continue;
      const shelf = made.get(figure.quantity.dimension);
      const entry: Entry = { size: toNumber(figure.quantity.value), figure, statement };
      if (shelf) shelf.push(entry);
      else made.set(figure.quantity.dimension, [entry]);
    }
    for (const shelf of made.values()) shelf.sort((a, b) => a.size - b.size);
    shelves.set(report, (all = made));
  }
  return all.get(quantity.dimension) ?? [];
}

/** 一个, 两个方面: manners of speaking more than data. */
export function isTurnOfSpeech({ quantity }: Figure): boolean {
  return quantity.han && quantity.value.exponent === 0 && quantity.value.digits < 10n && quantity.dimension.startsWith('count:');
}

function near(shelf: Shelf, size: number): Entry[] {
  const slack = Math.abs(size) * REACH;
  let low = 0;
  let high = shelf.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shelf[middle]!.size < size - slack) low = middle + 1;
    else high = middle;
  }
  const found: Entry[] = [];
  for (let i = low; i < shelf.length && shelf[i]!.size <= size + slack; i++) {
    found.push(shelf[i]!);
    if (found.length > MOST) return [];
  }
  return found;
}

/** Whether two figures state one fact: values that agree within rounding, words that name one thing, nothing that parts them. */
function restates(a: Entry, b: Entry, sameDraft: boolean): boolean {
  const [f, g] = [a.statement.fact, b.statement.fact];
  const [x, y] = [f.quantity, g.quantity];
  if (x.range || y.range || f.threshold || g.threshold) return false;
  if (sameDraft && a.figure.paragraph === b.figure.paragraph && f.sentence === g.sentence) return false;
  if (!sameValue(x, y)) return false;
  if (sameDraft && sameFact(a.statement, b.statement)) return true;
  if (f.planned !== g.planned || roleOf(f) !== roleOf(g) || !sameView(a.statement, b.statement)) return false;
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
  if (a.firmness !== 'exact' && b.firmness !== 'exact') return a.firmness === b.firmness && compare(a.value, b.value) === 0;
  if (compare(a.value, b.value) === 0) return true;
  const coarse = compare(a.step, b.step) >= 0 ? a : b;
  const fine = coarse === a ? b : a;
  if (compare(a.step, b.step) === 0 || !['exact', 'about', 'over', 'under'].includes(coarse.firmness) || fine.firmness !== 'exact') return false;
  if (compare(absolute(coarse.value), multiply(coarse.step, decimal(10n))) < 0) return false;
  return agree({ ...coarse, firmness: coarse.firmness === 'about' ? 'exact' : coarse.firmness }, fine);
}

/** How a figure stands to its thing: the whole, a part of it, a change, a share, an average. Two roles are two facts. */
function roleOf({ left }: Fact): string {
  return ROLES.exec(left.slice(-8))?.[0].replace(/新增|净增|增长|提高|上升/, '增加').replace(/下降|降低/, '减少') ?? '';
}

const ROLES = /其中|新增|净增|增加|增长|提高|上升|减少|下降|降低|其余|其他|剩余|人均|户均|平均|年均|占|每/;

function wordsOf({ subject, left, right }: Fact): string {
  return `${left.length < 4 ? subject.slice(-8) : ''}${left.slice(-16)}\0${right.slice(0, 12)}`;
}

/** How many characters in a row the words must share: a value of four digits is hardly met twice by chance. */
function needed(a: Quantity, b: Quantity): number {
  const digits = Math.min(digitsOf(a), digitsOf(b));
  return digits >= 4 ? 2 : digits === 3 ? 3 : 4;
}

const digitsOf = ({ value }: Quantity): number => absolute(value).digits.toString().length;

/** The length of the longest run of characters that both hold and that is no run of mere verbs. */
function common(a: string, b: string): number {
  const [x, y] = [a.replace(CARRYING, '\0'), b.replace(CARRYING, '\0')];
  let best = 0;
  for (let i = 0; i < x.length; i++) {
    while (i + best + 1 <= x.length && y.includes(x.slice(i, i + best + 1)) && !x.slice(i, i + best + 1).includes('\0')) best++;
  }
  return best;
}

/** Verbs that bring any figure in and name nothing. */
const CARRYING = /完成|实现|达到|开展|组织|举办|落实|安排|投入|建成|新建|累计|共计|总计|合计|全年|全市|全县|全区|全镇|全省|全国|我[市县区镇]/g;

/** One fact, two values, in one draft. Verifies first; alarms only where words, time and unit say it is the same fact. */
import { contradictionsOf } from '../figures/contradictions';
import { arePermuted, isHardlyChance, type NearPair, nearPairsOf } from '../figures/near-values';
import { equals } from '../reading/numerals/decimal';
import { isTellingSlip } from '../reading/numerals/slip';
import type { Fact } from '../figures/quantities/fact';
import { factsOf } from '../figures/quantities/facts';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import type { Report } from '../report/report';
import { isCellOfLines } from '../report/table-by-lines';
import { isSaidAgain } from '../figures/shelves';
import { isSumUp } from '../figures/same-fact';
import { isNormative, type PlacedFact, type Statement, statementsOf } from '../figures/statements';
import { type Span, shift } from '../text/span';
import { reversedRanges, twoOrdinals, unsteadyItems } from './number-conflict-in-order';
import { changedPairs } from './number-conflict-pairs';
import { conflictsWithTables } from './number-conflict-tables';
import { toldAgain } from './number-conflict-twins';
import { scaleSlips } from './number-conflict-scale';
import { againstFacts } from './number-conflict-facts';
import { noneAndSome, timesOfAYear } from './number-conflict-none';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';
import { allOf } from '../reading/seek';

export const numberConflict: Rule = {
  meta: {
    id: 'number-conflict',
    title: { 'zh-CN': '同一数据前后不一', en: 'One fact, two values' },
    why: {
      'zh-CN': '同一件事前后写了两个数，读者不知道该信哪个，也会怀疑其他数字。',
      en: 'A reader who meets two values for one fact trusts neither, nor the rest.',
    },
    level: '事实',
    source: {
      'zh-CN': '同一统计口径下，同一指标在一篇文稿中应当只有一个数值（惯例）',
      en: 'Within one statistical scope an indicator has one value in a text (custom)',
    },
    defaultSeverity: 'warning',
    inOtherWriting: 'information',
    doubtInOtherWriting: 'hint',
    fixable: true,
  },
  checkParagraph: reversedRanges,
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    if (context.facts) yield* againstFacts(statementsOf(report), context);
    yield* conflictingNames(report, context);
    yield* conflictingThresholds(report, context);
    yield* twoOrdinals(report, context);
    yield* unsteadyItems(report, context);
    yield* changedPairs(report, context);
    yield* noneAndSome(report, context);
    yield* timesOfAYear(report, context);
    yield* scaleSlips(report, context);
    const contradictions = contradictionsOf(report);
    yield* conflictsWithTables(report, context);
    const nearPairs = nearPairsOf(report);
    const told = new Set(contradictions.flatMap((pair) => pair.map(({ fact }) => fact)));
    yield* nearValues(report, nearPairs, told, context);
    yield* toldAgain(report, new Set([...told, ...nearPairs.flatMap((pair) => pair.map(({ fact }) => fact))]), context);
    if (contradictions.length === 0) return;
    const heads = new Set(report.headings.filter(({ runIn }) => !runIn).map(({ paragraph }) => paragraph));
    for (const [first, second] of contradictions) {
      // 定价基准日前60个交易日 three times and 定价基准日前20个交易日 three times are two matters: a slip is made once.
      const areTwo = isSaidAgain(report, first.fact) && isSaidAgain(report, second.fact);
      const severity = !areTwo && isEvident(report, heads, first, second) ? undefined : 'information';
      const byStructure = [first, second].some(({ paragraph: { index } }) => isCellOfLines(index, report));
      yield { ...finding(first, second, context), severity, byStructure };
    }
  },
};

/** 总投资13213.25万元 … 项目投资15213.25万元: what words do not make one fact, so many like digits do. */
function* nearValues(
  report: Report,
  pairs: readonly NearPair[],
  told: ReadonlySet<Fact>,
  context: RuleContext,
): Iterable<RuleFinding> {
  for (const [odd, other] of pairs) {
    if (told.has(odd.fact)) continue;
    const finding = nearFinding(odd, other, context);
    yield isOneOfMany(report, odd.fact) ? { ...finding, severity: 'information' } : finding;
  }
}

/** Of so many long figures of one unit, in a log that goes on from day to day, two are nearly the same by chance. */
const MANY_FIGURES = 40;
const isOneOfMany = (report: Report, { quantity: { dimension } }: Fact): boolean =>
  (report.derive(countLongFigures).get(dimension) ?? 0) >= MANY_FIGURES;

/** How many long figures a draft has of each unit: counted once, however many pairs ask. */
function countLongFigures(report: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reading } of paragraphsWith(report, factsOf))
    for (const { quantity } of factsOf(reading))
      if (quantity.value.digits >= LONG) counts.set(quantity.dimension, (counts.get(quantity.dimension) ?? 0) + 1);
  return counts;
}
const LONG = 10n ** 4n;

/**
 * Whether more than like words speaks for one fact: the values are one slip of the pen apart, or one of them stands where a
 * figure of the whole stands, in a summary, a table, a heading or the title. Two surveys, two wards, two methods are told
 * of in like words too, and only their writer knows.
 */
function isEvident(
  { title }: Report,
  heads: ReadonlySet<number>,
  ...[first, second]: readonly [Statement, Statement]
): boolean {
  const [a, b] = [first.fact, second.fact];
  if (isSumUp(first) || isSumUp(second) || a.row || b.row) return true;
  // 1.向慈善总会捐款500万元 / 2.向促进会捐款502万元: two entries of one list.
  if (areEntries(first, second)) return false;
  const isHead = ({ paragraph: { index } }: Statement): boolean =>
    heads.has(index) || (title !== undefined && index >= title.paragraphs[0] && index < title.paragraphs[1]);
  return isHead(first) || isHead(second) || isTellingSlip(a.quantity.value, b.quantity.value);
}

/** Whether two figures stand in neighbouring paragraphs that both begin with a number of one style. */
function areEntries({ paragraph: a }: Statement, { paragraph: b }: Statement): boolean {
  const [one, other] = [a.reading.ordinal, b.reading.ordinal];
  return one !== undefined && one.style === other?.style && Math.abs(a.index - b.index) === 1;
}

/** “三个新的更大进展” and “一个新的更大进展”: one name, two counts. Two such names may exist side by side; then both occur often. */
function* conflictingNames(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const names = new Map<string, CountedName[]>();
  for (const paragraph of paragraphsWith(report, countedNamesIn)) {
    for (const name of countedNamesIn(paragraph.reading)) {
      const inDraft = {
        ...name,
        span: shift(paragraph.reading.span(name.start, name.end), paragraph.span.start),
        written: paragraph.reading.written(name.start, name.end),
      };
      const group = names.get(name.thing);
      if (group) group.push(inDraft);
      else names.set(name.thing, [inDraft]);
    }
  }
  for (const group of names.values()) {
    const [first] = group;
    const values = new Set(group.map(({ value }) => value));
    const odd = values.size === 2 && group.find(({ value }) => value !== first?.value);
    if (first && odd) yield conflict(first, odd, odd.thing, context);
  }
}

interface CountedName {
  readonly thing: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly written: string;
}

const COUNTED_NAME =
  /[“‘]([一二三四五六七八九十两]{1,3}|\d{1,3})([个大项条张场类][^“”‘’\d]{3,14}|[个大项条]\d[^“”‘’]{1,8})[”’]/g;

const countedNamesIn = (reading: Reading): ReturnType<typeof countedNamesOf> => reading.derive(countedNamesOf);

/** Names in quotes that open with a count, as the paragraph has them. */
const countedNamesOf = (reading: Reading): readonly Omit<CountedName, 'span' | 'written'>[] =>
  allOf(COUNTED_NAME, reading.text).flatMap(({ index, 1: count = '', 2: thing = '' }, i, names) => {
    if (
      namesAClass(count, thing) ||
      isOneWay(reading.text, names) ||
      [names[i - 1], names[i + 1]].some((other) => other && areSideBySide(other, names[i]))
    )
      return [];
    return [{ thing, value: count.replace('两', '二'), start: index + 1, end: index + 1 + count.length }];
  });

/** 完成「五个任务」或者「三个任务＋一份总结」: ways to meet a condition, of which each list has its own figures. */
const isOneWay = (text: string, names: readonly RegExpExecArray[]): boolean =>
  names.some(({ 0: written, index }) => OR_BEHIND.test(text.slice(index + written.length, index + written.length + 4)));
const OR_BEHIND = /^\s?或者?/;

/** “二类机动车维修”: the second class; two classes are 两类. */
const namesAClass = (count: string, thing: string): boolean => thing.startsWith('类') && '一二'.includes(count);

/** “三类机动车维修”或“四类机动车维修”: who writes two names side by side means two things. */
function areSideBySide(one: RegExpExecArray, other: RegExpExecArray | undefined): boolean {
  if (!other || one[2] !== other[2]) return false;
  const [first, second] = one.index < other.index ? [one, other] : [other, one];
  return second.index - first.index - first[0].length <= 1;
}

/**
 * 500万元及以下的……，500万元以上的……: two thresholds of one thing that follow one another meet. Where they do not, one
 * of them was changed alone.
 */
function* conflictingThresholds(report: Report, context: RuleContext): Iterable<RuleFinding> {
  if (isNormative(report)) return;
  for (const {
    reading,
    span: { start },
  } of paragraphsWith(report, thresholdsIn)) {
    for (const [first, second] of thresholdsIn(reading)) {
      const place = ({ quantity }: Fact): Place => ({
        span: shift(reading.span(quantity.start, quantity.end), start),
        written: reading.written(quantity.start, quantity.end),
      });
      yield conflict(place(first), place(second), `${second.left}的界限`, context);
    }
  }
}

const thresholdsIn = (reading: Reading): readonly (readonly [Fact, Fact])[] => reading.derive(readThresholds);

function readThresholds(reading: Reading): readonly (readonly [Fact, Fact])[] {
  const byWords = new Map<string, Fact[]>();
  for (const fact of factsOf(reading)) {
    const { left, quantity } = fact;
    if (left.length < 4 || (quantity.firmness !== 'least' && quantity.firmness !== 'most')) continue;
    // 6家及以上…，4至5家…，3家以下: what lies between has a case of its own.
    if (factsOf(reading).some((other) => other.left.endsWith(left.slice(-4)) && other.quantity.firmness === 'exact'))
      continue;
    // 1%以上3%以下 is a range of its own.
    if (/^以[上下][\d一二三四五六七八九十百]/.test(reading.text.slice(quantity.end, quantity.end + 3))) continue;
    const key = `${quantity.dimension} ${left.replace(/^对/, '')}`;
    const group = byWords.get(key);
    if (group) group.push(fact);
    else byWords.set(key, [fact]);
  }
  return [...byWords.values()].flatMap((group) => {
    const [first, second] = group;
    if (group.length !== 2 || !first || !second || first.quantity.firmness === second.quantity.firmness) return [];
    return first.threshold && second.threshold && !equals(first.quantity.value, second.quantity.value)
      ? [[first, second] as const]
      : [];
  });
}

function nearFinding(odd: PlacedFact, other: PlacedFact, { say }: RuleContext): RuleFinding {
  const [here, there] = [odd.written, other.written];
  const isOneUnit = odd.fact.quantity.unit === other.fact.quantity.unit;
  const write = (title: readonly [string, string], span: Span, text: string): Fix => ({
    title: say(...title),
    edits: [{ span, text }],
    safe: false,
  });
  const [apart, apartEn] = howApart(odd.fact, other.fact);
  return {
    span: odd.span,
    severity: isHardlyChance(odd.fact, other.fact) ? undefined : 'information',
    message: say(
      `“${here}”与另一处的“${there}”${apart}，像是同一个数写错了。请核对。`,
      `“${here}” and “${there}” elsewhere ${apartEn}, as a mistyped number is. Check which is right.`,
    ),
    related: [{ span: other.span, message: say(`另一处写“${there}”`, `“${there}” here`) }],
    fixes: isOneUnit
      ? [
          write([`此处改为“${there}”`, `Write “${there}” here`], odd.span, there),
          write([`另一处改为“${here}”`, `Write “${here}” there`], other.span, here),
        ]
      : [],
  };
}

function howApart({ quantity: a }: Fact, { quantity: b }: Fact): readonly [string, string] {
  if (a.value.digits === b.value.digits) return ['数字一样、大小差了位数', 'differ in size alone'];
  return arePermuted(a, b)
    ? ['数字一样、次序不同', 'have the same digits in another order']
    : ['只错一个数字', 'are one slip apart'];
}

interface Place {
  readonly span: Span;
  readonly written: string;
}

function finding(first: Statement, second: Statement, context: RuleContext): RuleFinding {
  return conflict(
    first,
    second,
    nameOf(second.fact, first.fact),
    context,
    first.fact.quantity.unit === second.fact.quantity.unit,
  );
}

function conflict(first: Place, second: Place, name: string, context: RuleContext, swappable = true): RuleFinding {
  const fixes: Fix[] = swappable
    ? [
        {
          title: context.say(`此处改为“${first.written}”（同前文）`, `Write “${first.written}” here, as before`),
          edits: [{ span: second.span, text: first.written }],
          safe: false,
        },
        {
          title: context.say(`前文改为“${second.written}”（同此处）`, `Write “${second.written}” there, as here`),
          edits: [{ span: first.span, text: second.written }],
          safe: false,
        },
      ]
    : [];
  return {
    span: second.span,
    message: context.say(
      `“${name}”前后不一：此处是“${second.written}”，前文是“${first.written}”。请核对，改为同一数值。`,
      `Two values for “${name}”: “${second.written}” here, “${first.written}” before. Check which is right.`,
    ),
    related: [{ span: first.span, message: context.say(`前文写“${first.written}”`, `“${first.written}” here`) }],
    fixes,
  };
}

/** What both figures are of: the shorter of the words before them that say enough, else the shorter of those behind. */
function nameOf(fact: Fact, other: Fact): string {
  if (fact.left === other.left && fact.left.length >= 2) return fact.left;
  const right = fact.right.length <= other.right.length ? fact.right : other.right;
  // 30条防汛避险救灾硬措施, with a verb in front in one place only.
  if (right.length >= 4 && (fact.left === '' || other.left === '')) return right;
  const [left] = [fact.left, other.left].filter(({ length }) => length >= 4).sort((a, b) => a.length - b.length);
  return left ?? right;
}

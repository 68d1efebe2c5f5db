/**
 * What a quantity says something about: the words to its left and right, the time, whose figure it is. Two quantities
 * state the same fact when these agree; that is what the contradiction rules compare.
 */
import { anyOf } from '../../norms/lexicon';
import {
  CLASSIFIERS_OF_PASSAGES,
  ENDINGS_OF_RATES,
  ENDINGS_OF_UNDERTAKINGS,
  OPENINGS_OF_A_CONDITION,
  OPENINGS_OF_A_SUM_UP,
  VERBS_OF_LASTING,
  WORDS_FOR_ALL_OF_A_SET,
  WORDS_FOR_THE_TWO_JUST_NAMED,
  WORDS_OF_TIME_THAT_END_IN_前,
  WORDS_OF_A_BASE,
  WORDS_THAT_POINT_TO_A_SET,
  VERBS_BEHIND_将,
  WORDS_AFTER_到,
  WORDS_OF_A_TARGET,
} from '../../norms/words/facts';
import {
  BEGINNINGS_OF_SEEMING_PLACES,
  ENDINGS_OF_BODIES,
  ENDINGS_OF_PLACES,
  ENDINGS_OF_SEEMING_PLACES,
  OPENINGS_OF_NO_NAME,
} from '../../norms/words/scope';
import { NAMES_WITH_A_YEAR, WORDS_THAT_POINT_AWAY_TO_A_TIME } from '../../norms/words/spoken-times';
import { WORDS_OF_A_TOTAL } from '../../norms/words/wholes-and-parts';
import { VERBS_OF_MOVING_A_RATE } from '../../norms/words/verbs-of-outcome';
import { isOneOf } from '../../reading/quantities/dimension';
import type { Quantity } from '../../reading/quantities/quantity';
import { quantitiesOf } from '../../reading/quantities/read';
import type { Reading } from '../../reading/reading';
import { content } from './content';
import { Fact, type Told, TRAITS } from './fact';
import { firstFrom, sentenceAt } from './in-order';
import { type TimeMention, timesIn } from './times';
import { allOf, firstOf, isInPart, mayHave, without } from '../../reading/seek';

/** The facts of a paragraph, one for each quantity worth comparing. */
export function factsOf(reading: Reading): readonly Fact[] {
  return reading.derive(readFacts);
}

const BOUNDARIES = '。；！？，：、（）()—“”‘’《》\n\t|\ufffc';
const isBoundary = (character: string): boolean => character !== '' && BOUNDARIES.includes(character);
const NAME = new RegExp(
  String.raw`(?<=^|[。，；：、\s])[\u4e00-\u9fff]{2,6}?${anyOf(ENDINGS_OF_PLACES, ENDINGS_OF_BODIES)}`,
  'g',
);
/** 城镇, 园区, 上市: words that only end like a place; and 全市, 对各县, 新建学校, which name none. */
const NO_NAME = new RegExp(
  `${anyOf(BEGINNINGS_OF_SEEMING_PLACES)}${anyOf(ENDINGS_OF_SEEMING_PLACES)}$|^${anyOf(OPENINGS_OF_NO_NAME)}`,
);
/** 水土保持率提升至77.6% is the rate, not its rise. */
const REACHED = new RegExp(
  `(?<=${anyOf(ENDINGS_OF_RATES)})${anyOf(VERBS_OF_MOVING_A_RATE)}[至到]${anyOf(WORDS_AFTER_到)}{0,2}$`,
);
const SUMMARY = new RegExp(`^${anyOf(OPENINGS_OF_A_SUM_UP)}`);
const PLANNED = new RegExp(
  [
    anyOf(WORDS_OF_A_TARGET),
    '(?<!稳)预期',
    // 五年计划, 计划生育 and 支持计划， are names.
    '(?<!五年)计划(?!实施|[书的外内入，。；、”）]|生育)',
    `将${anyOf(VERBS_BEHIND_将)}`,
  ].join('|'),
  'g',
);
const isMeasured = isOneOf('duration', 'age', 'plain', 'score', 'temperature', 'doubling', 'multiple', 'storage');
const POINTS_AWAY = new RegExp(anyOf(WORDS_THAT_POINT_AWAY_TO_A_TIME));
/** 3个村和5个社区: what joins a figure to the next is no part of what it counts. */
const JOINS_ON = /[和与及等]{1,24}$/;
/** 300多, 300以上: words behind a figure that say how it is meant. */
const MORE = /^(?:[多余]|及?以[上下])/;
const THRESHOLD = /^及?以[上下]/;
const AS_A_BASE = new RegExp(`^${anyOf(WORDS_OF_A_BASE)}`);
const FIRST_CELL = /^\|?[ \t]*([^\t|]*)/;

/** What a paragraph says that its figures may refer to, each in order of place. */
interface Context {
  readonly text: string;
  readonly times: readonly TimeMention[];
  /** The times that are the figures' own: 比上年增长 names what is compared with, not when it was. */
  readonly ownTimes: readonly TimeMention[];
  /** Of these the ones that open a sentence. */
  readonly leading: readonly TimeMention[];
  readonly names: readonly { readonly start: number; readonly name: string }[];
  readonly plans: readonly { readonly start: number }[];
}

const OPENS_A_SENTENCE = '。；！？ \u3000';
/** 上年结转收入, 上年执行数: of what year it is, the name says, and not when the figure was. */
const isOfAName = (text: string, { end, key }: TimeMention): boolean =>
  key === '去年' && NAMES_WITH_A_YEAR.some((name) => text.startsWith(name, end) || text.startsWith(name, end + 2));

function contextOf(reading: Reading): Context {
  const { text } = reading;
  const times = timesIn(reading);
  const ownTimes = times.filter((time) => !POINTS_AWAY.test(text.charAt(time.start - 1)) && !isOfAName(text, time));
  return {
    text,
    times,
    ownTimes,
    leading: ownTimes.filter(({ start }) => start === 0 || OPENS_A_SENTENCE.includes(text.charAt(start - 1))),
    names: allOf(NAME, text)
      .filter(([name]) => !NO_NAME.test(name))
      .map(({ index, 0: name }) => ({ start: index, name })),
    plans: Array.from(allOf(PLANNED, text), ({ index }) => ({ start: index })),
  };
}

function readFacts(reading: Reading): readonly Fact[] {
  const quantities = quantitiesOf(reading);
  if (quantities.length === 0) return [];
  const { text, sentences } = reading;
  const context = contextOf(reading);
  const row = reading.kind === 'row';
  const rowName = row ? content(firstOf(FIRST_CELL, text)?.[1] ?? '', text, [], 0) : '';
  const facts: Fact[] = [];
  let sentence = 0;
  for (const [i, quantity] of quantities.entries()) {
    if (isOfNothing(quantity, text)) continue;
    sentence = sentenceAt(sentences, quantity.start, sentence);
    const within = sentences[sentence] ?? { start: 0, end: text.length };
    // Of a range, 3至5个, both ends have the words before the first and those after the second.
    const low = lowEndOf(quantities, i);
    const leftEnd = (low ?? quantity).start;
    const clauseStart = Math.max(within.start, clauseStartBefore(text, leftEnd), endOfPrevious(quantities, i));
    const clauseEnd = clauseEndAfter(text, quantity.end);
    const right = text.slice(quantity.end, Math.min(startOfNext(quantities, i) ?? text.length, clauseEnd, within.end));
    const left = without(REACHED, text.slice(clauseStart, leftEnd), text);
    if (isOfOneCase(left)) continue;
    const isBase = isInPart(AS_A_BASE, right, text);
    const told = {
      quantity,
      reading,
      index: i,
      sentence,
      clauseStart,
      clauseEnd,
      // 在新建3所的基础上: 在 belongs to 基础上, and neither names anything.
      left: row ? rowName : nameBefore(isBase ? left.replace('在', '') : left, context, clauseStart, right),
      set: row ? '' : setIn(text, quantity, right, context),
      right: isBase ? '' : nameBehind(right, context, quantity.end),
      time: lastKey(context.ownTimes, within.start, quantity.start),
      paragraphTime: lentBefore(context, within.start),
      names: namesBetween(context, within.start, quantity.start),
    };
    const isSummary = row || isBase || sumsUp(text, within.start);
    const isOneOfColumns = row && quantities.some((one) => one !== quantity && one.dimension === quantity.dimension);
    const traits = (isSummary ? TRAITS.summary : 0) | (isOneOfColumns ? TRAITS.columns : 0);
    facts.push(new Fact(told, traitsOf(told, context, within.start) | traits));
  }
  return facts;
}

/** What is true of a fact in a sentence that starts at `sentenceStart`, but for its summing up. */
function traitsOf({ quantity, clauseStart, clauseEnd }: Told, { text, plans }: Context, sentenceStart: number): number {
  const { start, end } = quantity;
  return (
    (firstFrom(plans, sentenceStart) < firstFrom(plans, start) ? TRAITS.planned : 0) |
    (clauseEnd - end <= 1 && opensAt(text, clauseStart) ? TRAITS.whole : 0) |
    (isInPart(THRESHOLD, text.slice(end, end + 3), text) ? TRAITS.threshold : 0)
  );
}

/** How clauses open that speak of two things just named, or of one case among several. */
const OF_ONE_CASE: readonly string[] = [...WORDS_FOR_THE_TWO_JUST_NAMED, ...OPENINGS_OF_A_CONDITION];

/** 但是如按月收入的20%…: behind what turns the sentence the case is named as at its start. */
const isOfOneCase = (left: string): boolean => {
  const turn = left.startsWith('但') ? (left.charAt(1) === '是' ? 2 : 1) : 0;
  return OF_ONE_CASE.includes(left.slice(turn, turn + 2));
};

/** 几十, 3小时: figures that are not compared. */
const isOfNothing = (quantity: Quantity, text: string): boolean =>
  quantity.firmness === 'vague' ||
  (isMeasured(quantity.dimension) && !lasts(text, quantity)) ||
  isLabelled(quantity) ||
  pointsBack(text, quantity);

/** 3.2人户 at the start of a line: point 3, 2人户. No person is told in tenths. */
const isLabelled = ({ start, value, dimension }: Quantity): boolean =>
  start === 0 && value.exponent < 0 && (dimension === 'persons' || dimension.startsWith('count:'));

/** 犯前两款罪的: which passages are meant, and no number of things. */
const pointsBack = (text: string, { start, unit }: Quantity): boolean =>
  text.charAt(start - 1) === '前' &&
  CLASSIFIERS_OF_PASSAGES.includes(unit) &&
  !WORDS_OF_TIME_THAT_END_IN_前.includes(text.slice(start - 2, start));

/** What stands behind a figure that ends at `from`, as far as it names anything. */
const nameBehind = (right: string, { text, times }: Context, from: number): string =>
  without(MORE, without(JOINS_ON, content(right, text, times, from), text), text);

/** Whether the sentence that starts at `start` sums up what was said before. */
const sumsUp = (text: string, start: number): boolean => isInPart(SUMMARY, text.slice(start, start + 12), text);

const opensAt = (text: string, at: number): boolean => at === 0 || isBoundary(text.charAt(at - 1));

/** 共, 合计: all that stands before a figure in brackets behind what it counts. */
const ONLY_A_TOTAL = new RegExp(`^${anyOf(WORDS_OF_A_TOTAL)}(?:有|计)?$`);

/** 行动历时45天: a stretch of time that tells how long one thing took. */
const lasts = (text: string, { start, dimension }: Quantity): boolean =>
  dimension.startsWith('duration') && VERBS_OF_LASTING.includes(text.slice(Math.max(0, start - 2), start));
const UNDERTAKING = anyOf(ENDINGS_OF_UNDERTAKINGS);
/** 历时54天的整治行动: what took that long stands behind. */
const WHAT_LASTED = new RegExp(`^的([\\u4e00-\\u9fff]{1,12}?${UNDERTAKING})(?!${UNDERTAKING})`);

/** The words before a figure; of a total in brackets, 重点事项（共14项）, those before the brackets. */
function nameBefore(left: string, { text, times }: Context, clauseStart: number, right: string): string {
  const lasting = VERBS_OF_LASTING.find((verb) => left.endsWith(verb));
  if (lasting) {
    // 开展了为期45天的整治行动: whatever is done with it.
    const lasted = WHAT_LASTED.exec(right)?.[1] ?? '';
    if (lasted !== '' || left === lasting) return lasted + lasting;
  }
  const bracket = clauseStart - 1;
  if (text.charAt(bracket) === '”') return quotedBefore(text, bracket) + content(left, text, times, clauseStart);
  if (left.length > 4 || text.charAt(bracket) !== '（' || !ONLY_A_TOTAL.test(left))
    return content(left, text, times, clauseStart);
  const start = clauseStartBefore(text, bracket);
  return content(text.slice(start, bracket), text, times, start);
}

/** “百名红通人员”已到案: a name in quotation marks right before the words that lead to a figure is a part of what they name. */
function quotedBefore(text: string, end: number): string {
  const start = text.lastIndexOf('“', end);
  return start >= 0 && end - start <= LONGEST_QUOTED && end - start > SHORTEST_QUOTED ? text.slice(start + 1, end) : '';
}
const LONGEST_QUOTED = 14;
const SHORTEST_QUOTED = 4;

/** 这, 上述 right before a number, 全部, 均, 都 behind what it counts: the whole of a set that was named before. */
const ALL_OF_IT = new RegExp(`^的?([\\u4e00-\\u9fff]{3,12}?)(?:现?已经?)?${anyOf(WORDS_FOR_ALL_OF_A_SET)}`);

/** The name of the set that a figure says again. */
function setIn(text: string, { start, end, dimension }: Quantity, right: string, { times }: Context): string {
  if (!dimension.startsWith('count:') && dimension !== 'persons') return '';
  const before = text.slice(Math.max(0, start - 2), start);
  const points = WORDS_THAT_POINT_TO_A_SET.some((word) => before.endsWith(word));
  const isAll = right.includes('全') || right.includes('均') || right.includes('都');
  const all = isAll ? ALL_OF_IT.exec(right)?.[1] : undefined;
  if (all !== undefined) return content(all, text, times, end);
  return points ? content(right.slice(0, 4), text, times, end) : '';
}

/** The lower end of a range whose upper one is `quantities[index]`, where it is a quantity of its own; 七 in 七至十一人 is none. */
const lowEndOf = (quantities: readonly Quantity[], index: number): Quantity | undefined =>
  quantities[index]?.range === 'to' && quantities[index - 1]?.range === 'from' ? quantities[index - 1] : undefined;

/** Where the quantity before `quantities[index]` ends; 0 where the two are one range. */
function endOfPrevious(quantities: readonly Quantity[], index: number): number {
  const previous = quantities[index - 1];
  return !previous || previous.range === 'from' ? 0 : previous.end;
}

/** Where the next quantity begins that is no small numeral inside a name, as 三 in 县乡村三级网络. */
function startOfNext(quantities: readonly Quantity[], index: number): number | undefined {
  return quantities
    .slice(index + 1, index + 9)
    .find((next) => !next.han || next.value.digits > 9n || next.value.exponent > 0)?.start;
}

/** How far a clause is followed to the left, and to the right: more names nothing. */
const FAR_LEFT = 60;
const FAR_RIGHT = 24;
/** 水质优良（Ⅰ～Ⅲ类）断面比例: a note in brackets does not part what it explains from what follows. */
const NOTE = /[\u4e00-\u9fff]（[^（）。；]{1,24}）[^，。；：、（）]{0,20}$/;

function clauseStartBefore(text: string, at: number): number {
  const note = mayHave(NOTE, text) ? NOTE.exec(text.slice(Math.max(0, at - 50), at)) : null;
  let start = note ? at - (note[0].length - 1) : at;
  while (start > 0 && start > at - FAR_LEFT && !isBoundary(text.charAt(start - 1))) start--;
  return start;
}

function clauseEndAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + FAR_RIGHT && !isBoundary(text.charAt(end))) end++;
  return end;
}

/** The time that earlier sentences lend to one at `start`: one that opened a sentence (2024年，…), else the last. */
const lentBefore = ({ leading, ownTimes }: Context, start: number): string =>
  lastKey(leading, 0, start) || lastKey(ownTimes, 0, start);

/** Key of the last time between `from` and `to`; empty when there is none. */
function lastKey(times: readonly TimeMention[], from: number, to: number): string {
  for (let i = firstFrom(times, to) - 1; ; i--) {
    const time = times[i];
    if (!time || time.start < from) return '';
    if (time.end > to) continue;
    // 2008年，…，而同期市场下跌65点: the time named before.
    return (time.key === SAME_TIME && lastKey(times, from, time.start)) || time.key;
  }
}

const SAME_TIME = '同期';

/** More names than a sentence has; it keeps a text without stops cheap. */
const MOST_NAMES = 24;
const NO_NAMES: readonly string[] = [];

function namesBetween({ names }: Context, from: number, to: number): readonly string[] {
  const end = firstFrom(names, to);
  const first = Math.max(firstFrom(names, from), end - MOST_NAMES);
  return first < end ? names.slice(first, end).map(({ name }) => name) : NO_NAMES;
}

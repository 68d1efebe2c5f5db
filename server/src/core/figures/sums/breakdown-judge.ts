/**
 * Whether figures after a total must make it up: why a sum that does not come out is held against its writer. The words have
 * to leave nothing out (男/女, 其余, a colon), or a part has to be more than its whole, or one digit has to explain the miss.
 */
import { guarded } from '../../norms/guards';
import { anyOf } from '../../norms/lexicon';
import {
  areClassified,
  areUsuallyAll,
  dividesBy,
  type Division,
  divisionOf,
  REMAINDER,
  TRAIT,
} from '../../norms/partitions';
import {
  NAMES_OF_WHAT_IS_COMPARED,
  VERBS_OF_MAKING_UP,
  VERBS_OF_PARTING,
  WORDS_OF_A_REMARK_ON_PARTS,
  WORDS_OF_CONTENTS,
  WORDS_OF_SOME_PARTS,
  WORDS_THAT_LEAVE_A_LIST_OPEN,
} from '../../norms/words/wholes-and-parts';
import { absolute, compare, type Decimal, subtract } from '../../reading/numerals/decimal';
import { isSlip } from '../../reading/numerals/slip';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Reading } from '../../reading/reading';
import { adjoins } from './adjoining';
import { isArticle, isAverage, isLimit, type Mention, namesWhich, quantitiesIn, sumOf } from './mentions';
import { wholeOnTheWay } from './left-over';
import { areNearlyAll, exclusivePrefix, isOver, namesOf, withoutSiblings } from './more-than-whole';
import { BRINGS_A_PART_IN, tooLargePart } from './part-too-large';
import { agrees, isDefinite, isWithin, overflows, remainderFor, significantDigits, type Sum, valueOf } from './sum';

const OPEN_END = new RegExp(anyOf(WORDS_THAT_LEAVE_A_LIST_OPEN));
const SOME_PARTS = anyOf(WORDS_OF_SOME_PARTS);
/** 其中A100人，含B1人，其余20人: some of these say what another one holds. */
const HOLDS_ANOTHER = new RegExp(`${SOME_PARTS}|含`);
/** Between the parts of a closed list nothing is compared, and no part is taken apart. */
const NO_PLAIN_PART = new RegExp(`${SOME_PARTS}|比|占`);
const MAKES_UP = new RegExp(anyOf(VERBS_OF_MAKING_UP));
/** 其中, 包括, 包含: what follows may not be all there is, but is no more. */
const LEADS_TO_SOME = new RegExp(`^${anyOf([...WORDS_OF_SOME_PARTS, ...WORDS_OF_CONTENTS])}$`);

/** Words that introduce parts: 其中, 分别是, ： …, in clean offsets. */
export interface Marker {
  readonly at: number;
  readonly word: string;
  readonly sentence: number;
  /** Where what it introduces ends: the sentence, or the closing bracket. */
  readonly end: number;
}

/** A total, and the figures round the marker behind it. */
export interface Breakdown {
  readonly marker: Marker;
  readonly total: Mention;
  /** The figures after the marker that could be parts of the total. */
  readonly column: readonly Mention[];
  /** Those of them that make up no other total. */
  readonly parts: readonly Mention[];
  /** All figures in the marker's reach. */
  readonly after: readonly Mention[];
  /** The figures before the marker, the nearest first. */
  readonly heads: readonly Mention[];
  readonly reading: Reading;
}

/** The sum that is wrong, if the words leave no doubt: of all figures behind the marker, or of its first list alone. */
export function judge(breakdown: Breakdown): Sum | undefined {
  const first = firstList(breakdown);
  const sum = judgeList(breakdown);
  if (sum || first.length === breakdown.column.length) return sum;
  return judgeList({ ...breakdown, column: first, parts: breakdown.parts.filter((part) => first.includes(part)) });
}

/** The figures before the first one behind which a list `ends`. */
function upTo(column: readonly Mention[], ends: (index: number) => boolean): readonly Mention[] {
  const end = column.findIndex((_, i) => ends(i));
  return end < 0 ? column : column.slice(0, end);
}

/** 沿河120亩、沿路98亩，修剪640株、育苗30亩: a list whose parts stand behind 、 ends at the comma. */
function firstList({ column, reading: { text } }: Breakdown): readonly Mention[] {
  const between = (i: number): string => text.slice(column[i - 1]?.quantity.end, column[i]?.quantity.start);
  // 城镇25.9万人，乡村30.6万人；年平均人口56.1万人
  if (!/^[^，。；：、]{0,8}、[^，。；]*$/.test(between(1)))
    return upTo(column, (i) => i > 1 && /[。；]/.test(between(i)));
  return upTo(column, (i) => i > 1 && /[，。；]/.test(between(i)));
}

/** 结余61万元（收入121万元，支出60万元）: the total is what one of two leaves of the other. */
function isDifference({ total: { quantity: total }, column }: Breakdown): boolean {
  const [first, second, third] = column;
  if (!first || !second || third) return false;
  const off = absolute(subtract(subtract(first.quantity.value, second.quantity.value), total.value));
  return compare(first.quantity.value, total.value) > 0 && compare(off, total.step) <= 0;
}

/** 两条机制：承重的两条……，两条都有……: each of them is as many as the whole, and is the whole. */
const isWholeAgain = ({ total, column }: Breakdown): boolean =>
  column.length > 1 && column.every(({ quantity }) => compare(quantity.value, total.quantity.value) === 0);

/** 441份（2020年：376份，2019年：320份）: what it was in other years, unless the whole is one of several years. */
const isOfOtherYears = ({ total, column }: Breakdown): boolean =>
  column.length > 1 && column.every(({ gap }) => YEAR_ALONE.test(gap)) && !OVER_YEARS.test(total.gap);
const YEAR_ALONE = /^[（，、；]\d{4}年[：:]?$/;
const OVER_YEARS = /[共计]|[两二三四五六七八九十\d]年/;

/** 五个“坚定不移”：对于三个疑问，用五个“坚定不移”作答: a part that bears the whole's name is the whole, said again. */
function isNamedAgain({ total, column, reading: { text } }: Breakdown): boolean {
  const name = NAME_BEHIND.exec(text.slice(total.quantity.end, total.quantity.end + LONGEST_NAME))?.[0];
  return name !== undefined && column.some(({ quantity }) => text.startsWith(name, quantity.end));
}
const NAME_BEHIND = /^“[^“”]{1,14}”/;
const LONGEST_NAME = 16;

/** What figures behind a whole may be beside its parts. */
const NO_PARTS: readonly ((breakdown: Breakdown) => boolean)[] = [
  (breakdown) => givesReasons(breakdown),
  (breakdown) => closesOnTheWay(breakdown),
  isNamedAgain,
  isDifference,
  isWholeAgain,
  isOfOtherYears,
];

function judgeList(breakdown: Breakdown): Sum | undefined {
  const { total, parts, column } = breakdown;
  if ([total, ...column].some(isNoPart) || NO_PARTS.some((holds) => holds(breakdown))) return undefined;
  const isWhole = areAllParts(breakdown);
  const divided = isWhole ? closedDivision(parts, total) : undefined;
  if (divided) return sumOf('breakdown', total, divided, 'closed');
  const adjacent = adjoins(total, breakdown.heads[0], breakdown.reading.text, breakdown.marker.at);
  const tooLarge = adjacent ? tooLargePart(breakdown) : undefined;
  if (tooLarge) return sumOf('breakdown', total, [tooLarge], 'exceeds');
  if (!isWhole || parts.slice(1).some((part) => HOLDS_ANOTHER.test(part.gap))) return undefined;
  const closed = closedList(breakdown);
  if (closed || !adjacent) return closed ?? kindsOfTheOnly(breakdown);
  // What all parts do not exceed some of them do not.
  const series = overflows(quantitiesIn(parts), total.quantity) ? exclusivePrefix(parts) : [];
  if (series.length >= 2 && overflows(quantitiesIn(series), total.quantity))
    return sumOf('breakdown', total, series, 'closed');
  const slipped = [parts, firstClause(parts)].find((list) => isSlipOf(total, list));
  if (slipped) return sumOf('breakdown', total, slipped, 'slip');
  return fillsItsBrackets(breakdown) ? inBrackets(total, parts) : someParts(breakdown);
}

/** 文旅项目14个，总投资23.6亿元。其中续建9个、新建6个: what is told in between is of another sort, and the kinds exclude one another. */
function kindsOfTheOnly(breakdown: Breakdown): Sum | undefined {
  const { marker, total, parts, heads } = breakdown;
  if (marker.word !== '其中' || parts.length < 2 || total.role !== 'level') return undefined;
  if (heads.some((head) => head !== total && head.quantity.dimension === total.quantity.dimension)) return undefined;
  const areKinds = exclusivePrefix(parts).length === parts.length;
  return (areKinds && overflows(quantitiesIn(parts), total.quantity)) ||
    isShortOfUsual(total, parts) ||
    (areNearlyAll(total, parts) && endsThere(breakdown))
    ? sumOf('breakdown', total, parts, 'usual')
    : undefined;
}

/** Behind 其中 parts may be left out: more than the whole they are not, nor a little less when they look like all there are. */
function someParts(breakdown: Breakdown): Sum | undefined {
  const { marker, total, parts } = breakdown;
  if (!LEADS_TO_SOME.test(marker.word)) return undefined;
  const own = withoutSiblings(parts, breakdown.after);
  if (isOver(total, own)) return sumOf('breakdown', total, own, 'over');
  if (marker.word !== '其中') return undefined;
  return isShortOfUsual(total, parts) || (areNearlyAll(total, parts) && endsThere(breakdown))
    ? sumOf('breakdown', total, parts, 'usual')
    : undefined;
}

const ENDS = /^[^，。；：、（）]{0,10}(?:[。；）]|，(?!其他|其它|其余|另|剩)[^，。；]{3})/;
const GOES_ON_BEHIND_COMMA = /^[^，。；：、（）]{0,10}，/;

/** Whether the list of parts is over: its sentence or bracket is, or, of parts behind 、, its clause. A line may break off in it. */
function endsThere({ parts, after, reading: { text } }: Breakdown): boolean {
  const last = parts.at(-1);
  if (!last) return false;
  const next = after[after.indexOf(last) + 1];
  if (!next) return ENDS.test(text.slice(last.quantity.end, last.quantity.end + 16));
  const behind = text.slice(last.quantity.end, next.quantity.start);
  const areTight = parts.slice(1).every(({ gap }) => gap.includes('、'));
  return /[；）]/.test(behind) || (areTight && GOES_ON_BEHIND_COMMA.test(behind));
}

/** The sum of parts that the words close: with what is left, or in a list that is all there is. */
function closedList(breakdown: Breakdown): Sum | undefined {
  const { total, parts } = breakdown;
  const closed = upToRemainder(breakdown) ?? (isClosedList(breakdown, isRightBehind) ? parts : undefined);
  if (closed) return sumOf('breakdown', total, closed, 'closed');
  return isClosedList(breakdown, isHeldBy) ? sumOf('breakdown', total, parts, 'usual') : undefined;
}

/** 小区68个，其中老旧小区41个；物业服务小区52个，其余16个: what is left closes a list that begins later. */
const closesOnTheWay = ({ total, parts }: Breakdown): boolean =>
  parts.some(({ head }) => REMAINDER.test(head)) &&
  (wholeOnTheWay([total, ...parts])?.parts.length ?? parts.length) < parts.length;

/** 22名股东，前3大股东…，另2名…，其余17名: some were told of by their rank. 减少860万元，主要原因：一是存款减少388万元，二是其他资金减少470万元: reasons are told that matter, and not all. */
const givesReasons = ({ marker, total, reading: { text } }: Breakdown): boolean =>
  GIVES_REASONS.test(text.slice(total.quantity.end, marker.at + marker.word.length));
const GIVES_REASONS = /原因|主要[是系因]|由于|[，、]前[\d二两三四五六七八九十]{1,2}[大名位家]/;

/** 12个项目（居住5个、公共6个）: brackets that hold nothing but names with their figures. */
function fillsItsBrackets({ marker, total, parts, after, reading: { text } }: Breakdown): boolean {
  const last = parts.at(-1);
  if (marker.word !== '（' || !last || parts.length < 2 || after.length !== parts.length) return false;
  if (text.charAt(marker.end) !== '）' || last.quantity.end !== marker.end || total.role !== 'level') return false;
  return parts.every(
    ({ quantity, gap, lead, role }, i) =>
      role === 'level' &&
      quantity.unit === total.quantity.unit &&
      NAME_IN_BRACKETS.test(lead) &&
      (i === 0 || gap === `${gap.charAt(0)}${lead}`),
  );
}

const NAME_IN_BRACKETS = new RegExp(
  `^(?!${SOME_PARTS}|${anyOf(WORDS_OF_A_REMARK_ON_PARTS)}|${guarded(NAMES_OF_WHAT_IS_COMPARED)})[\\u4e00-\\u9fff“”A-Za-z]{1,10}$`,
);

/**
 * Brackets tell as a rule all that there is, but need not: 获奖作品20件（一等奖2件、二等奖5件） names the best. Of traits one may have
 * two; 21个（首次评审13个，复审7个，变更1个） are kinds that are told in full.
 */
function inBrackets(total: Mention, parts: readonly Mention[]): Sum | undefined {
  if (areNearlyAll(total, parts)) return sumOf('breakdown', total, parts, 'usual');
  if (parts.some(({ lead }) => TRAIT.test(lead))) return undefined;
  if (overflows(quantitiesIn(parts), total.quantity)) return sumOf('breakdown', total, parts, 'over');
  return isWithin(10n, total.quantity, quantitiesIn(parts)) ? sumOf('breakdown', total, parts, 'usual') : undefined;
}

/** 30个，其中新建20个、续建7个: kinds that are told in one breath when they are all there are, and are not. */
function isShortOfUsual(total: Mention, parts: readonly Mention[]): boolean {
  return (
    (areClassified(namesOf(parts)) ||
      (areUsuallyAll(namesOf(parts)) && parts.slice(1).every(({ gap }) => gap.includes('、')))) &&
    total.quantity.firmness === 'exact' &&
    parts.every((part) => part.role === 'level' && !OPEN_END.test(part.trail)) &&
    agrees(total.quantity, quantitiesIn(parts)) === false
  );
}

/** 其中中心城区各抽查4个项目: what each one gets. */
const EACH = /[^，。；]各(?:自|至少)?[^，。；类种项级个]{0,2}$/;

/** 一个, 三十日内, 前5项, -25万元, 各4个: figures that nothing adds up to, nor adds up, or that make the others exceed their whole. */
const isNoPart = (mention: Mention): boolean =>
  isArticle(mention) ||
  isLimit(mention) ||
  namesWhich(mention) ||
  (mention.gap.includes('各') && EACH.test(mention.gap)) ||
  mention.quantity.value.digits < 0n;

/** Whether all figures behind the marker can be parts of the total. */
function areAllParts({ total, column, parts }: Breakdown): boolean {
  return (
    parts.length === column.length &&
    parts.length > 0 &&
    parts.every((part) => isDefinite(part.quantity) && part.per === total.per && !isAverage(part))
  );
}

/** The parts up to the one that says what is left (其余20人), when it is left of this total. */
function upToRemainder({ total, parts, heads }: Breakdown): readonly Mention[] | undefined {
  const index = parts.findIndex((part) => REMAINDER.test(part.head));
  const remainder = parts[index];
  if (index < 1 || !remainder) return undefined;
  // 120人，其中在编100人，其中女60人；其余20人: the rest may be left of an earlier figure, beside this total.
  const isLeftOfOther = heads.some((head) => agrees(head.quantity, [total.quantity, remainder.quantity]));
  // 职工36人，其中党员21人，本科30人，其他6人: one may be both, and what is left is left of the last.
  const mayOverlap = index > 1 && parts.slice(0, index).some((part) => TRAIT.test(part.head + part.trail));
  const listed = parts.slice(0, index + 1);
  if (isLeftOfOther) return undefined;
  return mayOverlap && overflows(quantitiesIn(listed), total.quantity) && !isOneSlip(total, listed)
    ? undefined
    : listed;
}

/** Amounts that one wrong digit explains are told twice of nobody, whatever their names: 支持小微企业0.87亿元、其他0.4亿元. */
const isOneSlip = (total: Mention, parts: readonly Mention[]): boolean =>
  total.quantity.dimension === 'money' && isSlip(total.quantity.value, valueOf(quantitiesIn(parts)));

/** The parts that name every member of one division (中央/地方), when the whole can be divided so. */
export function closedDivision(
  parts: readonly Mention[],
  total: Mention,
  bare = false,
): readonly Mention[] | undefined {
  for (const size of [2, 3]) {
    if (parts.length < size) continue;
    const group = parts.slice(0, size);
    const division = divisionOf(group.map(({ head }) => head)) ?? divisionOf(group.map(({ trail }) => trail));
    if (!division || !dividesBy(total.subject, division) || group.at(-1)?.trail.startsWith('等')) continue;
    // Heads that differ in more than the division (城镇居民参保, 农村低保) need a slip to be held together, and a marker.
    const isAlike = similar(group.map(({ head }) => strip(head, division)));
    if (isAlike || (!bare && isMiswritten(total, group))) return group;
  }
  return undefined;
}

function isMiswritten(total: Mention, parts: readonly Mention[]): boolean {
  const quantities = quantitiesIn(parts);
  const whole = total.quantity.value;
  return (
    isSlip(whole, valueOf(quantities)) ||
    quantities.some((part) => isSlip(part.value, remainderFor(part, whole, quantities)))
  );
}

function strip(head: string, { members }: Division): string {
  return members.reduce((text, member) => text.replace(member, ''), head);
}

/** Whether the heads say the same but for the division: nothing is left of one, or what is left shares its words. */
function similar(rests: readonly string[]): boolean {
  if (rests.includes('')) return rests.every((rest) => rest.length <= 6);
  const [first = '', ...others] = rests;
  const size = rests.every((rest) => rest.length <= 4) ? 1 : 2;
  const runs = Array.from({ length: Math.max(0, first.length - size + 1) }, (_, i) => first.slice(i, i + size));
  return others.every((other) => runs.some((run) => other.includes(run)));
}

/** A list that the words close: 12次：党委会5次、镇长会6次; 由A 1名、B 8名组成; 分别是A 3个、B 4个. */
function isClosedList(
  { marker, total, parts, after, reading: { text } }: Breakdown,
  leads: (between: string, total: Mention, parts: readonly Mention[]) => boolean,
): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!/^(?:：|分别[为是有]|，(?:主要)?由)$/.test(marker.word) || total.role !== 'level') return false;
  if (!first || !last || parts.length < 2 || after.length !== parts.length) return false;
  const between = text.slice(total.quantity.end, marker.at);
  if (!leads(between, total, parts)) return false;
  if (NO_PLAIN_PART.test(text.slice(marker.at + marker.word.length, last.quantity.end))) return false;
  if (OPEN_END.test(text.slice(first.quantity.start, marker.end).slice(0, 200))) return false;
  // 8个通道：8个芯片对应8个通道: what no mark parts is no list.
  if (!parts.slice(1).every(({ gap }) => /[，、；和及]/.test(gap))) return false;
  if (marker.word.endsWith('由')) return MAKES_UP.test(text.slice(last.quantity.end, last.quantity.end + 12));
  return parts.every((part) => part.head !== '' || part.trail.length >= 2);
}

/** Nothing but what is counted stands between the whole and the list; （其中：党员30人、女职工20人） leaves others out. */
const isRightBehind = (between: string): boolean =>
  /^[^，。；：、]{0,10}[，。]?即?$/.test(between) && !BRINGS_A_PART_IN.test(between);

/** 甲楼31套，位于城东，包含房源：A 4套、B 27套: what the colon opens is what the whole holds, whatever is told of it in between. */
const isHeldBy = (between: string, total: Mention, parts: readonly Mention[]): boolean =>
  HOLDS.test(between) &&
  parts.every(({ quantity, gap }, i) => quantity.unit === total.quantity.unit && (i === 0 || gap.startsWith('、')));
const HOLDS = new RegExp(`^[^。；：]{0,60}，${anyOf(VERBS_OF_PARTING)}[^，。；：、\\d]{0,4}$`);

/** 受理1860件，其中电话1120件、线上740件；已办结1788件，其余72件: the parts up to ；, behind which the whole may be divided anew. */
function firstClause(parts: readonly Mention[]): readonly Mention[] {
  const end = parts.findIndex(({ gap }, i) => i > 0 && gap.includes('；'));
  return end < 0 ? parts : parts.slice(0, end);
}

/** Open lists: only figures long enough that one wrong digit is no coincidence. */
function isSlipOf(total: Mention, parts: readonly Mention[]): boolean {
  if (parts.length < 2 || parts.some((part) => OPEN_END.test(part.trail))) return false;
  const isLong = ({ quantity }: Mention): boolean => significantDigits(quantity.value) >= 3;
  const quantities = quantitiesIn(parts);
  const whole = total.quantity.value;
  if (!isLong(total)) return significantDigits(whole) === 2 && isRoundSlip(whole, quantities);
  return (
    isSlip(whole, valueOf(quantities)) ||
    parts.some((part) => isLong(part) && isSlip(part.quantity.value, remainderFor(part.quantity, whole, quantities)))
  );
}

/** 9700万元，其中8220万元、780万元: parts that are not round, and together are, as their whole is. That is no coincidence either. */
function isRoundSlip(whole: Decimal, parts: readonly Quantity[]): boolean {
  const together = valueOf(parts);
  const place = placeOf(whole);
  return placeOf(together) >= place && parts.every(({ value }) => placeOf(value) < place) && isSlip(whole, together);
}

/** The power of ten that the last digit of a value stands for, noughts aside: 1 of 850, 0 of 83. */
function placeOf({ digits, exponent }: Decimal): number {
  const written = digits.toString();
  let noughts = 0;
  while (noughts < written.length - 1 && written.charAt(written.length - 1 - noughts) === '0') noughts++;
  return exponent + noughts;
}

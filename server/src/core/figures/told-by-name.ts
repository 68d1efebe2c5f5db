/**
 * Counts that come back to what was counted before, and bring another number: 走访27家经营主体 …, 所走访的29家经营主体; 组建队伍28支 …,
 * 26支队伍全员待命; 全镇14个行政村, 全镇15个行政村. The words beside such figures are not the same, but the one is named by the other:
 * by the deed that counted it, by all of a set, by its name across the number, or by the area that has so many.
 */
import {
  DEEDS_BY_OTHER_NAMES,
  NEGATIONS_OF_A_DEED,
  VERBS_OF_SETTING_UP,
  VERBS_OF_AN_AREA_THAT_HAS,
  WORDS_BEHIND_A_WHOLE_SET,
  WORDS_BEHIND_ALL_OF_AN_AREA,
  WORDS_THAT_BEGIN_WITH_中,
} from '../norms/words/owners';
import { WORDS_OF_A_TARGET, WORDS_ROUND_ANY_FIGURE, WORDS_THAT_ONLY_BRING_IN } from '../norms/words/facts';
import { AREAS_AND_BODIES } from '../norms/words/scope';
import { isHan } from '../reading/characters';
import { compare, type Decimal, decimal, multiply } from '../reading/numerals/decimal';
import { isTellingSlip } from '../reading/numerals/slip';
import { agree } from '../reading/quantities/agree';
import type { Reading } from '../reading/reading';
import { tallied } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { sharedEnding } from '../text/shared-ending';
import { foundIn, groupedBy } from './fact-groups';
import { nothingParts, type NearPair, placesOf } from './near-values';
import { content } from './quantities/content';
import type { Fact } from './quantities/fact';
import { factsOf } from './quantities/facts';
import { timesIn } from './quantities/times';
import { roleOf } from './roles';
import { areEqual } from './shelves';
import { isNormative } from './statements';

/** Figures that come back to something, each with the one that told it. */
type Pairs = readonly (readonly [again: Fact, told: Fact])[];

/** What more facts than this have is a word of the draft, not one thing. */
const MOST = 24;

/** The figures of `report` that come back to what was counted and bring another number, in order of place, each with the other. */
export function againPairsOf(report: Report): readonly NearPair[] {
  const found = [...foundIn(tallied(report, BY_NAME), pairsIn)].flat();
  if (found.length === 0 || isNormative(report)) return [];
  const placed = placesOf(report, new Set(found.flat()));
  const places = new Map(placed.map((one, i) => [one.fact, i]));
  const mayBeOne = nothingParts(report);
  // Groups are in no order: the first that is told and may be one is taken wherever it lies.
  const firsts = new Map<number, number>();
  for (const both of found) {
    const [i = 0, k = 0] = both.map((fact) => places.get(fact) ?? 0).sort((x, y) => x - y);
    const [earlier, later] = [placed[i], placed[k]];
    if (earlier && later && i < (firsts.get(k) ?? k) && mayBeOne(earlier, later)) firsts.set(k, i);
  }
  return [...firsts]
    .sort(([x], [y]) => x - y)
    .flatMap(([k, i]) => {
      const [later, earlier] = [placed[k], placed[i]];
      return later && earlier ? [[later, earlier] as const] : [];
    });
}

/** Counts by the first two letters of what they count, where that stands behind, or else its last two. */
const BY_NAME = groupedBy<Pairs>((reading: Reading) =>
  reading.kind === 'row'
    ? []
    : factsOf(reading).flatMap((fact) => (isCount(fact) ? [[fact, keysOf(fact)] as const] : [])),
);

function isCount({ quantity: { dimension, firmness, range, value } }: Fact): boolean {
  const isOfThings = dimension.startsWith('person') || dimension.startsWith('count:');
  return isOfThings && firmness === 'exact' && !range && value.exponent >= 0 && value.digits > 1n;
}

function keysOf(fact: Fact): readonly string[] {
  const { left, quantity } = fact;
  const behind = thingBehind(fact).slice(0, 2);
  // Of what ends the words before a figure, the first two letters of a thing of two to six.
  const things = behind === '' ? THINGS_AT_THE_END.map((at) => left.slice(at).slice(0, 2)) : [behind];
  const area = areaOf(fact);
  return things.flatMap((thing) => {
    if (thing.length < 2) return [];
    const key = `${quantity.dimension} ${thing}`;
    return area === '' ? [key] : [key, `${key} ${area}`];
  });
}

const THINGS_AT_THE_END = [-2, -3, -4, -5, -6];

const LONGEST_THING = 10;
/** What stands right behind a count and may be what it counts. */
function thingBehind({ reading: { text }, quantity: { end }, right }: Fact): string {
  if (right === '') return '';
  let to = end;
  while (to < end + LONGEST_THING && isHan(text.charCodeAt(to))) to++;
  return to - end < 2 ? '' : text.slice(end, to);
}

function pairsIn(facts: readonly Fact[]): Pairs | undefined {
  if (facts.length > MOST || facts.every(({ quantity }) => facts[0] && areEqual(quantity, facts[0].quantity)))
    return undefined;
  const pairs = facts.flatMap((again) => {
    const told = facts.filter((other) => other !== again && isToldOf(again, other));
    const [first] = told;
    // Of two values that were told before, the one is no slip of the other: they are of two things, or add up.
    if (!first || told.some(({ quantity }) => !areEqual(quantity, first.quantity))) return [];
    if (agree(again.quantity, first.quantity)) return [];
    return isNear(again.quantity.value, first.quantity.value) ? told.map((one) => [again, one] as const) : [];
  });
  return pairs.length > 0 ? pairs : undefined;
}

/** Whether one value may be the other after a slip or a change in one place alone. */
function isNear(a: Decimal, b: Decimal): boolean {
  const [low, high] = [a, b].sort(compare) as [Decimal, Decimal];
  return compare(low, high) < 0 && (compare(multiply(high, FOUR), multiply(low, FIVE)) <= 0 || isTellingSlip(a, b));
}
const [FOUR, FIVE] = [decimal(4n), decimal(5n)];

/** Whether `again` is named by what `told` tells. */
function isToldOf(again: Fact, told: Fact): boolean {
  if (again.reading === told.reading && again.sentence === told.sentence) return false;
  const isNamed =
    areOfOneArea(again, told) ||
    isNamedByItsDeed(again, told) ||
    isAllOfASet(again, told) ||
    isNamedAcross(again, told) ||
    isNamedAlone(again, told);
  return isNamed && roleOf(again) === '' && roleOf(told) === '';
}

/** 走访27家经营主体, and elsewhere 所走访的29家经营主体: the deed that counted them names them. */
function isNamedByItsDeed(again: Fact, told: Fact): boolean {
  const deed = deedOf(again);
  if (deed === '' || !sharesThing(again, told) || PLANS.some((word) => clauseBefore(again).includes(word)))
    return false;
  const window = clauseBefore(told);
  if (!(DEEDS_BY_OTHER_NAMES.find((names) => names.includes(deed)) ?? [deed]).some((one) => window.includes(one)))
    return false;
  const { reading, clauseStart, quantity } = again;
  const from = quantity.start - deed.length - 1;
  const owner = content(reading.text.slice(clauseStart, from), reading.text, timesIn(reading), clauseStart).replace(
    ONLY_POINTS,
    '',
  );
  return owner.length < 2 || told.reading.text.includes(owner.slice(0, 2));
}
const PLANS: readonly string[] = [...WORDS_OF_A_TARGET, '计划'];
const ONLY_POINTS = /^[对针就所此本次这在按照将以各]{1,8}|[所中已经共]{1,3}$/g;

/** 走访 of 所走访的29家; empty where nothing or something not done stands there. */
function deedOf({ reading: { text }, quantity: { start } }: Fact): string {
  if (text.charAt(start - 1) !== '的') return '';
  const deed = text.slice(Math.max(0, start - 3), start - 1);
  const isWord = deed.length === 2 && isHan(deed.charCodeAt(0)) && isHan(deed.charCodeAt(1));
  return isWord && !NEGATIONS_OF_A_DEED.includes(text.charAt(start - 4)) ? deed : '';
}

/** Whether what `again` counts is what `told` does. */
function sharesThing(again: Fact, told: Fact): boolean {
  const thing = thingBehind(again).slice(0, 2);
  return thing !== '' && (thingBehind(told).startsWith(thing) || (told.right === '' && told.left.endsWith(thing)));
}

/** The text of a clause before its figure, over the items of a list. */
function clauseBefore({ reading: { text }, sentenceStart, quantity: { start } }: Fact): string {
  let from = start;
  while (from > sentenceStart && from > start - FAR && !MARKS.includes(text.charAt(from - 1))) from--;
  return text.slice(from, start);
}
const FAR = 40;
const MARKS = '，；：（）';

/** 组建队伍28支, and elsewhere 26支队伍全员待命: all of the set are meant. */
function isAllOfASet(again: Fact, told: Fact): boolean {
  if (again.left !== '') return false;
  const thing = sharedThing(again, told);
  if (thing.length < 3) return false;
  const behind = again.reading.text.slice(again.quantity.end + thing.length, again.quantity.end + thing.length + 2);
  if (behind.startsWith('中')) return !WORDS_THAT_BEGIN_WITH_中.includes(behind);
  return WORDS_BEHIND_A_WHOLE_SET.some((word) => behind.startsWith(word));
}

/** The longest text that stands behind the one figure and ends what stands before the other. */
function sharedThing(again: Fact, told: Fact): string {
  const behind = thingBehind(again);
  if (told.right !== '') return '';
  for (let length = behind.length; length > 1; length--)
    if (told.left.endsWith(behind.slice(0, length))) return behind.slice(0, length);
  return '';
}

/** 医共体成员单位14家, and elsewhere 医共体16家成员单位: the number stands within the name. */
function isNamedAcross(again: Fact, told: Fact): boolean {
  // 建成大棚58处 and 建成65处大棚 tell of two deeds.
  if (again.left.length < 2 || DEEDS.has(again.left.slice(-2))) return false;
  const thing = sharedThing(again, told);
  return thing.length > 1 && sharedEnding(again.left + thing, told.left) >= Math.max(thing.length + 2, LEAST_NAME);
}
const LEAST_NAME = 6;
const DEEDS: ReadonlySet<string> = new Set([
  ...WORDS_ROUND_ANY_FIGURE,
  ...WORDS_THAT_ONLY_BRING_IN,
  ...VERBS_OF_SETTING_UP,
]);

/**
 * 受访企业286家, and elsewhere 268家受访企业反映…: a name of its own that needs no verb. 组建应急队伍28支, and elsewhere
 * 26支应急队伍随时待命: what was set up is as many ever after.
 */
function isNamedAlone(again: Fact, told: Fact): boolean {
  if (again.left !== '') return false;
  const thing = sharedThing(again, told);
  if (thing.length < 3) return false;
  if (told.left === thing) return thing.length > 3;
  const before = told.left.slice(0, -thing.length);
  return VERBS_OF_SETTING_UP.some((verb) => before === verb);
}

/** 全镇14个行政村中…, 全镇15个行政村的…: one area has one number of them. */
function areOfOneArea(a: Fact, b: Fact): boolean {
  const area = areaOf(a);
  if (area === '' || area !== areaOf(b)) return false;
  const [one, other] = [thingBehind(a) || a.left, thingBehind(b) || b.left];
  let alike = 0;
  while (alike < one.length && one.charAt(alike) === other.charAt(alike)) alike++;
  return (
    alike >= 2 && [a, b].every((fact) => (fact.right === '' ? fact.left.length === alike : endsThere(fact, alike)))
  );
}

function endsThere({ reading: { text }, quantity: { end } }: Fact, length: number): boolean {
  const behind = text.slice(end + length, end + length + 2);
  return behind === '' || WORDS_BEHIND_ALL_OF_AN_AREA.some((word) => behind.startsWith(word));
}

/** The area that a count is said of right before it, or with what it counts between: 镇 of 全镇共有15个, 全镇共有行政村15个. */
function areaOf({ reading: { text }, clauseStart, quantity: { start }, left, right }: Fact): string {
  const to = right === '' && text.slice(0, start).endsWith(left) ? start - left.length : start;
  const before = text.slice(Math.max(clauseStart, to - 5), to);
  if (!before.includes('全') && !before.includes('我') && !before.includes('本')) return '';
  const verb = VERBS_OF_AN_AREA_THAT_HAS.find((one) => before.endsWith(one)) ?? '';
  const whole = before.slice(0, before.length - verb.length);
  return (
    AREAS_AND_BODIES.find((area) => whole.endsWith(area) && '全我本'.includes(whole.at(-1 - area.length) ?? '\n')) ?? ''
  );
}

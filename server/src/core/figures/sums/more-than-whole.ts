/** Parts that are together more than their whole, or a little less: kinds that exclude one another, as far as their names tell. */
import { anyOf } from '../../norms/lexicon';
import { WORDS_THAT_LEAVE_A_LIST_OPEN } from '../../norms/words/wholes-and-parts';
import { areExclusive, areUsuallyAll, TRAIT, TRAIT_OF_ANYTHING } from '../../norms/partitions';
import { KINDS_OF_WORK } from '../../norms/words/verbs-of-outcome';
import type { Quantity } from '../../reading/quantities/quantity';
import { type Mention, quantitiesIn } from './mentions';
import { agrees, isWithin, overflows } from './sum';

/** What each part is called, before its figure or, where all are named so, behind it: 7场少儿讲座、6场老年讲座. */
export function namesOf(parts: readonly Mention[]): readonly string[] {
  const areNamedBehind = parts.every(({ head, trail }) => head === parts[0]?.head && trail.length >= 2);
  return parts.map(({ head, trail }) => (areNamedBehind || head === '' ? trail : head));
}

/** 新建22公里、改造提升18公里、修复12公里: what is done to a stretch is done once. */
const KIND_OF_WORK = new RegExp(`^${anyOf(KINDS_OF_WORK)}{1,2}$`);

/** 16个聚类，包含9个主要聚类，770个网络节点: what has a name without a character of the whole's is another thing. */
function isCalledAfter(part: Mention, total: Mention): boolean {
  const [what = '', whole = ''] = [part, total].map(({ trail }) => NOUN.exec(trail)?.[0] ?? '');
  return what === '' || whole === '' || whole.includes(what.slice(-1));
}
const NOUN = /^[\u4e00-\u9fff]{2,8}/;

/** Whether kinds of one thing, as far as their names tell, are together more than the thing. */
export function isOver(total: Mention, parts: readonly Mention[]): boolean {
  if (parts.length < 2 || !overflows(quantitiesIn(parts), total.quantity)) return false;
  const names = namesOf(parts);
  const trait = traitOf(total);
  return (
    new Set(names).size === names.length &&
    (names.every((name) => name.length >= 2 && name.length <= 8 && !trait.test(name)) ||
      names.every((name) => KIND_OF_WORK.test(name))) &&
    parts.every((part) => part.role === 'level' && !trait.test(part.trail) && isCalledAfter(part, total)) &&
    (parts.slice(1).every(({ gap }) => NAME_BEHIND_MARK.test(gap)) ||
      parts.slice(1).every(({ gap }) => MARK_BEHIND_NAME.test(gap)))
  );
}

/**
 * 固定电话60万户，其中城市48万户，同比下降11%；移动电话350万户，同比增长1%: behind what is said about a part, ； goes on with the next whole,
 * and `parts`, some of `after`, end before it. 其中男60人；女50人 has nothing between its parts.
 */
export function withoutSiblings(parts: readonly Mention[], after: readonly Mention[]): readonly Mention[] {
  const end = parts.findIndex(
    (part, i) => i > 0 && NEXT_WHOLE.test(part.gap) && after[after.indexOf(part) - 1] !== parts[i - 1],
  );
  return end < 0 ? parts : parts.slice(0, end);
}
const NEXT_WHOLE = /^[^，、]{0,6}；/;

/** 7场、老年讲座6场; 7场讲座和老年讲座6场. */
const NAME_BEHIND_MARK = /^[^，。；：、]{0,4}[，、；和及][^，。；：、]{2,9}$/;
/** 7场少儿讲座、6场老年讲座. */
const MARK_BEHIND_NAME = /^[^，。；：、]{2,9}[，、；和及]$/;

/** One and the same person, home or team may be old and a member; an occasion is held for one of them. */
const traitOf = ({ quantity: { dimension, unit } }: Mention): RegExp =>
  dimension === 'persons' || PEOPLE.has(unit) ? TRAIT : TRAIT_OF_ANYTHING;
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '户', '家', '支', '个']);

/** So many kinds are seldom told without the rest of them. */
const FEWEST_OF_ALL = 3;
const OPEN_END = new RegExp(anyOf(WORDS_THAT_LEAVE_A_LIST_OPEN));

/**
 * 网点68个，其中营业部1个、支行17个、分理处45个: kinds that are told one after the other and nearly make the whole are meant to make it.
 * In finished texts lists that leave something out leave out more: of 12.8 million characters one missed by a tenth at most.
 */
export function areNearlyAll(total: Mention, parts: readonly Mention[]): boolean {
  const quantities = quantitiesIn(parts);
  // Arithmetic comes first: it is what most lists fail at.
  if (parts.length < 2 || !isWithin(A_TENTH, total.quantity, quantities)) return false;
  if (parts.length < FEWEST_OF_ALL && !areOfOneDivision(parts) && !areTwoOfAll(total, quantities)) return false;
  if (agrees(total.quantity, quantities) !== false) return false;
  const names = namesOf(parts);
  const trait = traitOf(total);
  return (
    new Set(names).size === names.length &&
    [total, ...parts].every(({ quantity }) => quantity.firmness === 'exact' && quantity.unit === total.quantity.unit) &&
    parts.every(({ role, trail }) => role === 'level' && !OPEN_END.test(trail)) &&
    (names.every((name) => name !== '' && !trait.test(name)) || areExclusive(names))
  );
}
const A_TENTH = 10n;

/** 城区48家、乡镇50家 of 100: two that come so near are all there is, whatever they are called; of a time, 理论8学时、实践9学时 of 18, nothing is left out. */
const areTwoOfAll = ({ quantity }: Mention, quantities: readonly Quantity[]): boolean =>
  quantity.dimension.startsWith('duration') || isWithin(A_TWENTIETH, quantity, quantities);
const A_TWENTIETH = 20n;

/** 镇级2个、村级9个 of 12: two are all there are where one classification has both. */
const areOfOneDivision = (parts: readonly Mention[]): boolean =>
  parts.every(({ gap }) => gap.length <= LONGEST_GAP) && areExclusive(namesOf(parts)) && !areUsuallyAll(namesOf(parts));
/** ，村级, 、农村居民: nothing is told of the one before the other. */
const LONGEST_GAP = 12;

/** Whether what `names` say of parts of `total` may be said twice of one. */
export const mayOverlap = (total: Mention, names: readonly string[]): boolean =>
  names.some((name) => traitOf(total).test(name));

/** The first parts as far as no two of them can overlap (省级, 市级, 县级). */
export function exclusivePrefix(parts: readonly Mention[]): readonly Mention[] {
  const names = namesOf(parts);
  for (let size = Math.min(parts.length, 12); size >= 2; size--)
    if (areExclusive(names.slice(0, size))) return parts.slice(0, size);
  return [];
}

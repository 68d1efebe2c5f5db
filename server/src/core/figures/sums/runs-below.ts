/**
 * A whole and the run of figures that follows it, by their form alone: 排查46处。已盘活29处，拟处置12处，暂留3处; 总工期210天，土建120天，安装80天，
 * 调试20天. No 其中 and no 合计 ties them together, but each part is a name with its figure, nothing else stands between them, and
 * the list ends where its sentence or bracket does.
 */
import { anyOf } from '../../norms/lexicon';
import { areExclusive, divisionOf } from '../../norms/partitions';
import { isFullMark } from './labels';
import {
  MARKS_OF_WHAT_IS_OWED,
  WORDS_FOR_ALL,
  WORDS_OF_A_REMARK_ON_PARTS,
  WORDS_OF_A_WHOLE,
  WORDS_OF_SENDING_OUT,
  WORDS_THAT_LEAVE_A_LIST_OPEN,
  WORDS_THAT_ANNOUNCE_A_RISE,
} from '../../norms/words/wholes-and-parts';
import { isSlip } from '../../reading/numerals/slip';
import { isCompared } from './left-over';
import { isArticle, isAverage, isLimit, type Mention, namesWhich, quantitiesIn, sameColumn, sumOf } from './mentions';
import { BREAKS, isBeside, MOST_PARTS } from './runs';
import { agrees, exceeds, isAddedIn, isWithin, type Sum, valueOf } from './sum';

/** So many kinds behind a whole are no chance. */
const FEWEST_KINDS = 3;
const A_TENTH = 10n;

/** Nothing but a name of its own stands before the figure of a part, behind a mark. */
const NAME_BEHIND_MARK = /^[^，。；：、（）]{0,10}[，、；：（和][^，。；：、（）\d]{1,12}$/;
/** The same at the head of a sentence. */
const NAME_AT_HEAD = /^[^，。；：、（）\d]{1,12}$/;
/** 。 right behind the figure and what it counts. */
const SENTENCE_ENDS = /^[^，。；：、（）\d]{0,10}。/;
/** 分，其中: , 分： */
const LEADS_IN = /^[^，。；：、（）]{0,4}[，：（；]?其?中?：?/;
/** Where the list ends: its sentence, its bracket, or before what is said of all: ，均已完成改造. */
const LIST_ENDS = /^[^，。；：、（）\d]{0,10}(?:[。；）]|，(?:现?已)?[均都全]|$)/;
/** （含省级5个、市级6个）, of which there are more. */
const REMARK = new RegExp(`^${anyOf(WORDS_OF_A_REMARK_ON_PARTS)}`);
const LEAVES_OPEN = new RegExp(anyOf(WORDS_THAT_LEAVE_A_LIST_OPEN));
/** 发出200张, 应到126人: some of them came in no way that is told. */
const MAY_BE_MORE = new RegExp(anyOf(WORDS_OF_SENDING_OUT, MARKS_OF_WHAT_IS_OWED));
const IS_WHOLE = new RegExp(anyOf(WORDS_OF_A_WHOLE));

/** The sum of `whole` and the run right behind it, where the run looks like all there is. */
export function runBelow(whole: Mention, mentions: readonly Mention[], text: string): Sum | undefined {
  const first = mentions[whole.index + 1];
  // Few figures have two alike behind them: that is asked before any words are looked at.
  if (first?.quantity.unit !== whole.quantity.unit) return undefined;
  if (mentions[first.index + 1]?.quantity.unit !== whole.quantity.unit) return undefined;
  if (exceeds(first.quantity, whole.quantity) || isInList(whole, mentions[whole.index - 1])) return undefined;
  if (!isHead(whole, first, text)) return undefined;
  const parts = partsFrom(first, whole, mentions);
  const last = parts.at(-1);
  if (!last || parts.length < 2) return undefined;
  const quantities = quantitiesIn(parts);
  const right = agrees(whole.quantity, quantities);
  if (right !== false) return right ? sumOf('breakdown', whole, parts, 'verified') : undefined;
  if (!isMeantAsAll(whole, parts, text)) return undefined;
  return sumOf('breakdown', whole, parts, 'usual');
}

/** 1.少儿讲座7场, （1）少儿讲座7场, - 少儿讲座7场: what may stand before the first name of a line. */
export const MARKS_BEFORE_A_PART = /^(?:[.．、)）\s\-–—•·]|其中|[：，])+/;

/** Whether the line `text` is nothing but names with their figures, all of `parts`, each behind a mark: 第一期500万元，第二期400万元。 */
export function isRunOfNames(parts: readonly Mention[], text: string): boolean {
  const last = parts.at(-1)?.quantity.end ?? 0;
  return (
    LIST_ENDS.test(text.slice(last, last + 16)) &&
    parts.every(
      ({ gap, sentence }, i) =>
        sentence === parts[0]?.sentence &&
        (i === 0 ? NAME_AT_HEAD.test(gap.replace(MARKS_BEFORE_A_PART, '')) : NAME_BEHIND_MARK.test(gap)),
    )
  );
}

/** 第一标段2.4公里，第二标段3.1公里，第三标段1.8公里，全长7.3公里: what is all or all together right behind the names of its kinds. */
export function runAbove(whole: Mention, mentions: readonly Mention[]): Sum | undefined {
  if (!(whole.gap.includes('全') || whole.gap.includes('总')) || !CALLED_ALL.test(whole.gap)) return undefined;
  const parts: Mention[] = [];
  for (let i = whole.index - 1; parts.length < MOST_PARTS; i--) {
    const part = mentions[i];
    if (!part || part.sentence !== whole.sentence || !isLike(part, whole) || exceeds(part.quantity, whole.quantity))
      break;
    parts.unshift(part);
    if (!NAME_BEHIND_MARK.test(part.gap)) break;
  }
  const names = parts.map(({ head }) => head);
  if (parts.length < FEWEST_KINDS || new Set(names).size !== names.length || names.includes('')) return undefined;
  const quantities = quantitiesIn(parts);
  const right = agrees(whole.quantity, quantities);
  if (right !== false) return right ? sumOf('listed', whole, parts, 'verified') : undefined;
  const areExact = [whole, ...parts].every((one) => one.quantity.firmness === 'exact' && !isCompared(one));
  return areExact && isWithin(A_TENTH, whole.quantity, quantities) ? sumOf('listed', whole, parts, 'usual') : undefined;
}
/** ，全长, ，总投资: no mark between. */
const CALLED_ALL = /^[，；](?:全|总)[^，。；：、（）\d]{1,5}$/;

/** Whether `first` stands right behind `whole`, by a mark or at the head of the next sentence. */
function isHead(whole: Mention, first: Mention, text: string): boolean {
  if (!isLike(first, whole) || REMARK.test(first.lead)) return false;
  if (first.sentence === whole.sentence) return NAME_BEHIND_MARK.test(first.gap);
  return (
    first.sentence === whole.sentence + 1 &&
    NAME_AT_HEAD.test(first.gap) &&
    SENTENCE_ENDS.test(text.slice(whole.quantity.end, whole.quantity.end + 12))
  );
}

const isLike = (a: Mention, b: Mention): boolean =>
  a.quantity.dimension === b.quantity.dimension &&
  a.quantity.unit === b.quantity.unit &&
  a.per === b.per &&
  [a, b].every(
    (one) => isAddedIn(one.quantity) && sameColumn(one.role, 'level') && !isArticle(one) && !isAverage(one),
  ) &&
  !(a.trail !== '' && isLimit(a)) &&
  !namesWhich(a);

function partsFrom(first: Mention, whole: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const parts = [first];
  for (let i = first.index + 1; parts.length < MOST_PARTS; i++) {
    const part = mentions[i];
    if (!part || part.sentence !== first.sentence || !isLike(part, whole) || !NAME_BEHIND_MARK.test(part.gap)) break;
    parts.push(part);
  }
  return parts;
}

/** 反映15条，显示12条，归属7条: one of a list itself, and no whole of what follows. */
const isInList = (whole: Mention, before: Mention | undefined): boolean =>
  before !== undefined && before.quantity.unit === whole.quantity.unit && isBeside(before, whole);

/** Whether the run ends where its sentence or bracket does, all its figures are exact, and nothing is compared or left open in it. */
function isWholeList(whole: Mention, parts: readonly Mention[], text: string): boolean {
  const last = parts.at(-1)?.quantity.end ?? 0;
  if (!LIST_ENDS.test(text.slice(last, last + 16)) || parts.some(({ trail }) => LEAVES_OPEN.test(trail))) return false;
  if (MAY_BE_MORE.test(whole.gap) || WORDS_THAT_ANNOUNCE_A_RISE.some((word) => whole.gap.includes(word))) return false;
  return (
    [whole, ...parts].every((one) => one.quantity.firmness === 'exact' && !isCompared(one)) &&
    parts.every(({ gap }, i) => !BREAKS.test(i === 0 ? gap.replace(LEADS_IN, '') : gap))
  );
}

/** Whether the form says that the parts are all: so near, of names that no two share, to the end of their list. */
function isMeantAsAll(whole: Mention, parts: readonly Mention[], text: string): boolean {
  const quantities = quantitiesIn(parts);
  const names = parts.map(({ head }) => head);
  if (new Set(names).size !== names.length || names.includes('')) return false;
  const isNear = isWithin(A_TENTH, whole.quantity, quantities);
  const areKinds = areExclusive(names) && !areExclusive([whole.head, ...names]);
  if (areKinds && isNear && parts.length >= FEWEST_KINDS) return parts.every(({ gap }) => !BREAKS.test(gap));
  if (!isWholeList(whole, parts, text)) return false;
  // 其中 may leave some out: of marks it does not.
  if (parts[0]?.gap.includes('其中') && !isFullMark(whole.lead)) return false;
  const isCalledWhole = IS_WHOLE.test(whole.lead) || isFullMark(whole.lead);
  if (!isNear) return isCalledWhole && isSlip(whole.quantity.value, valueOf(quantities));
  const isAll = isFullMark(whole.lead) || WORDS_FOR_ALL.some((word) => whole.lead.includes(word));
  return parts.length >= FEWEST_KINDS || isAll || areKinds || divisionOf(names) !== undefined;
}
